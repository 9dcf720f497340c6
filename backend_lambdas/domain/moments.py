"""Moments as the wire and the records write them."""

from __future__ import annotations

from datetime import UTC, datetime


def rfc3339(moment: datetime) -> str:
    """UTC, milliseconds, a trailing Z; texts of equal length, so that they sort as the moments do."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def epoch_s(moment: datetime) -> int:
    return int(moment.timestamp())

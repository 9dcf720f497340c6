"""How much one device may announce in a day, so that a stolen key, or a bug, costs no more than a very busy shop."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from backend_lambdas.domain.moments import epoch_s, rfc3339

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import DeviceId
    from backend_lambdas.contract.messages import OrderManifest

KEPT: Final = timedelta(days=2)
"""After the day's end; for whoever looks why a kiosk was refused yesterday."""


@dataclass(frozen=True, slots=True)
class QuotaCharge:
    """What an order adds to its device's day, and how far that may go."""

    device_id: DeviceId
    day: str
    """Of the calendar in UTC, `2026-05-04`: one that every function agrees on."""
    photo_count: int
    size_bytes: int
    photo_count_max: int
    size_bytes_max: int
    ends_at: str
    """RFC 3339: midnight, when the next day begins."""
    expires_at_s: int


@dataclass(frozen=True, slots=True)
class DailyQuota:
    """Per device. A day's first order is taken whatever its size, or one larger than the whole quota never could be; so
    a day may hold the quota, or one order where that is more.
    """

    photo_count_max: int
    size_bytes_max: int

    def charge(self, device_id: DeviceId, manifest: OrderManifest, moment: datetime) -> QuotaCharge:
        day = moment.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
        ends_at = day + timedelta(days=1)
        return QuotaCharge(
            device_id=device_id,
            day=day.date().isoformat(),
            photo_count=len(manifest.photos),
            size_bytes=sum(photo.size_bytes for photo in manifest.photos),
            photo_count_max=self.photo_count_max,
            size_bytes_max=self.size_bytes_max,
            ends_at=rfc3339(ends_at),
            expires_at_s=epoch_s(ends_at + KEPT),
        )

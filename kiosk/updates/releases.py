"""What is offered, and which of it is for this kiosk: pure, without I/O."""

from __future__ import annotations

import hashlib
import platform
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Self

_VERSION: Final = re.compile(r"(\d{1,6})\.(\d{1,6})\.(\d{1,6})")

UNPACKED_BYTES_MAX: Final = 2_000_000_000
"""Ten times a bundle. More: a stolen targets key fills the disk that orders need."""

MEMBERS_MAX: Final = 50_000
"""Thirty times a bundle's files."""

PACKED_BYTES_MAX: Final = 1_000_000_000


def parse_version(text: str) -> tuple[int, int, int]:
    """Raises ValueError."""
    found = _VERSION.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is no version like 1.2.3")
    return int(found[1]), int(found[2]), int(found[3])


def this_system() -> str:
    """Like `linux-x86_64`, `windows-amd64`, `macos-arm64`."""
    kind = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    return f"{kind}-{platform.machine().lower()}"


@dataclass(frozen=True, slots=True)
class Release:
    """One archive of the signed list."""

    path: str
    """In the list, by which it is loaded."""
    version: str
    system: str
    channel: str
    rollout_percent: float
    packed_bytes: int
    unpacked_bytes: int
    members: int

    @classmethod
    def of(cls, path: str, packed_bytes: int, custom: object) -> Self:
        """From TUF's `custom`, as the publisher wrote it. Raises ValueError."""
        if not isinstance(custom, Mapping):
            raise ValueError(f"{path}: nothing is said of it")  # noqa: TRY004 - a value from outside
        fields: Mapping[str, Any] = custom
        release = cls(
            path,
            _text(fields, "version"),
            _text(fields, "system"),
            _text(fields, "channel"),
            _number(fields, "rollout_percent", 100),
            packed_bytes,
            int(_number(fields, "unpacked_bytes", UNPACKED_BYTES_MAX)),
            int(_number(fields, "members", MEMBERS_MAX)),
        )
        parse_version(release.version)
        if not 0 < packed_bytes <= PACKED_BYTES_MAX:
            raise ValueError(f"{path}: {packed_bytes} bytes are no bundle")
        return release


def _text(fields: Mapping[str, Any], name: str) -> str:
    value = fields.get(name)
    if not isinstance(value, str):
        raise ValueError(f"{name}: no text")  # noqa: TRY004 - a value from outside
    return value


def _number(fields: Mapping[str, Any], name: str, most: float) -> float:
    value = fields.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= most:
        raise ValueError(f"{name}: no number from 0 to {most}")
    return float(value)


def takes_part(device_id: str, version: str, percent: float) -> bool:
    """Whether this kiosk is among the first `percent` of the fleet. For each version others are first, and one that
    is in at 10 % is in at 50 %.
    """
    digest = hashlib.sha256(f"{device_id}\n{version}".encode()).digest()
    return int.from_bytes(digest[:8], "big") / 2**64 * 100 < percent


def choose(
    offered: Iterable[Release],
    *,
    running: str,
    system: str,
    channel: str,
    device_id: str,
    is_refused: Callable[[str], bool],
    everybody: bool = False,
) -> Release | None:
    """The newest that this kiosk may take; never the version that runs, nor one before it, nor one that it refused.

    `everybody`: a person asked for it, so the rollout's share does not count. Raises ValueError where the version that
    runs is none.
    """
    now = parse_version(running)
    suitable = [
        release
        for release in offered
        if (release.system, release.channel) == (system, channel)
        and parse_version(release.version) > now
        and not is_refused(release.version)
        and (everybody or takes_part(device_id, release.version, release.rollout_percent))
    ]
    return max(suitable, key=lambda release: parse_version(release.version), default=None)

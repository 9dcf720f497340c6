"""What a kiosk says of itself once a minute, so that its silence is not taken for idleness."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Final

from backend_lambdas.contract import fields
from backend_lambdas.contract.commands import OPEN_COMMANDS_MAX, OpenCommand
from backend_lambdas.contract.rules import Items, Number, Ruled, Text

HEARTBEAT_INTERVAL_S: Final = 60
"""Longer: a dead kiosk is noticed later, or two lost heartbeats are taken for silence. Shorter: each costs a call."""

NEXT_IN_S: Final = Number(10, 3600)

VERSION: Final = Text("not a version", re.compile(r"[0-9A-Za-z][0-9A-Za-z.+!-]{0,63}"))
"""As Python packages have them: https://packaging.python.org/en/latest/specifications/version-specifiers/."""

PRINTER_TROUBLE: Final = Text("not a printer's trouble", fields.PRINT_REASON_PATTERN)

QUEUED_PHOTOS: Final = Number(0, 10_000_000)
WAITING_S: Final = Number(0, 10**9)
DISK_BYTES: Final = Number(0, 10**16)
"""Larger than what there is; the records take no number without an end."""


class KioskState(StrEnum):
    """Of the kiosk's uploader, which runs all day."""

    RUNNING = "running"
    """From now on the kiosk is expected to speak again."""
    CLOSING = "closing"
    """Ended on purpose, as at the shop's closing time: silence means nothing until it runs again."""


@dataclass(frozen=True, slots=True)
class KioskQueue(Ruled):
    """What the kiosk has taken, and the backend has not verified."""

    photos: Annotated[int, QUEUED_PHOTOS]
    oldest_waiting_s: Annotated[int, WAITING_S] | None = None
    """Seconds since the oldest of their orders was taken, by the kiosk's clock; absent where none waits."""


PRINTERS_MAX: Final = 8
TROUBLES_MAX: Final = 8
GOODPUT_BYTES_S: Final = Number(0, 10**10)
CLOCK_SKEW_S: Final = Number(-(10**10), 10**10)


@dataclass(frozen=True, slots=True)
class PrinterHealth(Ruled):
    """Of a printer that this kiosk's print agent drives."""

    name: Annotated[str, fields.SHOP_CODE]
    """The shop's."""
    queued_jobs: Annotated[int, QUEUED_PHOTOS]
    troubles: Annotated[tuple[Annotated[str, PRINTER_TROUBLE], ...], Items(0, TROUBLES_MAX)] = ()
    """What a person has to see to, in IPP's words: `media-empty`, `media-jam`, `cover-open`, `offline`."""
    sheets_left: Annotated[int, QUEUED_PHOTOS] | None = None
    """Absent where the printer does not count."""


@dataclass(frozen=True, slots=True)
class KioskHeartbeat(Ruled):
    """A sign of life; the last one counts, and a repeat changes nothing but the time."""

    kiosk_version: Annotated[str, VERSION]
    state: KioskState
    queue: KioskQueue
    disk_free_bytes: Annotated[int, DISK_BYTES]
    """Of the disk that the kiosk keeps its photos on."""
    goodput_bytes_s: Annotated[int, GOODPUT_BYTES_S] | None = None
    """What the line carried of late; absent where nothing was sent."""
    clock_skew_s: Annotated[int, CLOCK_SKEW_S] | None = None
    """How far the backend's clock is ahead of the kiosk's, where that is more than a token bears."""
    printers: Annotated[tuple[PrinterHealth, ...], Items(0, PRINTERS_MAX)] | None = None
    """Absent where no print agent runs here."""
    is_paused: bool | None = None
    """By the owner's command: the touchscreen says that it is closed for the moment. Absent where it is not."""


@dataclass(frozen=True, slots=True)
class HeartbeatAnswer(Ruled):
    time: str
    """The backend's clock."""
    next_in_s: Annotated[int, NEXT_IN_S]
    """When the kiosk is to speak next."""
    commands: Annotated[tuple[OpenCommand, ...], Items(1, OPEN_COMMANDS_MAX)] | None = None
    """To be carried out in this order; absent where none waits."""

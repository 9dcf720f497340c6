"""What a reception asks of the rest of the kiosk, and what it tells."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


class PhotoJudge(Protocol):
    """Says what is no photo, by its content. Any thread, several at a time. The reasons are the imaging engine's
    codes, which the page translates.
    """

    def by_head(self, head: bytes) -> str | None:
        """The reason why a file that begins like this is refused, or None. Must not block."""

    def by_file(self, path: Path) -> str | None:
        """The same of a whole file; may read it."""


RoomCheck = Callable[[int, int], bool]
"""`has_room(bytes_to_come, photos)`: whether so much more fits the disk, with what an order of so many photos takes
besides. Asked at each announcement, on the reception's thread."""


@dataclass(frozen=True, slots=True)
class PhotoArrived:
    """A whole photo of a format that the kiosk takes, ready to be scanned with the folder."""

    path: Path
    name: str
    """As the phone calls it, fit to be shown; not the file's name."""
    size_bytes: int
    count: int
    """How many have arrived, with this one."""


@dataclass(frozen=True, slots=True)
class PhotoTurnedAway:
    """Its phone was told so, with the reason."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class ReceptionState:
    """How it stands; told when it changes, and about once a second while bytes come: who is sending is not idle."""

    phones: int = 0
    coming: int = 0
    """Announced, and neither arrived nor refused: those of a phone that went away stay in it."""
    arrived: int = 0
    bytes_received: int = 0


@dataclass(frozen=True, slots=True)
class ReceptionLost:
    """It ended by itself, by a bug; what arrived is still in its folder."""


ReceptionEvent = PhotoArrived | PhotoTurnedAway | ReceptionState | ReceptionLost

EventListener = Callable[[ReceptionEvent], None]
"""Called on the reception's own thread, one at a time and in order; must not block and must not raise."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where phones find the kiosk."""

    address: str = ""
    """An IPv4 address of this machine or the name of an interface; empty: chosen anew at each opening."""
    port: int = 0
    """0: any that is free."""


class Reception(Protocol):
    """One session's, on its own thread. Opens once; what is closed stays closed. Any thread but its own may call."""

    folder: Path

    def open(self) -> str:
        """The address for the QR code. Raises PhoneUnavailable, whose `code` says what the screen tells."""

    def end(self) -> None:
        """Nothing more is taken; what has arrived stays in the folder. May be called twice, and before `open`."""

    def close(self) -> None:
        """Ends, and wipes the folder. As `end` may be called."""


NewReception = Callable[[Path, EventListener, str], Reception]
"""Of a folder that is the session's own and is not made yet, a listener, and the screen's language (BCP 47)."""

"""How the shop's kiosks are, and what lies dead at the backend."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Final

from backend_lambdas.contract import fields
from backend_lambdas.contract.heartbeats import PrinterHealth
from backend_lambdas.contract.identifiers import DeviceId, OrderId
from backend_lambdas.contract.rules import Items, Ruled, Text

LETTER_ID: Final = Text("not a message's id", fields.UUID_PATTERN)
LETTERS_MAX: Final = 50
"""In one answer, and sent back at once. A shop that has more has an engineer's problem."""


@dataclass(frozen=True, slots=True)
class KioskHealth:
    """By a kiosk's last heartbeat; each is absent where it never said so, or is older than the word."""

    device_id: DeviceId
    device_name: str
    is_silent: bool
    """It should have spoken by now, and has not closed."""
    last_seen_at: str | None = None
    """By the backend's clock."""
    state: str | None = None
    """`running` or `closing`."""
    kiosk_version: str | None = None
    queued_photos: int | None = None
    oldest_waiting_s: int | None = None
    disk_free_bytes: int | None = None
    goodput_bytes_s: int | None = None
    clock_skew_s: int | None = None
    """How far the backend's clock was ahead of the kiosk's."""
    printers: tuple[PrinterHealth, ...] = ()
    is_paused: bool | None = None
    """The owner closed it for the moment."""


@dataclass(frozen=True, slots=True)
class StoreKiosks:
    kiosks: tuple[KioskHealth, ...]
    """By name; revoked ones are not among them."""


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """A message of the backend's queues that could not be worked off, about an order of this shop."""

    letter_id: str
    queue: str
    """`stored_photos`, `notices`, `link_requests`, `mail_events`, ...: what was to be done."""
    order_id: OrderId
    buried_at: str
    tries: int
    reason: str | None = None
    """A code that the panel has plain words for; absent where the queue gave it up without a word."""


@dataclass(frozen=True, slots=True)
class DeadLetters:
    letters: tuple[DeadLetter, ...]
    """Of this shop alone, the oldest first."""
    is_whole: bool
    """False where there are more than LETTERS_MAX, or somebody else looks at them in this moment."""


@dataclass(frozen=True, slots=True)
class RedriveRequest(Ruled):
    letter_ids: Annotated[tuple[Annotated[str, LETTER_ID], ...], Items(1, LETTERS_MAX)]


@dataclass(frozen=True, slots=True)
class Redriven:
    letter_ids: tuple[str, ...]
    """Those that went back into their queues; one that is missing was not there any more, or is not this shop's."""

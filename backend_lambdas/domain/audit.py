"""Who did what, for whoever must answer for it later: written once for each deed, and never changed or read here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

from backend_lambdas.contract.identifiers import DeviceId, OrderId, StoreId
from backend_lambdas.domain.moments import epoch_s, rfc3339
from backend_lambdas.domain.ulids import new_ulid

if TYPE_CHECKING:
    from datetime import datetime

RETENTION: Final = timedelta(days=400)
"""A year and a month, so that last year's same days can be looked at. Longer: data on employees that nobody needs any
more. Shorter: what is found at a yearly count can't be traced."""

OWNER: Final = "owner"
"""Whoever may invoke the owner's functions; which person that is, CloudTrail knows."""

DEVICE: Final = "kiosk"
"""A kiosk by itself; which one, the entry's device says."""


class AuditAction(StrEnum):
    LOGGED_IN = "logged_in"
    PIN_REFUSED = "pin_refused"
    LOCKED = "locked"  # by the guess before it
    SESSION_ENDED = "session_ended"  # by whoever had it; its time runs out without a word
    LETTER_SENT_BACK = "letter_sent_back"
    SETTINGS_CHANGED = "settings_changed"
    STAFF_ADDED = "staff_added"
    STAFF_REMOVED = "staff_removed"
    ROLE_CHANGED = "role_changed"
    PIN_CHANGED = "pin_changed"
    UNLOCKED = "unlocked"
    DEVICE_REVOKED = "device_revoked"
    COMMAND_GIVEN = "command_given"  # to a kiosk, from afar
    COMMAND_ANSWERED = "command_answered"  # by that kiosk, with what came of it
    MAIL_RESENT = "mail_resent"  # what staff do to an order, from here on: asked for, and then done
    ADDRESS_CHANGED = "address_changed"
    PRINTS_RETRIED = "prints_retried"
    REPRINTED = "reprinted"
    ORDER_COLLECTED = "order_collected"
    ORDER_CANCELLED = "order_cancelled"
    ORDER_ERASED = "order_erased"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    entry_id: str
    """ULID of the moment: entries of a shop sort by time."""
    store_id: StoreId
    at: str
    """RFC 3339, by the backend's clock."""
    actor: str
    """A staff number as it was typed, whether anybody has it or not; or OWNER, or DEVICE."""
    action: AuditAction
    expires_at_s: int
    device_id: DeviceId | None = None
    """From which, or about which; absent where it is about none."""
    reason: str | None = None
    """A code of ours, a kiosk's sentence, or the owner's or staff's own words; never a PIN."""
    about: str | None = None
    """The staff number that the owner's deed was about."""
    order_id: OrderId | None = None
    """The order that staff's deed was about; what it then held is not written here."""


class AuditLog(Protocol):
    def record(self, entry: AuditEntry) -> None:
        """Returns once it is kept. To be called before a right is given, and after one is refused or taken away: no
        entry is missing where it matters, and one may be of a deed that then failed.
        """


def new_entry(
    moment: datetime,
    store_id: StoreId,
    actor: str,
    action: AuditAction,
    *,
    device_id: DeviceId | None = None,
    reason: str | None = None,
    about: str | None = None,
    order_id: OrderId | None = None,
) -> AuditEntry:
    return AuditEntry(
        new_ulid(moment),
        store_id,
        rfc3339(moment),
        actor,
        action,
        epoch_s(moment + RETENTION),
        device_id,
        reason,
        about,
        order_id,
    )

"""Why something that staff asked for was not done, in codes that the panel has plain words for."""

from __future__ import annotations

from enum import StrEnum

from backend_lambdas.contract.error_codes import ErrorCode
from kiosk.api import failures
from kiosk.clock import rfc3339
from kiosk.errors import KioskError
from kiosk.printing.agent.journal import PrintJournalUnusable
from kiosk.uploads.journal import JournalUnusable


class Refusal(StrEnum):
    OFFLINE = "offline"  # nothing answers; what needs the backend waits
    TROUBLE = "trouble"  # the backend answers, and can't just now
    PIN_REFUSED = "pin_refused"
    PIN_LOCKED = "pin_locked"  # `until` says for how long
    OFFLINE_REFUSED = "offline_refused"  # no connection, and number and PIN are not of who was let in here of late
    SESSION_OVER = "session_over"
    MANAGER_REQUIRED = "manager_required"
    NOT_POSSIBLE = "not_possible"  # the order stands otherwise by now
    NOT_FOUND = "not_found"
    ERASED = "erased"
    CONFLICT = "conflict"  # somebody else changed the settings meanwhile
    INVALID = "invalid"
    DEVICE_REFUSED = "device_refused"  # this kiosk is not known to the backend, or not any more
    DISK = "disk"  # the journal or the data folder can't be used
    UNEXPECTED = "unexpected"  # a bug


NOT_ANSWERED = frozenset({Refusal.OFFLINE, Refusal.TROUBLE})
"""Nobody knows whether it was done; later it may be."""

_BY_CLASS = (
    (failures.SessionOver, Refusal.SESSION_OVER),
    (failures.PinRefused, Refusal.PIN_REFUSED),
    (failures.ManagerRequired, Refusal.MANAGER_REQUIRED),
    (failures.ActionNotPossible, Refusal.NOT_POSSIBLE),
    (failures.SettingsConflict, Refusal.CONFLICT),
    (failures.Erased, Refusal.ERASED),
    (failures.Rejected, Refusal.INVALID),
    (failures.TransferFailure, Refusal.DEVICE_REFUSED),
    (JournalUnusable, Refusal.DISK),
    (PrintJournalUnusable, Refusal.DISK),
    (KioskError, Refusal.DEVICE_REFUSED),  # not enrolled, or its key can't be had
)
"""The first that fits."""


class StaffDenied(KioskError):
    """What staff asked for was not done."""

    def __init__(self, refusal: Refusal, detail: str = "", *, until: str | None = None) -> None:
        super().__init__(detail or refusal.value)
        self.refusal = refusal
        self.until = until
        """RFC 3339: when a PIN is looked at again; of PIN_LOCKED alone."""


def denied_by(error: KioskError) -> StaffDenied:
    """What a failed call, or a failed look at the disk, is to staff."""
    match error:
        case StaffDenied():
            return error
        case failures.Unreachable():
            return StaffDenied(Refusal.OFFLINE if error.line_down else Refusal.TROUBLE, str(error))
        case failures.PinLocked():
            until = None if error.until is None else rfc3339(error.until)
            return StaffDenied(Refusal.PIN_LOCKED, str(error), until=until)
        case failures.Rejected(code=ErrorCode.ORDER_NOT_FOUND):
            return StaffDenied(Refusal.NOT_FOUND, str(error))
        case _:
            refusal = next(refusal for kind, refusal in _BY_CLASS if isinstance(error, kind))
            return StaffDenied(refusal, str(error))

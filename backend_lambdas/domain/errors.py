"""The backend's errors, split by who must act.

BackendError
├── Refusal                  the caller's doing; it is told, and a repeat does not help
│   ├── OrderNotFound
│   ├── OrderConflict
│   ├── SettingsConflict
│   ├── OrderErased
│   ├── PhotoNotFound
│   ├── CommandNotFound
│   ├── RouteUnknown
│   ├── EnrolmentCodeRefused
│   ├── TokenRefused
│   ├── QuotaExceeded
│   ├── PinRefused
│   ├── PinLocked
│   ├── StaffSessionRequired
│   ├── ManagerRequired
│   └── ActionNotPossible
├── OwnerMistaken            the owner's doing; raised out of the owner's functions, with its text
│   ├── StaffUnknown
│   ├── StaffNumberTaken
│   └── DeviceUnknown
├── Unavailable              the environment's doing; a repeat may help
│   ├── Throttled
│   └── NoticeHeld
├── MailRefused              the mail service will not take this mail, ever
└── RecordsInconsistent      a bug: the records say what no code path writes
"""

from __future__ import annotations

from enum import StrEnum


class BackendError(Exception):
    """Its text is for the operator's log and names ids only, never a customer."""

    tells_ids_only = True


class Refusal(BackendError):
    def __init__(self, detail: str = "", *, until: str | None = None) -> None:
        """`until` is RFC 3339: when the same may be tried again, where that is known."""
        super().__init__(detail)
        self.until = until


class OrderNotFound(Refusal):
    """No such order, or another device's: the two are not told apart, so that ids cannot be probed."""


class OrderConflict(Refusal):
    """The order exists with another manifest."""


class SettingsConflict(Refusal):
    """The change was made from a version that is not in force any more."""


class OrderErased(Refusal):
    """The order was this device's, and its customer's data was erased; nothing of it is taken any more."""


class PhotoNotFound(Refusal):
    """The order's manifest does not hold this photo."""


class CommandNotFound(Refusal):
    """Not this device's, gone, or not one that this could be asked for: the three are not told apart."""


class RouteUnknown(Refusal):
    """No such method and path in this version, or no such version; the text says what to do, and is told."""


class EnrolmentCodeRefused(Refusal):
    """Unknown, spent or expired: the three are not told apart."""


class TokenFlaw(StrEnum):
    """Which check a token failed."""

    UNREADABLE = "unreadable"  # no bearer token, or one that can't be read
    UNKNOWN_DEVICE = "unknown_device"
    REVOKED = "revoked"
    FORGED = "forged"  # the signature is not the device's
    CLAIMS = "claims"  # signed by the device, and for somebody else, incomplete, or good for too long
    CLOCK = "clock"  # signed by the device, and over or not yet good: its clock is wrong
    UNGUARDED = "unguarded"  # no authorizer stood before the route


class TokenRefused(Refusal):
    """The text is the flaw: what a token says of itself, or a library of it, may hold anything."""

    def __init__(self, flaw: TokenFlaw, device_id: str | None = None) -> None:
        super().__init__(flaw.value)
        self.flaw = flaw
        self.device_id = device_id
        """Whom the token claims to be of, once that is the id of an enrolled device."""


class QuotaExceeded(Refusal):
    """The device has announced all that it may on this day."""


class PinRefused(Refusal):
    """An unknown number or a wrong PIN: the two are not told apart, in words or in time."""


class PinLocked(Refusal):
    """Too many wrong PINs for the number, or on the device; until its time not even a right one is looked at."""


class SessionFlaw(StrEnum):
    """Why a session does not count."""

    MISSING = "missing"  # no header, or one that is no token
    UNKNOWN = "unknown"  # never begun, ended, or of another shop
    OTHER_DEVICE = "other_device"
    EXPIRED = "expired"
    STAFF_CHANGED = "staff_changed"  # removed since, or with another PIN since


class StaffSessionRequired(Refusal):
    """The text is the flaw; whoever calls is told none of it."""

    def __init__(self, flaw: SessionFlaw) -> None:
        super().__init__(flaw.value)
        self.flaw = flaw


class ManagerRequired(Refusal):
    pass


class ActionNotPossible(Refusal):
    """The order does not stand so that staff could do this to it, or somebody else was faster."""


class OwnerMistaken(BackendError):
    pass


class StaffUnknown(OwnerMistaken):
    """The shop has no such number."""


class StaffNumberTaken(OwnerMistaken):
    """Somebody of the shop has the number already."""


class DeviceUnknown(OwnerMistaken):
    """No such device was ever enrolled."""


class Unavailable(BackendError):
    pass


class Throttled(Unavailable):
    pass


class NoticeHeld(Unavailable):
    """Another invocation is sending this notice; come back when its lease has run out."""


class MailRefused(BackendError):
    pass


class RecordsInconsistent(BackendError):
    pass

"""The backend's errors, split by who must act.

BackendError
├── Refusal                  the caller's doing; it is told, and a repeat does not help
│   ├── OrderNotFound
│   ├── OrderConflict
│   ├── OrderErased
│   ├── PhotoNotFound
│   ├── RouteUnknown
│   ├── EnrolmentCodeRefused
│   └── TokenRefused
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
    pass


class OrderNotFound(Refusal):
    """No such order, or another device's: the two are not told apart, so that ids cannot be probed."""


class OrderConflict(Refusal):
    """The order exists with another manifest."""


class OrderErased(Refusal):
    """The order was this device's, and its customer's data was erased; nothing of it is taken any more."""


class PhotoNotFound(Refusal):
    """The order's manifest does not hold this photo."""


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

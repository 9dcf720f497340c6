"""The backend's errors, split by who must act.

BackendError
├── Refusal                  the caller's doing; it is told, and a repeat does not help
│   ├── OrderNotFound
│   ├── OrderConflict
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


class BackendError(Exception):
    """Its text is for the operator's log and names ids only, never a customer."""


class Refusal(BackendError):
    pass


class OrderNotFound(Refusal):
    """No such order, or another device's: the two are not told apart, so that ids cannot be probed."""


class OrderConflict(Refusal):
    """The order exists with another manifest."""


class PhotoNotFound(Refusal):
    """The order's manifest does not hold this photo."""


class RouteUnknown(Refusal):
    """No such method and path in this version, or no such version; the text says what to do, and is told."""


class EnrolmentCodeRefused(Refusal):
    """Unknown, spent or expired: the three are not told apart."""


class TokenRefused(Refusal):
    """The text says which check failed."""


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

"""The codes by which the backend says why it refused; the kiosk acts on these and never on a message's words.

A code that went out keeps its name, its meaning and its status. A kiosk may meet codes that are younger than itself:
401 and 403 need a person, and anything else is tried again.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class ErrorCode(StrEnum):
    INVALID_REQUEST = "invalid_request"
    """The sender has a bug; a repeat will not help."""
    UNAUTHORISED = "unauthorised"
    """This device may not, now; a person must look."""
    ENROLMENT_CODE_REFUSED = "enrolment_code_refused"
    """Unknown, used or expired; ask for a new one."""
    ORDER_NOT_FOUND = "order_not_found"
    """No such order of this device."""
    PHOTO_NOT_FOUND = "photo_not_found"
    """The order's manifest does not hold it."""
    ROUTE_UNKNOWN = "route_unknown"
    """This backend has no such route: one of the two is older than the other, and the message says what to do."""
    ORDER_CONFLICT = "order_conflict"
    """The order exists with another manifest."""
    ORDER_ERASED = "order_erased"
    """The customer's data was erased; what the sender still has of this order goes, too."""
    QUOTA_EXCEEDED = "quota_exceeded"
    """This device has sent all that it may, for now; a person must look."""
    INTERNAL = "internal"
    """Not the sender's fault; try again later."""
    THROTTLED = "throttled"
    """Try again later, no sooner than Retry-After says."""


STATUS_OF: Final[Mapping[ErrorCode, int]] = MappingProxyType(
    {
        ErrorCode.INVALID_REQUEST: 400,
        ErrorCode.UNAUTHORISED: 403,
        ErrorCode.ENROLMENT_CODE_REFUSED: 403,
        ErrorCode.ORDER_NOT_FOUND: 404,
        ErrorCode.PHOTO_NOT_FOUND: 404,
        ErrorCode.ROUTE_UNKNOWN: 404,
        ErrorCode.ORDER_CONFLICT: 409,
        ErrorCode.ORDER_ERASED: 410,
        ErrorCode.QUOTA_EXCEEDED: 403,
        ErrorCode.INTERNAL: 500,
        ErrorCode.THROTTLED: 503,
    }
)
"""The one HTTP status that a code goes with."""

RETRY_AFTER_S: Final = 5
"""What a throttled sender is told. Longer: a shop waits for nothing. Shorter: it is throttled again."""

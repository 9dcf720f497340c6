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
    COMMAND_NOT_FOUND = "command_not_found"
    """No such command for this device, or none that this could be asked for any more."""
    ROUTE_UNKNOWN = "route_unknown"
    """This backend has no such route: one of the two is older than the other, and the message says what to do."""
    ORDER_CONFLICT = "order_conflict"
    """The order exists with another manifest."""
    ORDER_ERASED = "order_erased"
    """The customer's data was erased; what the sender still has of this order goes, too."""
    QUOTA_EXCEEDED = "quota_exceeded"
    """This device has sent all that it may, until `until`; a person must look."""
    STAFF_SESSION_REQUIRED = "staff_session_required"
    """No session of a member of staff on this device, or one that has ended; somebody logs in."""
    MANAGER_REQUIRED = "manager_required"
    """The session is good, and of somebody who is no manager."""
    ACTION_NOT_POSSIBLE = "action_not_possible"
    """The order does not stand so that this could be done to it; read it again."""
    SETTINGS_CONFLICT = "settings_conflict"
    """Somebody else changed the settings meanwhile; read them again."""
    PIN_REFUSED = "pin_refused"
    """Number and PIN do not belong together, whichever of them is wrong."""
    PIN_LOCKED = "pin_locked"
    """Too many wrong PINs for this number or on this device; `until` says when the next one is looked at."""
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
        ErrorCode.COMMAND_NOT_FOUND: 404,
        ErrorCode.ROUTE_UNKNOWN: 404,
        ErrorCode.ORDER_CONFLICT: 409,
        ErrorCode.ORDER_ERASED: 410,
        ErrorCode.QUOTA_EXCEEDED: 403,
        ErrorCode.STAFF_SESSION_REQUIRED: 403,
        ErrorCode.MANAGER_REQUIRED: 403,
        ErrorCode.ACTION_NOT_POSSIBLE: 409,
        ErrorCode.SETTINGS_CONFLICT: 409,
        ErrorCode.PIN_REFUSED: 403,
        ErrorCode.PIN_LOCKED: 403,
        ErrorCode.INTERNAL: 500,
        ErrorCode.THROTTLED: 503,
    }
)
"""The one HTTP status that a code goes with."""

RETRY_AFTER_S: Final = 5
"""What a throttled sender is told. Longer: a shop waits for nothing. Shorter: it is throttled again."""

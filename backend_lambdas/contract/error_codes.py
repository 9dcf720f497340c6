"""The codes by which the backend says why it refused; the kiosk acts on these and never on a message's words."""

from __future__ import annotations

from enum import StrEnum


class ErrorCode(StrEnum):
    INVALID_REQUEST = "invalid_request"  # 400: the sender has a bug; a repeat will not help
    UNAUTHORISED = "unauthorised"  # 401 or 403: this device may not, now; a person must look
    ENROLMENT_CODE_REFUSED = "enrolment_code_refused"  # 403: unknown, used or expired; ask for a new one
    ORDER_NOT_FOUND = "order_not_found"  # 404: no such order of this device
    PHOTO_NOT_FOUND = "photo_not_found"  # 404: the order's manifest does not hold it
    ORDER_CONFLICT = "order_conflict"  # 409: the order exists with another manifest
    QUOTA_EXCEEDED = "quota_exceeded"  # 403: this device has sent all that it may, for now; a person must look
    INTERNAL = "internal"  # 500: not the sender's fault; try again later
    THROTTLED = "throttled"  # 429 or 503: try again later

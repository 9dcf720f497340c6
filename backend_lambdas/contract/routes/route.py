"""What a route is, and why most of them may refuse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from backend_lambdas.contract.error_codes import ErrorCode


@dataclass(frozen=True, slots=True)
class Route:
    handler: str
    """The module of the function that serves it; the operation's name in the API's document, too."""
    summary: str
    method: str
    path: str
    """Each parameter in it is a ULID."""
    request: type | None
    answer: type
    refusals: tuple[ErrorCode, ...]
    """Why this function may refuse. What the gateway says by itself comes on top."""
    is_open: bool = False
    """Asks for no device's token."""
    for_staff: bool = False
    """Asks for a session of staff's, beside the token."""
    status: int = 200
    """Of the answer."""
    is_tagged: bool = False
    """The answer has an ETag; asked with it in If-None-Match, the function answers 304 where nothing changed."""


ANY: Final = (ErrorCode.INVALID_REQUEST, ErrorCode.INTERNAL, ErrorCode.THROTTLED)
OF_A_DEVICE: Final = (*ANY, ErrorCode.UNAUTHORISED, ErrorCode.ORDER_NOT_FOUND, ErrorCode.ORDER_ERASED)
OF_STAFF: Final = (ErrorCode.INTERNAL, ErrorCode.THROTTLED, ErrorCode.UNAUTHORISED, ErrorCode.STAFF_SESSION_REQUIRED)
OF_MANAGERS: Final = (*OF_STAFF, ErrorCode.MANAGER_REQUIRED)
OF_PHOTOS: Final = (*OF_A_DEVICE, ErrorCode.PHOTO_NOT_FOUND)

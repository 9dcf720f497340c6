"""The routes of version 1, as the template declares them and as the kiosk calls them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from backend_lambdas.contract.error_codes import ErrorCode
from backend_lambdas.contract.heartbeats import HeartbeatAnswer, KioskHeartbeat
from backend_lambdas.contract.identifiers import OrderId, PhotoId
from backend_lambdas.contract.messages import (
    EnrolAnswer,
    EnrolRequest,
    Health,
    LinkRequested,
    OrderManifest,
    OrderState,
)
from backend_lambdas.contract.staff import StaffLogin, StaffSessionAnswer, StaffSessionEnded, StaffSessionState
from backend_lambdas.contract.uploads import PartsAnswer, PartsRequest, StoredReport, UploadGrants, UploadRequest

HEALTH: Final = "/v1/health"
ENROLMENTS: Final = "/v1/enrolments"
ORDER: Final = "/v1/orders/{order_id}"
ORDER_UPLOADS: Final = "/v1/orders/{order_id}/uploads"
ORDER_LINK: Final = "/v1/orders/{order_id}/link"
ORDER_STORED: Final = "/v1/orders/{order_id}/stored"
PHOTO_PARTS: Final = "/v1/orders/{order_id}/photos/{photo_id}/parts"
HEARTBEATS: Final = "/v1/heartbeats"
STAFF_SESSIONS: Final = "/v1/staff/sessions"
CURRENT_STAFF_SESSION: Final = "/v1/staff/sessions/current"


def order(order_id: OrderId) -> str:
    return ORDER.format(order_id=order_id)


def order_uploads(order_id: OrderId) -> str:
    return ORDER_UPLOADS.format(order_id=order_id)


def order_link(order_id: OrderId) -> str:
    return ORDER_LINK.format(order_id=order_id)


def order_stored(order_id: OrderId) -> str:
    return ORDER_STORED.format(order_id=order_id)


def photo_parts(order_id: OrderId, photo_id: PhotoId) -> str:
    return PHOTO_PARTS.format(order_id=order_id, photo_id=photo_id)


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


_ANY: Final = (ErrorCode.INVALID_REQUEST, ErrorCode.INTERNAL, ErrorCode.THROTTLED)
_OF_A_DEVICE: Final = (*_ANY, ErrorCode.UNAUTHORISED, ErrorCode.ORDER_NOT_FOUND, ErrorCode.ORDER_ERASED)
_OF_STAFF: Final = (ErrorCode.INTERNAL, ErrorCode.THROTTLED, ErrorCode.UNAUTHORISED, ErrorCode.STAFF_SESSION_REQUIRED)
_OF_PHOTOS: Final = (*_OF_A_DEVICE, ErrorCode.PHOTO_NOT_FOUND)

ROUTES: Final = (
    Route(
        "health",
        "That the API answers, in which version, and its time",
        "GET",
        HEALTH,
        None,
        Health,
        (ErrorCode.INTERNAL,),
        is_open=True,
    ),
    Route(
        "enrol",
        "A one-time code and a public key for a device id",
        "POST",
        ENROLMENTS,
        EnrolRequest,
        EnrolAnswer,
        (*_ANY, ErrorCode.ENROLMENT_CODE_REFUSED),
        is_open=True,
    ),
    Route(
        "request_link",
        "A new link to the gallery, mailed to the address on record if that may be; the answer does not tell",
        "POST",
        ORDER_LINK,
        None,
        LinkRequested,
        _ANY,
        is_open=True,
        status=202,
    ),
    Route(
        "put_order",
        "The whole manifest, before any byte of it; a repeat is the same order",
        "PUT",
        ORDER,
        OrderManifest,
        OrderState,
        (*_OF_A_DEVICE, ErrorCode.ORDER_CONFLICT, ErrorCode.QUOTA_EXCEEDED),
    ),
    Route("get_order", "What the backend has verified of an order", "GET", ORDER, None, OrderState, _OF_A_DEVICE),
    Route(
        "grant_uploads",
        "Presigned URLs for some of an order's photos",
        "POST",
        ORDER_UPLOADS,
        UploadRequest,
        UploadGrants,
        _OF_PHOTOS,
    ),
    Route(
        "report_stored",
        "A reminder of photos that S3 took and nobody has verified",
        "POST",
        ORDER_STORED,
        StoredReport,
        OrderState,
        _OF_PHOTOS,
    ),
    Route(
        "grant_parts",
        "A large photo's upload: begun, taken up or completed",
        "POST",
        PHOTO_PARTS,
        PartsRequest,
        PartsAnswer,
        _OF_PHOTOS,
    ),
    Route(
        "take_heartbeat",
        "A kiosk's sign of life, once a minute",
        "POST",
        HEARTBEATS,
        KioskHeartbeat,
        HeartbeatAnswer,
        (*_ANY, ErrorCode.UNAUTHORISED),
    ),
    Route(
        "start_staff_session",
        "A staff number and a PIN for a session",
        "POST",
        STAFF_SESSIONS,
        StaffLogin,
        StaffSessionAnswer,
        (*_ANY, ErrorCode.UNAUTHORISED, ErrorCode.PIN_REFUSED, ErrorCode.PIN_LOCKED),
    ),
    Route(
        "get_staff_session",
        "Who is logged in, in which role, and until when",
        "GET",
        CURRENT_STAFF_SESSION,
        None,
        StaffSessionState,
        _OF_STAFF,
        for_staff=True,
    ),
    Route(
        "end_staff_session",
        "The end of a session, before its time",
        "DELETE",
        CURRENT_STAFF_SESSION,
        None,
        StaffSessionEnded,
        _OF_STAFF,
        for_staff=True,
    ),
)

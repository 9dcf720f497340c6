"""What staff call at a kiosk: each but the first with the header `X-Staff-Session`."""

from __future__ import annotations

from typing import Final

from backend_lambdas.contract import paths
from backend_lambdas.contract.error_codes import ErrorCode
from backend_lambdas.contract.routes.route import ANY, OF_STAFF, Route
from backend_lambdas.contract.staff.orders import OrderAction, OrderQuery, StaffOrder, StaffOrderPage, StageCounts
from backend_lambdas.contract.staff.sessions import StaffLogin, StaffSessionAnswer, StaffSessionEnded, StaffSessionState

OF_AN_ORDER: Final = (
    ErrorCode.INVALID_REQUEST,
    *OF_STAFF,
    ErrorCode.ORDER_NOT_FOUND,
    ErrorCode.ORDER_ERASED,
)

STAFF_ROUTES: Final = (
    Route(
        "start_staff_session",
        "A staff number and a PIN for a session",
        "POST",
        paths.STAFF_SESSIONS,
        StaffLogin,
        StaffSessionAnswer,
        (*ANY, ErrorCode.UNAUTHORISED, ErrorCode.PIN_REFUSED, ErrorCode.PIN_LOCKED),
    ),
    Route(
        "get_staff_session",
        "Who is logged in, in which role, and until when",
        "GET",
        paths.CURRENT_STAFF_SESSION,
        None,
        StaffSessionState,
        OF_STAFF,
        for_staff=True,
    ),
    Route(
        "end_staff_session",
        "The end of a session, before its time",
        "DELETE",
        paths.CURRENT_STAFF_SESSION,
        None,
        StaffSessionEnded,
        OF_STAFF,
        for_staff=True,
    ),
    Route(
        "query_orders",
        "The shop's orders by stage, code, address or time, a page of them",
        "POST",
        paths.STAFF_ORDER_QUERIES,
        OrderQuery,
        StaffOrderPage,
        (ErrorCode.INVALID_REQUEST, *OF_STAFF),
        for_staff=True,
    ),
    Route(
        "count_orders",
        "How many of the shop's orders stand in each stage",
        "GET",
        paths.STAFF_ORDER_COUNTS,
        None,
        StageCounts,
        OF_STAFF,
        for_staff=True,
    ),
    Route(
        "get_staff_order",
        "An order of the shop: its photos with previews, its life, and what may be done to it",
        "GET",
        paths.STAFF_ORDER,
        None,
        StaffOrder,
        OF_AN_ORDER,
        for_staff=True,
    ),
    Route(
        "act_on_order",
        "Something that staff do to an order, once; the order after it",
        "POST",
        paths.STAFF_ORDER_ACTIONS,
        OrderAction,
        StaffOrder,
        (*OF_AN_ORDER, ErrorCode.PHOTO_NOT_FOUND, ErrorCode.MANAGER_REQUIRED, ErrorCode.ACTION_NOT_POSSIBLE),
        for_staff=True,
    ),
)

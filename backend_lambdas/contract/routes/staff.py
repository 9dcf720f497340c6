"""What staff call at a kiosk: each but the first with the header `X-Staff-Session`."""

from __future__ import annotations

from typing import Final

from backend_lambdas.contract import paths
from backend_lambdas.contract.error_codes import ErrorCode
from backend_lambdas.contract.routes.route import ANY, OF_MANAGERS, OF_STAFF, Route
from backend_lambdas.contract.staff.fleet import DeadLetters, Redriven, RedriveRequest, StoreKiosks
from backend_lambdas.contract.staff.orders import OrderAction, OrderQuery, StaffOrder, StaffOrderPage, StageCounts
from backend_lambdas.contract.staff.sessions import StaffLogin, StaffSessionAnswer, StaffSessionEnded, StaffSessionState
from backend_lambdas.contract.staff.settings import SettingsChange, SettingsState

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
    Route(
        "list_kiosks",
        "How the shop's kiosks are",
        "GET",
        paths.STAFF_KIOSKS,
        None,
        StoreKiosks,
        OF_STAFF,
        for_staff=True,
    ),
    Route(
        "list_dead_letters",
        "What lies dead at the backend of the shop's orders, and why",
        "GET",
        paths.STAFF_DEAD_LETTERS,
        None,
        DeadLetters,
        OF_MANAGERS,
        for_staff=True,
    ),
    Route(
        "redrive_dead_letters",
        "Some dead letters go back to the queues that they came from",
        "POST",
        paths.STAFF_REDRIVES,
        RedriveRequest,
        Redriven,
        (*OF_MANAGERS, ErrorCode.INVALID_REQUEST),
        for_staff=True,
    ),
    Route(
        "get_settings",
        "The shop's settings as they are in force",
        "GET",
        paths.STAFF_SETTINGS,
        None,
        SettingsState,
        OF_STAFF,
        for_staff=True,
    ),
    Route(
        "put_settings",
        "Settings for all kiosks of the shop, as a new version",
        "PUT",
        paths.STAFF_SETTINGS,
        SettingsChange,
        SettingsState,
        (*OF_MANAGERS, ErrorCode.INVALID_REQUEST, ErrorCode.SETTINGS_CONFLICT),
        for_staff=True,
    ),
)

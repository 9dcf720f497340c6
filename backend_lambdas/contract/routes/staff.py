"""What staff call at a kiosk: each but the first with the header `X-Staff-Session`."""

from __future__ import annotations

from typing import Final

from backend_lambdas.contract import paths
from backend_lambdas.contract.error_codes import ErrorCode
from backend_lambdas.contract.routes.route import ANY, OF_STAFF, Route
from backend_lambdas.contract.staff.sessions import StaffLogin, StaffSessionAnswer, StaffSessionEnded, StaffSessionState

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
)

"""GET /v1/staff/sessions/current: who is logged in on this device, and until when."""

from __future__ import annotations

from backend_lambdas.contract.staff.sessions import StaffSessionState
from backend_lambdas.handlers import _http


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _get)


def _get(event: _http.Event) -> StaffSessionState:
    return _http.staff(event).state

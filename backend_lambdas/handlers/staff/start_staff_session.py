"""POST /v1/staff/sessions: a staff number and a PIN for a session on this device."""

from __future__ import annotations

from backend_lambdas.contract.staff.sessions import StaffLogin, StaffSessionAnswer
from backend_lambdas.handlers import _http, _wiring_staff
from backend_lambdas.observability import event_logger

log = event_logger(__name__)


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _start)


def _start(event: _http.Event) -> StaffSessionAnswer:
    caller = _http.caller(event)
    answer = _wiring_staff.login_desk().log_in(caller.device_id, caller.store_id, _http.body(event, StaffLogin))
    log.info("staff_logged_in", store_id=caller.store_id, role=answer.role.value)
    return answer

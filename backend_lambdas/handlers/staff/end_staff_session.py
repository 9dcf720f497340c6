"""DELETE /v1/staff/sessions/current: staff walks away from this device."""

from __future__ import annotations

from backend_lambdas.contract.staff.sessions import StaffSessionEnded
from backend_lambdas.handlers import _http, _wiring_staff
from backend_lambdas.observability import event_logger

log = event_logger(__name__)


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _end)


def _end(event: _http.Event) -> StaffSessionEnded:
    caller = _http.caller(event)
    _wiring_staff.logout_desk().log_out(caller.device_id, caller.store_id, _http.staff_token(event))
    log.info("staff_logged_out", store_id=caller.store_id)
    return StaffSessionEnded(ended=True)

"""PUT /v1/staff/settings: a manager's settings for all kiosks of the shop, as a new version."""

from __future__ import annotations

from backend_lambdas.contract.staff.sessions import StaffRole
from backend_lambdas.contract.staff.settings import SettingsChange, SettingsState
from backend_lambdas.handlers import _http, _wiring_fleet
from backend_lambdas.observability import event_logger

log = event_logger(__name__)


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _put)


def _put(event: _http.Event) -> SettingsState:
    on_duty = _http.staff(event, StaffRole.MANAGER)
    state = _wiring_fleet.settings_desk().change(on_duty, _http.body(event, SettingsChange))
    log.info("settings_changed", store_id=on_duty.member.store_id, version=state.version)
    return state

"""GET /v1/staff/settings: the shop's settings as they are in force, for whoever may change them."""

from __future__ import annotations

from backend_lambdas.contract.staff.settings import SettingsState
from backend_lambdas.handlers import _http, _wiring_fleet


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _get)


def _get(event: _http.Event) -> SettingsState:
    return _wiring_fleet.settings_reader().in_force(_http.staff(event).member.store_id)

"""GET /v1/staff/kiosks: how the shop's kiosks are."""

from __future__ import annotations

from backend_lambdas.contract.staff.fleet import StoreKiosks
from backend_lambdas.handlers import _http, _wiring_fleet


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _list)


def _list(event: _http.Event) -> StoreKiosks:
    return _wiring_fleet.health_desk().kiosks(_http.staff(event).member.store_id)

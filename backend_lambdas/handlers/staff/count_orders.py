"""GET /v1/staff/order-counts: how many of the shop's orders stand in each stage."""

from __future__ import annotations

from backend_lambdas.contract.staff.orders import StageCounts
from backend_lambdas.handlers import _http, _wiring_counter


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _count)


def _count(event: _http.Event) -> StageCounts:
    return _wiring_counter.list_desk().counts(_http.staff(event).session.store_id)

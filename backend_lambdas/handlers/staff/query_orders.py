"""POST /v1/staff/order-queries: the shop's orders by stage, code, address or time."""

from __future__ import annotations

from backend_lambdas.contract.staff.orders import OrderQuery, StaffOrderPage
from backend_lambdas.handlers import _http, _wiring_counter


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _query)


def _query(event: _http.Event) -> StaffOrderPage:
    staff = _http.staff(event)
    return _wiring_counter.list_desk().page(staff.session.store_id, _http.body(event, OrderQuery))

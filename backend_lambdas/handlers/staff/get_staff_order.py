"""GET /v1/staff/orders/{order_id}: an order as staff of its shop see it."""

from __future__ import annotations

from backend_lambdas.contract.staff.orders import StaffOrder
from backend_lambdas.domain.counter.orders import order_of_shop
from backend_lambdas.handlers import _http, _wiring, _wiring_counter
from backend_lambdas.observability import event_logger

log = event_logger(__name__)


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _get)


def _get(event: _http.Event) -> StaffOrder:
    staff = _http.staff(event)
    order = order_of_shop(_wiring_counter.orders(), _wiring.clock(), staff.session.store_id, _http.order_id(event))
    log.info("order_shown")
    return _wiring_counter.order_window().shown(order, staff.member.role)

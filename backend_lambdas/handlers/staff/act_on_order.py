"""POST /v1/staff/orders/{order_id}/actions: something that staff do to an order."""

from __future__ import annotations

from backend_lambdas.contract.staff.orders import OrderAction, StaffOrder
from backend_lambdas.handlers import _http, _wiring_counter
from backend_lambdas.observability import event_logger, identify

log = event_logger(__name__)


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _act)


def _act(event: _http.Event) -> StaffOrder:
    staff = _http.staff(event)
    action = _http.body(event, OrderAction)
    identify(action_id=action.action_id)
    order = _wiring_counter.action_desk().act(staff, _http.order_id(event), action)
    log.info("staff_acted", kind=action.kind.value)
    return _wiring_counter.order_window().shown(order, staff.member.role)

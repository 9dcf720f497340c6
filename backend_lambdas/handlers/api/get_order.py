"""GET /v1/orders/{order_id}: what the backend has verified of an order."""

from __future__ import annotations

from backend_lambdas.contract.messages import OrderState
from backend_lambdas.handlers import _http, _wiring
from backend_lambdas.observability import event_logger

log = event_logger(__name__)


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _get_order)


def _get_order(event: _http.Event) -> OrderState:
    state = _wiring.order_reader().state(_http.caller(event).device_id, _http.order_id(event))
    log.info("order_told", order_status=state.order_status.value, notice_status=state.notice_status.value)
    return state

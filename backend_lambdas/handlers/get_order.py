"""GET /v1/orders/{order_id}: what the backend has verified of an order."""

from __future__ import annotations

from backend_lambdas.contract.messages import OrderState
from backend_lambdas.handlers import _http, _wiring


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _get_order)


def _get_order(event: _http.Event) -> OrderState:
    return _wiring.order_reader().state(_http.caller(event).device_id, _http.order_id(event))

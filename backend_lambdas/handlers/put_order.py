"""PUT /v1/orders/{order_id}: the whole manifest, before any byte of it."""

from __future__ import annotations

from backend_lambdas.contract.messages import OrderManifest, OrderState
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.handlers import _http, _wiring
from backend_lambdas.observability import event_logger, traced

log = event_logger(__name__)


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _put_order)


def _put_order(event: _http.Event) -> OrderState:
    caller = _http.caller(event)
    manifest = _http.body(event, OrderManifest)
    if manifest.order_id != _http.order_id(event):
        raise ContractViolation(["order_id: the path says another"])
    with traced(manifest.trace_id):
        state = _wiring.order_desk().place(caller.device_id, caller.store_id, manifest)
        log.info("order_placed", order_id=manifest.order_id, device_id=caller.device_id)
    return state

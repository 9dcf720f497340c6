"""PUT /v1/orders/{order_id}: the whole manifest, before any byte of it."""

from __future__ import annotations

from backend_lambdas.contract.messages import OrderManifest, OrderState
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.errors import QuotaExceeded
from backend_lambdas.handlers import _http, _wiring
from backend_lambdas.metrics import Metric
from backend_lambdas.observability import event_logger, identify

log = event_logger(__name__)


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _put_order)


def _put_order(event: _http.Event) -> OrderState:
    caller = _http.caller(event)
    manifest = _http.body(event, OrderManifest)
    if manifest.order_id != _http.order_id(event):
        raise ContractViolation(["order_id: the path says another"])
    identify(trace_id=manifest.trace_id)
    try:
        placement = _wiring.order_desk().place(caller.device_id, caller.store_id, manifest)
    except QuotaExceeded:
        counted = _wiring.meter().measured({Metric.ORDERS_OVER_QUOTA: 1})
        log.warning("order_over_quota", store_id=caller.store_id, photo_count=len(manifest.photos), figures=counted)
        raise
    counted = _wiring.meter().measured({Metric.ORDERS_ACCEPTED: int(placement.is_new)})
    log.info("order_placed", photo_count=len(manifest.photos), figures=counted)
    return placement.state

"""POST /v1/orders/{order_id}/stored: a reminder of photos that S3 took and nobody has verified."""

from __future__ import annotations

from backend_lambdas.contract.messages import OrderState
from backend_lambdas.contract.uploads import StoredReport
from backend_lambdas.handlers import _http, _wiring
from backend_lambdas.metrics import Metric
from backend_lambdas.observability import event_logger

log = event_logger(__name__)


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _report_stored)


def _report_stored(event: _http.Event) -> OrderState:
    device_id, order_id = _http.caller(event).device_id, _http.order_id(event)
    report = _http.body(event, StoredReport)
    state = _wiring.reminder_desk().remind(device_id, order_id, report)
    # A warning: each of these means that an event of S3's got lost on its way.
    log.warning("photos_reminded", figures=_wiring.meter().measured({Metric.PHOTOS_REMINDED: len(report.photo_ids)}))
    return state

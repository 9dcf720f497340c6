"""POST /v1/orders/{order_id}/uploads: presigned URLs for some of its photos."""

from __future__ import annotations

from backend_lambdas.contract.uploads import UploadGrants, UploadRequest
from backend_lambdas.handlers import _http, _wiring
from backend_lambdas.metrics import Metric
from backend_lambdas.observability import event_logger

log = event_logger(__name__)


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _grant_uploads)


def _grant_uploads(event: _http.Event) -> UploadGrants:
    device_id, order_id = _http.caller(event).device_id, _http.order_id(event)
    grants = _wiring.upload_desk().grant(device_id, order_id, _http.body(event, UploadRequest))
    log.info("uploads_granted", figures=_wiring.meter().measured({Metric.PHOTOS_GRANTED: len(grants.uploads)}))
    return grants

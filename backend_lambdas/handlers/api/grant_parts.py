"""POST /v1/orders/{order_id}/photos/{photo_id}/parts: a large photo's upload, as far as it is."""

from __future__ import annotations

from backend_lambdas.contract.uploads import PartsAnswer, PartsRequest
from backend_lambdas.handlers import _http, _wiring
from backend_lambdas.metrics import Metric
from backend_lambdas.observability import event_logger

log = event_logger(__name__)


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _grant_parts)


def _grant_parts(event: _http.Event) -> PartsAnswer:
    device_id, order_id, photo_id = _http.caller(event).device_id, _http.order_id(event), _http.photo_id(event)
    answer = _wiring.parts_desk().answer(device_id, order_id, photo_id, _http.body(event, PartsRequest))
    log.info(
        "parts_answered",
        complete=answer.complete,
        stored_count=len(answer.stored_parts),
        figures=_wiring.meter().measured({Metric.PHOTOS_GRANTED: len(answer.grants)}),
    )
    return answer

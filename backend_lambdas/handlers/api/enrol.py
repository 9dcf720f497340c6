"""POST /v1/enrolments: a one-time code and a public key for a device id."""

from __future__ import annotations

from backend_lambdas.contract.messages import EnrolAnswer, EnrolRequest
from backend_lambdas.handlers import _http, _wiring
from backend_lambdas.observability import event_logger

log = event_logger(__name__)


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _enrol)


def _enrol(event: _http.Event) -> EnrolAnswer:
    answer = _wiring.enrolment_desk().enrol(_http.body(event, EnrolRequest))
    log.info("device_enrolled", device_id=answer.device_id, store_id=answer.store_id)
    return answer

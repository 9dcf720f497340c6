"""POST /v1/print-claims: photos of the device's shop that are to come on paper."""

from __future__ import annotations

from backend_lambdas.contract.print_jobs import PrintClaim, PrintTasks
from backend_lambdas.handlers import _http, _wiring_printing
from backend_lambdas.observability import event_logger

log = event_logger(__name__)


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _claim)


def _claim(event: _http.Event) -> PrintTasks:
    caller = _http.caller(event)
    claim = _http.body(event, PrintClaim)
    claimed = _wiring_printing.claim_desk().claim(caller.device_id, caller.store_id, claim)
    for task in claimed.tasks:  # none for the many questions that find nothing
        log.info("print_claimed", order_id=task.order_id, photo_id=task.photo_id, round=task.round)
    for held in claimed.withdrawn or ():
        log.info("print_withdrawn", order_id=held.order_id, photo_id=held.photo_id, round=held.round)
    return claimed

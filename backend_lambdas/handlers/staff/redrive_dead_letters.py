"""POST /v1/staff/dead-letters/redrives: some dead letters go back to the queues that they came from."""

from __future__ import annotations

from backend_lambdas.contract.staff.fleet import Redriven, RedriveRequest
from backend_lambdas.contract.staff.sessions import StaffRole
from backend_lambdas.handlers import _http, _wiring_fleet
from backend_lambdas.observability import event_logger

log = event_logger(__name__)


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _redrive)


def _redrive(event: _http.Event) -> Redriven:
    on_duty = _http.staff(event, StaffRole.MANAGER)
    wanted = _http.body(event, RedriveRequest).letter_ids
    redriven = _wiring_fleet.letter_desk().send_back(on_duty, frozenset(wanted))
    log.info("letters_sent_back", wanted=len(wanted), sent_back=len(redriven.letter_ids))
    return redriven

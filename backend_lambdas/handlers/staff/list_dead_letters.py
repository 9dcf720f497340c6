"""GET /v1/staff/dead-letters: what lies dead at the backend of the shop's orders, and why."""

from __future__ import annotations

from backend_lambdas.contract.staff.fleet import DeadLetters
from backend_lambdas.contract.staff.sessions import StaffRole
from backend_lambdas.handlers import _http, _wiring_fleet


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _list)


def _list(event: _http.Event) -> DeadLetters:
    on_duty = _http.staff(event, StaffRole.MANAGER)
    return _wiring_fleet.letter_reader().letters(on_duty.member.store_id)

"""POST /v1/commands/{command_id}/result: what came of a command."""

from __future__ import annotations

from backend_lambdas.contract.commands import CommandAnswered, CommandResult
from backend_lambdas.handlers import _http, _wiring_commands
from backend_lambdas.observability import event_logger

log = event_logger(__name__)


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _report)


def _report(event: _http.Event) -> CommandAnswered:
    device_id, command_id = _http.caller(event).device_id, _http.command_id(event)
    answered = _wiring_commands.command_desk().answer(device_id, command_id, _http.body(event, CommandResult))
    log.info("command_answered", outcome=answered.outcome.value)
    return answered

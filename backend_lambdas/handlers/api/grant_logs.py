"""POST /v1/commands/{command_id}/logs: leave to send the bundle of logs that a command asked for."""

from __future__ import annotations

from backend_lambdas.contract.commands import LogBundle, LogGrant
from backend_lambdas.handlers import _http, _wiring_commands
from backend_lambdas.observability import event_logger

log = event_logger(__name__)


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _grant)


def _grant(event: _http.Event) -> LogGrant:
    device_id, command_id = _http.caller(event).device_id, _http.command_id(event)
    grant = _wiring_commands.log_desk().grant(device_id, command_id, _http.body(event, LogBundle))
    log.info("logs_granted")
    return grant

"""POST /v1/heartbeats: a kiosk's sign of life."""

from __future__ import annotations

from backend_lambdas.contract.heartbeats import HeartbeatAnswer, KioskHeartbeat, KioskState
from backend_lambdas.handlers import _http, _wiring_fleet
from backend_lambdas.observability import event_logger

log = event_logger(__name__)


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _take)


def _take(event: _http.Event) -> HeartbeatAnswer:
    caller = _http.caller(event)
    heartbeat = _http.body(event, KioskHeartbeat)
    answer = _wiring_fleet.heartbeat_desk().take(caller.device_id, caller.store_id, heartbeat)
    if heartbeat.state is KioskState.CLOSING:  # the others are too many to be told
        log.info("kiosk_closing", store_id=caller.store_id)
    return answer

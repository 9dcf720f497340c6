"""GET /v1/health: that the API answers, in which version, and its time."""

from __future__ import annotations

from backend_lambdas.contract.messages import Health
from backend_lambdas.contract.version import CONTRACT_VERSION
from backend_lambdas.domain.moments import rfc3339
from backend_lambdas.handlers import _http, _wiring


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _health)


def _health(_event: _http.Event) -> Health:
    return Health(CONTRACT_VERSION, rfc3339(_wiring.clock().now()))

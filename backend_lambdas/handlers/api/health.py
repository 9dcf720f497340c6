"""GET /v1/health: that the API answers, in which version, and its time. Whoever asks for what this API does not have
comes here, too, and learns by the same token which version it speaks.
"""

from __future__ import annotations

from typing import Final, NoReturn

from backend_lambdas.contract.messages import Health
from backend_lambdas.contract.version import CONTRACT_VERSION
from backend_lambdas.domain.errors import RouteUnknown
from backend_lambdas.domain.moments import rfc3339
from backend_lambdas.handlers import _http, _wiring

UNKNOWN_ROUTE_KEY: Final = "ANY /{version}/{rest+}"
"""The template's least specific route, which takes what no other does."""


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _refuse if event.get("routeKey") == UNKNOWN_ROUTE_KEY else _health)


def _health(_event: _http.Event) -> Health:
    return Health(CONTRACT_VERSION, rfc3339(_wiring.clock().now()))


def _refuse(event: _http.Event) -> NoReturn:
    asked = event.get("pathParameters", {}).get("version", "")
    if asked == f"v{CONTRACT_VERSION}":
        raise RouteUnknown(f"no such route in v{CONTRACT_VERSION}: the backend is older than the kiosk; deploy it anew")
    raise RouteUnknown(
        f"this backend speaks v{CONTRACT_VERSION} of the contract: update the kiosk where it asks for an older one,"
        " deploy the backend anew where it asks for a newer one"
    )

"""GET /v1/config: the shop's settings for the calling kiosk, or that they are as it has them."""

from __future__ import annotations

from backend_lambdas.handlers import _http, _wiring_fleet


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _get)


def _get(event: _http.Event) -> _http.Tagged:
    state = _wiring_fleet.settings_reader().of_kiosk(_http.caller(event).store_id)
    return _http.Tagged(state, str(state.version))

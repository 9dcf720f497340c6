"""POST /v1/orders/{order_id}/link: asks for a new link to an order's gallery, by whoever has an old one."""

from __future__ import annotations

from http import HTTPStatus

from backend_lambdas.contract.messages import LinkRequested
from backend_lambdas.handlers import _http, _wiring
from backend_lambdas.metrics import Metric
from backend_lambdas.observability import event_logger, identify

log = event_logger(__name__)


def handler(event: _http.Event, _context: object) -> _http.Response:
    return _http.respond(event, _request_link, HTTPStatus.ACCEPTED)


def _request_link(event: _http.Event) -> LinkRequested:
    request = _wiring.link_counter().hand_in(_http.order_id(event))
    identify(request_id=request.request_id)
    log.info("link_requested", figures=_wiring.meter().measured({Metric.LINKS_REQUESTED: 1}))
    return LinkRequested()

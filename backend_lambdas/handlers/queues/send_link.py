"""Somebody at a dead link asked for a new one: mail it, to the address on record, if there may be one."""

from __future__ import annotations

from backend_lambdas.contract import codec
from backend_lambdas.contract.deliveries import DeliveryStatus
from backend_lambdas.domain.new_links import LinkRequest, Outcome
from backend_lambdas.handlers import _wiring
from backend_lambdas.handlers.queues import _sqs
from backend_lambdas.metrics import Breakdown, Metric
from backend_lambdas.observability import event_logger, identify

log = event_logger(__name__)


def handler(event: _sqs.Batch, _context: object) -> _sqs.BatchAnswer:
    return _sqs.each_message(event, _send_link)


def _send_link(text: str) -> None:
    request = codec.decode(LinkRequest, text)
    identify(order_id=request.order_id, request_id=request.request_id)
    outcome = _wiring.link_desk().send(request)
    log.info(outcome.value, figures=_measured(outcome))


def _measured(outcome: Outcome) -> dict[str, object]:
    if outcome is Outcome.SENT:
        return _wiring.meter().measured({Metric.LINKS_SENT: 1})
    if outcome is Outcome.REFUSED:
        # SES tells nothing of what it did not take.
        counted = {Metric.NOTICE_DELIVERIES: 1}, {Breakdown.OUTCOME: DeliveryStatus.REJECTED}
        return _wiring.meter().measured(*counted)
    return {}

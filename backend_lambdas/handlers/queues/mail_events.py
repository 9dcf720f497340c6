"""SES tells what became of a mail: that it took it counts as the order's one notice, the rest is kept for the kiosk."""

from __future__ import annotations

from backend_lambdas.adapters import ses_events
from backend_lambdas.handlers import _wiring
from backend_lambdas.handlers.queues import _sqs
from backend_lambdas.metrics import Breakdown, Metric
from backend_lambdas.observability import event_logger, identify

log = event_logger(__name__)


def handler(event: _sqs.Batch, _context: object) -> _sqs.BatchAnswer:
    return _sqs.each_message(event, _mail_event)


def _mail_event(text: str) -> None:
    word = ses_events.read(text)
    identify(trace_id=word.trace_id)
    if word.report is None:
        log.info("mail_event_ignored", event_type=word.event_type)
    else:
        for order_id in word.order_ids:
            identify(order_id=order_id)
            outcome = _wiring.mail_witness().hear(order_id, word.report)
            # Also of orders that are gone: what customers' mail servers say is worth knowing by itself.
            counted = {Metric.NOTICE_DELIVERIES: 1}, {Breakdown.OUTCOME: word.report.status}
            log.info(outcome.value, delivery=word.report.status.value, figures=_wiring.meter().measured(*counted))

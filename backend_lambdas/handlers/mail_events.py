"""SES tells what became of a mail: that it took it counts as the order's one notice, the rest is kept for the kiosk."""

from __future__ import annotations

from backend_lambdas.adapters import ses_events
from backend_lambdas.handlers import _sqs, _wiring
from backend_lambdas.observability import event_logger

log = event_logger(__name__)


def handler(event: _sqs.Batch, _context: object) -> _sqs.BatchAnswer:
    return _sqs.each_message(event, _mail_event)


def _mail_event(text: str) -> None:
    word = ses_events.read(text)
    if word.report is None:
        log.info("mail_event_ignored", event_type=word.event_type)
    else:
        for order_id in word.order_ids:
            outcome = _wiring.mail_witness().hear(order_id, word.report)
            log.info(outcome.value, order_id=order_id, delivery=word.report.status.value)

"""An order is ready: send its one mail."""

from __future__ import annotations

from dataclasses import dataclass

from backend_lambdas.contract import codec
from backend_lambdas.contract.deliveries import DeliveryStatus
from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.domain.notices import Outcome, Sending
from backend_lambdas.handlers import _wiring
from backend_lambdas.handlers.queues import _sqs
from backend_lambdas.metrics import Breakdown, Metric
from backend_lambdas.observability import event_logger, identify

log = event_logger(__name__)


@dataclass(frozen=True, slots=True)
class ReadyOrder:
    """What photo_stored published, as raw delivery hands it on."""

    order_id: OrderId
    trace_id: str


def handler(event: _sqs.Batch, _context: object) -> _sqs.BatchAnswer:
    return _sqs.each_message(event, _send_notice)


def _send_notice(text: str) -> None:
    ready = codec.decode(ReadyOrder, text)
    identify(order_id=ready.order_id, trace_id=ready.trace_id)
    sending = _wiring.notice_desk().send(ready.order_id)
    log.info(sending.outcome.value, figures=_measured(sending))


def _measured(sending: Sending) -> dict[str, object]:
    meter = _wiring.meter()
    if sending.received_at is not None:
        return meter.measured({Metric.NOTICES_SENT: 1, Metric.ORDER_TO_MAIL_MS: meter.since_ms(sending.received_at)})
    if sending.outcome is Outcome.REFUSED:
        # SES tells nothing of what it did not take.
        return meter.measured({Metric.NOTICE_DELIVERIES: 1}, {Breakdown.OUTCOME: DeliveryStatus.REJECTED})
    return {}

"""An order is ready: send its one mail."""

from __future__ import annotations

from dataclasses import dataclass

from backend_lambdas.contract import codec
from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.handlers import _sqs, _wiring
from backend_lambdas.observability import event_logger, traced

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
    with traced(ready.trace_id):
        outcome = _wiring.notice_desk().send(ready.order_id)
        log.info(outcome.value, order_id=ready.order_id)

"""The owner wants orders erased, or swept once more: take away what is there, and sign for it."""

from __future__ import annotations

from backend_lambdas.contract import codec
from backend_lambdas.domain.erasure.tasks import ErasureTask
from backend_lambdas.handlers import _wiring_erasure
from backend_lambdas.handlers.queues import _sqs
from backend_lambdas.observability import event_logger, identify

log = event_logger(__name__)


def handler(event: _sqs.Batch, _context: object) -> _sqs.BatchAnswer:
    return _sqs.each_message(event, _erase)


def _erase(text: str) -> None:
    task = codec.decode(ErasureTask, text)
    identify(erasure_id=task.erasure_id)
    found = _wiring_erasure.erasure_desk().perform(task)
    log.info(
        "orders_swept" if task.is_sweep else "orders_erased",
        order_ids=list(task.order_ids),
        version_count=found.version_count,
        record_count=found.record_count,
    )

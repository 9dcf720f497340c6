"""Between SQS batches and the domain: each message succeeds or comes back by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from backend_lambdas.observability import event_logger

log = event_logger(__name__)

Batch = Mapping[str, Any]
BatchAnswer = dict[str, list[dict[str, str]]]


def each_message(event: Batch, act: Callable[[str], None]) -> BatchAnswer:
    """Call `act` with each message's body; those where it raised are reported, so that only they are redelivered."""
    failed = []
    for record in event["Records"]:
        message_id = str(record["messageId"])
        try:
            act(record["body"])
        except Exception:
            log.exception("message_failed", message_id=message_id)
            failed.append({"itemIdentifier": message_id})
    return {"batchItemFailures": failed}

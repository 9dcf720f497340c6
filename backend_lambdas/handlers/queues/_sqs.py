"""Between SQS batches and the domain: each message succeeds, comes back by itself, or is buried with its reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from backend_lambdas.contract.fields import TRACE_ID
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.errors import RecordsInconsistent
from backend_lambdas.domain.moments import rfc3339
from backend_lambdas.domain.ports import Burial
from backend_lambdas.handlers import _wiring
from backend_lambdas.observability import event_logger, identify, known, one_event, told

log = event_logger(__name__)

Batch = Mapping[str, Any]
BatchAnswer = dict[str, list[dict[str, str]]]

HOPELESS: Final = (ContractViolation, RecordsInconsistent)
"""No later try can mend these: the message says nothing readable, or the records contradict it. Anything else may pass,
a bug too, once a new version is deployed."""

REASON_LENGTH_MAX: Final = 500
"""Characters. Longer: nobody reads it in a list. Shorter: a message with many wrong fields is told of by half."""


def each_message(event: Batch, act: Callable[[str], None]) -> BatchAnswer:
    """Call `act` with each message's body; those where it raised are reported, so that only they are redelivered.

    A message that is buried is not reported: the queue may forget it.
    """
    failed = []
    for record in event["Records"]:
        with one_event():
            if not _is_done(record, act):
                failed.append({"itemIdentifier": str(record["messageId"])})
    return {"batchItemFailures": failed}


def _is_done(record: Mapping[str, Any], act: Callable[[str], None]) -> bool:
    message_id = str(record["messageId"])
    identify(message_id=message_id, trace_id=_trace_id(record))
    try:
        act(record["body"])
    except Exception as exc:
        log.exception("message_failed")
        return _is_buried(record, exc)
    return True


def _trace_id(record: Mapping[str, Any]) -> str | None:
    """As whoever sent the message wrote it beside the body; S3 and SES write none there."""
    text = record.get("messageAttributes", {}).get("trace_id", {}).get("stringValue", "")
    return None if TRACE_ID.is_broken_by(text) else text


def _is_buried(record: Mapping[str, Any], error: Exception) -> bool:
    """False where the message must come back: it may still succeed, or it could not be buried.

    In the latter case SQS' own redrive is the net: after the last receive it moves the message, without a reason.
    """
    try:
        receive_count = int(record["attributes"]["ApproximateReceiveCount"])
        if not isinstance(error, HOPELESS) and receive_count < _wiring.receives_max():
            return False
        buried_at = rfc3339(_wiring.clock().now())
        burial = Burial(reason_of(error), buried_at, receive_count, known("trace_id"))
        _wiring.dead_letters().bury(record["body"], burial)
    except Exception:
        log.exception("burial_failed")
        return False
    log.warning("message_buried", receive_count=receive_count)
    return True


def reason_of(error: Exception) -> str:
    """For the owner: `Throttled: UpdateItem: ThrottlingException`."""
    name = type(error).__name__
    text = told(error)
    return (f"{name}: {text}" if text else name)[:REASON_LENGTH_MAX]

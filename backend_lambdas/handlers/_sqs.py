"""Between SQS batches and the domain: each message succeeds, comes back by itself, or is buried with its reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.errors import BackendError, RecordsInconsistent
from backend_lambdas.domain.moments import rfc3339
from backend_lambdas.domain.ports import Burial
from backend_lambdas.handlers import _wiring
from backend_lambdas.observability import event_logger
from backend_lambdas.settings import SettingsInvalid

log = event_logger(__name__)

Batch = Mapping[str, Any]
BatchAnswer = dict[str, list[dict[str, str]]]

HOPELESS: Final = (ContractViolation, RecordsInconsistent)
"""No later try can mend these: the message says nothing readable, or the records contradict it. Anything else may pass,
a bug too, once a new version is deployed."""

TELLING: Final = (BackendError, ContractViolation, SettingsInvalid)
"""Errors whose text is promised to hold ids and names only; of any other, the class alone leaves the function."""

REASON_LENGTH_MAX: Final = 500
"""Characters. Longer: nobody reads it in a list. Shorter: a message with many wrong fields is told of by half."""


def each_message(event: Batch, act: Callable[[str], None]) -> BatchAnswer:
    """Call `act` with each message's body; those where it raised are reported, so that only they are redelivered.

    A message that is buried is not reported: the queue may forget it.
    """
    failed = []
    for record in event["Records"]:
        message_id = str(record["messageId"])
        try:
            act(record["body"])
        except Exception as exc:
            log.exception("message_failed", message_id=message_id)
            if not _is_buried(record, exc):
                failed.append({"itemIdentifier": message_id})
    return {"batchItemFailures": failed}


def _is_buried(record: Mapping[str, Any], error: Exception) -> bool:
    """False where the message must come back: it may still succeed, or it could not be buried.

    In the latter case SQS' own redrive is the net: after the last receive it moves the message, without a reason.
    """
    message_id = str(record["messageId"])
    try:
        receive_count = int(record["attributes"]["ApproximateReceiveCount"])
        if not isinstance(error, HOPELESS) and receive_count < _wiring.receives_max():
            return False
        buried_at = rfc3339(_wiring.clock().now())
        _wiring.dead_letters().bury(record["body"], Burial(reason_of(error), buried_at, receive_count))
    except Exception:
        log.exception("burial_failed", message_id=message_id)
        return False
    log.warning("message_buried", message_id=message_id, receive_count=receive_count)
    return True


def reason_of(error: Exception) -> str:
    """For the owner: `Throttled: UpdateItem: ThrottlingException`."""
    name = type(error).__name__
    text = str(error) if isinstance(error, TELLING) else ""
    return (f"{name}: {text}" if text else name)[:REASON_LENGTH_MAX]

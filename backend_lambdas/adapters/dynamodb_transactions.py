"""One way to write a transaction: collisions are tried again after a random pause, failed conditions are told."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from botocore.exceptions import ClientError

from backend_lambdas.adapters.clients import error_code, translated
from backend_lambdas.domain.errors import Throttled, Unavailable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mypy_boto3_dynamodb import DynamoDBClient

TRIES_MAX: Final = 8
PAUSE_FIRST_S: Final = 0.05
"""Doubles with each try, and a random part of it is slept: 6 s in all at worst. A whole order's photos land within
seconds and meet at its head; a redelivery would cost them the queue's six minutes instead."""

NO_FAILURE: Final = "None"
CONDITION_FAILED: Final = "ConditionalCheckFailed"
PASSING_CODES: Final = frozenset({"TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"})


def transact(
    client: DynamoDBClient, writes: Sequence[Mapping[str, Any]], sleep: Callable[[float], None]
) -> Sequence[Mapping[str, Any]]:
    """Empty when all was written; else a reason for each write, of which at least one failed its condition.

    Any other reason (a request that is too large, say) is Unavailable: nobody may take it for a condition.
    """
    pause_s = PAUSE_FIRST_S
    for _ in range(TRIES_MAX):
        with translated():
            try:
                client.transact_write_items(TransactItems=writes)  # type: ignore[arg-type]  # built as plain dicts
            except ClientError as exc:
                reasons = _reasons(exc)
            else:
                return []
        codes = {reason.get("Code", NO_FAILURE) for reason in reasons}
        if strange := codes - PASSING_CODES - {NO_FAILURE, CONDITION_FAILED}:
            raise Unavailable(f"TransactWriteItems: {', '.join(sorted(strange))}")
        if not codes & PASSING_CODES:
            return reasons
        sleep(random.uniform(0, pause_s))  # noqa: S311  # jitter, no secret
        pause_s *= 2
    raise Throttled(f"TransactWriteItems: collided {TRIES_MAX} times")


def _reasons(error: ClientError) -> Sequence[Mapping[str, Any]]:
    if error_code(error) in {"TransactionConflictException", "TransactionInProgressException"}:
        return [{"Code": "TransactionConflict"}]
    if error_code(error) != "TransactionCanceledException":
        raise error
    reasons: Sequence[Mapping[str, Any]] = error.response["CancellationReasons"]
    return reasons

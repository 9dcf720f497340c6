"""Many items by their keys, in DynamoDB's batches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from backend_lambdas.adapters.clients import translated
from backend_lambdas.domain.errors import Throttled

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from mypy_boto3_dynamodb import DynamoDBClient

    from backend_lambdas.adapters.attributes import Item

BATCH_KEYS_MAX: Final = 100
"""DynamoDB's bound on BatchGetItem."""

BATCH_TRIES_MAX: Final = 6
BATCH_PAUSE_FIRST_S: Final = 0.05
"""Doubles with each try that left keys unread: some 3 s in all."""


def batch_read(
    client: DynamoDBClient, table: str, keys: Sequence[Item], sleep: Callable[[float], None]
) -> list[Mapping[str, Any]]:
    """The items that are there, in no order; at most BATCH_KEYS_MAX, and no key twice."""
    found: list[Mapping[str, Any]] = []
    wanted: Sequence[Any] = keys
    pause_s = BATCH_PAUSE_FIRST_S
    for _ in range(BATCH_TRIES_MAX):
        if not wanted:
            return found
        with translated():
            answer = client.batch_get_item(RequestItems={table: {"Keys": wanted, "ConsistentRead": True}})
        found.extend(answer["Responses"].get(table, []))
        unread = answer.get("UnprocessedKeys", {}).get(table)
        wanted = unread["Keys"] if unread else []
        if wanted:
            sleep(pause_s)
            pause_s *= 2
    if wanted:
        raise Throttled(f"BatchGetItem: {len(wanted)} keys were left unread {BATCH_TRIES_MAX} times")
    return found

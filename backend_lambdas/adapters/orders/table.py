"""What all that write to the orders' table share. Every write is conditional, and a condition that fails because an
earlier try of the same write got through (its reply lost) reads as success.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, cast

from botocore.exceptions import ClientError

from backend_lambdas.adapters.attributes import Item, to_attribute
from backend_lambdas.adapters.clients import error_code, translated
from backend_lambdas.adapters.orders import items
from backend_lambdas.contract import codec
from backend_lambdas.domain.errors import RecordsInconsistent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from enum import StrEnum

    from mypy_boto3_dynamodb import DynamoDBClient

    from backend_lambdas.contract.identifiers import OrderId, PhotoId
    from backend_lambdas.domain.history import Line
    from backend_lambdas.domain.records import OrderHead, PhotoRecord


@dataclass(frozen=True, slots=True)
class OrdersTable:
    client: DynamoDBClient
    table: str
    sleep: Callable[[float], None]
    """Seconds, between tries of a transaction that collided."""

    def find_head(self, order_id: OrderId) -> OrderHead | None:
        item = self._get(order_id, items.HEAD_PHOTO_ID)
        return items.head_from_item(item) if item else None

    def find_photo(self, order_id: OrderId, photo_id: PhotoId) -> PhotoRecord | None:
        item = self._get(order_id, photo_id)
        return items.photo_from_item(item) if item else None

    def _get(self, order_id: str, photo_id: str) -> Mapping[str, Any] | None:
        with translated():
            answer = self.client.get_item(TableName=self.table, Key=key_of(order_id, photo_id), ConsistentRead=True)
        return answer.get("Item")

    def _update(self, key: Item, change: str, condition: str, values: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """None when it was written; the item as it stands when the condition failed."""
        with translated():
            try:
                self.client.update_item(
                    TableName=self.table,
                    Key=key,
                    UpdateExpression=change,
                    ConditionExpression=condition,
                    ExpressionAttributeValues=values,
                    ReturnValuesOnConditionCheckFailure="ALL_OLD",
                )
            except ClientError as exc:
                return old_item(exc)
        return None


def key_of(order_id: str, photo_id: str) -> Item:
    return {"order_id": to_attribute(order_id), "photo_id": to_attribute(photo_id)}


def attention_key(record: OrderHead | PhotoRecord, waits_for: str) -> str:
    """There while staff of that shop must act: the index by attention holds nothing else."""
    return f"{record.store_id}#{waits_for}"


ADD_LINE: Final = "history = list_append(if_not_exists(history, :no_lines), :line)"
"""For SET, with the values that `line_of` gives."""


def line_of(line: Line) -> dict[str, object]:
    return {":no_lines": [], ":line": [codec.encode(line)]}


def is_one_of(attribute: str, sources: Sequence[StrEnum]) -> str:
    return f"{attribute} IN ({', '.join(f':source_{index}' for index in range(len(sources)))})"


def values_of(values: Mapping[str, object], sources: Sequence[StrEnum]) -> Item:
    named = {f":source_{index}": source for index, source in enumerate(sources)}
    return {name: to_attribute(value) for name, value in {**values, **named}.items()}


def old_item(error: ClientError) -> Mapping[str, Any]:
    """The item that made the condition fail; any other error goes on its way."""
    if error_code(error) != "ConditionalCheckFailedException":
        raise error
    # The stub of the response knows the common members only.
    return cast("Mapping[str, Mapping[str, Any]]", error.response).get("Item", {})


def expect(item: Mapping[str, Any], attribute: str, *statuses: StrEnum) -> None:
    """The write did not happen because it, or one beyond it, had happened before; anything else is a bug."""
    found = item.get(attribute, {}).get("S")
    if found not in statuses:
        raise RecordsInconsistent(f"{attribute} is {found}, expected {' or '.join(statuses)}")

"""Tombstones in the orders' table, and the photos' items going away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from botocore.exceptions import ClientError

from backend_lambdas.adapters.attributes import Item, from_attribute, to_attribute
from backend_lambdas.adapters.clients import translated
from backend_lambdas.adapters.dynamodb_transactions import transact
from backend_lambdas.adapters.orders import items
from backend_lambdas.adapters.orders.dynamodb_orders import TRANSACTION_ITEMS_MAX
from backend_lambdas.adapters.orders.table import OrdersTable, key_of, old_item
from backend_lambdas.contract import codec
from backend_lambdas.contract.identifiers import DeviceId, StoreId
from backend_lambdas.domain.erasure.tasks import Found
from backend_lambdas.domain.erasure.tombstones import tombstone_head
from backend_lambdas.domain.errors import Unavailable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from backend_lambdas.contract.identifiers import OrderId
    from backend_lambdas.domain.erasure.tasks import Tombstone

TRIES_MAX: Final = 5
"""For a head that comes, or goes, between the look and the write."""

REPLACED_HEAD: Final = "replaced_head"


@dataclass(frozen=True, slots=True)
class DynamoDbTombstones(OrdersTable):
    def entomb(self, tombstone: Tombstone) -> bool:
        for _ in range(TRIES_MAX):
            standing = self._get(tombstone.order_id, items.HEAD_PHOTO_ID)
            if standing is not None and "erased_at" in standing:
                return _is_of(standing, tombstone)
            if self._put(tombstone, standing):
                return standing is not None
        raise Unavailable(f"order {tombstone.order_id}: its head changed under the erasure {TRIES_MAX} times")

    def _put(self, tombstone: Tombstone, standing: Mapping[str, Any] | None) -> bool:
        there = "attribute_not_exists(order_id)" if standing is None else "attribute_exists(order_id)"
        with translated():
            try:
                self.client.put_item(
                    TableName=self.table,
                    Item=_item(tombstone, standing),
                    ConditionExpression=f"{there} AND attribute_not_exists(erased_at)",
                    ReturnValuesOnConditionCheckFailure="ALL_OLD",
                )
            except ClientError as exc:
                old_item(exc)
                return False
        return True

    def keep_found(self, order_id: OrderId, entry_id: str, found: Found) -> Found:
        with translated():
            answer = self.client.update_item(
                TableName=self.table,
                Key=key_of(order_id, items.HEAD_PHOTO_ID),
                UpdateExpression="SET #found = if_not_exists(#found, :found)",
                ConditionExpression="attribute_exists(erased_at)",
                ExpressionAttributeNames={"#found": f"found_{entry_id}"},
                ExpressionAttributeValues={":found": to_attribute(codec.encode(found))},
                ReturnValues="ALL_NEW",
            )
        return codec.decode(Found, str(from_attribute(answer["Attributes"][f"found_{entry_id}"])))

    def photo_count(self, order_id: OrderId) -> int:
        return sum(1 for _ in self._photo_keys(order_id))

    def remove_photos(self, order_id: OrderId) -> None:
        deletes = [{"Delete": {"TableName": self.table, "Key": key}} for key in self._photo_keys(order_id)]
        for start in range(0, len(deletes), TRANSACTION_ITEMS_MAX):
            transact(self.client, deletes[start : start + TRANSACTION_ITEMS_MAX], self.sleep)

    def _photo_keys(self, order_id: OrderId) -> Iterator[Item]:
        with translated():
            pages = self.client.get_paginator("query").paginate(
                TableName=self.table,
                KeyConditionExpression="order_id = :order_id AND photo_id > :head",
                ExpressionAttributeValues={
                    ":order_id": to_attribute(order_id),
                    ":head": to_attribute(items.HEAD_PHOTO_ID),
                },
                ProjectionExpression="order_id, photo_id",
                ConsistentRead=True,
            )
            for page in pages:
                yield from page["Items"]


def _item(tombstone: Tombstone, standing: Mapping[str, Any] | None) -> Item:
    if standing is None:
        head = tombstone_head(tombstone)
    else:
        device_id, store_id = (str(from_attribute(standing[name])) for name in ("device_id", "store_id"))
        head = tombstone_head(tombstone, DeviceId(device_id), StoreId(store_id))
    item = items.head_to_item(head) | {REPLACED_HEAD: to_attribute(standing is not None)}
    del item["customer_email"]  # an index's key is never empty
    return item


def _is_of(standing: Mapping[str, Any], tombstone: Tombstone) -> bool:
    """Whether an earlier try of this erasure took a head away."""
    return standing["erasure_id"] == to_attribute(tombstone.erasure_id) and bool(standing[REPLACED_HEAD]["BOOL"])

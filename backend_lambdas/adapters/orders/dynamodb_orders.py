"""The orders' records in DynamoDB: taking an order in, and reading it. What moves it on stands in `orders/`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from backend_lambdas.adapters.attributes import to_attribute
from backend_lambdas.adapters.clients import translated
from backend_lambdas.adapters.dynamodb_transactions import CONDITION_FAILED, transact
from backend_lambdas.adapters.fleet.quota import charging
from backend_lambdas.adapters.orders import items
from backend_lambdas.adapters.orders.notice_moves import NoticeMoves
from backend_lambdas.adapters.orders.photo_moves import PhotoMoves
from backend_lambdas.adapters.orders.stages import keys_of
from backend_lambdas.contract.identifiers import is_ulid
from backend_lambdas.domain.errors import QuotaExceeded
from backend_lambdas.domain.records import Order, OrderHead, PhotoRecord

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from backend_lambdas.contract.identifiers import OrderId
    from backend_lambdas.domain.fleet.quota import QuotaCharge

TRANSACTION_ITEMS_MAX: Final = 100
"""DynamoDB's bound on TransactWriteItems."""


@dataclass(frozen=True, slots=True)
class DynamoDbOrders(PhotoMoves, NoticeMoves):
    quota_table: str = ""
    """Of the devices; told to whoever creates heads, and to nobody else."""

    def create_head(self, head: OrderHead, charge: QuotaCharge) -> OrderHead:
        put = {
            "Put": {
                "TableName": self.table,
                "Item": items.head_to_item(head) | keys_of(head),
                "ConditionExpression": "attribute_not_exists(order_id)",
                "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
            }
        }
        reasons = transact(self.client, [put, charging(self.quota_table, charge)], self.sleep)
        if not reasons:
            return head
        # A repeat: it is charged no second time, and room is not its question.
        if reasons[0].get("Code") == CONDITION_FAILED:
            return items.head_from_item(reasons[0].get("Item", {}))
        raise QuotaExceeded(head.device_id, until=charge.ends_at)

    def add_photos(self, photos: Sequence[PhotoRecord]) -> None:
        for start in range(0, len(photos), TRANSACTION_ITEMS_MAX):
            self._add_chunk(photos[start : start + TRANSACTION_ITEMS_MAX])

    def _add_chunk(self, photos: Sequence[PhotoRecord]) -> None:
        puts = [
            {
                "Put": {
                    "TableName": self.table,
                    "Item": items.photo_to_item(photo),
                    "ConditionExpression": "attribute_not_exists(order_id)",
                }
            }
            for photo in photos
        ]
        reasons = transact(self.client, puts, self.sleep)
        if not reasons:
            return
        # Those that are there already hold up the whole transaction; the others go again without them.
        missing = [
            photo for photo, reason in zip(photos, reasons, strict=True) if reason.get("Code") != CONDITION_FAILED
        ]
        if missing:
            self._add_chunk(missing)

    def find(self, order_id: OrderId) -> Order | None:
        found: list[Mapping[str, Any]] = []
        with translated():
            pages = self.client.get_paginator("query").paginate(
                TableName=self.table,
                KeyConditionExpression="order_id = :order_id",
                ExpressionAttributeValues={":order_id": to_attribute(order_id)},
                ConsistentRead=True,
            )
            for page in pages:
                found.extend(page["Items"])
        heads = [item for item in found if item["photo_id"]["S"] == items.HEAD_PHOTO_ID]
        if not heads:
            return None
        # A later version may keep other things beside them.
        photos = [items.photo_from_item(item) for item in found if is_ulid(item["photo_id"]["S"])]
        photos.sort(key=lambda photo: photo.position)
        return Order(items.head_from_item(heads[0]), tuple(photos))

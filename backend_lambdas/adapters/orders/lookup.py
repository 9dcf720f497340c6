"""The table's two indexes, asked by key alone. An index gives keys, and the records are read by them: so what is told
is as it stands, and no index must carry what only a page shows.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from backend_lambdas.adapters.attributes import Item, to_attribute
from backend_lambdas.adapters.batches import BATCH_KEYS_MAX, batch_read
from backend_lambdas.adapters.clients import translated
from backend_lambdas.adapters.orders import items
from backend_lambdas.adapters.orders.dynamodb_orders import DynamoDbOrders
from backend_lambdas.contract.statuses import PhotoStatus, PrintStatus
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.lookup.ports import Page

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from backend_lambdas.contract.identifiers import StoreId
    from backend_lambdas.domain.records import OrderHead, PhotoRecord

BY_CUSTOMER: Final = "by_customer"
BY_ATTENTION: Final = "by_attention"

ON_PAPER: Final = frozenset({PrintStatus.QUEUED, PrintStatus.PRINTING, PrintStatus.FAILED})


@dataclass(frozen=True, slots=True)
class DynamoDbLookup(DynamoDbOrders):
    def heads_of(self, customer_email: str) -> list[OrderHead]:
        keys: list[Item] = []
        with translated():
            pages = self.client.get_paginator("query").paginate(
                TableName=self.table,
                IndexName=BY_CUSTOMER,
                KeyConditionExpression="customer_email = :email AND photo_id = :head",
                ExpressionAttributeValues={
                    ":email": to_attribute(customer_email),
                    ":head": to_attribute(items.HEAD_PHOTO_ID),
                },
            )
            for page in pages:
                keys.extend(_table_key(item) for item in page["Items"])
        return [items.head_from_item(item) for item in self._read(keys)]

    def photos_of(self, customer_email: str, mark: str | None, limit: int) -> Page[PhotoRecord]:
        return self._photos(
            BY_CUSTOMER,
            {"customer_email": to_attribute(customer_email)},
            mark,
            limit,
            # Heads stand in the same index, before every ULID.
            and_also=("photo_id > :head", {":head": to_attribute(items.HEAD_PHOTO_ID)}),
        )

    def to_print(self, store_id: StoreId, mark: str | None, limit: int) -> Page[PhotoRecord]:
        key = {"attention_key": to_attribute(f"{store_id}#{PhotoStatus.PROCESSED}")}
        page = self._photos(BY_ATTENTION, key, mark, limit)
        # An older version still puts photos there of which nothing is to come on paper.
        return Page(tuple(photo for photo in page.found if photo.print_status in ON_PAPER), page.next_mark)

    def _photos(
        self,
        index: str,
        partition: Item,
        mark: str | None,
        limit: int,
        and_also: tuple[str, Item] | None = None,
    ) -> Page[PhotoRecord]:
        ((name, value),) = partition.items()
        condition, values = f"{name} = :partition", {":partition": value}
        if and_also is not None:
            condition, values = f"{condition} AND {and_also[0]}", values | and_also[1]
        start: dict[str, Any] = {} if mark is None else {"ExclusiveStartKey": _start(index, mark) | partition}
        with translated():
            answer = self.client.query(
                TableName=self.table,
                IndexName=index,
                KeyConditionExpression=condition,
                ExpressionAttributeValues=values,
                Limit=limit,
                **start,
            )
        read = {_id(item): item for item in self._read([_table_key(item) for item in answer["Items"]])}
        found = [read[_id(item)] for item in answer["Items"] if _id(item) in read]
        last = answer.get("LastEvaluatedKey")
        return Page(tuple(map(items.photo_from_item, found)), _mark(index, last) if last else None)

    def _read(self, keys: Sequence[Item]) -> list[Mapping[str, Any]]:
        """The items that are there, in no order."""
        found: list[Mapping[str, Any]] = []
        for start in range(0, len(keys), BATCH_KEYS_MAX):
            found += batch_read(self.client, self.table, keys[start : start + BATCH_KEYS_MAX], self.sleep)
        return found


SORT_KEYS: Final = {BY_CUSTOMER: ("order_id", "photo_id"), BY_ATTENTION: ("order_id", "photo_id", "upload_timestamp")}
"""What of a position is not the partition, which the query itself says: a mark of one shop opens no other's queue."""


def _mark(index: str, last: Mapping[str, Any]) -> str:
    return json.dumps([last[name]["S"] for name in SORT_KEYS[index]])


def _start(index: str, mark: str) -> Item:
    names = SORT_KEYS[index]
    try:
        values = json.loads(mark)
        if not isinstance(values, list) or len(values) != len(names) or not all(isinstance(one, str) for one in values):
            raise ContractViolation(["mark: none of this list"])
    except (ValueError, RecursionError) as exc:
        raise ContractViolation(["mark: not JSON"]) from exc
    return {name: to_attribute(value) for name, value in zip(names, values, strict=True)}


def _table_key(item: Mapping[str, Any]) -> Item:
    return {"order_id": item["order_id"], "photo_id": item["photo_id"]}


def _id(item: Mapping[str, Any]) -> tuple[str, str]:
    return item["order_id"]["S"], item["photo_id"]["S"]

"""Brings each item of the table to today's version, page by page, while kiosks and functions go on writing.

The one reader of the whole table: which orders there are, nothing else knows. What reads an item upgrades it in memory
anyway; this is for the indexes, which find by what is stored, and for what of an order no single item tells. How far it
is stands in an item of its own, so that it goes on where it was stopped.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from botocore.exceptions import ClientError

from backend_lambdas.adapters.attributes import to_attribute
from backend_lambdas.adapters.clients import translated
from backend_lambdas.adapters.orders import items, versions
from backend_lambdas.adapters.orders.items import HEAD_PHOTO_ID
from backend_lambdas.adapters.orders.stages import keys_of
from backend_lambdas.adapters.orders.table import key_of, old_item
from backend_lambdas.contract.identifiers import is_ulid
from backend_lambdas.domain.counter.counts import COUNTS, counted
from backend_lambdas.domain.errors import Unavailable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mypy_boto3_dynamodb import DynamoDBClient

    from backend_lambdas.domain.records import PhotoRecord

STATE_KEY: Final = key_of("#migration", "#state")
"""No ULID, so no order; and in no index."""

PAGE_ITEMS: Final = 100
"""Longer: more is read again after a kill. Shorter: more calls."""

TRIES_MAX: Final = 5
"""For one item that others write to meanwhile; an order's head is written once for each photo that comes."""


@dataclass(frozen=True, slots=True)
class Progress:
    record_version: int
    """Where to."""
    read_count: int = 0
    """Heads and photos, as the next."""
    migrated_count: int = 0
    start_key: str | None = None
    """Where the next page begins, in JSON."""
    is_done: bool = False


@dataclass(frozen=True, slots=True)
class Migration:
    client: DynamoDBClient
    table: str

    def progress(self) -> Progress | None:
        """Of the run that was begun last; None where there was none."""
        with translated():
            item = self.client.get_item(TableName=self.table, Key=STATE_KEY, ConsistentRead=True).get("Item")
        return Progress(**json.loads(item["progress"]["S"])) if item else None

    def next_page(self, so_far: Progress) -> Progress:
        """May be called again with the same progress: what is of today's version is left alone."""
        start: dict[str, Any] = {} if so_far.start_key is None else {"ExclusiveStartKey": json.loads(so_far.start_key)}
        with translated():
            # Consistent: what a function of before wrote until it was replaced is seen.
            page = self.client.scan(TableName=self.table, Limit=PAGE_ITEMS, ConsistentRead=True, **start)
        of_orders = [item for item in page["Items"] if is_ulid(item["order_id"]["S"])]
        last = page.get("LastEvaluatedKey")
        made = replace(
            so_far,
            read_count=so_far.read_count + len(of_orders),
            migrated_count=so_far.migrated_count + sum(map(self._migrate, of_orders)),
            start_key=json.dumps(last) if last else None,
            is_done=not last,
        )
        self._keep(made)
        return made

    def _migrate(self, item: Mapping[str, Any]) -> bool:
        """Whether it had to be changed."""
        for _ in range(TRIES_MAX):
            today = self._listed(versions.upgraded(item))
            if today == item:
                return False
            standing = self._change(item, today)
            if standing is None:
                return True
            if not standing:  # deleted meanwhile
                return False
            item = standing
        raise Unavailable(f"order {item['order_id']['S']}: changed under the migration {TRIES_MAX} times")

    def _listed(self, item: dict[str, Any]) -> dict[str, Any]:
        """A head with its counts, by which it stands in its shop's lists; anything else as it is."""
        is_head = item["photo_id"] == to_attribute(HEAD_PHOTO_ID) and "erased_at" not in item
        if not is_head or "prints_left" in item or versions.version_of(item) > versions.RECORD_VERSION:
            return item
        head = counted(items.head_from_item(item), self._photos(item["order_id"]["S"]))
        counts = {name: to_attribute(getattr(head, name)) for name in COUNTS}
        return item | counts | keys_of(head)

    def _photos(self, order_id: str) -> list[PhotoRecord]:
        with translated():
            pages = self.client.get_paginator("query").paginate(
                TableName=self.table,
                KeyConditionExpression="order_id = :order_id AND photo_id > :head",
                ExpressionAttributeValues={
                    ":order_id": to_attribute(order_id),
                    ":head": to_attribute(HEAD_PHOTO_ID),
                },
                ConsistentRead=True,
            )
            return [items.photo_from_item(item) for page in pages for item in page["Items"]]

    def _change(self, item: Mapping[str, Any], today: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """None when it was written, only where the item is as it was read; otherwise the item as it stands."""
        names = {f"#{index}": name for index, name in enumerate(sorted(item.keys() | today.keys()))}
        of = {name: placeholder for placeholder, name in names.items()}
        set_, removed = [one for one in today if today[one] != item.get(one)], [one for one in item if one not in today]
        change = "SET " + ", ".join(f"{of[one]} = :new_{of[one][1:]}" for one in set_)
        if removed:
            change += " REMOVE " + ", ".join(of[one] for one in removed)
        condition = " AND ".join(f"{of[one]} = :old_{of[one][1:]}" for one in item)
        values = {f":new_{of[one][1:]}": today[one] for one in set_}
        values |= {f":old_{of[one][1:]}": item[one] for one in item}
        with translated():
            try:
                self.client.update_item(
                    TableName=self.table,
                    Key={name: item[name] for name in ("order_id", "photo_id")},
                    UpdateExpression=change,
                    ConditionExpression=condition,
                    ExpressionAttributeNames={
                        placeholder: name
                        for placeholder, name in names.items()
                        if name in item or name in set_ or name in removed
                    },
                    ExpressionAttributeValues=values,
                    ReturnValuesOnConditionCheckFailure="ALL_OLD",
                )
            except ClientError as exc:
                return old_item(exc)
        return None

    def _keep(self, progress: Progress) -> None:
        plain = {name: getattr(progress, name) for name in Progress.__slots__}
        with translated():
            self.client.put_item(
                TableName=self.table, Item={**STATE_KEY, "progress": to_attribute(json.dumps(plain, sort_keys=True))}
            )

"""A shop's lists of orders: what the two sparse indexes of heads find, and the heads as they stand."""

from __future__ import annotations

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeVar

from backend_lambdas.adapters.attributes import Item, from_attribute, to_attribute
from backend_lambdas.adapters.clients import translated
from backend_lambdas.adapters.orders import items
from backend_lambdas.adapters.orders.lookup import BY_CUSTOMER, DynamoDbLookup
from backend_lambdas.adapters.orders.stages import code_key, stage_key
from backend_lambdas.adapters.orders.table import key_of
from backend_lambdas.contract.identifiers import is_ulid
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.lookup.ports import Page

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from backend_lambdas.contract.identifiers import StoreId
    from backend_lambdas.contract.staff.orders import OrderStage
    from backend_lambdas.domain.counter.ports import Span
    from backend_lambdas.domain.records import OrderHead

Answer = TypeVar("Answer")

BY_STAGE: Final = "by_stage"
BY_CODE: Final = "by_code"

MARK_PATTERN: Final = re.compile(r"[0-9TZ:.-]{24}#[0-9A-Z]{6}")
"""As `stages.listed_at` writes it."""

BEFORE_ALL: Final = "0"
AFTER_ALL: Final = "~"
"""As text, against any moment."""


@dataclass(frozen=True, slots=True)
class DynamoDbLists(DynamoDbLookup):
    def in_stages(
        self, store_id: StoreId, stages: Sequence[OrderStage], span: Span, mark: str | None, *, limit: int, now_s: int
    ) -> Page[OrderHead]:
        """Each stage's list is asked for a page, and the latest of all of them are told: a list of all stages would be
        an index more, and a write more for each order.
        """
        low, high = span.received_from or BEFORE_ALL, _before(mark, span.received_until)
        if low > high:
            return Page((), None)
        pages = _of_each(stages, lambda stage: self._page(stage_key(store_id, stage), low, high, limit, now_s))
        keys = [key for found, _ in pages for key in found]
        looked_down_to = max(last for _, last in pages)
        # Below the place where any of the lists broke off, that list may have others that belong between these.
        told = sorted((key for key in keys if _listed_at(key) >= looked_down_to), key=_listed_at, reverse=True)
        next_mark = looked_down_to or None
        if len(told) > limit:
            told = told[:limit]
            next_mark = _listed_at(told[-1])
        return Page(tuple(self._heads(told)), next_mark)

    def _page(self, stage: str, low: str, high: str, limit: int, now_s: int) -> tuple[Sequence[Mapping[str, Any]], str]:
        """And the place of the last that was looked at, where there are more."""
        with translated():
            answer = self.client.query(
                TableName=self.table,
                IndexName=BY_STAGE,
                KeyConditionExpression="stage_key = :stage AND listed_at BETWEEN :low AND :high",
                FilterExpression="expires_at > :now",
                ExpressionAttributeValues=_values(stage=stage, low=low, high=high, now=now_s),
                ScanIndexForward=False,
                Limit=limit,
            )
        last = answer.get("LastEvaluatedKey")
        return answer["Items"], _listed_at(last) if last else ""

    def by_code(self, store_id: StoreId, code: str) -> list[OrderHead]:
        with translated():
            answer = self.client.query(
                TableName=self.table,
                IndexName=BY_CODE,
                KeyConditionExpression="code_key = :code",
                ExpressionAttributeValues=_values(code=code_key(store_id, code)),
            )
        return self._heads(answer["Items"])

    def of_customer(self, customer_email: str, mark: str | None, limit: int) -> Page[OrderHead]:
        """The index holds a customer's heads in no order that helps; their ids are by time."""
        if mark is not None and not is_ulid(mark):
            raise ContractViolation(["mark: none of this list"])
        order_ids: list[str] = []
        with translated():
            pages = self.client.get_paginator("query").paginate(
                TableName=self.table,
                IndexName=BY_CUSTOMER,
                KeyConditionExpression="customer_email = :email AND photo_id = :head",
                ExpressionAttributeValues=_values(email=customer_email, head=items.HEAD_PHOTO_ID),
            )
            for page in pages:
                order_ids += [item["order_id"]["S"] for item in page["Items"]]
        left = sorted((one for one in order_ids if mark is None or one < mark), reverse=True)
        told = left[:limit]
        heads = self._heads([key_of(one, items.HEAD_PHOTO_ID) for one in told])
        return Page(tuple(heads), told[-1] if len(left) > limit else None)

    def counts(self, store_id: StoreId, stages: Sequence[OrderStage], now_s: int, limit: int) -> list[int]:
        return _of_each(stages, lambda stage: self._count(stage_key(store_id, stage), now_s, limit))

    def _count(self, stage: str, now_s: int, limit: int) -> int:
        with translated():
            answer = self.client.query(
                TableName=self.table,
                IndexName=BY_STAGE,
                Select="COUNT",
                KeyConditionExpression="stage_key = :stage",
                FilterExpression="expires_at > :now",
                ExpressionAttributeValues=_values(stage=stage, now=now_s),
                ScanIndexForward=False,
                Limit=limit,
            )
        return answer["Count"]

    def _heads(self, keys: Sequence[Mapping[str, Any]]) -> list[OrderHead]:
        read = self._read([{name: key[name] for name in ("order_id", "photo_id")} for key in keys])
        return [items.head_from_item(item) for item in read]


def _of_each(stages: Sequence[OrderStage], ask: Callable[[OrderStage], Answer]) -> list[Answer]:
    """At once: one after the other, six questions are most of what staff wait for."""
    with ThreadPoolExecutor(len(stages)) as pool:
        return list(pool.map(ask, stages))


def _values(**values: object) -> Item:
    return {f":{name}": to_attribute(value) for name, value in values.items()}


def _listed_at(key: Mapping[str, Any]) -> str:
    return str(from_attribute(key["listed_at"]))


def _before(mark: str | None, received_until: str | None) -> str:
    """The upper bound, which BETWEEN takes in: just below the mark, and below what no order that was received before
    that moment can have, since each has its code behind the time.
    """
    ends = [AFTER_ALL if received_until is None else received_until]
    if mark is not None:
        if not MARK_PATTERN.fullmatch(mark):
            raise ContractViolation(["mark: none of this list"])
        ends.append(mark[:-1] + chr(ord(mark[-1]) - 1) + AFTER_ALL)
    return min(ends)

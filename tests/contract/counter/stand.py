"""The records of a counter, and an order's way through them."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from typing import Any

from backend_lambdas.adapters.orders.deeds import DynamoDbDeeds
from backend_lambdas.adapters.orders.lists import DynamoDbLists
from backend_lambdas.contract.identifiers import OrderId, StoreId
from backend_lambdas.contract.staff.orders import OrderStage
from backend_lambdas.domain.counter.ports import CounterRecords, OrderLists, Span
from backend_lambdas.domain.counter.stages import stage_of
from backend_lambdas.domain.orders import OrderDesk
from backend_lambdas.domain.ports import OrderRecords
from backend_lambdas.domain.records import Order, OrderHead, PhotoRecord
from tests.contract.placed_orders import AT, LOCATION, lease
from tests.fakes.backend_data import (
    DEVICE,
    ORDER,
    QUOTA,
    RETENTION,
    STORE,
    photo_id,
    printed_manifest,
)
from tests.fakes.clock import FakeClock
from tests.ministack_fixture import MiniStack, empty_orders

BERN = StoreId("bern-1")
NOW_S = int(FakeClock().now().timestamp())


@dataclass
class Counter:
    orders: OrderRecords
    lists: OrderLists
    deeds: CounterRecords
    clock: FakeClock = field(default_factory=FakeClock, init=False)

    def place(self, order_id: OrderId = ORDER, store: StoreId = STORE, **members: Any) -> None:
        order = replace(printed_manifest(2, order_id), **members)
        OrderDesk(self.orders, self.clock, RETENTION, QUOTA).place(DEVICE, store, order)
        self.clock.advance(60)

    def head(self, order_id: OrderId = ORDER) -> OrderHead:
        head = self.orders.find_head(order_id)
        assert head is not None
        return head

    def order(self, order_id: OrderId = ORDER) -> Order:
        order = self.orders.find(order_id)
        assert order is not None
        return order

    def photo(self, number: int) -> PhotoRecord:
        photo = self.orders.find_photo(ORDER, photo_id(number))
        assert photo is not None
        return photo

    def process_all(self, order_id: OrderId = ORDER) -> None:
        for photo in self.order(order_id).photos:
            self.orders.mark_processed(photo, LOCATION, AT, AT)
        self.orders.mark_ready(order_id, AT)

    def send_notice(self) -> None:
        self.orders.lease_notice(ORDER, lease(1))
        self.orders.mark_notice_sent(ORDER, AT)

    def listed(self, store: StoreId = STORE) -> dict[OrderStage, list[OrderId]]:
        """What each list of the shop holds, where it holds any."""
        found = {
            stage: [
                head.order_id
                for head in self.lists.in_stages(store, [stage], Span(), None, limit=50, now_s=NOW_S).found
            ]
            for stage in OrderStage
        }
        return {stage: ids for stage, ids in found.items() if ids}

    def stands(self) -> OrderStage:
        """The one list that the order stands in, by the index; by its head it is the same."""
        ((stage, ids),) = self.listed().items()
        assert (ids, stage_of(self.head())) == ([ORDER], stage)
        return stage


def in_dynamodb(ministack: MiniStack, table: str, days: str) -> Counter:
    client = ministack.client("dynamodb")
    empty_orders(client, table)
    return Counter(
        DynamoDbDeeds(client, table, time.sleep, days),
        DynamoDbLists(client, table, time.sleep),
        DynamoDbDeeds(client, table, time.sleep),
    )

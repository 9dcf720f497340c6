"""A shop's orders in lists."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import pytest

from backend_lambdas.contract.identifiers import DeviceId, OrderId, StoreId, order_code
from backend_lambdas.contract.staff.orders import OrderQuery, OrderStage
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.counter import lists
from backend_lambdas.domain.counter.lists import ListDesk
from backend_lambdas.domain.orders import OrderDesk
from tests.fakes.backend import FakeOrders
from tests.fakes.backend_data import DEVICE, OTHER_DEVICE, QUOTA, RETENTION, STORE, manifest
from tests.fakes.clock import FakeClock
from tests.fakes.counter import FakeLists

BERN = StoreId("bern-1")


class Shops:
    """Five orders of one shop, a minute apart, taken by two devices; and one of another shop."""

    def __init__(self) -> None:
        self.clock, self.records = FakeClock(), FakeOrders()
        self.ids = [OrderId(f"01J0{number:022d}") for number in range(6)]
        for number, order_id in enumerate(self.ids):
            self.place(order_id, BERN if number == 5 else STORE, OTHER_DEVICE if number % 2 else DEVICE)

    def place(self, order_id: OrderId, store: StoreId, device: DeviceId, email: str = "Anna@example.com") -> None:
        desk = OrderDesk(self.records, self.clock, RETENTION, QUOTA)
        desk.place(device, store, manifest(1, order_id, email))
        self.clock.advance(60)

    def change(self, number: int, **members: Any) -> None:
        self.records.heads[self.ids[number]] = replace(self.records.heads[self.ids[number]], **members)

    @property
    def desk(self) -> ListDesk:
        return ListDesk(FakeLists(self.records), self.clock)

    def found(self, store: StoreId = STORE, **query: Any) -> list[int]:
        return [self.ids.index(line.order_id) for line in self.desk.page(store, OrderQuery(**query)).orders]


@pytest.fixture
def shops() -> Shops:
    return Shops()


def test_all_orders_of_the_shop(shops: Shops) -> None:
    """Without a question all of the shop's orders are told, whichever device took them, the latest first."""
    assert shops.found() == [4, 3, 2, 1, 0]
    assert shops.found(BERN) == [5]


def test_by_stage(shops: Shops) -> None:
    """A stage's list holds the orders that stand there."""
    shops.change(1, cancelled_at="t")
    assert shops.found(stage=OrderStage.CANCELLED) == [1]
    assert shops.found(stage=OrderStage.RECEIVING) == [4, 3, 2, 0]


def test_by_code(shops: Shops) -> None:
    """What stands on the receipt finds its order, in its own shop alone, and is one page."""
    assert shops.found(code=order_code(shops.ids[2])) == [2]
    assert shops.found(BERN, code=order_code(shops.ids[2])) == []
    with pytest.raises(ContractViolation, match="mark"):
        shops.found(code=order_code(shops.ids[2]), mark="x")


def test_by_address(shops: Shops) -> None:
    """An address finds its customer's orders in this shop, however it is spelt, and those of no other shop."""
    assert shops.found(customer_email="ANNA@Example.com") == [4, 3, 2, 1, 0]
    assert shops.found(BERN, customer_email="anna@example.com") == [5]
    assert shops.found(customer_email="bea@example.com") == []


def test_by_time(shops: Shops) -> None:
    """A time bounds each question, its beginning included and its end not, to the part of a millisecond."""
    third = shops.records.heads[shops.ids[2]].received_at
    assert shops.found(received_from=third) == [4, 3, 2]
    assert shops.found(received_until=third) == [1, 0]
    assert shops.found(received_from=third, received_until=third) == []
    assert shops.found(received_from=third.replace("Z", "1Z")) == [4, 3]
    assert shops.found(received_until=third.replace("Z", "1Z")) == [2, 1, 0]
    assert shops.found(received_from=third, customer_email="anna@example.com") == [4, 3, 2]
    assert shops.found(received_until=third, code=order_code(shops.ids[2])) == []


@pytest.mark.parametrize("query", [{}, {"stage": OrderStage.RECEIVING}, {"customer_email": "anna@example.com"}])
def test_page_by_page(shops: Shops, query: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """Each order stands on one page, and the last page says that it is."""
    monkeypatch.setattr(lists, "ORDER_PAGE_MAX", 2)
    pages, mark = [], None
    while True:
        page = shops.desk.page(STORE, OrderQuery(**query, mark=mark))
        pages.append([shops.ids.index(line.order_id) for line in page.orders])
        mark = page.next_mark
        if mark is None:
            break
    assert list(itertools.chain(*pages)) == [4, 3, 2, 1, 0]
    assert max(map(len, pages)) == 2


def test_what_is_over_is_not_told(shops: Shops) -> None:
    """What has expired or was erased stands in no list and in no count, though the records still have it."""
    shops.change(0, expires_at_s=1)
    shops.change(1, erased_at="t")
    assert shops.found(customer_email="anna@example.com") == [4, 3, 2]
    assert shops.found(code=order_code(shops.ids[1])) == []
    assert shops.found(received_until="2027-01-01T00:00:00Z") == [4, 3, 2]


def test_what_moved_on_meanwhile(shops: Shops) -> None:
    """An order that the index still has in the list of before is not told as standing there."""

    class Behind(FakeLists):
        def in_stages(self, store_id: Any, stages: Any, *rest: Any, **named: Any) -> Any:
            return super().in_stages(store_id, tuple(OrderStage), *rest, **named)

    shops.change(3, collected_at="t")
    page = ListDesk(Behind(shops.records), shops.clock).page(STORE, OrderQuery(stage=OrderStage.COLLECTED))
    assert [line.order_id for line in page.orders] == [shops.ids[3]]


def test_counts(shops: Shops) -> None:
    """Each stage is counted once, and no further than to the bound."""
    shops.change(0, cancelled_at="t")
    counts = shops.desk.counts(STORE).stages
    assert [one.stage for one in counts] == list(OrderStage)
    assert {one.stage: one.count for one in counts if one.count} == {OrderStage.RECEIVING: 4, OrderStage.CANCELLED: 1}


def test_a_line(shops: Shops) -> None:
    """A line tells the address as it was typed, how far the order is, and what went wrong."""
    shops.change(4, photos_failed=1, print_count=7, prints_left=2)
    line = shops.desk.page(STORE, OrderQuery(code=order_code(shops.ids[4]))).orders[0]
    assert (line.customer_email, line.photo_count, line.processed_count) == ("Anna@example.com", 1, 0)
    assert (line.stage, line.troubles) == (OrderStage.ATTENTION, ("photo_failed",))
    assert (line.print_count, line.prints_left) == (7, 2)

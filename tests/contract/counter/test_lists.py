"""What the counter's lists promise: the fakes of the tests and DynamoDB alike."""

from __future__ import annotations

from dataclasses import replace

import pytest

from backend_lambdas.contract.identifiers import OrderId, order_code
from backend_lambdas.contract.staff.orders import OrderStage
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.counter.ports import Span
from tests.contract.counter.stand import BERN, NOW_S, Counter
from tests.contract.placed_orders import AT, BOUNCED, LOCATION, lease
from tests.fakes.backend_data import (
    ORDER,
    OTHER_ORDER,
    STORE,
    manifest,
)


def test_an_order_moves_from_list_to_list(counter: Counter) -> None:
    """Each move of an order, a photo or a mail leaves the order in the one list of where it then stands."""
    counter.place()
    assert counter.stands() is OrderStage.RECEIVING
    counter.orders.mark_failed(counter.photo(1), "size: other", AT)
    assert (counter.stands(), counter.head().photos_failed) == (OrderStage.ATTENTION, 1)
    counter.orders.mark_failed(counter.photo(1), "size: other", AT)
    assert counter.head().photos_failed == 1
    pending = replace(counter.photo(1), photo_status=counter.photo(0).photo_status)
    counter.orders.mark_processed(pending, LOCATION, AT, AT)  # read before it failed
    assert (counter.stands(), counter.head().photos_failed) == (OrderStage.RECEIVING, 0)
    counter.process_all()
    assert counter.stands() is OrderStage.TO_PRINT
    counter.send_notice()
    counter.orders.keep_delivery(counter.head(), BOUNCED)
    assert counter.stands() is OrderStage.ATTENTION


def test_a_refused_notice_is_listed(counter: Counter) -> None:
    """An order whose notice was refused stands before staff, an order without prints too."""
    counter.place(photos=manifest(2).photos)
    counter.process_all()
    assert counter.stands() is OrderStage.READY
    counter.orders.lease_notice(ORDER, lease(1))
    counter.orders.mark_notice_refused(ORDER, "refused", AT)
    assert counter.stands() is OrderStage.ATTENTION


def test_lists_are_of_one_shop(counter: Counter) -> None:
    """No shop's list, count or code finds another's order."""
    counter.place()
    counter.place(OTHER_ORDER, BERN)
    assert counter.listed() == {OrderStage.RECEIVING: [ORDER]}
    assert counter.listed(BERN) == {OrderStage.RECEIVING: [OTHER_ORDER]}
    assert counter.lists.counts(BERN, [OrderStage.READY, OrderStage.RECEIVING], NOW_S, 10) == [0, 1]
    assert [head.order_id for head in counter.lists.by_code(BERN, order_code(OTHER_ORDER))] == [OTHER_ORDER]
    assert counter.lists.by_code(STORE, order_code(OTHER_ORDER)) == []


def test_page_by_page_over_all_stages(counter: Counter) -> None:
    """Over all stages, each order is told once and by time, wherever it stands, and a page goes on where one ended."""
    ids = [OrderId(f"01J2{number:022d}") for number in range(9)]
    for number, order_id in enumerate(ids):
        counter.place(order_id)
        if number % 3 == 1:
            counter.process_all(order_id)
        if number % 3 == 2:
            counter.deeds.change_head(order_id, lambda head: replace(head, cancelled_at=AT))
    told, mark = [], None
    for _ in range(9):
        page = counter.lists.in_stages(STORE, list(OrderStage), Span(), mark, limit=2, now_s=NOW_S)
        told += sorted((head.order_id for head in page.found), reverse=True)
        mark = page.next_mark
        if mark is None:
            break
    assert told == ids[::-1]


def test_within_a_span(counter: Counter) -> None:
    """Bounds of time hold on every page, the beginning included and the end not."""
    ids = [OrderId(f"01J2{number:022d}") for number in range(5)]
    for order_id in ids:
        counter.place(order_id)
    times = [counter.head(order_id).received_at for order_id in ids]
    told, mark = [], None
    for _ in range(4):
        page = counter.lists.in_stages(
            STORE, [OrderStage.RECEIVING], Span(times[1], times[4]), mark, limit=2, now_s=NOW_S
        )
        told += sorted((head.order_id for head in page.found), reverse=True)
        mark = page.next_mark
        if mark is None:
            break
    assert told == [ids[3], ids[2], ids[1]]
    empty = counter.lists.in_stages(STORE, [OrderStage.RECEIVING], Span(times[3], times[1]), None, limit=2, now_s=NOW_S)
    assert (empty.found, empty.next_mark) == ((), None)


def test_of_a_customer_page_by_page(counter: Counter) -> None:
    """A customer's orders of every shop come page by page, the latest first."""
    ids = [OrderId(f"01J2{number:022d}") for number in range(5)]
    for number, order_id in enumerate(ids):
        counter.place(order_id, BERN if number == 2 else STORE)
    told, mark = [], None
    while True:
        page = counter.lists.of_customer("anna@example.com", mark, 2)
        told += sorted((head.order_id for head in page.found), reverse=True)
        mark = page.next_mark
        if mark is None:
            break
    assert told == ids[::-1]


def test_what_expired_is_not_counted(counter: Counter) -> None:
    """Neither a list nor a count tells of what has expired, and a count goes no further than asked."""
    for number in range(3):
        counter.place(OrderId(f"01J2{number:022d}"))
    assert counter.lists.counts(STORE, [OrderStage.RECEIVING], NOW_S, 2) == [2]
    later_s = NOW_S + 40 * 86_400
    assert counter.lists.counts(STORE, [OrderStage.RECEIVING], later_s, 10) == [0]
    assert counter.lists.in_stages(STORE, [OrderStage.RECEIVING], Span(), None, limit=2, now_s=later_s).found == ()


@pytest.mark.parametrize("mark", ["", "x", "2026-05-04T09:30:00.000Z#00000", "[]"])
def test_a_mark_of_no_list(dynamodb: Counter, mark: str) -> None:
    """A mark that no list gave is refused."""
    with pytest.raises(ContractViolation, match="mark"):
        dynamodb.lists.in_stages(STORE, [OrderStage.READY], Span(), mark, limit=2, now_s=NOW_S)
    with pytest.raises(ContractViolation, match="mark"):
        dynamodb.lists.of_customer("anna@example.com", mark, 2)

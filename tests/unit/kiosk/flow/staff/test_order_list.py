"""The list of orders: the backend's and this kiosk's, each once, and what was asked for."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from backend_lambdas.contract.staff.orders import OrderStage, StaffOrderLine, StageCount, StageCounts
from kiosk.flow.staff.order_list import OrderSearch, Period, counted, merged
from kiosk.uploads.states import PhotoStage
from tests.fakes.staff_panel import NOW, order_here, order_id, staff_order

ALL = OrderSearch()


def lines(*numbers: int) -> list[StaffOrderLine]:
    return [staff_order(number).line for number in numbers]


def test_each_order_stands_once() -> None:
    """What both sides have is one row: the backend's word, with what is still here beside it."""
    rows = merged(lines(1, 2), [order_here(2, is_announced=True), order_here(3)], ALL, NOW)
    assert [row.order_id for row in rows] == [order_id(3), order_id(2), order_id(1)]
    assert [row.here is not None for row in rows] == [True, True, False]
    assert rows[1].customer_email == "anna@example.com"


def test_what_the_backend_knows_and_does_not_list_is_not_shown_here() -> None:
    """An announced order that is on another page, or in another state, is no row of its own; offline it is."""
    announced = order_here(4, is_announced=True)
    assert merged(lines(1), [announced], ALL, NOW)[0].order_id == order_id(1)
    assert [row.order_id for row in merged(None, [announced], ALL, NOW)] == [order_id(4)]


def test_a_row_of_this_kiosk_s_own_belongs_to_the_question() -> None:
    """State, code, address and day pick among the local ones, too."""
    here = [order_here(1), order_here(2, (PhotoStage.FAILED,)), order_here(3, email="Cleo@Example.com")]
    cases: tuple[tuple[OrderSearch, list[int]], ...] = (
        (OrderSearch(stage=OrderStage.ATTENTION), [2]),
        (OrderSearch(stage=OrderStage.RECEIVING), [3, 1]),
        (OrderSearch(code="AAAA02"), [2]),
        (OrderSearch(customer_email="cleo@example.com"), [3]),
        (OrderSearch(period=Period.TODAY), [3, 2, 1]),
        (OrderSearch(period=Period.YESTERDAY), []),
    )
    for search, numbers in cases:
        assert [row.order_id for row in merged(None, here, search, NOW)] == [order_id(number) for number in numbers]


def test_counts_have_what_the_backend_does_not_know() -> None:
    """An order that was announced is counted by the backend, and not twice; offline this kiosk's own are all."""
    here = [order_here(1), order_here(2, is_announced=True), order_here(3, is_refused=True)]
    told = StageCounts((StageCount(OrderStage.RECEIVING, 5), StageCount(OrderStage.READY, 2)))
    assert counted(told, here)[OrderStage.RECEIVING] == 6
    assert counted(told, here)[OrderStage.ATTENTION] == 1
    assert counted(None, here)[OrderStage.RECEIVING] == 2


@pytest.mark.parametrize(
    ("typed", "code"),
    [("aaaa01", "AAAA01"), (" R6H3PA ", "R6H3PA"), ("ROH3PI", "R0H3P1"), ("r6h3p", None), ("anna", None)],
)
def test_a_code_is_found_as_it_is_read_aloud(typed: str, code: str | None) -> None:
    """Small letters, spaces around it, an O for a zero and an I for a one; five characters are no code."""
    found = ALL.of_text(typed)
    assert (None if found is None else found.code) == code


def test_an_address_is_found_whole() -> None:
    """A whole address is looked up as it goes over the wire; half a one is not."""
    found = ALL.of_text(" Anna@MÜLLER.de ")
    assert found is not None
    assert found.customer_email == "Anna@xn--mller-kva.de"
    assert ALL.of_text("anna@") is None


def test_the_shop_s_days_begin_at_its_midnight() -> None:
    """Today and yesterday are asked for by the shop's own time zone."""
    now = datetime(2026, 5, 4, 12, 30, tzinfo=timezone(timedelta(hours=2)))
    today = OrderSearch(period=Period.TODAY).query(now)
    assert (today.received_from, today.received_until) == ("2026-05-03T22:00:00.000Z", None)
    yesterday = OrderSearch(period=Period.YESTERDAY).query(now)
    assert yesterday.received_from == "2026-05-02T22:00:00.000Z"
    assert yesterday.received_until == "2026-05-03T22:00:00.000Z"
    assert OrderSearch(period=Period.WEEK).query(now).received_from == "2026-04-27T22:00:00.000Z"

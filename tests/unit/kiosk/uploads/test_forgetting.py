"""Addresses leave the journal once nothing here needs them."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from backend_lambdas.contract.identifiers import OrderId
from kiosk.uploads.forgetting import ADDRESS_KEPT, LOOK_EVERY_S, Forgetting
from kiosk.uploads.journal import Journal, JournaledOrder
from kiosk.uploads.states import OrderStage, PhotoStage
from tests.fakes.clock import FakeClock
from tests.unit.kiosk.uploads.conftest import TakeOrder

KEPT_S = ADDRESS_KEPT.total_seconds()


@pytest.fixture
def forgetting(journal: Journal, clock: FakeClock) -> Forgetting:
    return Forgetting(journal, clock)


def moved(journal: Journal, order_id: OrderId, *stages: OrderStage) -> OrderId:
    for stage in stages:
        journal.move_order(order_id, stage)
    return order_id


def read(journal: Journal, order_id: OrderId) -> JournaledOrder:
    order = journal.order(order_id)
    assert order is not None
    return order


def test_a_finished_orders_address_goes_after_a_week_and_nothing_else(
    journal: Journal, take_order: TakeOrder, clock: FakeClock, forgetting: Forgetting
) -> None:
    """A week after an order was complete its customer's address is gone from the journal, and all else of it stays."""
    order_id = moved(journal, take_order([b"one"]), OrderStage.ANNOUNCED, OrderStage.COMPLETE)
    journal.move_photo(journal.photos(order_id)[0].photo_id, PhotoStage.CONFIRMED)
    before, photos = read(journal, order_id), journal.photos(order_id)
    clock.advance(KEPT_S)
    forgetting.forget_if_due()
    assert read(journal, order_id) == before
    clock.advance(LOOK_EVERY_S)
    forgetting.forget_if_due()
    after = read(journal, order_id)
    assert (before.customer_email, after.customer_email) == ("ada@example.com", "")
    assert (after.stage, after.created_at, after.trace_id) == (before.stage, before.created_at, before.trace_id)
    assert journal.photos(order_id) == photos


@pytest.mark.parametrize("stages", [(), (OrderStage.ANNOUNCED,), (OrderStage.REFUSED,)])
def test_an_address_that_is_needed_stays(
    journal: Journal,
    take_order: TakeOrder,
    clock: FakeClock,
    forgetting: Forgetting,
    stages: tuple[OrderStage, ...],
) -> None:
    """An order that the backend does not have whole keeps its address, however old it is: its manifest needs it."""
    order_id = moved(journal, take_order([b"one"]), *stages)
    clock.advance(100 * KEPT_S)
    forgetting.forget_if_due()
    assert read(journal, order_id).customer_email == "ada@example.com"


def test_it_looks_once_an_hour(
    journal: Journal, clock: FakeClock, forgetting: Forgetting, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However often it is called, the journal is asked at the start and then once an hour."""
    asked: list[str] = []

    def ask(_self: Journal, before: str) -> int:
        asked.append(before)
        return 0

    monkeypatch.setattr(Journal, "forget_addresses", ask)
    for _ in range(8000):
        forgetting.forget_if_due()
        clock.advance(1)
    assert len(asked) == 3


def test_it_reads_what_is_to_be_forgotten_alone(journal: Journal, tmp_path: Path) -> None:
    """However many orders the journal holds, the question reads those whose address is still there, by an index."""
    statements: list[str] = []
    connection: sqlite3.Connection = journal._connection._connection
    connection.set_trace_callback(statements.append)
    journal.forget_addresses("2026-05-04T09:30:00.000Z")
    connection.set_trace_callback(None)
    (asked,) = [one for one in statements if "orders" in one]
    plan = [row["detail"] for row in connection.execute(f"EXPLAIN QUERY PLAN {asked}")]
    assert any("INDEX orders_remembered" in line for line in plan), plan

"""Prints once more."""

from __future__ import annotations

import pytest

from backend_lambdas.contract.staff.orders import ActionKind, OrderStage
from backend_lambdas.contract.staff.sessions import StaffRole
from backend_lambdas.contract.statuses import PrintStatus
from backend_lambdas.domain.counter.actions import CLAIM_LEFT_AFTER
from backend_lambdas.domain.counter.stages import stage_of
from backend_lambdas.domain.errors import (
    ActionNotPossible,
    PhotoNotFound,
)
from tests.fakes.backend import Died, DyingPort
from tests.fakes.backend_data import ORDER
from tests.fakes.counter import FakeDeeds
from tests.fakes.counter_shop import MANAGER, Shop, action
from tests.unit.backend_lambdas.domain.counter.desk.deeds import REPRINT, STAFF


def test_what_failed_is_queued_again(shop: Shop) -> None:
    """What failed at the printer goes back into the queue in a new round, and is no trouble any more."""
    shop.print(0, PrintStatus.FAILED, "media-jam")
    shop.act(action(ActionKind.RETRY_PRINTS), STAFF)
    photo = shop.photo(0)
    assert (photo.print_status, photo.print_round) == (PrintStatus.QUEUED, 2)
    assert (shop.head.prints_left, shop.head.prints_failed) == (2, 0)
    assert shop.photo(1).print_round == 1
    with pytest.raises(ActionNotPossible):
        shop.act(action(ActionKind.RETRY_PRINTS))


def test_what_an_agent_left(shop: Shop) -> None:
    """What a print agent took is freed when it is long overdue, and not while a printer may be at it."""
    shop.print(0, PrintStatus.PRINTING)
    with pytest.raises(ActionNotPossible):
        shop.act(action(ActionKind.RETRY_PRINTS))
    shop.clock.advance(CLAIM_LEFT_AFTER.total_seconds())
    shop.act(action(ActionKind.RETRY_PRINTS))
    assert (shop.photo(0).print_status, shop.head.prints_left) == (PrintStatus.QUEUED, 2)


def test_a_reprint_of_one(shop: Shop) -> None:
    """A chosen photo comes once more, with staff's reason in its history; an order that was collected is to be
    collected again.
    """
    shop.print(0)
    shop.print(1)
    shop.act(action(ActionKind.MARK_COLLECTED))
    shop.clock.advance(1)
    order = shop.act(action(ActionKind.REPRINT, photo_ids=(shop.photo_id(1),), **REPRINT), STAFF)
    assert [photo.print_status for photo in order.photos[:2]] == [PrintStatus.PRINTED, PrintStatus.QUEUED]
    assert (stage_of(order.head), order.head.prints_left) == (OrderStage.TO_PRINT, 1)
    assert shop.records.attention[ORDER, shop.photo_id(1)] == "basel-1#processed"
    told = shop.window.shown(order, StaffRole.STAFF).timeline[-1]
    assert (told.what, told.by, told.reason) == ("print_queued", "21", "fingerprints on it")
    assert told.photo_id == shop.photo_id(1)


def test_a_reprint_of_all(shop: Shop) -> None:
    """Without a choice, all that was printed comes once more."""
    shop.print(0)
    shop.print(1)
    shop.act(action(ActionKind.REPRINT, **REPRINT))
    assert (shop.head.prints_left, [photo.print_round for photo in shop.order.photos]) == (2, [2, 2, 1])


def test_no_reprint_of_what_was_not_printed(shop: Shop) -> None:
    """Nothing is printed that was not printed before, that nobody ordered, or that the order does not hold."""
    with pytest.raises(ActionNotPossible):
        shop.act(action(ActionKind.REPRINT, **REPRINT))
    shop.print(0)
    with pytest.raises(ActionNotPossible):
        shop.act(action(ActionKind.REPRINT, photo_ids=(shop.photo_id(0), shop.photo_id(2)), **REPRINT))
    with pytest.raises(PhotoNotFound):
        shop.act(action(ActionKind.REPRINT, photo_ids=(shop.photo_id(9),), **REPRINT))
    assert shop.photo(0).print_status is PrintStatus.PRINTED


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("method", ["queue_again", "change_head"])
def test_a_reprint_that_died(shop: Shop, method: str, *, after: bool) -> None:
    """Its repeat takes up what a reprint left, and queues nothing twice, though some were printed meanwhile."""
    shop.print(0)
    shop.print(1)
    what = action(ActionKind.REPRINT, **REPRINT)
    with pytest.raises(Died):
        shop.desk(records=DyingPort(FakeDeeds(shop.records), method, after=after)).act(MANAGER, ORDER, what)
    if shop.photo(0).print_status is PrintStatus.QUEUED:
        shop.print(0)
    shop.act(what)
    shop.act(what)
    assert [photo.print_round for photo in shop.order.photos[:2]] == [2, 2]

"""What holds for each deed of staff's: done once, told to the audit before, and refused where it is not to be."""

from __future__ import annotations

from dataclasses import replace

import pytest

from backend_lambdas.contract.identifiers import StoreId
from backend_lambdas.contract.staff.orders import ActionKind
from backend_lambdas.contract.statuses import PrintStatus
from backend_lambdas.domain.errors import (
    ActionNotPossible,
    ManagerRequired,
    OrderNotFound,
    Unavailable,
)
from tests.fakes.backend_data import ORDER, OTHER_ORDER
from tests.fakes.counter import on_duty
from tests.fakes.counter_shop import MANAGER, Shop, action
from tests.unit.backend_lambdas.domain.counter.desk.deeds import STAFF, reasons_of


@pytest.mark.parametrize("kind", ActionKind)
def test_who_and_why_is_told_to_the_audit_first(shop: Shop, kind: ActionKind) -> None:
    """A deed that the audit can't be told of is not done; one that is told says who, where, what, to which order and
    why, and nothing of the customer's.
    """
    shop.print(0)
    shop.print(1, PrintStatus.FAILED, "media-jam")
    before = (shop.order, list(shop.requests.asked), list(shop.sweeps.ordered))
    what = action(kind, **reasons_of(kind))
    record, failure = shop.audit.record, Unavailable("PutItem")

    def fail(_entry: object) -> None:
        raise failure

    object.__setattr__(shop.audit, "record", fail)
    with pytest.raises(Unavailable):
        shop.act(what)
    assert (shop.order, shop.requests.asked, shop.sweeps.ordered) == before
    object.__setattr__(shop.audit, "record", record)
    shop.act(what)
    (entry,) = shop.audit.entries
    assert (entry.actor, entry.device_id, entry.order_id) == ("17", MANAGER.session.device_id, ORDER)
    assert (entry.store_id, entry.reason) == (MANAGER.session.store_id, what.reason)
    assert "@" not in str(entry)


@pytest.mark.parametrize("kind", ActionKind)
def test_a_repeat_is_the_same_deed(shop: Shop, kind: ActionKind) -> None:
    """Done again by the same id, a deed changes no record and is no entry more; what it asked others for, it asks by
    the same name.
    """
    shop.print(0)
    shop.print(1, PrintStatus.FAILED, "media-jam")
    what = action(kind, **reasons_of(kind))
    shop.act(what)
    before = shop.order
    shop.clock.advance(5)
    shop.act(what)
    assert shop.order == before
    assert len(shop.audit.entries) == 1
    assert len({request.request_id for request in shop.requests.asked}) <= 1
    assert len({task.erasure_id for task, _ in shop.sweeps.ordered}) <= 1


@pytest.mark.parametrize("kind", [ActionKind.CANCEL, ActionKind.ERASE])
def test_what_is_a_managers(shop: Shop, kind: ActionKind) -> None:
    """Who is no manager does not cancel and does not erase, by a manager's id for the deed neither."""
    what = action(kind, **reasons_of(kind))
    with pytest.raises(ManagerRequired):
        shop.act(what, STAFF)
    shop.act(what)
    with pytest.raises(ManagerRequired):
        shop.act(what, STAFF)
    assert [entry.actor for entry in shop.audit.entries] == ["17"]


def test_an_id_that_comes_for_something_else(shop: Shop) -> None:
    """The id of a deed that was done opens no other deed: that is judged and audited by itself."""
    collected = action(ActionKind.MARK_COLLECTED)
    shop.act(collected, STAFF)
    with pytest.raises(ManagerRequired):
        shop.act(replace(collected, kind=ActionKind.ERASE, reason="x"), STAFF)
    with pytest.raises(ActionNotPossible):
        shop.act(replace(collected, kind=ActionKind.REPRINT, reason="x"), STAFF)
    shop.act(replace(collected, kind=ActionKind.CANCEL, reason="x"))
    assert shop.audit.deeds == ["order_collected", "order_cancelled"]


def test_orders_of_others(shop: Shop) -> None:
    """Another shop's order and one that is not there are not found, and nothing is written of it anywhere."""
    with pytest.raises(OrderNotFound):
        shop.act(action(ActionKind.MARK_COLLECTED), on_duty(store=StoreId("bern-1")))
    with pytest.raises(OrderNotFound):
        shop.act(action(ActionKind.MARK_COLLECTED), order_id=OTHER_ORDER)
    assert shop.audit.entries == []

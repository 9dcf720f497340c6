"""An order's end: collected, cancelled, erased."""

from __future__ import annotations

from typing import Any

import pytest

from backend_lambdas.contract.staff.orders import ActionKind, OrderStage
from backend_lambdas.contract.statuses import NoticeStatus, PrintStatus
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.counter.stages import stage_of
from backend_lambdas.domain.errors import (
    ActionNotPossible,
    OrderErased,
)
from backend_lambdas.domain.new_links import Outcome
from backend_lambdas.domain.notices import NoticeDesk
from backend_lambdas.domain.notices import Outcome as NoticeOutcome
from tests.fakes.backend import FakeMailer, gallery_post
from tests.fakes.backend_data import ORDER
from tests.fakes.counter import FakeDeeds
from tests.fakes.counter_shop import Shop, action
from tests.unit.backend_lambdas.domain.counter.desk.deeds import ERASE, STAFF, link_desk, reasons_of


def test_collected(shop: Shop) -> None:
    """An order is handed over once, when all of it is here, also where a shop printed it by hand."""
    order = shop.act(action(ActionKind.MARK_COLLECTED), STAFF)
    assert stage_of(order.head) is OrderStage.COLLECTED
    assert shop.lines()[-1].what == "collected"
    with pytest.raises(ActionNotPossible):
        shop.act(action(ActionKind.MARK_COLLECTED))
    early = Shop()
    with pytest.raises(ActionNotPossible):
        early.act(action(ActionKind.MARK_COLLECTED))


def test_cancelled(shop: Shop) -> None:
    """Of a cancelled order nothing is left in the print queue, no mail goes out, and nothing is done but erase it."""
    shop.print(0, PrintStatus.FAILED, "media-jam")
    order = shop.act(action(ActionKind.CANCEL, reason="did not want it"))
    assert stage_of(order.head) is OrderStage.CANCELLED
    assert shop.records.attention == {}
    assert shop.lines()[-1].reason == "did not want it"
    for kind in set(ActionKind) - {ActionKind.ERASE}:
        with pytest.raises(ActionNotPossible):
            shop.act(action(kind, **reasons_of(kind)))
    assert shop.act(action(ActionKind.ERASE, **ERASE)).head.cancelled_at == order.head.cancelled_at


def test_no_mail_of_a_cancelled_order(shop: Shop) -> None:
    """Neither the notice nor a link that was asked for before goes out once the order is cancelled."""
    shop.act(action(ActionKind.RESEND_MAIL))
    shop.act(action(ActionKind.CANCEL, reason="did not want it"))
    mailer = FakeMailer()
    assert link_desk(shop, mailer).send(shop.requests.asked[0]) is Outcome.NOT_DUE
    shop.change(notice_status=NoticeStatus.WAITING)
    notices = NoticeDesk(shop.records, gallery_post(mailer, shop.clock), shop.clock, lambda: "lease")
    assert notices.send(ORDER).outcome is NoticeOutcome.NOT_DUE
    assert mailer.sent == []


def test_erased(shop: Shop) -> None:
    """An erasure is asked for by the queue, on staff's word and with their reason; until then nothing more is printed
    or mailed, and afterwards the order is told as erased.
    """
    what = action(ActionKind.ERASE, **ERASE)
    order = shop.act(what)
    assert stage_of(order.head) is OrderStage.CANCELLED
    ((task, delay_s),) = shop.sweeps.ordered
    assert (task.order_ids, task.requested_by, task.reason) == ((ORDER,), "staff 17 of basel-1", ERASE["reason"])
    assert (task.is_sweep, task.entry_id, delay_s) == (False, task.erasure_id, 0)
    assert task.erasure_id != what.action_id
    shop.change(erased_at="t")
    with pytest.raises(OrderErased):
        shop.act(what)


def test_an_erasures_reason_names_nobody(shop: Shop) -> None:
    """A reason with an address is refused where it would outlive the customer's data, before anything is done."""
    with pytest.raises(ContractViolation, match="reason"):
        shop.act(action(ActionKind.ERASE, reason="anna@example.com wrote"))
    assert (shop.sweeps.ordered, shop.audit.entries, shop.head.cancelled_at) == ([], [], None)


def test_cancelled_meanwhile(shop: Shop) -> None:
    """A deed that was possible a moment ago is refused where the order was cancelled since."""

    class Overtaken(FakeDeeds):
        def change_head(self, order_id: Any, change: Any) -> Any:
            shop.change(cancelled_at="t")
            return super().change_head(order_id, change)

    with pytest.raises(ActionNotPossible):
        shop.desk(records=Overtaken(shop.records)).act(STAFF, ORDER, action(ActionKind.MARK_COLLECTED))
    assert shop.head.collected_at is None

"""What staff do to an order: each deed once, told to the audit before, and refused where it is not to be."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from backend_lambdas.contract.deliveries import DeliveryReason, DeliveryStatus
from backend_lambdas.contract.identifiers import StoreId
from backend_lambdas.contract.staff.orders import ActionKind, OrderStage
from backend_lambdas.contract.staff.sessions import StaffRole
from backend_lambdas.contract.statuses import NoticeStatus, PrintStatus
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.counter.actions import CLAIM_LEFT_AFTER
from backend_lambdas.domain.counter.stages import stage_of
from backend_lambdas.domain.errors import (
    ActionNotPossible,
    ManagerRequired,
    OrderErased,
    OrderNotFound,
    PhotoNotFound,
    Unavailable,
)
from backend_lambdas.domain.mail_events import DeliveryReport
from backend_lambdas.domain.new_links import LINK_INTERVAL_S, LINK_MAILS_MAX, LinkDesk, Outcome
from backend_lambdas.domain.notices import NoticeDesk
from backend_lambdas.domain.notices import Outcome as NoticeOutcome
from tests.fakes.backend import Died, DyingPort, FakeMailer, gallery_post
from tests.fakes.backend_data import ORDER, OTHER_ORDER
from tests.fakes.counter import FakeDeeds, on_duty
from tests.fakes.counter_shop import MANAGER, Shop, action

STAFF = on_duty(StaffRole.STAFF, "21")
ERASE = {"reason": "asked for by letter"}
REPRINT = {"reason": "fingerprints on it"}


@pytest.fixture
def shop() -> Shop:
    """Its order is ready, its notice was sent an hour ago."""
    made = Shop()
    made.make_ready()
    return made


def reasons_of(kind: ActionKind) -> dict[str, Any]:
    return {
        ActionKind.CHANGE_ADDRESS: {"customer_email": "anna@example.org"},
        ActionKind.REPRINT: REPRINT,
        ActionKind.CANCEL: {"reason": "did not want it"},
        ActionKind.ERASE: ERASE,
    }.get(kind, {})


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


# The mail.


def link_desk(shop: Shop, mailer: FakeMailer) -> LinkDesk:
    return LinkDesk(shop.records, shop.records, gallery_post(mailer, shop.clock), shop.clock, lambda: "lease")


def test_a_mail_once_more(shop: Shop) -> None:
    """A resent mail is the notice's own text, goes once to the address on record, and is bounded as a new link is."""
    mailer = FakeMailer()
    shop.act(action(ActionKind.RESEND_MAIL), STAFF)
    (request,) = shop.requests.asked
    assert link_desk(shop, mailer).send(request) is Outcome.SENT
    assert link_desk(shop, mailer).send(request) is Outcome.ALREADY_DONE
    ((mail, _),) = mailer.sent
    assert (mail.recipient, "neuer Link" in mail.subject) == ("anna@example.com", False)
    assert shop.lines()[-2].what == "mail_asked"
    with pytest.raises(ActionNotPossible):
        shop.act(action(ActionKind.RESEND_MAIL), STAFF)
    for number in range(1, LINK_MAILS_MAX):
        shop.clock.advance(LINK_INTERVAL_S)
        shop.act(action(ActionKind.RESEND_MAIL), STAFF)
        shop.change(link_lease_id=str(number))
        assert link_desk(shop, mailer).send(shop.requests.asked[-1]) is Outcome.SENT
    shop.clock.advance(LINK_INTERVAL_S)
    with pytest.raises(ActionNotPossible):
        shop.act(action(ActionKind.RESEND_MAIL), STAFF)


@pytest.mark.parametrize(
    "members",
    [
        {"notice_status": NoticeStatus.WAITING},
        {"notice_status": NoticeStatus.SENDING},
        {"notice_status": NoticeStatus.REFUSED},
        {"notice_delivery": DeliveryStatus.SUPPRESSED},
        {"notice_delivery": DeliveryStatus.BOUNCED, "notice_delivery_reason": DeliveryReason.NO_SUCH_ADDRESS},
    ],
    ids=str,
)
def test_no_mail_where_none_would_come(shop: Shop, members: dict[str, Any]) -> None:
    """A mail that is still to come, or that the mail service would drop, is not asked for once more."""
    shop.change(**members)
    with pytest.raises(ActionNotPossible):
        shop.act(action(ActionKind.RESEND_MAIL))
    assert shop.requests.asked == []


def mended(address: str = "Anna@Example.org") -> Any:
    return action(ActionKind.CHANGE_ADDRESS, customer_email=address)


def test_a_mended_address(shop: Shop) -> None:
    """Head and photos are found under the new address, the bounce is no trouble any more, and the mail goes there at
    once, however lately one went to the old address.
    """
    shop.act(action(ActionKind.RESEND_MAIL))
    mailer = FakeMailer()
    link_desk(shop, mailer).send(shop.requests.asked[0])
    sent_at_s = mailer.links_at_s[0]
    shop.hear(DeliveryReport(DeliveryStatus.BOUNCED, "2026-05-04T10:31:00.000Z", None, sent_at_s))
    assert stage_of(shop.head) is OrderStage.ATTENTION
    shop.clock.advance(2)
    shop.act(mended(), STAFF)
    assert (shop.head.recipient, shop.head.customer_email) == ("Anna@Example.org", "anna@example.org")
    assert {photo.customer_email for photo in shop.order.photos} == {"anna@example.org"}
    assert stage_of(shop.head) is OrderStage.TO_PRINT
    assert (ORDER, "#order") not in shop.records.attention
    shop.change(link_lease_id="other")
    assert link_desk(shop, mailer).send(shop.requests.asked[-1]) is Outcome.SENT
    assert mailer.sent[-1][0].recipient == "Anna@Example.org"


def test_late_words_about_the_old_address(shop: Shop) -> None:
    """What the mail service still says of mails to the old address changes nothing; what it says of the next, does."""
    shop.act(action(ActionKind.RESEND_MAIL))
    mailer = FakeMailer()
    link_desk(shop, mailer).send(shop.requests.asked[0])
    first = mailer.links_at_s[0]
    shop.clock.advance(2)
    shop.act(mended())
    for link_at_s in (None, first):
        shop.hear(DeliveryReport(DeliveryStatus.BOUNCED, "2026-05-04T10:32:00.000Z", None, link_at_s))
    assert shop.head.notice_delivery is None
    shop.change(link_lease_id="other")
    link_desk(shop, mailer).send(shop.requests.asked[-1])
    shop.hear(DeliveryReport(DeliveryStatus.BOUNCED, "2026-05-04T10:33:00.000Z", None, mailer.links_at_s[-1]))
    assert shop.head.notice_delivery is DeliveryStatus.BOUNCED


def test_an_address_that_the_mail_service_refused(shop: Shop) -> None:
    """With another address, a refused notice goes its way as any mail that is asked for."""
    shop.refuse_notice()
    shop.act(mended())
    assert (shop.head.notice_status, shop.head.notice_reason) == (NoticeStatus.SENT, None)
    mailer = FakeMailer()
    assert link_desk(shop, mailer).send(shop.requests.asked[0]) is Outcome.SENT


def test_an_address_before_the_notice() -> None:
    """Before the notice went out only the address is another: the notice itself goes there, and no mail beside it."""
    shop = Shop()
    shop.act(mended())
    assert shop.requests.asked == []
    shop.make_ready()
    assert shop.head.recipient == "Anna@Example.org"


def test_an_address_under_way(shop: Shop) -> None:
    """While a notice is being sent, and where it is the address on record, nothing is mended."""
    with pytest.raises(ActionNotPossible):
        shop.act(mended("anna@example.com"))
    shop.change(notice_status=NoticeStatus.SENDING)
    with pytest.raises(ActionNotPossible):
        shop.act(mended())


def test_an_address_that_was_refused_late(shop: Shop) -> None:
    """Where a mail went under way a moment ago, the photos stay under the address that the head has."""

    class Overtaken(FakeDeeds):
        def change_head(self, order_id: Any, change: Any) -> Any:
            shop.change(notice_status=NoticeStatus.SENDING)
            return super().change_head(order_id, change)

    with pytest.raises(ActionNotPossible):
        shop.desk(records=Overtaken(shop.records)).act(STAFF, ORDER, mended())
    assert {photo.customer_email for photo in shop.order.photos} == {shop.head.customer_email} == {"anna@example.com"}


def test_photos_that_were_left_behind(shop: Shop) -> None:
    """A call that died between head and photos is finished by its repeat, also where the order was cancelled since."""

    class Dying(FakeDeeds):
        def move_customer(self, order: Any, customer_email: str) -> None:
            raise Died

    what = mended()
    with pytest.raises(Died):
        shop.desk(records=Dying(shop.records)).act(STAFF, ORDER, what)
    assert shop.photo(0).customer_email == "anna@example.com"
    shop.change(cancelled_at="t")
    shop.act(what, STAFF)
    assert {photo.customer_email for photo in shop.order.photos} == {shop.head.customer_email} == {"anna@example.org"}
    assert shop.audit.deeds == ["address_changed"]


def test_a_repeat_after_another_change(shop: Shop) -> None:
    """Who repeats a change after the address was changed once more neither brings the old one back nor mails."""
    first = mended()
    shop.act(first)
    shop.act(mended("bea@example.net"))
    asked = len(shop.requests.asked)
    shop.act(first)
    assert (shop.head.recipient, shop.photo(0).customer_email) == ("bea@example.net", "bea@example.net")
    assert len(shop.requests.asked) == asked


# On paper.


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


# The end of an order.


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

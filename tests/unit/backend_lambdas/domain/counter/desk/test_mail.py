"""Mail once more, and to another address."""

from __future__ import annotations

from typing import Any

import pytest

from backend_lambdas.contract.deliveries import DeliveryReason, DeliveryStatus
from backend_lambdas.contract.staff.orders import ActionKind, OrderStage
from backend_lambdas.contract.statuses import NoticeStatus
from backend_lambdas.domain.counter.stages import stage_of
from backend_lambdas.domain.errors import (
    ActionNotPossible,
)
from backend_lambdas.domain.mail_events import DeliveryReport
from backend_lambdas.domain.new_links import LINK_INTERVAL_S, LINK_MAILS_MAX, Outcome
from tests.fakes.backend import Died, FakeMailer
from tests.fakes.backend_data import ORDER
from tests.fakes.counter import FakeDeeds
from tests.fakes.counter_shop import Shop, action
from tests.unit.backend_lambdas.domain.counter.desk.deeds import STAFF, link_desk


def mended(address: str = "Anna@Example.org") -> Any:
    return action(ActionKind.CHANGE_ADDRESS, customer_email=address)


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

from __future__ import annotations

import itertools
import uuid
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend_lambdas.contract.deliveries import DeliveryReason, DeliveryStatus
from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.statuses import NoticeStatus
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain import mail_events
from backend_lambdas.domain.errors import MailRefused, NoticeHeld, Throttled, Unavailable
from backend_lambdas.domain.mail_events import DeliveryReport, MailWitness
from backend_lambdas.domain.new_links import (
    LINK_INTERVAL_S,
    LINK_LEASE_S,
    LINK_MAILS_MAX,
    LINK_WINDOW_S,
    LinkCounter,
    LinkDesk,
    LinkRequest,
    Outcome,
)
from backend_lambdas.domain.ports import NoticeLease
from tests.fakes.backend import Died, DyingPort, FakeMailer, FakeOrders, gallery_post
from tests.fakes.backend_data import EMAIL, ORDER, OTHER_ORDER, manifest, photo_id, place
from tests.fakes.clock import FakeClock

AT: Final = "2026-05-04T09:31:00.000Z"
REDELIVERY_S: Final = 180
"""The queue's visibility time-out."""


class Office:
    """A ready order of one photo, whose notice was sent and delivered; its link is long over."""

    def __init__(self) -> None:
        self.records, self.mailer, self.clock = FakeOrders(), FakeMailer(), FakeClock()
        place(self.records, self.clock, manifest(1))
        self.records.mark_processed(self.records.photos[ORDER, photo_id(0)], "s3://x/y", AT, AT)
        self.records.mark_ready(ORDER, AT)
        self.records.lease_notice(ORDER, NoticeLease("first", 1, 2))
        self.hear(DeliveryStatus.DELIVERED, None)
        self.clock.advance(2 * LINK_WINDOW_S)

    def desk(self, **ports: Any) -> LinkDesk:
        parts: dict[str, Any] = {"records": self.records, "leases": self.records, "mailer": self.mailer} | ports
        post = gallery_post(parts["mailer"], self.clock, time_zone=ZoneInfo("Europe/Zurich"))
        return LinkDesk(parts["records"], parts["leases"], post, self.clock, lambda: uuid.uuid4().hex)

    def press(self, order_id: OrderId = ORDER) -> Outcome:
        return self.desk().send(request(order_id))

    def hear(self, status: DeliveryStatus, link_at_s: int | None, reason: DeliveryReason | None = None) -> None:
        heard = MailWitness(self.records).hear(ORDER, DeliveryReport(status, AT, reason, link_at_s))
        assert heard is mail_events.Outcome.COUNTED

    def change(self, **members: Any) -> None:
        self.records.heads[ORDER] = replace(self.records.heads[ORDER], **members)

    @property
    def delivery(self) -> DeliveryStatus | None:
        return self.records.heads[ORDER].notice_delivery


def request(order_id: OrderId = ORDER) -> LinkRequest:
    return LinkRequest(order_id, uuid.uuid4().hex)


@pytest.fixture
def office() -> Office:
    return Office()


def test_a_new_link_goes_to_the_address_on_record(office: Office) -> None:
    """Who asks gets nothing; the customer gets a mail in her language whose link opens her order's folder for a day."""
    assert office.press() is Outcome.SENT
    ((mail, order_id),) = office.mailer.sent
    assert (mail.recipient, mail.subject, order_id) == (EMAIL, "Ein neuer Link zu Ihrem Foto", ORDER)
    ends_s = int((office.clock.now() + timedelta(days=1)).timestamp())
    folder = f"https://gallery.invalid/orders/{ORDER}/"
    assert f"{folder}index.html?covers={folder}*&until={ends_s}" in mail.text
    assert office.mailer.links_at_s == [int(office.clock.now().timestamp())]
    assert office.delivery is DeliveryStatus.ACCEPTED


def test_a_link_never_outlives_its_order(office: Office) -> None:
    """On the last day the mail promises no more than what is left of it, and the link opens no longer."""
    ends_s = int(office.clock.now().timestamp()) + 3600
    office.change(expires_at_s=ends_s)
    office.press()
    (mail, _) = office.mailer.sent[0]
    assert f"&until={ends_s}" in mail.text
    assert "6. Mai 2026, 12:30" in mail.text


@pytest.mark.parametrize(
    "change",
    [
        {"order_status": "receiving"},
        {"expires_at_s": 1},
        {"notice_status": NoticeStatus.WAITING},
        {"notice_status": NoticeStatus.SENDING},
        {"notice_status": NoticeStatus.REFUSED},
        {"notice_status": NoticeStatus.SUPPRESSED},
        {"notice_delivery": DeliveryStatus.SUPPRESSED},
        {"notice_delivery": DeliveryStatus.COMPLAINED},
        {"notice_delivery": DeliveryStatus.REJECTED},
        {"notice_delivery": DeliveryStatus.BOUNCED, "notice_delivery_reason": DeliveryReason.NO_SUCH_ADDRESS},
    ],
    ids=lambda change: " ".join(map(str, change.values())),
)
def test_no_mail_where_none_may_be(office: Office, change: dict[str, Any]) -> None:
    """No mail for an order that is not ready, expired or not yet told of, nor to an address that mail was dropped for,
    complained of, or does not exist; and nothing is counted.
    """
    office.change(**change)
    before = office.records.heads[ORDER]
    assert office.press() in (Outcome.NOT_DUE, Outcome.UNDELIVERABLE)
    assert (office.mailer.sent, office.records.heads[ORDER]) == ([], before)


def test_an_unknown_order_stays_unknown(office: Office) -> None:
    """A request for an order that does not exist sends nothing and makes no record."""
    assert office.press(OTHER_ORDER) is Outcome.NOT_DUE
    assert OTHER_ORDER not in office.records.heads


@pytest.mark.parametrize(
    ("status", "reason"),
    [(DeliveryStatus.BOUNCED, DeliveryReason.MAILBOX_FULL), (DeliveryStatus.DELAYED, DeliveryReason.SERVER_TROUBLE)],
)
def test_what_may_pass_is_tried_again(office: Office, status: DeliveryStatus, reason: DeliveryReason) -> None:
    """A mailbox that was full, or a server that was down, gets the next link all the same."""
    office.change(notice_delivery=status, notice_delivery_reason=reason)
    assert office.press() is Outcome.SENT


def test_one_in_ten_minutes(office: Office) -> None:
    """The next mail goes out ten minutes after the last one, and not a second sooner."""
    office.press()
    office.clock.advance(LINK_INTERVAL_S - 1)
    assert office.press() is Outcome.TOO_SOON
    office.clock.advance(1)
    assert office.press() is Outcome.SENT
    assert len(office.mailer.sent) == 2


def test_five_in_a_day(office: Office) -> None:
    """The sixth within 24 hours of the first is not sent; the next one is, once the first is older."""
    for _ in range(LINK_MAILS_MAX):
        assert office.press() is Outcome.SENT
        office.clock.advance(LINK_INTERVAL_S)
    assert office.press() is Outcome.TOO_MANY
    office.clock.advance(LINK_WINDOW_S - LINK_MAILS_MAX * LINK_INTERVAL_S - 1)
    assert office.press() is Outcome.TOO_MANY
    office.clock.advance(1)
    assert office.press() is Outcome.SENT
    assert len(office.records.heads[ORDER].link_mails_at_s or ()) == LINK_MAILS_MAX


def test_a_repeat_of_a_request_is_no_second_mail(office: Office) -> None:
    """However often the queue hands the same request out, it is one mail, also when another may go out again."""
    asked = request()
    outcomes = [office.desk().send(asked)]
    for _ in range(3):
        office.clock.advance(REDELIVERY_S * 2)
        outcomes.append(office.desk().send(asked))
    assert outcomes == [Outcome.SENT, *[Outcome.ALREADY_DONE] * 3]
    assert len(office.mailer.sent) == 1


def test_a_late_repeat_is_no_second_mail(office: Office) -> None:
    """A request that comes again after a later one was served sends nothing any more."""
    early = request()
    outcomes = [office.desk().send(early)]
    office.clock.advance(LINK_INTERVAL_S)
    outcomes.append(office.press())
    office.clock.advance(LINK_INTERVAL_S)
    outcomes.append(office.desk().send(early))
    assert outcomes == [Outcome.SENT, Outcome.SENT, Outcome.ALREADY_DONE]


def test_died_after_it_was_counted(office: Office) -> None:
    """A death between count and mail costs the lease's time: the redelivery sends that mail, and counts it once."""
    asked = request()
    with pytest.raises(Died):
        office.desk(leases=DyingPort(office.records, "lease_link", after=True)).send(asked)
    with pytest.raises(NoticeHeld):
        office.desk().send(asked)
    assert office.press() is Outcome.TOO_SOON
    office.clock.advance(REDELIVERY_S)
    assert office.desk().send(asked) is Outcome.SENT
    assert len(office.records.heads[ORDER].link_mails_at_s or ()) == 1
    assert len(office.mailer.sent) == 1


@pytest.mark.parametrize("error", [None, Unavailable("SendEmail")], ids=["died", "lost reply"])
def test_the_mail_services_word_ends_a_request(office: Office, error: Exception | None) -> None:
    """Who dies after the mail service took the mail, or loses its reply, costs no second one: its word comes first."""
    asked = request()
    with pytest.raises((Died, Unavailable)):
        office.desk(mailer=DyingPort(office.mailer, "send", after=True, error=error)).send(asked)
    office.hear(DeliveryStatus.ACCEPTED, office.mailer.links_at_s[0])
    office.clock.advance(REDELIVERY_S)
    assert office.desk().send(asked) is Outcome.ALREADY_DONE
    assert len(office.mailer.sent) == 1


def test_a_throttled_mail_is_tried_again(office: Office) -> None:
    """Where the mail service is busy, the request comes back and is sent, and is still one of five."""
    asked, office.mailer.failure = request(), Throttled("SendEmail")
    with pytest.raises(Throttled):
        office.desk().send(asked)
    office.mailer.failure = None
    office.clock.advance(REDELIVERY_S)
    assert office.desk().send(asked) is Outcome.SENT
    assert office.records.heads[ORDER].link_mails_at_s == tuple(office.mailer.links_at_s)


def test_two_requests_at_the_same_moment(office: Office) -> None:
    """Of two that read the order at once, one writes first and sends; the other comes back, and is too soon."""
    late = request()

    class Overtaken(FakeOrders):
        def find_head(self, order_id: OrderId) -> Any:
            head = office.records.find_head(order_id)
            assert office.press() is Outcome.SENT
            return head

    with pytest.raises(NoticeHeld):
        office.desk(records=Overtaken()).send(late)
    office.clock.advance(REDELIVERY_S)
    assert office.desk().send(late) is Outcome.TOO_SOON
    assert len(office.mailer.sent) == 1


def test_suppressed_under_its_hands(office: Office) -> None:
    """An order whose first mail turns out to be suppressed between reading and writing gets no link."""
    head = office.records.heads[ORDER]
    office.change(notice_status=NoticeStatus.SUPPRESSED)

    class Stale(FakeOrders):
        def find_head(self, _order_id: OrderId) -> Any:
            return head

    with pytest.raises(NoticeHeld):
        office.desk(records=Stale()).send(request())
    office.clock.advance(REDELIVERY_S)
    assert office.press() is Outcome.UNDELIVERABLE
    assert office.mailer.sent == []


def test_a_refused_address_goes_before_staff(office: Office) -> None:
    """A mail that is refused for good is told of as the first one would be, and no other is tried."""
    office.mailer.failure = MailRefused("MessageRejected")
    assert office.press() is Outcome.REFUSED
    assert office.records.attention[ORDER, "#order"] == "basel-1#notice_rejected"
    assert office.records.heads[ORDER].notice_delivery_reason is DeliveryReason.ADDRESS_REFUSED
    office.mailer.failure = None
    office.clock.advance(LINK_INTERVAL_S)
    assert office.press() is Outcome.UNDELIVERABLE


def test_the_last_mails_word_stands(office: Office) -> None:
    """What becomes of a new link's mail is told in the place of what became of the first one, and a late word about
    that changes nothing any more; so staff see an order whose last mail did not come, and no other.
    """
    office.hear(DeliveryStatus.BOUNCED, None, DeliveryReason.MAILBOX_FULL)
    assert (ORDER, "#order") in office.records.attention
    office.press()
    assert (ORDER, "#order") not in office.records.attention
    office.hear(DeliveryStatus.DELIVERED, office.mailer.links_at_s[0])
    office.hear(DeliveryStatus.BOUNCED, None, DeliveryReason.SERVER_REFUSED)
    assert (office.delivery, (ORDER, "#order") in office.records.attention) == (DeliveryStatus.DELIVERED, False)
    office.clock.advance(LINK_INTERVAL_S)
    office.press()
    office.hear(DeliveryStatus.BOUNCED, office.mailer.links_at_s[1], DeliveryReason.MAILBOX_FULL)
    assert (office.delivery, (ORDER, "#order") in office.records.attention) == (DeliveryStatus.BOUNCED, True)


def test_a_suppressed_link_ends_them(office: Office) -> None:
    """Where the mail service drops a new link's mail, the order is before staff, and no further link is tried."""
    office.press()
    office.hear(DeliveryStatus.SUPPRESSED, office.mailer.links_at_s[0], DeliveryReason.SUPPRESSION_LIST)
    assert office.records.attention[ORDER, "#order"] == "basel-1#notice_suppressed"
    office.clock.advance(LINK_INTERVAL_S)
    assert office.press() is Outcome.UNDELIVERABLE


def test_a_new_links_word_never_sends_a_notice() -> None:
    """A word about a new link's mail does not count as the notice that is just being sent (a restored backup)."""
    records = FakeOrders()
    place(records, FakeClock(), manifest(1))
    records.lease_notice(ORDER, NoticeLease("first", 1, 2))
    MailWitness(records).hear(ORDER, DeliveryReport(DeliveryStatus.ACCEPTED, AT, None, 1_764_000_000))
    assert records.heads[ORDER].notice_status is NoticeStatus.SENDING


def test_each_request_has_an_id_of_its_own() -> None:
    """What is put into the queue holds the order's id and the press's, whatever the order is."""
    asked: list[LinkRequest] = []

    class Requests:
        def ask(self, request: LinkRequest) -> None:
            asked.append(request)

    ids = (f"{number:032x}" for number in itertools.count())
    counter = LinkCounter(Requests(), lambda: next(ids))
    handed_in = [counter.hand_in(order_id) for order_id in (ORDER, OTHER_ORDER, ORDER)]
    assert handed_in == asked
    assert [(one.order_id, int(one.request_id)) for one in asked] == [(ORDER, 0), (OTHER_ORDER, 1), (ORDER, 2)]


@pytest.mark.parametrize(("order_id", "request_id"), [("no order", "0" * 32), (ORDER, "no id")])
def test_a_request_is_ids_alone(order_id: str, request_id: str) -> None:
    """What is neither an order's id nor a request's is no request, so nothing else gets into a log line."""
    with pytest.raises(ContractViolation):
        LinkRequest(OrderId(order_id), request_id)


@dataclass
class History:
    """A customer, or somebody who has her link, pressing at any time; a queue that repeats; senders that die."""

    office: Office = field(default_factory=Office)
    pressed: list[tuple[LinkRequest, datetime]] = field(default_factory=list)
    mailed: Counter[str] = field(default_factory=Counter)

    def press(self) -> None:
        self.pressed.append((request(), self.office.clock.now()))

    def hand_out(self, number: int, death: str) -> None:
        asked, since = self.pressed[number % len(self.pressed)]
        if self.office.clock.now() - since > timedelta(seconds=LINK_WINDOW_S):
            return  # five receives are a quarter of an hour
        ports: dict[str, Any] = {}
        if death == "lease_link":
            ports["leases"] = DyingPort(self.office.records, death, after=True)
        elif death == "send":
            ports["mailer"] = DyingPort(self.office.mailer, death, after=True)
        elif death == "keep_delivery":
            ports["records"] = DyingPort(self.office.records, death, after=False)
        before = len(self.office.mailer.sent)
        with suppress(Died, NoticeHeld):  # the queue hands it out again, or not: both are histories
            self.office.desk(**ports).send(asked)
        if len(self.office.mailer.sent) > before:
            self.mailed[asked.request_id] += 1
            # SES' word comes before any redelivery.
            self.office.hear(DeliveryStatus.ACCEPTED, self.office.mailer.links_at_s[-1])


STEPS: Final = st.one_of(
    st.tuples(st.just("wait"), st.sampled_from([1, LINK_LEASE_S, REDELIVERY_S, LINK_INTERVAL_S, 3600, LINK_WINDOW_S])),
    st.tuples(st.just("press"), st.just(0)),
    st.tuples(st.sampled_from(["", "lease_link", "send", "keep_delivery"]), st.integers(0, 9)),
)


@given(st.lists(STEPS, min_size=5, max_size=60))
def test_never_more_than_the_bounds(steps: list[tuple[str, int]]) -> None:
    """Whatever is pressed, repeated and killed in whatever order: one mail a request, ten minutes between two counted
    ones, and five in any 24 hours.
    """
    history = History()
    history.press()
    for what, number in steps:
        if what == "wait":
            history.office.clock.advance(number)
        elif what == "press":
            history.press()
        else:
            history.hand_out(number, what)
    assert all(count == 1 for count in history.mailed.values())
    times = [at_s for at_s in history.office.mailer.links_at_s if at_s is not None]
    assert len(set(times)) == len(times)
    assert all(later - earlier >= LINK_INTERVAL_S for earlier, later in itertools.pairwise(times))
    for start in times:
        assert sum(start <= at_s < start + LINK_WINDOW_S for at_s in times) <= LINK_MAILS_MAX

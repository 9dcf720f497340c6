from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backend_lambdas.contract.deliveries import DeliveryReason, DeliveryStatus
from backend_lambdas.contract.statuses import NoticeStatus
from backend_lambdas.domain.mail_events import NEEDS_STAFF, DeliveryReport, MailWitness, Outcome
from backend_lambdas.domain.orders import notice_delivery, order_state
from backend_lambdas.domain.ports import NoticeLease
from tests.fakes.backend import FakeOrders
from tests.fakes.backend_data import ORDER, OTHER_ORDER, STORE, manifest, place
from tests.fakes.clock import FakeClock

LEASE: Final = NoticeLease("lease", 100, 190)


def at(second: int) -> str:
    return f"2026-05-04T09:31:{second:02}.000Z"


ACCEPTED: Final = DeliveryReport(DeliveryStatus.ACCEPTED, at(1))
DELAYED: Final = DeliveryReport(DeliveryStatus.DELAYED, at(2), DeliveryReason.SERVER_TROUBLE)
DELAYED_AGAIN: Final = DeliveryReport(DeliveryStatus.DELAYED, at(9), DeliveryReason.MAILBOX_FULL)
ON_HOLIDAY: Final = DeliveryReport(DeliveryStatus.BOUNCED, at(3), DeliveryReason.UNCLEAR)
DELIVERED: Final = DeliveryReport(DeliveryStatus.DELIVERED, at(4))
BOUNCED: Final = DeliveryReport(DeliveryStatus.BOUNCED, at(5), DeliveryReason.NO_SUCH_ADDRESS)
REJECTED: Final = DeliveryReport(DeliveryStatus.REJECTED, at(1), DeliveryReason.CONTENT_REFUSED)
COMPLAINED: Final = DeliveryReport(DeliveryStatus.COMPLAINED, at(0), DeliveryReason.MARKED_AS_SPAM)
SUPPRESSED: Final = DeliveryReport(DeliveryStatus.SUPPRESSED, at(1), DeliveryReason.SUPPRESSION_LIST)


@pytest.fixture
def records() -> FakeOrders:
    return sending()


def sending() -> FakeOrders:
    made = FakeOrders()
    place(made, FakeClock(), manifest(1))
    made.lease_notice(ORDER, LEASE)
    return made


def kept(records: FakeOrders) -> tuple[DeliveryStatus | None, str | None, DeliveryReason | None]:
    head = records.heads[ORDER]
    return head.notice_delivery, head.notice_delivery_at, head.notice_delivery_reason


def parts(report: DeliveryReport) -> tuple[DeliveryStatus, str, DeliveryReason | None]:
    return report.status, report.at, report.reason


@pytest.mark.parametrize("report", [ACCEPTED, DELAYED, DELIVERED, BOUNCED, COMPLAINED])
def test_any_word_makes_it_sent(records: FakeOrders, report: DeliveryReport) -> None:
    """A notice that is being sent is sent on the mail service's word, whichever comes first and however often."""
    witness = MailWitness(records)
    assert [witness.hear(ORDER, report) for _ in range(3)] == [Outcome.COUNTED] * 3
    assert records.heads[ORDER].notice_status is NoticeStatus.SENT
    assert kept(records) == parts(report)


def test_word_about_nothing_changes_nothing() -> None:
    """A word about an unknown order, or a notice that waits or was refused, leaves everything as it is."""
    records = FakeOrders()
    place(records, FakeClock(), manifest(1))
    witness = MailWitness(records)
    assert witness.hear(OTHER_ORDER, DELIVERED) is Outcome.STALE
    assert witness.hear(ORDER, DELIVERED) is Outcome.STALE
    assert records.heads[ORDER].notice_status is NoticeStatus.WAITING
    records.lease_notice(ORDER, LEASE)
    records.mark_notice_refused(ORDER, "MessageRejected", at(1))
    refused = records.heads[ORDER]
    assert witness.hear(ORDER, DELIVERED) is Outcome.STALE
    assert records.heads[ORDER] == refused


# What SES tells of one mail, as its guide has it, and what must stand in the end.
HISTORIES: Final = {
    "delivered": ([ACCEPTED, DELIVERED], DELIVERED),
    "delivered after delays": ([ACCEPTED, DELAYED, DELAYED_AGAIN, DELIVERED], DELIVERED),
    "still delayed": ([ACCEPTED, DELAYED, DELAYED_AGAIN], DELAYED_AGAIN),
    "bounced at once": ([ACCEPTED, BOUNCED], BOUNCED),
    "bounced after delays": ([ACCEPTED, DELAYED, BOUNCED], BOUNCED),
    "bounced by a server behind the first": ([ACCEPTED, DELIVERED, BOUNCED], BOUNCED),
    "on holiday": ([ACCEPTED, DELIVERED, ON_HOLIDAY], DELIVERED),
    "given up without a reason": ([ACCEPTED, DELAYED, ON_HOLIDAY], ON_HOLIDAY),
    "complained": ([ACCEPTED, DELAYED, DELIVERED, COMPLAINED], COMPLAINED),
    "a virus": ([ACCEPTED, REJECTED], REJECTED),
    "suppressed": ([ACCEPTED, SUPPRESSED], SUPPRESSED),
}


@pytest.mark.parametrize(("told", "expected"), HISTORIES.values(), ids=HISTORIES)
def test_every_order_ends_the_same(told: list[DeliveryReport], expected: DeliveryReport) -> None:
    """In whatever order the words about a mail come, and however often, the same one stands, and the order is before
    staff exactly where the customer has no mail.
    """
    for order in permutations(told):
        records = sending()
        for report in (*order, *order[:2]):
            MailWitness(records).hear(ORDER, report)
        assert kept(records) == parts(expected), order
        is_suppressed = expected.status is DeliveryStatus.SUPPRESSED
        assert records.heads[ORDER].notice_status is (NoticeStatus.SUPPRESSED if is_suppressed else NoticeStatus.SENT)
        waiting = {(ORDER, "#order"): f"{STORE}#notice_{expected.status}"} if expected.status in NEEDS_STAFF else {}
        assert records.attention == waiting


REPORTS: Final = st.builds(
    DeliveryReport,
    st.sampled_from(DeliveryStatus),
    st.integers(0, 59).map(at),
    st.none() | st.sampled_from(DeliveryReason),
)


@settings(deadline=None)  # a loaded machine is no counter-example
@given(st.lists(REPORTS, min_size=1, max_size=6).flatmap(lambda told: st.tuples(st.just(told), st.permutations(told))))
def test_any_words_in_any_order(histories: tuple[list[DeliveryReport], list[DeliveryReport]]) -> None:
    """Also words that SES never tells of one mail end in one state, whatever their order and whoever comes twice."""
    ends = []
    for told in histories:
        records = sending()
        ranks = []
        for report in (*told, told[0]):
            MailWitness(records).hear(ORDER, report)
            ranks.append(records.heads[ORDER].notice_delivery_rank or "")
        assert ranks == sorted(ranks), "the state went back"
        # Their history tells the order in which they came, and is the one thing that differs.
        ends.append((replace(records.heads[ORDER], history=None), records.attention))
    assert ends[0] == ends[1]


def test_the_kiosk_is_told(records: FakeOrders) -> None:
    """The order's state names what became of the mail; suppressed is told as refused to who knows no such word."""
    order = records.find(ORDER)
    assert order is not None
    assert order_state(order).notice_delivery is None
    MailWitness(records).hear(ORDER, SUPPRESSED)
    order = records.find(ORDER)
    assert order is not None
    state = order_state(order)
    assert state.notice_status is NoticeStatus.REFUSED
    told = state.notice_delivery
    assert told is not None
    assert (told.status, told.reason, told.at) == ("suppressed", "suppression_list", at(1))


def test_a_refusal_is_told_as_well(records: FakeOrders) -> None:
    """An address that the mail service would not take looks to the kiosk like any other mail that will not come."""
    records.mark_notice_refused(ORDER, "MessageRejected", at(1))
    told = notice_delivery(records.heads[ORDER])
    assert told is not None
    assert (told.status, told.reason, told.at) == ("rejected", "address_refused", at(1))

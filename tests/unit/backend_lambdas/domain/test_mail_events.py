from __future__ import annotations

import pytest

from backend_lambdas.contract.statuses import NoticeStatus
from backend_lambdas.domain.mail_events import MailWitness, Outcome
from backend_lambdas.domain.ports import NoticeLease
from tests.fakes.backend import FakeOrders
from tests.fakes.backend_data import ORDER, OTHER_ORDER, manifest, place
from tests.fakes.clock import FakeClock

LEASE = NoticeLease("lease", 100, 190)


@pytest.fixture
def records() -> FakeOrders:
    made = FakeOrders()
    place(made, FakeClock(), manifest(1))
    return made


def test_word_makes_it_sent(records: FakeOrders) -> None:
    """A notice that is being sent is sent on the mail service's word, however often that comes."""
    records.lease_notice(ORDER, LEASE)
    witness = MailWitness(records)
    assert [witness.accepted(ORDER) for _ in range(3)] == [Outcome.COUNTED] * 3
    assert records.heads[ORDER].notice_status is NoticeStatus.SENT


def test_word_about_nothing_changes_nothing(records: FakeOrders) -> None:
    """A word about an unknown order, or a notice that waits or was refused, leaves everything as it is."""
    witness = MailWitness(records)
    assert witness.accepted(OTHER_ORDER) is Outcome.STALE
    assert witness.accepted(ORDER) is Outcome.STALE
    assert records.heads[ORDER].notice_status is NoticeStatus.WAITING
    records.lease_notice(ORDER, LEASE)
    records.mark_notice_refused(ORDER, "MessageRejected", "2026-05-04T09:31:00.000Z")
    assert witness.accepted(ORDER) is Outcome.STALE
    assert records.heads[ORDER].notice_status is NoticeStatus.REFUSED

"""The verdict finds what it is there for; one that overlooks a lost photo would make every figure worthless."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.torture.verdict import Fault, Judge, OrderEvidence, PhotoRecord, Promise, StoredVersion, Verdict

ADDRESS = "ada@torture.example"
PROMISE = Promise(ADDRESS, ("order-1",), ("sum-a", "sum-b"))
FIRST = PhotoRecord("photo-a", "processed", "queued", "sum-a")
SECOND = PhotoRecord("photo-b", "processed", "not_ordered", "sum-b")
FIRST_STORED = StoredVersion("photo-a", "version-a", "sum-a", is_latest=True)
SECOND_STORED = StoredVersion("photo-b", "version-b", "sum-b", is_latest=True)
ORDER = OrderEvidence("order-1", ADDRESS, "ready", 2, 2, (FIRST, SECOND), (FIRST_STORED, SECOND_STORED))


def verdict_on(*orders: OrderEvidence, mails: int = 1, promise: Promise = PROMISE) -> Verdict:
    return Judge({order.order_id: order for order in orders}, {ADDRESS: mails}).verdict([promise])


def faults(verdict: Verdict) -> set[Fault]:
    return {finding.fault for finding in verdict.findings}


def test_what_was_promised_and_came_is_clean() -> None:
    """Every photo once, with its bytes, processed, queued where prints are ordered, counted, one mail: all is well."""
    assert verdict_on(ORDER).clean
    assert verdict_on(ORDER).findings == ()


def test_a_rendition_for_a_narrow_line_is_the_same_photo() -> None:
    """Progressive or not: each photo is hers, and still only once."""
    narrow = replace(PROMISE, progressive=("sum-A", "sum-B"))
    record, stored = replace(FIRST, checksum_sha256="sum-A"), replace(FIRST_STORED, checksum_sha256="sum-A")
    mixed = replace(ORDER, photos=(record, SECOND), versions=(stored, SECOND_STORED))
    assert verdict_on(mixed, promise=narrow).clean
    assert faults(verdict_on(mixed)) == {Fault.DAMAGED}
    twice = replace(SECOND, checksum_sha256="sum-A"), replace(SECOND_STORED, checksum_sha256="sum-A")
    doubled = replace(ORDER, photos=(record, twice[0]), versions=(stored, twice[1]))
    assert Fault.DOUBLED in faults(verdict_on(doubled, promise=narrow))


def test_nothing_at_all_is_not_clean() -> None:
    """A run without an order proves nothing."""
    assert not Judge({}, {}).verdict([]).clean


@pytest.mark.parametrize(
    "order",
    [
        replace(ORDER, versions=(FIRST_STORED,)),
        replace(ORDER, photos=(FIRST, replace(SECOND, photo_status="pending"))),
        replace(ORDER, photos=(FIRST, replace(SECOND, print_status="waiting"))),
        replace(ORDER, photos=(FIRST,)),
        replace(ORDER, processed_count=1),
        replace(ORDER, order_status="receiving"),
    ],
    ids=["not in the bucket", "not processed", "not for print", "no record", "not counted", "not announced"],
)
def test_a_lost_photo_is_found(order: OrderEvidence) -> None:
    """A photo that is missing at any station is lost."""
    assert faults(verdict_on(order)) == {Fault.LOST}


def test_a_lost_order_is_found() -> None:
    """An order that the backend, or the kiosk's own journal, does not know is lost."""
    assert faults(verdict_on()) == {Fault.LOST}
    assert Fault.LOST in faults(verdict_on(ORDER, promise=replace(PROMISE, order_ids=())))


@pytest.mark.parametrize(
    "order",
    [
        replace(ORDER, versions=(*ORDER.versions, replace(SECOND_STORED, version_id="again", is_latest=False))),
        replace(
            ORDER,
            photos=(*ORDER.photos, replace(SECOND, photo_id="photo-c")),
            versions=(*ORDER.versions, StoredVersion("photo-c", "version-c", "sum-b", is_latest=True)),
        ),
        replace(ORDER, processed_count=3),
    ],
    ids=["two versions", "two photos", "counted twice"],
)
def test_a_doubled_photo_is_found(order: OrderEvidence) -> None:
    """A photo that was stored, recorded or counted twice is doubled."""
    assert faults(verdict_on(order)) == {Fault.DOUBLED}


def test_a_doubled_order_is_found() -> None:
    """A second order for one customer is doubled, whether the journal or the backend alone has it."""
    assert faults(verdict_on(ORDER, replace(ORDER, order_id="order-2"))) == {Fault.DOUBLED}
    assert faults(verdict_on(ORDER, promise=replace(PROMISE, order_ids=("order-1", "order-2")))) == {Fault.DOUBLED}


def test_a_damaged_photo_is_found() -> None:
    """Bytes that are no rendition of the customer's photos are damage, and no loss beside it."""
    other = replace(SECOND_STORED, checksum_sha256="sum-x")
    verdict = verdict_on(replace(ORDER, versions=(FIRST_STORED, other)))
    assert faults(verdict) == {Fault.DAMAGED}
    assert verdict.count(Fault.DAMAGED) == 2, "by the customer's photos, and by the table"


def test_another_customers_photo_is_damage() -> None:
    """A photo under the wrong order is found, even where its bytes are whole."""
    other = replace(SECOND_STORED, checksum_sha256="sum-of-grace")
    order = replace(
        ORDER, photos=(FIRST, replace(SECOND, checksum_sha256="sum-of-grace")), versions=(FIRST_STORED, other)
    )
    assert faults(verdict_on(order)) == {Fault.DAMAGED}


@pytest.mark.parametrize("mails", [0, 2])
def test_a_missing_and_a_second_mail_are_found(mails: int) -> None:
    """Exactly one mail an order is clean."""
    verdict = verdict_on(ORDER, mails=mails)
    assert verdict.findings == ()
    assert verdict.mails_per_order == (mails, mails)
    assert not verdict.clean


def test_what_the_test_stored_itself_is_not_held_against_the_kiosk() -> None:
    """A version that a scenario planted is no double, as long as the right bytes came after it."""
    planted = StoredVersion("photo-b", "planted", "sum-x", is_latest=False)
    order = replace(ORDER, versions=(*ORDER.versions, planted))
    judge = Judge({"order-1": order}, {ADDRESS: 1}, frozenset({"planted"}))
    assert judge.verdict([PROMISE]).clean

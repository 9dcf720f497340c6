from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backend_lambdas.contract.messages import OrderManifest
from backend_lambdas.contract.object_keys import order_folder, photo_key
from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus, PhotoStatus, PrintStatus
from backend_lambdas.domain.erasure.sweeper import Sweeper
from backend_lambdas.domain.moments import epoch_s
from backend_lambdas.domain.ports import StoredObject
from backend_lambdas.domain.ulids import new_ulid
from backend_lambdas.domain.verification import Outcome, Verifier, composite_checksum, mismatch
from tests.fakes.backend import Died, DyingPort, FakeAnnouncements, FakeOrders, FakeStore
from tests.fakes.backend_data import (
    ORDER,
    OTHER_ORDER,
    RETENTION,
    STORE,
    TRACE,
    large_entry,
    large_manifest,
    manifest,
    photo_bytes,
    photo_id,
    place,
    printed_manifest,
    stored,
)
from tests.fakes.backend_erasure import FakeSweeps
from tests.fakes.clock import FakeClock

STEPS = [
    ("records", "mark_processed"),
    ("records", "mark_ready"),
    ("records", "find_head"),
    ("store", "stored"),
    ("store", "publish_gallery"),
    ("announcements", "announce"),
]


class Shop:
    """An order with all its bytes stored."""

    def __init__(self, photo_count: int = 3, order: OrderManifest | None = None) -> None:
        self.records, self.store, self.announcements = FakeOrders(), FakeStore(), FakeAnnouncements()
        self.sweeps = FakeSweeps()
        self.sweeper = Sweeper(self.sweeps, FakeClock(), new_ulid)
        place(self.records, FakeClock(), order or manifest(photo_count))
        for number in range(photo_count):
            self.store.objects[photo_key(ORDER, photo_id(number))] = stored(photo_bytes(number))

    def verifier(self) -> Verifier:
        return Verifier(self.records, self.store, self.announcements, FakeClock(), RETENTION, self.sweeper)

    def dying(self, port: str, method: str, *, after: bool) -> Verifier:
        ports: dict[str, Any] = {port: DyingPort(getattr(self, port), method, after=after)}
        return replace(self.verifier(), **ports)


def test_verified_photo() -> None:
    """A photo whose bytes are the manifest's is processed, located, queued for print and counted; one of which no print
    is ordered stands before nobody.
    """
    shop = Shop(order=printed_manifest())
    assert shop.verifier().photo_stored(ORDER, photo_id(0)).outcome is Outcome.PROCESSED
    photo = shop.records.photos[ORDER, photo_id(0)]
    assert (photo.photo_status, photo.print_status) == (PhotoStatus.PROCESSED, PrintStatus.QUEUED)
    shop.verifier().photo_stored(ORDER, photo_id(1))
    assert shop.records.photos[ORDER, photo_id(1)].print_status is PrintStatus.NOT_ORDERED
    assert shop.records.attention == {(ORDER, photo_id(0)): f"{STORE}#processed"}
    assert photo.processed_s3_location == f"s3://photos/{photo_key(ORDER, photo_id(0))}"
    assert shop.records.heads[ORDER].processed_count == 2
    assert shop.records.heads[ORDER].order_status is OrderStatus.RECEIVING


def test_records_live_as_long_as_what_a_late_kiosk_uploads() -> None:
    """A photo that came weeks after its manifest keeps its record, and the order's head, as long as the bucket keeps
    it; one that came in time changes neither.
    """
    shop = Shop()
    before = shop.records.heads[ORDER].expires_at_s
    shop.verifier().photo_stored(ORDER, photo_id(0))
    assert shop.records.heads[ORDER].expires_at_s == before
    late = stored(photo_bytes(1)).stored_at.replace("2026-05-04", "2026-05-24")
    shop.store.objects[photo_key(ORDER, photo_id(1))] = replace(stored(photo_bytes(1)), stored_at=late)
    shop.verifier().photo_stored(ORDER, photo_id(1))
    kept_s = shop.records.photos[ORDER, photo_id(1)].expires_at_s
    assert kept_s == shop.records.heads[ORDER].expires_at_s
    assert timedelta(seconds=kept_s) >= timedelta(seconds=epoch_s(datetime.fromisoformat(late))) + RETENTION


@pytest.mark.parametrize("wrong", [b"photo 00", b"Photo 0"], ids=["size", "checksum"])
def test_wrong_bytes(wrong: bytes) -> None:
    """A photo whose size or checksum differs has failed with a reason, and is not counted."""
    shop = Shop()
    shop.store.objects[photo_key(ORDER, photo_id(0))] = stored(wrong)
    assert shop.verifier().photo_stored(ORDER, photo_id(0)).outcome is Outcome.MISMATCHED
    photo = shop.records.photos[ORDER, photo_id(0)]
    assert photo.photo_status is PhotoStatus.FAILED
    assert photo.status_reason is not None
    assert shop.records.heads[ORDER].processed_count == 0


def test_object_without_checksum_has_failed() -> None:
    """An object that S3 keeps no SHA-256 of is not taken on its size alone."""
    shop = Shop()
    key = photo_key(ORDER, photo_id(0))
    shop.store.objects[key] = replace(shop.store.objects[key], checksum_sha256=None)
    assert shop.verifier().photo_stored(ORDER, photo_id(0)).outcome is Outcome.MISMATCHED


def test_composite_checksum() -> None:
    """The composite checksum is what S3 itself made of three parts: https://github.com/floci-io/floci/issues/3083."""
    parts = [
        "lcKa6Boe7a167tUCN5C4OaFygGSYD8MBnBARTrdL+1w=",
        "gHjhbUT4oo2tSCtSZJdlKi+jeNXJT+VImqdPXsXvkOc=",
        "4l9PQ3zOPZ0oGFvknFX+J4zZwE4WMzO+l3r8XrbWOeM=",
    ]
    assert composite_checksum(parts) == "rVWtNbadtsaKXJAcgWPWjifHzJaXde/iV4jaJAOdivc=-3"


def large_object(checksum: str) -> StoredObject:
    return StoredObject(large_entry(0).size_bytes, checksum, "2026-05-04T09:31:00.000Z")


def test_photo_of_parts() -> None:
    """A photo with parts is verified by the composite checksum of the manifest's parts, or by that of the whole."""
    records = FakeOrders()
    place(records, FakeClock(), large_manifest())
    photo = records.photos[ORDER, photo_id(0)]
    assert photo.part_checksums_sha256 is not None
    composite = composite_checksum(photo.part_checksums_sha256)
    assert mismatch(photo, large_object(composite)) is None
    assert mismatch(photo, large_object(photo.checksum_sha256)) is None
    backwards = composite_checksum(photo.part_checksums_sha256[::-1])
    for wrong in (backwards, composite.partition("-")[0], photo.part_checksums_sha256[0]):
        assert composite in str(mismatch(photo, large_object(wrong)))


def test_composite_is_for_photos_of_parts_only() -> None:
    """A photo without parts is not taken on a composite checksum."""
    shop = Shop(1)
    photo = shop.records.photos[ORDER, photo_id(0)]
    composite = composite_checksum([photo.checksum_sha256])
    assert mismatch(photo, replace(stored(photo_bytes(0)), checksum_sha256=composite)) is not None


def test_failed_photo_recovers() -> None:
    """The right bytes make a failed photo processed."""
    shop = Shop()
    shop.records.mark_failed(shop.records.photos[ORDER, photo_id(0)], "size", "2026-05-04T09:30:30.000Z")
    shop.verifier().photo_stored(ORDER, photo_id(0))
    photo = shop.records.photos[ORDER, photo_id(0)]
    assert (photo.photo_status, photo.status_reason) == (PhotoStatus.PROCESSED, None)


def test_stale_event_cannot_undo() -> None:
    """An event that comes late, when other bytes lie at the key, leaves a processed photo processed."""
    shop = Shop()
    shop.verifier().photo_stored(ORDER, photo_id(0))
    shop.store.objects[photo_key(ORDER, photo_id(0))] = stored(b"other")
    assert shop.verifier().photo_stored(ORDER, photo_id(0)).outcome is Outcome.PROCESSED
    assert shop.records.photos[ORDER, photo_id(0)].photo_status is PhotoStatus.PROCESSED


def test_unknown_and_gone() -> None:
    """An event of a photo that has no record, or whose object is gone, changes nothing."""
    shop = Shop()
    shop.store.objects.clear()
    assert shop.verifier().photo_stored(OTHER_ORDER, photo_id(0)).outcome is Outcome.UNKNOWN
    assert shop.verifier().photo_stored(ORDER, photo_id(0)).outcome is Outcome.GONE
    assert shop.records.photos[ORDER, photo_id(0)].photo_status is PhotoStatus.PENDING


def test_gallery_names_no_customer() -> None:
    """The gallery lists the photos in the manifest's order, and nothing of the customer."""
    shop = Shop(2)
    for number in (1, 0):
        shop.verifier().photo_stored(ORDER, photo_id(number))
    document = shop.store.galleries[order_folder(ORDER)]
    files = [photo["file"] for photo in json.loads(document)["photos"]]
    assert files == [f"photos/{photo_id(number)}.jpg" for number in range(2)]
    assert "anna" not in document


def test_gallery_is_there_before_the_order_is_ready() -> None:
    """An order is not ready, and not announced, before its gallery is written."""
    shop = Shop(1)
    with pytest.raises(Died):
        shop.dying("store", "publish_gallery", after=False).photo_stored(ORDER, photo_id(0))
    assert shop.records.heads[ORDER].order_status is OrderStatus.RECEIVING
    assert shop.announcements.announced == []


def test_no_announcement_once_the_notice_is_taken_up() -> None:
    """A repeated event of an order whose notice is under way announces nothing."""
    shop = Shop(1)
    shop.verifier().photo_stored(ORDER, photo_id(0))
    shop.records.heads[ORDER] = replace(shop.records.heads[ORDER], notice_status=NoticeStatus.SENDING)
    shop.verifier().photo_stored(ORDER, photo_id(0))
    assert shop.announcements.announced == [(ORDER, TRACE)]


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize(("port", "method"), STEPS)
def test_last_event_dies_and_comes_again(port: str, method: str, *, after: bool) -> None:
    """Wherever the last photo's event dies, its redelivery ends in a ready, announced order."""
    shop = Shop(2)
    shop.verifier().photo_stored(ORDER, photo_id(0))
    with pytest.raises(Died):
        shop.dying(port, method, after=after).photo_stored(ORDER, photo_id(1))
    shop.verifier().photo_stored(ORDER, photo_id(1))
    assert shop.records.heads[ORDER].order_status is OrderStatus.READY
    assert shop.records.heads[ORDER].processed_count == 2
    assert (ORDER, TRACE) in shop.announcements.announced
    assert order_folder(ORDER) in shop.store.galleries


@st.composite
def histories(draw: st.DrawFn) -> tuple[int, list[tuple[int, tuple[str, str, bool] | None]]]:
    """Each photo's event at least once, some doubled, in any order; any of them may die at any step."""
    photo_count = draw(st.integers(1, 5))
    numbers = draw(st.lists(st.integers(0, photo_count - 1), max_size=8).map(lambda more: [*range(photo_count), *more]))
    shuffled = draw(st.permutations(numbers))
    death = st.none() | st.tuples(st.sampled_from(STEPS), st.booleans()).map(lambda step: (*step[0], step[1]))
    return photo_count, [(number, draw(death)) for number in shuffled]


@given(histories())
@settings(max_examples=200, deadline=None)
def test_every_history_ends_the_same(
    history: tuple[int, list[tuple[int, tuple[str, str, bool] | None]]],
) -> None:
    """However events are doubled, shuffled and killed, redelivery ends with each photo counted once and one state."""
    photo_count, events = history
    shop = Shop(photo_count)
    for number, death in events:
        if death is not None:
            port, method, after = death
            try:
                shop.dying(port, method, after=after).photo_stored(ORDER, photo_id(number))
            except Died:
                shop.verifier().photo_stored(ORDER, photo_id(number))
        else:
            shop.verifier().photo_stored(ORDER, photo_id(number))
    head = shop.records.heads[ORDER]
    assert (head.order_status, head.processed_count) == (OrderStatus.READY, photo_count)
    assert {photo.photo_status for photo in shop.records.photos.values()} == {PhotoStatus.PROCESSED}
    assert shop.announcements.announced

"""What staff see of this kiosk's own orders, read from the journal."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.uploads.journal import Journal
from kiosk.uploads.spool import Spool
from kiosk.uploads.states import OrderStage, PhotoStage
from kiosk.uploads.unfinished import JournalQueue
from tests.fakes.clock import FakeClock
from tests.unit.kiosk.uploads.conftest import TakeOrder, small_of


@pytest.fixture
def queue(journal: Journal, spool: Spool, tmp_path: Path, clock: FakeClock) -> JournalQueue:
    return JournalQueue(tmp_path / "journal.sqlite3", spool, clock)


def test_an_order_is_listed_until_the_backend_has_all_of_it(
    journal: Journal, take_order: TakeOrder, queue: JournalQueue
) -> None:
    """From checkout on, announced or not, until it is complete."""
    order_id = take_order([b"one", b"two"])
    (here,) = queue.queue().orders
    assert (here.order_id, here.is_announced, here.progress.total) == (order_id, False, 2)
    journal.move_order(order_id, OrderStage.ANNOUNCED)
    assert queue.queue().orders[0].is_announced
    journal.move_photos([photo.photo_id for photo in journal.photos(order_id)], PhotoStage.CONFIRMED)
    journal.move_order(order_id, OrderStage.COMPLETE)
    assert queue.queue().orders == ()


def test_what_failed_or_was_refused_waits_for_a_person(
    journal: Journal, take_order: TakeOrder, queue: JournalQueue
) -> None:
    """It says so, and a retry puts it back among what is sent."""
    order_id = take_order([b"one"])
    journal.move_photo(journal.photos(order_id)[0].photo_id, PhotoStage.FAILED, failure="damaged")
    journal.move_order(order_id, OrderStage.REFUSED, failure="order_conflict")
    (here,) = queue.queue().orders
    assert (here.is_refused, here.may_be_retried, here.failure) == (True, True, "order_conflict")
    assert queue.retry(order_id) == 1
    (here,) = queue.queue().orders
    assert (here.is_refused, here.may_be_retried) == (False, False)


def test_one_order_has_its_small_pictures(
    journal: Journal, take_order: TakeOrder, queue: JournalQueue, spool: Spool
) -> None:
    """A photo shows its preview, one without a preview itself, and one whose files are gone nothing."""
    order_id = take_order([b"one", b"two", b"three"], previews=True)
    _first, second, third = journal.photos(order_id)
    spool.preview_path(order_id, second.photo_id).unlink()
    spool.preview_path(order_id, third.photo_id).unlink()
    spool.path(order_id, third.photo_id).unlink()
    here = queue.order(order_id)
    assert here is not None
    pictures = [photo.preview for photo in here.photos]
    assert pictures[0] is not None
    assert pictures[0].read_bytes() == small_of(b"one")
    assert pictures[1:] == [spool.path(order_id, second.photo_id), None]


def test_trouble_of_the_line_is_told(journal: Journal, queue: JournalQueue) -> None:
    """What holds the uploader up is what staff read."""
    journal.note_trouble("the backend can't be reached")
    assert queue.queue().trouble == "the backend can't be reached"

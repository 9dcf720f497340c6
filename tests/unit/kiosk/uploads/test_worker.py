"""The uploader brings every photo to the backend once, whatever fails on the way."""

from __future__ import annotations

import os
import random
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.messages import OrderManifest, OrderState
from backend_lambdas.contract.statuses import PhotoStatus
from kiosk.api.failures import GrantRefused, NotAllowed, Rejected, TransferFailure, Unreachable
from kiosk.uploads.backoff import DELAY_CAP_S, Backoff
from kiosk.uploads.journal import Journal
from kiosk.uploads.manifest import manifest_of
from kiosk.uploads.spool import Spool
from kiosk.uploads.states import OrderStage, PhotoStage
from kiosk.uploads.worker import Uploader
from tests.fakes.clock import FakeClock
from tests.fakes.cloud import FakeCloud
from tests.unit.kiosk.uploads.conftest import TakeOrder


@pytest.fixture
def cloud() -> FakeCloud:
    return FakeCloud()


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pauses are asked of the stop event; here they take no time."""
    real_wait = threading.Event.wait
    monkeypatch.setattr(threading.Event, "wait", lambda self, timeout=None: real_wait(self, min(timeout or 0.0, 0.001)))


@pytest.fixture
def uploader(journal: Journal, spool: Spool, cloud: FakeCloud, clock: FakeClock) -> Uploader:
    return Uploader(journal, spool, cloud, cloud, clock=clock, connections=3)


def run_until_idle(uploader: Uploader) -> None:
    uploader.run(threading.Event(), until_idle=True)


def stages(journal: Journal, order_id: OrderId) -> set[PhotoStage]:
    return {photo.stage for photo in journal.photos(order_id)}


def order_stage(journal: Journal, order_id: OrderId) -> OrderStage:
    order = journal.order(order_id)
    assert order is not None
    return order.stage


def test_every_photo_arrives_once_and_leaves_the_spool(
    uploader: Uploader, journal: Journal, spool: Spool, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """A whole order is announced, sent, confirmed and forgotten by the spool."""
    bodies = [os.urandom(1000 + index) for index in range(60)]
    order_id = take_order(bodies)

    run_until_idle(uploader)

    assert [cloud.objects[photo.photo_id] for photo in journal.photos(order_id)] == bodies
    assert set(cloud.puts.values()) == {1}
    assert order_stage(journal, order_id) is OrderStage.COMPLETE
    assert spool.order_ids() == []


@pytest.mark.parametrize(
    "fault",
    [Unreachable("reset"), GrantRefused("expired"), NotAllowed("revoked"), Unreachable("busy", retry_after_s=9)],
)
def test_a_failing_call_is_repeated_until_it_works(
    uploader: Uploader, journal: Journal, cloud: FakeCloud, take_order: TakeOrder, fault: TransferFailure
) -> None:
    """No number of failed calls drops an order; the journal says what held it up, and forgets it after."""
    order_id = take_order([b"one", b"two"])
    cloud.api_faults.extend([fault] * 30)

    run_until_idle(uploader)

    assert order_stage(journal, order_id) is OrderStage.COMPLETE
    assert journal.trouble() is None


@pytest.mark.parametrize("fault", [Unreachable("reset in mid body"), GrantRefused("expired")])
def test_a_failing_put_is_sent_again(
    uploader: Uploader, journal: Journal, cloud: FakeCloud, take_order: TakeOrder, fault: TransferFailure
) -> None:
    """A PUT that failed is repeated with a new grant, and the photo arrives."""
    order_id = take_order([b"one", b"two", b"three"])
    cloud.put_faults.extend([fault] * 5)

    run_until_idle(uploader)

    assert stages(journal, order_id) == {PhotoStage.CONFIRMED}
    assert sum(cloud.puts.values()) == 3 + 5


def test_a_lost_answer_does_not_double_a_photo(
    uploader: Uploader, journal: Journal, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """A photo that arrived though its answer was lost is confirmed and not stored a second time."""
    order_id = take_order([b"one"])
    cloud.lost_answers.append(Unreachable("answer lost"))

    run_until_idle(uploader)

    assert stages(journal, order_id) == {PhotoStage.CONFIRMED}
    assert cloud.puts.total() == 1, "the backend said that it has it, so no second PUT was granted"


def test_a_killed_worker_goes_on_where_it_was(
    uploader: Uploader, journal: Journal, spool: Spool, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """A photo that a dead worker was sending is sent by the next one; one confirmed but not deleted is deleted."""
    order_id = take_order([b"one", b"two", b"three"])
    first, second, _third = journal.photos(order_id)
    cloud.put_order(manifest_of(journal.open_orders()[0], journal.photos(order_id)))
    journal.move_order(order_id, OrderStage.ANNOUNCED)
    journal.move_photo(first.photo_id, PhotoStage.SENDING)
    journal.move_photo(second.photo_id, PhotoStage.CONFIRMED)

    cloud.objects[second.photo_id] = b"two"
    run_until_idle(uploader)

    assert stages(journal, order_id) == {PhotoStage.CONFIRMED}
    assert order_stage(journal, order_id) is OrderStage.COMPLETE
    assert spool.order_ids() == []


def test_dying_before_the_last_word_completes_at_the_next_start(
    uploader: Uploader, journal: Journal, take_order: TakeOrder
) -> None:
    """An order whose photos are all confirmed is completed at start, though the worker died before it said so."""
    order_id = take_order([b"one"])
    journal.move_order(order_id, OrderStage.ANNOUNCED)
    journal.move_photo(journal.photos(order_id)[0].photo_id, PhotoStage.CONFIRMED)

    run_until_idle(uploader)

    assert order_stage(journal, order_id) is OrderStage.COMPLETE


def test_a_refused_order_waits_for_a_person_and_holds_up_no_other(
    uploader: Uploader, journal: Journal, spool: Spool, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """An order that the backend will not have keeps its files and its reason; the next one goes through."""
    refused, other = take_order([b"one"]), take_order([b"two"])
    cloud.api_faults.append(Rejected("order_conflict: another manifest"))

    run_until_idle(uploader)

    order = journal.order(refused)
    assert order is not None
    assert (order.stage, order.failure) == (OrderStage.REFUSED, "order_conflict: another manifest")
    assert spool.order_ids() == [refused]
    assert order_stage(journal, other) is OrderStage.COMPLETE


def test_a_photo_that_storage_rejects_fails_alone(
    uploader: Uploader, journal: Journal, spool: Spool, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """One photo that can't be stored fails with its reason and keeps its file; the others arrive."""
    order_id = take_order([b"one", b"two", b"three"])
    cloud.put_faults.append(Rejected("storage answered 400 EntityTooLarge"))

    run_until_idle(uploader)

    failed = [photo for photo in journal.photos(order_id) if photo.stage is PhotoStage.FAILED]
    assert [photo.failure for photo in failed] == ["storage answered 400 EntityTooLarge"]
    assert spool.path(order_id, failed[0].photo_id).exists()
    assert journal.stage_counts(order_id)[PhotoStage.CONFIRMED] == 2


def test_a_file_that_rotted_in_the_spool_is_not_sent_for_ever(
    uploader: Uploader, journal: Journal, spool: Spool, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """A file that is no longer what was journaled fails with that reason once its checksum was refused."""
    order_id = take_order([b"one"])
    photo = journal.photos(order_id)[0]
    spool.path(order_id, photo.photo_id).write_bytes(b"0ne")
    cloud.put_faults.append(Unreachable("storage answered 400 BadDigest"))

    run_until_idle(uploader)

    failed = journal.photos(order_id)[0]
    assert failed.stage is PhotoStage.FAILED
    assert failed.failure is not None
    assert "no longer what was spooled" in failed.failure


def test_a_missing_file_fails_with_its_reason(
    uploader: Uploader, journal: Journal, spool: Spool, take_order: TakeOrder
) -> None:
    """A photo whose file is gone from the spool is told, and the worker goes on."""
    order_id = take_order([b"one", b"two"])
    spool.path(order_id, journal.photos(order_id)[0].photo_id).unlink()

    run_until_idle(uploader)

    assert [photo.stage for photo in journal.photos(order_id)] == [PhotoStage.FAILED, PhotoStage.CONFIRMED]


def test_one_orders_trouble_holds_up_no_other(
    uploader: Uploader, journal: Journal, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """While the backend fails for the oldest order alone, the next one goes through; then the oldest does."""
    stuck, other = take_order([b"one"]), take_order([b"two"])
    real_put, answered = cloud.put_order, []

    def put_order(manifest: OrderManifest) -> OrderState:
        if manifest.order_id == stuck and order_stage(journal, other) is not OrderStage.COMPLETE:
            raise Unreachable("the backend answered 500")
        answered.append(manifest.order_id)
        return real_put(manifest)

    cloud.put_order = put_order  # type: ignore[method-assign]  # fails for one order
    run_until_idle(uploader)

    assert answered == [other, stuck]
    assert order_stage(journal, stuck) is OrderStage.COMPLETE


def test_an_order_that_breaks_the_contract_is_refused_and_stops_nothing(
    uploader: Uploader, journal: Journal, take_order: TakeOrder
) -> None:
    """A journaled order that no backend would take is refused with the reason, and the next one goes through."""
    broken, other = take_order([b"one"]), take_order([b"two"])
    journal._connection.execute("UPDATE orders SET language = 'English' WHERE order_id = ?", (broken,))

    run_until_idle(uploader)

    order = journal.order(broken)
    assert order is not None
    assert order.stage is OrderStage.REFUSED
    assert order.failure is not None
    assert "language" in order.failure
    assert order_stage(journal, other) is OrderStage.COMPLETE


def test_a_person_can_have_it_tried_again(
    uploader: Uploader, journal: Journal, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """What was refused or failed goes through after a retry, and the order is complete then."""
    refused, failed = take_order([b"one"]), take_order([b"two", b"three"])
    cloud.api_faults.append(Rejected("order_conflict"))
    cloud.put_faults.append(Rejected("storage answered 400 InvalidRequest"))
    run_until_idle(uploader)
    assert order_stage(journal, refused) is OrderStage.REFUSED
    assert order_stage(journal, failed) is OrderStage.ANNOUNCED

    assert journal.retry(refused) + journal.retry(failed) == 1
    run_until_idle(uploader)

    assert order_stage(journal, refused) is order_stage(journal, failed) is OrderStage.COMPLETE


def test_wrong_bytes_are_replaced_without_haste(
    uploader: Uploader, journal: Journal, cloud: FakeCloud, clock: FakeClock, take_order: TakeOrder
) -> None:
    """A photo that the backend found wrong is sent again, but not while the verdict may be about an earlier PUT."""
    order_id = take_order([b"one"])
    photo = journal.photos(order_id)[0]
    cloud.objects[photo.photo_id] = b"wrong"
    stop, real_get = threading.Event(), cloud.get_order

    def get_order(asked: OrderId) -> OrderState:
        if cloud.calls["get_order"] == 20:
            assert cloud.puts[photo.photo_id] == 1, "no second PUT before its time"
            cloud.objects.pop(photo.photo_id, None)
            clock.advance(3)
        state = real_get(asked)
        if cloud.calls["get_order"] > 200:
            stop.set()
        wrong = cloud.calls["get_order"] <= 21
        status = PhotoStatus.FAILED if wrong else state.photos[0].photo_status
        return replace(state, photos=(replace(state.photos[0], photo_status=status),))

    cloud.get_order = get_order  # type: ignore[method-assign,assignment]  # watches the calls
    uploader.run(stop, until_idle=True)

    assert order_stage(journal, order_id) is OrderStage.COMPLETE
    assert cloud.puts[photo.photo_id] == 2


def test_nothing_is_forgotten_without_the_backends_word(
    uploader: Uploader, journal: Journal, spool: Spool, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """While the backend has not verified a photo, its file stays in the spool."""
    order_id = take_order([b"one"])
    cloud.verifies = False
    stop = threading.Event()
    real_get = cloud.get_order

    def stop_after_some_polls(asked: OrderId) -> object:
        if cloud.calls["get_order"] > 5:
            stop.set()
        return real_get(asked)

    cloud.get_order = stop_after_some_polls  # type: ignore[method-assign,assignment]  # watches the calls
    uploader.run(stop)

    photo = journal.photos(order_id)[0]
    assert photo.stage is PhotoStage.SENT
    assert spool.matches(order_id, photo.photo_id, photo.checksum_sha256)


def test_an_old_folder_without_an_order_is_dropped(uploader: Uploader, spool: Spool, tmp_path: Path) -> None:
    """What a checkout left that died before it promised anything goes after a day; a fresh one is let be."""
    for name in ("01JOLDOLDOLDOLDOLDOLDOLDOL", "01JNEWNEWNEWNEWNEWNEWNEWNE"):
        (tmp_path / "spool" / name).mkdir()
    os.utime(tmp_path / "spool" / "01JOLDOLDOLDOLDOLDOLDOLDOL", (0, 0))

    run_until_idle(uploader)

    assert spool.order_ids() == ["01JNEWNEWNEWNEWNEWNEWNEWNE"]


def test_pauses_grow_are_spread_and_are_capped() -> None:
    """The pause doubles up to a cap, anywhere below it by chance, and never under what the server asked."""
    backoff = Backoff(random.Random(1))
    pauses = [backoff.next_delay_s() for _ in range(200)]
    assert all(pause <= min(DELAY_CAP_S, 0.5 * 2**index) for index, pause in enumerate(pauses[:30]))
    assert max(pauses) <= DELAY_CAP_S
    assert len(set(pauses)) > 150
    assert backoff.next_delay_s(retry_after_s=55.0) >= 55.0
    backoff.reset()
    assert backoff.next_delay_s() <= 0.5

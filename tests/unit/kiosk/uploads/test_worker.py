"""The uploader brings every photo to the backend once, whatever fails on the way."""

from __future__ import annotations

import os
import random
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from backend_lambdas.contract.identifiers import OrderId, PhotoId
from backend_lambdas.contract.messages import OrderManifest, OrderState, UploadGrants
from backend_lambdas.contract.statuses import PhotoStatus
from kiosk.api.failures import GrantRefused, NotAllowed, Rejected, TransferFailure, Unreachable
from kiosk.api.storage import FileSlice
from kiosk.uploads.confirmation import REMIND_AFTER_S
from kiosk.uploads.journal import Journal
from kiosk.uploads.line.backoff import DELAY_CAP_S, RETRY_AFTER_CAP_S, Backoff
from kiosk.uploads.line.line import Line
from kiosk.uploads.manifest import manifest_of
from kiosk.uploads.spool import Spool
from kiosk.uploads.states import OrderStage, PhotoStage
from kiosk.uploads.worker import Uploader
from tests.fakes.clock import FakeClock
from tests.fakes.cloud import FakeCloud
from tests.unit.kiosk.uploads.conftest import Stop, TakeOrder


@pytest.fixture
def cloud(clock: FakeClock) -> FakeCloud:
    return FakeCloud(clock)


@pytest.fixture
def line(clock: FakeClock) -> Line:
    return Line.fresh(clock)


@pytest.fixture
def uploader(journal: Journal, spool: Spool, cloud: FakeCloud, clock: FakeClock, line: Line) -> Uploader:
    return Uploader(journal, spool, cloud, cloud, clock=clock, line=line)


@pytest.fixture
def run_until_idle(uploader: Uploader, stop: Stop) -> Callable[[], None]:
    """Runs until nothing is left to do; fails where that does not come within half an hour."""

    def run() -> None:
        stop.begin()
        uploader.run(stop, until_idle=True)
        assert not stop.is_set(), "something is left to do for ever"

    return run


def stages(journal: Journal, order_id: OrderId) -> set[PhotoStage]:
    return {photo.stage for photo in journal.photos(order_id)}


def order_stage(journal: Journal, order_id: OrderId) -> OrderStage:
    order = journal.order(order_id)
    assert order is not None
    return order.stage


def test_every_photo_arrives_once_and_leaves_the_spool(
    run_until_idle: Callable[[], None], journal: Journal, spool: Spool, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """A whole order is announced, sent, confirmed and forgotten by the spool."""
    bodies = [os.urandom(1000 + index) for index in range(60)]
    order_id = take_order(bodies)

    run_until_idle()

    assert [cloud.objects[photo.photo_id] for photo in journal.photos(order_id)] == bodies
    assert set(cloud.puts.values()) == {1}
    assert order_stage(journal, order_id) is OrderStage.COMPLETE
    assert spool.order_ids() == []


@pytest.mark.parametrize(
    "fault",
    [Unreachable("reset"), GrantRefused("expired"), NotAllowed("revoked"), Unreachable("busy", retry_after_s=9)],
)
def test_a_failing_call_is_repeated_until_it_works(
    run_until_idle: Callable[[], None],
    journal: Journal,
    cloud: FakeCloud,
    take_order: TakeOrder,
    fault: TransferFailure,
) -> None:
    """No number of failed calls drops an order; the journal says what held it up, and forgets it after."""
    order_id = take_order([b"one", b"two"])
    cloud.api_faults.extend([fault] * 20)

    run_until_idle()

    assert order_stage(journal, order_id) is OrderStage.COMPLETE
    assert journal.line().trouble is None


@pytest.mark.parametrize("fault", [Unreachable("reset in mid body"), GrantRefused("expired")])
def test_a_failing_put_is_sent_again(
    run_until_idle: Callable[[], None],
    journal: Journal,
    cloud: FakeCloud,
    take_order: TakeOrder,
    fault: TransferFailure,
) -> None:
    """A PUT that failed is repeated with a new grant, and the photo arrives."""
    order_id = take_order([b"one", b"two", b"three"])
    cloud.put_faults.extend([fault] * 5)

    run_until_idle()

    assert stages(journal, order_id) == {PhotoStage.CONFIRMED}
    assert sum(cloud.puts.values()) == 3 + 5


def test_a_lost_answer_does_not_double_a_photo(
    run_until_idle: Callable[[], None], journal: Journal, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """A photo that arrived though its answer was lost is confirmed and not stored a second time."""
    order_id = take_order([b"one"])
    cloud.lost_answers.append(Unreachable("answer lost"))

    run_until_idle()

    assert stages(journal, order_id) == {PhotoStage.CONFIRMED}
    assert cloud.puts.total() == 1, "the backend said that it has it, so no second PUT was granted"


def test_a_killed_worker_goes_on_where_it_was(
    run_until_idle: Callable[[], None], journal: Journal, spool: Spool, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """A photo that a dead worker was sending is sent by the next one; one confirmed but not deleted is deleted."""
    order_id = take_order([b"one", b"two", b"three"])
    first, second, _third = journal.photos(order_id)
    cloud.put_order(manifest_of(journal.work.open_orders()[0], journal.photos(order_id)))
    journal.move_order(order_id, OrderStage.ANNOUNCED)
    journal.move_photo(first.photo_id, PhotoStage.SENDING)
    journal.move_photo(second.photo_id, PhotoStage.CONFIRMED)

    cloud.objects[second.photo_id] = b"two"
    run_until_idle()

    assert stages(journal, order_id) == {PhotoStage.CONFIRMED}
    assert order_stage(journal, order_id) is OrderStage.COMPLETE
    assert spool.order_ids() == []


def test_dying_before_the_last_word_completes_at_the_next_start(
    run_until_idle: Callable[[], None], journal: Journal, take_order: TakeOrder
) -> None:
    """An order whose photos are all confirmed is completed at start, though the worker died before it said so."""
    order_id = take_order([b"one"])
    journal.move_order(order_id, OrderStage.ANNOUNCED)
    journal.move_photo(journal.photos(order_id)[0].photo_id, PhotoStage.CONFIRMED)

    run_until_idle()

    assert order_stage(journal, order_id) is OrderStage.COMPLETE


def test_a_refused_order_waits_for_a_person_and_holds_up_no_other(
    run_until_idle: Callable[[], None], journal: Journal, spool: Spool, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """An order that the backend will not have keeps its files and its reason; the next one goes through."""
    refused, other = take_order([b"one"]), take_order([b"two"])
    cloud.api_faults.append(Rejected("order_conflict: another manifest"))

    run_until_idle()

    order = journal.order(refused)
    assert order is not None
    assert (order.stage, order.failure) == (OrderStage.REFUSED, "order_conflict: another manifest")
    assert spool.order_ids() == [refused]
    assert order_stage(journal, other) is OrderStage.COMPLETE


def test_a_photo_that_storage_rejects_fails_alone(
    run_until_idle: Callable[[], None], journal: Journal, spool: Spool, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """One photo that can't be stored fails with its reason and keeps its file; the others arrive."""
    order_id = take_order([b"one", b"two", b"three"])
    cloud.put_faults.append(Rejected("storage answered 400 EntityTooLarge"))

    run_until_idle()

    failed = [photo for photo in journal.photos(order_id) if photo.stage is PhotoStage.FAILED]
    assert [photo.failure for photo in failed] == ["storage answered 400 EntityTooLarge"]
    assert spool.path(order_id, failed[0].photo_id).exists()
    assert journal.stage_counts(order_id)[PhotoStage.CONFIRMED] == 2


def test_a_file_that_rotted_in_the_spool_is_not_sent_for_ever(
    run_until_idle: Callable[[], None], journal: Journal, spool: Spool, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """A file that is no longer what was journaled fails with that reason once its checksum was refused."""
    order_id = take_order([b"one"])
    photo = journal.photos(order_id)[0]
    spool.path(order_id, photo.photo_id).write_bytes(b"0ne")
    cloud.put_faults.append(Unreachable("storage answered 400 BadDigest"))

    run_until_idle()

    failed = journal.photos(order_id)[0]
    assert failed.stage is PhotoStage.FAILED
    assert failed.failure is not None
    assert "no longer what was spooled" in failed.failure


def test_a_missing_file_fails_with_its_reason(
    run_until_idle: Callable[[], None], journal: Journal, spool: Spool, take_order: TakeOrder
) -> None:
    """A photo whose file is gone from the spool is told, and the worker goes on."""
    order_id = take_order([b"one", b"two"])
    spool.path(order_id, journal.photos(order_id)[0].photo_id).unlink()

    run_until_idle()

    assert [photo.stage for photo in journal.photos(order_id)] == [PhotoStage.FAILED, PhotoStage.CONFIRMED]


def test_one_orders_trouble_holds_up_no_other(
    run_until_idle: Callable[[], None], journal: Journal, cloud: FakeCloud, take_order: TakeOrder
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
    run_until_idle()

    assert answered == [other, stuck]
    assert order_stage(journal, stuck) is OrderStage.COMPLETE


def test_an_order_that_breaks_the_contract_is_refused_and_stops_nothing(
    run_until_idle: Callable[[], None], journal: Journal, take_order: TakeOrder
) -> None:
    """A journaled order that no backend would take is refused with the reason, and the next one goes through."""
    broken, other = take_order([b"one"]), take_order([b"two"])
    journal._connection._connection.execute("UPDATE orders SET language = 'English' WHERE order_id = ?", (broken,))

    run_until_idle()

    order = journal.order(broken)
    assert order is not None
    assert order.stage is OrderStage.REFUSED
    assert order.failure is not None
    assert "language" in order.failure
    assert order_stage(journal, other) is OrderStage.COMPLETE


def test_a_person_can_have_it_tried_again(
    run_until_idle: Callable[[], None], journal: Journal, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """What was refused or failed goes through after a retry, and the order is complete then."""
    refused, failed = take_order([b"one"]), take_order([b"two", b"three"])
    cloud.api_faults.append(Rejected("order_conflict"))
    cloud.put_faults.append(Rejected("storage answered 400 InvalidRequest"))
    run_until_idle()
    assert order_stage(journal, refused) is OrderStage.REFUSED
    assert order_stage(journal, failed) is OrderStage.ANNOUNCED

    assert journal.retry(refused) + journal.retry(failed) == 1
    run_until_idle()

    assert order_stage(journal, refused) is order_stage(journal, failed) is OrderStage.COMPLETE


def test_wrong_bytes_are_replaced_without_haste(
    run_until_idle: Callable[[], None], journal: Journal, cloud: FakeCloud, clock: FakeClock, take_order: TakeOrder
) -> None:
    """A photo that the backend found wrong is sent again, but not while the verdict may be about an earlier PUT."""
    order_id = take_order([b"one"])
    photo = journal.photos(order_id)[0]
    cloud.verifies = False
    real_get, real_put, put_at = cloud.get_order, cloud.put, []

    def put(url: str, headers: Mapping[str, str], body: FileSlice) -> None:
        put_at.append(clock.monotonic_s())
        cloud.verifies = len(put_at) == 2
        real_put(url, headers, body)

    def get_order(order_id: OrderId) -> OrderState:
        state = real_get(order_id)
        status = PhotoStatus.PROCESSED if cloud.verifies else PhotoStatus.FAILED
        return replace(state, photos=(replace(state.photos[0], photo_status=status),))

    cloud.put = put  # type: ignore[method-assign]  # watches the times
    cloud.get_order = get_order  # type: ignore[method-assign]  # lies once
    run_until_idle()

    assert order_stage(journal, order_id) is OrderStage.COMPLETE
    assert cloud.puts[photo.photo_id] == 2
    assert put_at[1] - put_at[0] >= 2.0


def test_nothing_is_forgotten_without_the_backends_word(
    uploader: Uploader, stop: Stop, journal: Journal, spool: Spool, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """While the backend has not verified a photo, its file stays in the spool."""
    order_id = take_order([b"one"])
    cloud.verifies = False
    uploader.run(stop)

    photo = journal.photos(order_id)[0]
    assert photo.stage is PhotoStage.SENT
    assert spool.holds(order_id, photo.photo_id, photo.checksum_sha256)


def test_a_lost_event_is_told_to_the_backend(
    run_until_idle: Callable[[], None], journal: Journal, cloud: FakeCloud, clock: FakeClock, take_order: TakeOrder
) -> None:
    """Photos that S3 took and nobody verified within ten minutes are reported, all of them, and confirmed then."""
    order_id = take_order([b"%d" % index for index in range(60)])
    cloud.verifies = False
    real_report, started_s, asked_at = cloud.report_stored, clock.monotonic_s(), []

    def report_stored(order_id: OrderId, photo_ids: tuple[PhotoId, ...]) -> OrderState:
        asked_at.append(clock.monotonic_s() - started_s)
        cloud.verifies = len(cloud.reminded) + len(photo_ids) == 60
        return real_report(order_id, photo_ids)

    cloud.report_stored = report_stored  # type: ignore[method-assign]  # watches the times
    run_until_idle()

    assert order_stage(journal, order_id) is OrderStage.COMPLETE
    assert sorted(cloud.reminded) == sorted(photo.photo_id for photo in journal.photos(order_id))
    assert asked_at[0] >= REMIND_AFTER_S
    assert cloud.puts.total() == 60, "nothing was sent again for it"


def test_what_a_dead_checkout_left_is_dropped(run_until_idle: Callable[[], None], spool: Spool, tmp_path: Path) -> None:
    """A folder that no journal knows goes at the next start; one that a living process fills is let be."""
    for name in ("01JAAAAAAAAAAAAAAAAAAAAAAA", "01JBBBBBBBBBBBBBBBBBBBBBBB"):
        (tmp_path / "spool" / name).mkdir()
    with spool.filling(OrderId("01JBBBBBBBBBBBBBBBBBBBBBBB")):
        run_until_idle()
        assert spool.order_ids() == ["01JBBBBBBBBBBBBBBBBBBBBBBB"]


def test_a_promise_half_kept_is_renewed(
    uploader: Uploader, stop: Stop, journal: Journal, spool: Spool, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """An order whose note beside the photos was lost in a crash has it again after a start."""
    order_id = take_order([b"one"])
    note = spool.path(order_id, journal.photos(order_id)[0].photo_id).with_name("order.json")
    before = spool.promised_order(order_id)
    assert before is not None
    note.unlink()
    cloud.verifies = False
    uploader.run(stop)
    assert spool.promised_order(order_id) == before


def test_a_dead_backend_costs_one_call_a_pause(
    uploader: Uploader, stop: Stop, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """With twenty orders waiting, a backend that answers nothing is asked once for each pause, not twenty times."""
    for _ in range(20):
        take_order([b"one"])
    dead: deque[TransferFailure] = deque([Unreachable("no route", line_down=True)] * 100_000)
    cloud.api_faults = dead
    uploader.run(stop)

    assert 20 < cloud.calls.total() < 150, "a pause is anything up to a minute"


def test_a_busy_backend_is_left_in_peace_as_long_as_it_asks(
    run_until_idle: Callable[[], None], journal: Journal, cloud: FakeCloud, clock: FakeClock, take_order: TakeOrder
) -> None:
    """Retry-After holds for every call, and is not believed for ever."""
    orders = [take_order([b"one"]) for _ in range(3)]
    cloud.api_faults.append(Unreachable("the backend answered 503", retry_after_s=90.0))
    real_put, asked_at = cloud.put_order, []

    def put_order(manifest: OrderManifest) -> OrderState:
        asked_at.append(clock.monotonic_s())
        return real_put(manifest)

    cloud.put_order = put_order  # type: ignore[method-assign]  # watches the times
    run_until_idle()

    assert {order_stage(journal, order_id) for order_id in orders} == {OrderStage.COMPLETE}
    assert asked_at[1] - asked_at[0] >= 90.0


def test_a_dead_storage_holds_up_no_word_of_the_backend(
    uploader: Uploader, stop: Stop, journal: Journal, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """While S3 takes nothing, orders are announced all the same, and one PUT a pause looks whether it does again."""
    orders = [take_order([b"one"] * 20) for _ in range(3)]
    cloud.put_faults.extend([Unreachable("no route", line_down=True)] * 100_000)
    uploader.run(stop)

    assert {order_stage(journal, order_id) for order_id in orders} == {OrderStage.ANNOUNCED}
    assert cloud.puts.total() < 150
    assert cloud.calls["get_order"] < 10, "nobody asks about photos that were not sent"


def test_an_order_that_the_backend_forgot_waits_for_a_person(
    run_until_idle: Callable[[], None], journal: Journal, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """An announced order that the backend knows no more is refused with its reason, and nothing is asked for ever."""
    order_id = take_order([b"one"])

    def grant_uploads(order_id: OrderId, photo_ids: tuple[PhotoId, ...]) -> UploadGrants:
        raise Rejected("order_not_found: no such order")

    cloud.grant_uploads = grant_uploads  # type: ignore[method-assign]  # has forgotten
    run_until_idle()

    order = journal.order(order_id)
    assert order is not None
    assert (order.stage, order.failure) == (OrderStage.REFUSED, "order_not_found: no such order")
    assert stages(journal, order_id) == {PhotoStage.SPOOLED}


def test_grants_that_ended_while_they_waited_are_not_used(
    run_until_idle: Callable[[], None], journal: Journal, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """A URL whose end has come by the backend's clock is fetched anew, not tried in vain."""
    order_id = take_order([b"%d" % index for index in range(30)])
    real_grant = cloud.grant_uploads

    def grant_uploads(order_id: OrderId, photo_ids: tuple[PhotoId, ...]) -> UploadGrants:
        cloud.grant_lifetime_s = 10.0 if cloud.calls["grant_uploads"] == 0 else 900.0
        return real_grant(order_id, photo_ids)

    cloud.grant_uploads = grant_uploads  # type: ignore[method-assign]  # old ones first
    run_until_idle()

    assert stages(journal, order_id) == {PhotoStage.CONFIRMED}
    assert cloud.puts.total() == 30


def test_seven_days_offline(
    uploader: Uploader, stop: Stop, journal: Journal, cloud: FakeCloud, clock: FakeClock, take_order: TakeOrder
) -> None:
    """A week of calls into the void drops nothing: when the line is back, every photo goes out once."""
    orders = [take_order([b"%d-%d" % (number, index) for index in range(20)]) for number in range(7)]
    stop.pace = 600.0
    back_at_s = clock.monotonic_s() + 7 * 86_400
    real_put, tried = cloud.put_order, list[float]()

    def put_order(manifest: OrderManifest) -> OrderState:
        tried.append(clock.monotonic_s())
        if clock.monotonic_s() < back_at_s:
            raise Unreachable("no route", line_down=True)
        return real_put(manifest)

    cloud.put_order = put_order  # type: ignore[method-assign]  # dead for a week
    stop.begin(8 * 86_400)
    uploader.run(stop, until_idle=True)

    assert len([moment for moment in tried if moment < back_at_s]) > 100
    assert {order_stage(journal, order_id) for order_id in orders} == {OrderStage.COMPLETE}
    assert set(cloud.puts.values()) == {1}
    assert len(cloud.puts) == 140


def test_an_order_refused_while_its_last_photo_is_under_way_goes_on_after_a_retry(
    run_until_idle: Callable[[], None], journal: Journal, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """The photo that arrived all the same is believed, the order waits for a person, and a retry completes it."""
    order_id = take_order([b"one"])
    real_put = cloud.put

    def put(url: str, headers: Mapping[str, str], body: FileSlice) -> None:
        real_put(url, headers, body)
        cloud.api_faults.append(Rejected("order_not_found"))

    cloud.put = put  # type: ignore[method-assign]  # the next call is refused
    run_until_idle()
    assert order_stage(journal, order_id) is OrderStage.REFUSED

    cloud.put = real_put  # type: ignore[method-assign]
    journal.retry(order_id)
    run_until_idle()
    assert order_stage(journal, order_id) is OrderStage.COMPLETE
    assert cloud.puts.total() == 1


def test_a_photo_that_was_wrong_a_thousand_times_stops_no_start(
    run_until_idle: Callable[[], None], journal: Journal, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """However many tries a photo has had, it is sent again and holds up nothing."""
    order_id = take_order([b"one"])
    journal._connection._connection.execute("UPDATE photos SET attempts = 5000")
    real_get = cloud.get_order

    def get_order(order_id: OrderId) -> OrderState:
        state = real_get(order_id)
        wrong = cloud.calls["get_order"] == 1
        return replace(state, photos=(replace(state.photos[0], photo_status=PhotoStatus.FAILED),)) if wrong else state

    cloud.get_order = get_order  # type: ignore[method-assign]  # wrong at first
    run_until_idle()
    assert stages(journal, order_id) == {PhotoStage.CONFIRMED}


def test_a_false_acknowledgement_is_found_out(
    run_until_idle: Callable[[], None], journal: Journal, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """A photo that something else than S3 took is sent again when the backend has no word of it for half an hour."""
    order_id = take_order([b"one"])
    real_put, puts = cloud.put, list[str]()

    def put(url: str, headers: Mapping[str, str], body: FileSlice) -> None:
        puts.append(url)
        if len(puts) > 1:
            real_put(url, headers, body)

    cloud.put = put  # type: ignore[method-assign]  # swallows the first one
    run_until_idle()
    assert stages(journal, order_id) == {PhotoStage.CONFIRMED}
    assert len(puts) == 2


@pytest.mark.parametrize("fault", [ValueError("a header that is none"), PermissionError(13, "held by a scanner")])
def test_a_put_that_fails_oddly_costs_no_other_photo(
    run_until_idle: Callable[[], None], journal: Journal, cloud: FakeCloud, take_order: TakeOrder, fault: Exception
) -> None:
    """What nobody foresaw is tried again later, and the worker lives."""
    order_id = take_order([b"one", b"two", b"three"])
    cloud.put_faults.append(fault)
    run_until_idle()
    assert stages(journal, order_id) == {PhotoStage.CONFIRMED}


def test_a_file_that_can_t_be_looked_at_now_is_not_given_up(
    run_until_idle: Callable[[], None],
    journal: Journal,
    spool: Spool,
    cloud: FakeCloud,
    take_order: TakeOrder,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A scanner that holds the file before a second try delays it; a file that is gone fails."""
    order_id = take_order([b"one"])
    cloud.put_faults.append(Unreachable("reset"))
    real_holds, asked = Spool.holds, list[object]()

    def holds(self: Spool, *arguments: Any) -> bool:
        asked.append(arguments)
        if len(asked) == 1:
            raise PermissionError(13, "held by a scanner")
        return real_holds(self, *arguments)

    monkeypatch.setattr(Spool, "holds", holds)
    run_until_idle()
    assert stages(journal, order_id) == {PhotoStage.CONFIRMED}


def test_a_file_goes_only_after_the_journal_knows(
    run_until_idle: Callable[[], None],
    journal: Journal,
    spool: Spool,
    take_order: TakeOrder,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """At the moment a spool file is deleted, the journal on the disk says that its photo is confirmed."""
    order_id = take_order([b"one", b"two"])
    real_drop, seen = Spool.drop, list[PhotoStage]()

    def drop(self: Spool, owner: OrderId, photo_id: PhotoId) -> None:
        seen.append(journal.stage(photo_id))
        real_drop(self, owner, photo_id)

    monkeypatch.setattr(Spool, "drop", drop)
    run_until_idle()
    assert seen == [PhotoStage.CONFIRMED] * 2
    assert stages(journal, order_id) == {PhotoStage.CONFIRMED}


def test_photos_that_an_earlier_worker_sent_are_asked_about(
    run_until_idle: Callable[[], None], journal: Journal, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """A start asks for the word on what was sent before it, though it sends nothing itself."""
    order_id = take_order([b"one"])
    photo = journal.photos(order_id)[0]
    cloud.put_order(manifest_of(journal.work.open_orders()[0], [photo]))
    journal.move_order(order_id, OrderStage.ANNOUNCED)
    for stage in (PhotoStage.SENDING, PhotoStage.SENT):
        journal.move_photo(photo.photo_id, stage)
    cloud.objects[photo.photo_id] = b"one"
    run_until_idle()
    assert order_stage(journal, order_id) is OrderStage.COMPLETE
    assert cloud.puts.total() == 0


def test_pauses_grow_are_spread_and_are_capped() -> None:
    """The pause doubles up to a cap, anywhere below it by chance, and never under what the server asked, in reason."""
    backoff = Backoff(random.Random(1))
    pauses = [backoff.next_delay_s() for _ in range(200)]
    assert all(pause <= min(DELAY_CAP_S, 0.5 * 2**index) for index, pause in enumerate(pauses[:30]))
    assert max(pauses) <= DELAY_CAP_S
    assert len(set(pauses)) > 150
    assert backoff.next_delay_s(retry_after_s=155.0) >= 155.0
    assert backoff.next_delay_s(retry_after_s=1e9) == RETRY_AFTER_CAP_S
    backoff.reset()
    assert backoff.next_delay_s() <= 0.5

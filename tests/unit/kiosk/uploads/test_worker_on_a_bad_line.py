"""Whatever the line, the backend or S3 do, nothing is dropped, nothing is doubled, and nobody is hammered."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest

from backend_lambdas.contract.identifiers import OrderId, PhotoId
from backend_lambdas.contract.messages import OrderManifest, OrderState
from backend_lambdas.contract.statuses import PhotoStatus
from backend_lambdas.contract.uploads import UploadGrants
from kiosk.api.failures import GrantRefused, NotAllowed, OverQuota, TransferFailure, Unreachable
from kiosk.api.storage import FileSlice
from kiosk.uploads.confirmation import REMIND_AFTER_S
from kiosk.uploads.journal import Journal
from kiosk.uploads.line.backoff import DELAY_CAP_S, RETRY_AFTER_CAP_S, Backoff
from kiosk.uploads.line.concurrency import CONNECTIONS_FIRST
from kiosk.uploads.states import OrderStage, PhotoStage
from kiosk.uploads.worker import Uploader
from tests.fakes.clock import FakeClock
from tests.fakes.cloud import FakeCloud
from tests.unit.kiosk.uploads.conftest import Stop, TakeOrder, order_stage, stages


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


def test_a_full_day_holds_up_no_order_that_was_taken(
    run_until_idle: Callable[[], None], journal: Journal, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """An order over the quota waits, and staff can read why; those that were taken go on, and it does the next day."""
    over, taken = take_order([b"one"]), take_order([b"two", b"three"])
    real_put, told = cloud.put_order, []

    def put_order(manifest: OrderManifest) -> OrderState:
        if manifest.order_id == over and order_stage(journal, taken) is not OrderStage.COMPLETE:
            raise OverQuota("quota_exceeded: all that it may in a day", retry_after_s=600.0)
        told.append(journal.line().trouble)
        return real_put(manifest)

    cloud.put_order = put_order  # type: ignore[method-assign]  # refuses one order
    run_until_idle()

    assert (order_stage(journal, taken), order_stage(journal, over)) == (OrderStage.COMPLETE, OrderStage.COMPLETE)
    assert "quota_exceeded: all that it may in a day" in told
    assert journal.line().trouble is None


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


def test_urls_that_came_with_a_refused_one_are_not_tried(
    run_until_idle: Callable[[], None], journal: Journal, cloud: FakeCloud, clock: FakeClock, take_order: TakeOrder
) -> None:
    """Where a whole answer of URLs is refused, new ones are asked for at once, not one refusal after another."""
    order_id = take_order([b"%d" % index for index in range(30)])
    real_put, began_s = cloud.put, clock.monotonic_s()

    def put(url: str, headers: Mapping[str, str], body: FileSlice) -> None:
        if cloud.calls["grant_uploads"] == 1:
            cloud.calls["refused"] += 1
            raise GrantRefused("storage refused the URL (403 AccessDenied)")
        real_put(url, headers, body)

    cloud.put = put  # type: ignore[method-assign]  # refuses the first answer's
    run_until_idle()
    assert stages(journal, order_id) == {PhotoStage.CONFIRMED}
    assert cloud.calls["refused"] <= CONNECTIONS_FIRST
    assert clock.monotonic_s() - began_s < 10.0


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

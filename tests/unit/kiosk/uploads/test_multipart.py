"""A large photo goes in parts, and no fault costs more than one of them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from backend_lambdas.contract import limits
from backend_lambdas.contract.identifiers import OrderId, PhotoId
from backend_lambdas.contract.uploads import PartsAnswer, PartsRequest
from kiosk.api.failures import GrantRefused, TransferFailure, Unreachable
from kiosk.api.storage import FileSlice
from kiosk.uploads import granting
from kiosk.uploads.journal import Journal, MultipartState
from kiosk.uploads.line.line import Line
from kiosk.uploads.spool import Spool
from kiosk.uploads.states import OrderStage, PhotoStage
from kiosk.uploads.worker import Uploader
from tests.fakes.clock import FakeClock
from tests.fakes.cloud import FakeCloud
from tests.unit.kiosk.uploads.conftest import Stop, TakeOrder

PART = limits.PART_SIZE_BYTES
SIZE = 5 * PART + 1000
"""Six parts, the last of them small; more than are granted in one answer here."""


class Killed(BaseException):
    """The worker is gone: nothing after this line ran."""


@pytest.fixture
def body() -> bytes:
    return os.urandom(SIZE)


@pytest.fixture(autouse=True)
def four_parts_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(granting, "PARTS_AHEAD", 4)


def run(journal: Journal, spool: Spool, cloud: FakeCloud, clock: FakeClock) -> None:
    Uploader(journal, spool, cloud, cloud, clock=clock, line=Line.fresh(clock)).run(Stop(clock), until_idle=True)


def test_it_arrives_whole_beside_small_ones(
    journal: Journal, spool: Spool, cloud: FakeCloud, clock: FakeClock, take_order: TakeOrder, body: bytes
) -> None:
    """Each part is sent once, and photos that go in one PUT go as ever."""
    order_id = take_order([b"small", body, b"another"])
    run(journal, spool, cloud, clock)

    photos = journal.photos(order_id)
    assert [cloud.objects[photo.photo_id] for photo in photos] == [b"small", body, b"another"]
    assert cloud.part_puts == {(photos[1].photo_id, number): 1 for number in range(1, 7)}
    assert {photo.stage for photo in photos} == {PhotoStage.CONFIRMED}
    assert spool.order_ids() == []


@pytest.mark.parametrize("fault", [Unreachable("reset in mid body"), GrantRefused("expired")])
@pytest.mark.parametrize("lost", [True, False])
def test_a_broken_part_costs_that_part_alone(
    journal: Journal,
    spool: Spool,
    cloud: FakeCloud,
    clock: FakeClock,
    take_order: TakeOrder,
    body: bytes,
    fault: TransferFailure,
    lost: bool,
) -> None:
    """After a failure in the middle it goes on where S3's own list ends; a part whose answer was lost is not resent."""
    order_id = take_order([body])
    real_put = cloud.put

    def put(url: str, headers: Mapping[str, str], body: FileSlice) -> None:
        if url.endswith("#3") and cloud.part_puts[journaled, 3] == 0:
            (cloud.lost_answers if lost else cloud.put_faults).append(fault)
        real_put(url, headers, body)

    journaled = journal.photos(order_id)[0].photo_id
    cloud.put = put  # type: ignore[method-assign]  # breaks the third part once
    run(journal, spool, cloud, clock)

    assert cloud.objects[journaled] == body
    resent = {number: count for (_, number), count in cloud.part_puts.items() if count > 1}
    assert resent == ({} if lost else {3: 2})


@pytest.mark.parametrize("instant", ["put", "answer"])
@pytest.mark.parametrize("part", [1, 3, 6])
def test_a_killed_worker_sends_at_most_one_part_again(
    tmp_path: Path,
    journal: Journal,
    spool: Spool,
    cloud: FakeCloud,
    clock: FakeClock,
    take_order: TakeOrder,
    body: bytes,
    part: int,
    instant: str,
) -> None:
    """Killed before or after S3 took a part, the next worker resumes by S3's list and never from zero."""
    order_id = take_order([body])
    photo_id = journal.photos(order_id)[0].photo_id
    real_acknowledge, real_put = journal.multiparts.acknowledge, cloud.put

    def put(url: str, headers: Mapping[str, str], body: FileSlice) -> None:
        if instant == "put" and url.endswith(f"#{part}"):
            raise Killed
        real_put(url, headers, body)

    def acknowledge(photo: object, number: int) -> None:
        if number == part:
            raise Killed
        real_acknowledge(photo_id, number)

    cloud.put = put  # type: ignore[method-assign]  # dies there
    journal.multiparts.acknowledge = acknowledge  # type: ignore[assignment,method-assign]  # dies there
    with pytest.raises(Killed):
        run(journal, spool, cloud, clock)
    cloud.put = real_put  # type: ignore[method-assign]
    with Journal.open(tmp_path / "journal.sqlite3", clock) as again:
        run(again, spool, cloud, clock)
        assert again.photos(order_id)[0].stage is PhotoStage.CONFIRMED

    assert cloud.objects[photo_id] == body
    assert sum(count - 1 for count in cloud.part_puts.values()) <= 1
    assert len(cloud.part_puts) == 6


def test_a_worker_that_is_stopped_ends_its_part_and_begins_no_other(
    journal: Journal, spool: Spool, cloud: FakeCloud, clock: FakeClock, take_order: TakeOrder, body: bytes
) -> None:
    """Told to stop in the middle, it ends the part that is under way; the next worker goes on behind it."""
    order_id = take_order([body])
    photo_id = journal.photos(order_id)[0].photo_id
    stop, real_put = Stop(clock), cloud.put

    def put(url: str, headers: Mapping[str, str], body: FileSlice) -> None:
        if url.endswith("#2"):
            stop.set()
        real_put(url, headers, body)

    cloud.put = put  # type: ignore[method-assign]  # stops it there
    Uploader(journal, spool, cloud, cloud, clock=clock, line=Line.fresh(clock)).run(stop)
    assert journal.multiparts.state(photo_id).acknowledged == {1, 2}
    assert journal.photos(order_id)[0].stage is PhotoStage.SPOOLED
    cloud.put = real_put  # type: ignore[method-assign]
    run(journal, spool, cloud, clock)
    assert set(cloud.part_puts.values()) == {1}


def test_an_upload_that_s3_forgot_begins_anew(
    journal: Journal, spool: Spool, cloud: FakeCloud, clock: FakeClock, take_order: TakeOrder, body: bytes
) -> None:
    """Where the lifecycle has aborted it meanwhile, all parts go again under a new upload."""
    order_id = take_order([body])
    photo_id = journal.photos(order_id)[0].photo_id
    journal.multiparts.note(photo_id, "forgotten", [1, 2, 3, 4, 5, 6])
    run(journal, spool, cloud, clock)
    assert cloud.objects[photo_id] == body


def test_a_lost_answer_to_the_completion_is_no_second_upload(
    journal: Journal, spool: Spool, cloud: FakeCloud, clock: FakeClock, take_order: TakeOrder, body: bytes
) -> None:
    """S3 has put the photo together, and the kiosk did not hear it: asked again, it is simply done."""
    order_id = take_order([body])
    photo_id = journal.photos(order_id)[0].photo_id
    real_grant = cloud.grant_parts

    def grant_parts(order_id: OrderId, photo_id: PhotoId, request: PartsRequest) -> PartsAnswer:
        answer = real_grant(order_id, photo_id, request)
        if answer.complete and cloud.calls["lost"] == 0:
            cloud.calls["lost"] += 1
            raise Unreachable("reset", line_down=True)
        return answer

    cloud.grant_parts = grant_parts  # type: ignore[method-assign]  # loses one answer
    cloud.verifies = True
    run(journal, spool, cloud, clock)

    assert cloud.objects[photo_id] == body
    assert set(cloud.part_puts.values()) == {1}
    order = journal.order(order_id)
    assert order is not None
    assert order.stage is OrderStage.COMPLETE


def test_no_part_is_asked_for_twice(
    journal: Journal, spool: Spool, cloud: FakeCloud, clock: FakeClock, take_order: TakeOrder, body: bytes
) -> None:
    """Six parts by four: two questions for their URLs, and one that completes the photo."""
    take_order([body])
    run(journal, spool, cloud, clock)
    assert cloud.calls["grant_parts"] == 3


def test_what_is_known_of_the_parts_survives_the_process(
    tmp_path: Path, journal: Journal, clock: FakeClock, take_order: TakeOrder, body: bytes
) -> None:
    """Upload id and acknowledged parts are read back as they were noted, and the plan as it was taken."""
    order_id = take_order([body])
    photo = journal.photos(order_id)[0]
    journal.multiparts.note(photo.photo_id, "upload-1", [1, 2])
    journal.multiparts.acknowledge(photo.photo_id, 3)
    with Journal.open(tmp_path / "journal.sqlite3", clock) as again:
        assert again.photos(order_id) == [photo]
        state = again.multiparts.state(photo.photo_id)
    assert state == MultipartState("upload-1", frozenset({1, 2, 3}))

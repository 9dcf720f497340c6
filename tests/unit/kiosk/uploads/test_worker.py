"""The uploader brings every photo to the backend once, whatever fails on the way."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from backend_lambdas.contract.error_codes import ErrorCode
from backend_lambdas.contract.identifiers import OrderId, PhotoId
from backend_lambdas.contract.uploads import UploadGrants
from kiosk.api.failures import Erased, Rejected, Unreachable
from kiosk.api.storage import FileSlice
from kiosk.uploads.journal import Journal
from kiosk.uploads.manifest import manifest_of
from kiosk.uploads.spool import Spool
from kiosk.uploads.states import OrderStage, PhotoStage
from kiosk.uploads.worker import Uploader
from tests.fakes.cloud import FakeCloud
from tests.unit.kiosk.uploads.conftest import Stop, TakeOrder, order_stage, stages


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


ERASED = Erased("order_erased: order erased", ErrorCode.ORDER_ERASED)


@pytest.mark.parametrize("after", [0, 1, 2], ids=["announced", "granted", "asked about"])
def test_an_erased_order_ends_here_too(
    run_until_idle: Callable[[], None],
    journal: Journal,
    spool: Spool,
    cloud: FakeCloud,
    take_order: TakeOrder,
    after: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whenever the backend says that an order is erased, its files and its customer's address go, it is asked about no
    more, and the next one goes through.
    """
    asked: list[str] = []
    refuses_at = ("put_order", "grant_uploads", "get_order")[after]

    def call(name: str) -> None:
        asked.append(name)
        if name == refuses_at and name not in asked[:-1]:
            raise ERASED

    monkeypatch.setattr(cloud, "_call", call)
    cloud.verifies = after != 2
    erased = take_order([b"one", b"two"])
    run_until_idle()

    order = journal.order(erased)
    assert order is not None
    assert (order.stage, order.customer_email, order.failure) == (OrderStage.ERASED, "", None)
    assert spool.order_ids() == []
    assert asked[-1] == refuses_at

    other = take_order([b"three"])
    cloud.verifies = True
    run_until_idle()
    assert order_stage(journal, other) is OrderStage.COMPLETE


def test_dying_while_an_order_is_erased_leaves_no_file(
    run_until_idle: Callable[[], None], journal: Journal, spool: Spool, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """A worker that died between journal and spool is taken up by the next start; a retry by hand is no way back."""
    order_id = take_order([b"one"])
    journal.erase_order(order_id)
    journal.erase_order(order_id)
    journal.retry(order_id)
    assert spool.order_ids() == [order_id]

    run_until_idle()

    assert spool.order_ids() == []
    assert order_stage(journal, order_id) is OrderStage.ERASED
    assert not cloud.calls


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

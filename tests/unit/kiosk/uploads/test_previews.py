"""Previews go before their photos where they can, and no photo waits, fails or is counted for one."""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Callable
from importlib import resources
from pathlib import Path

import pytest

from backend_lambdas.contract import limits
from kiosk.api.failures import GrantRefused, NotAllowed, Rejected, Unreachable
from kiosk.clock import rfc3339
from kiosk.uploads.journal import Journal, migrations
from kiosk.uploads.manifest import manifest_of
from kiosk.uploads.spool import Spool
from kiosk.uploads.states import OrderStage, PhotoStage
from tests.fakes.clock import FakeClock
from tests.fakes.cloud import FakeCloud
from tests.unit.kiosk.uploads.conftest import TakeOrder, order_stage, small_of, stages

RunUntilIdle = Callable[[], None]


def test_each_goes_once_and_before_its_photo(
    run_until_idle: RunUntilIdle, journal: Journal, spool: Spool, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """Every preview lies there when its photo does; the spool keeps neither."""
    bodies = [os.urandom(100 + index) for index in range(30)]
    order_id = take_order(bodies, previews=True)

    run_until_idle()

    photos = journal.photos(order_id)
    assert [cloud.previews[photo.photo_id] for photo in photos] == [small_of(body) for body in bodies]
    assert [cloud.objects[photo.photo_id] for photo in photos] == bodies
    assert cloud.previews_first
    assert set(cloud.preview_puts.values()) == set(cloud.puts.values()) == {1}
    assert spool.order_ids() == []


@pytest.mark.parametrize(
    "fault",
    [
        Unreachable("storage answered 503"),
        GrantRefused("storage refused the URL (403 AccessDenied)"),
        Rejected("storage answered 400 EntityTooLarge"),
        NotAllowed("no"),
        RuntimeError("a bug"),
    ],
    ids=lambda fault: type(fault).__name__,
)
def test_a_preview_that_is_not_taken_costs_its_photo_nothing(
    run_until_idle: RunUntilIdle,
    journal: Journal,
    clock: FakeClock,
    cloud: FakeCloud,
    take_order: TakeOrder,
    fault: Exception,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Whatever the storage says of previews, each is tried once, and photos go in their first try, without a pause."""
    caplog.set_level(logging.CRITICAL)  # what is logged is not what is looked at
    order_id = take_order([b"one", b"two"], previews=True)
    cloud.preview_fault = fault
    began_s = clock.monotonic_s()

    run_until_idle()

    assert order_stage(journal, order_id) is OrderStage.COMPLETE
    assert [photo.attempts for photo in journal.photos(order_id)] == [1, 1]
    assert set(cloud.preview_puts.values()) == {1}
    assert cloud.previews == {}
    assert clock.monotonic_s() - began_s < 2
    assert journal.line().trouble is None


@pytest.mark.parametrize("fault", [Unreachable("cut", line_down=True), Unreachable("SlowDown", retry_after_s=2.0)])
def test_a_line_that_is_down_is_asked_once(
    run_until_idle: RunUntilIdle, journal: Journal, cloud: FakeCloud, take_order: TakeOrder, fault: Unreachable
) -> None:
    """Where nothing answers, or the storage asks for peace, the photo is not tried right after its preview; and a line
    that swallows previews alone costs a photo no more than two tries.
    """
    order_id = take_order([b"one"], previews=True)
    cloud.preview_fault = fault

    run_until_idle()

    (photo,) = journal.photos(order_id)
    assert (cloud.preview_puts[photo.photo_id], cloud.puts[photo.photo_id], photo.attempts) == (2, 1, 3)
    assert order_stage(journal, order_id) is OrderStage.COMPLETE


def test_a_preview_that_is_gone_from_the_spool_is_not_missed(
    run_until_idle: RunUntilIdle, journal: Journal, spool: Spool, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """A photo whose preview was deleted goes alone."""
    order_id = take_order([b"one", b"two"], previews=True)
    first, second = journal.photos(order_id)
    spool.preview_path(order_id, first.photo_id).unlink()

    run_until_idle()

    assert stages(journal, order_id) == {PhotoStage.CONFIRMED}
    assert set(cloud.previews) == {second.photo_id}


def test_a_repeated_photo_takes_its_preview_along(
    run_until_idle: RunUntilIdle, journal: Journal, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """The second try brings its preview again, which the line may have lost; the third goes alone."""
    order_id = take_order([b"one"], previews=True)
    cloud.put_faults.extend([Unreachable("storage answered 503")] * 2)

    run_until_idle()

    (photo,) = journal.photos(order_id)
    assert (cloud.preview_puts[photo.photo_id], cloud.puts[photo.photo_id]) == (2, 3)
    assert cloud.previews[photo.photo_id] == small_of(b"one")


def test_a_backend_behind_gets_photos_alone(
    run_until_idle: RunUntilIdle, journal: Journal, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """Where grants know nothing of previews, none is sent, and the order is whole."""
    order_id = take_order([b"one", b"two"], previews=True)
    cloud.knows_previews = False

    run_until_idle()

    assert order_stage(journal, order_id) is OrderStage.COMPLETE
    assert cloud.preview_puts == {}


@pytest.mark.parametrize("knows_previews", [True, False])
def test_a_large_photo_has_its_preview_before_its_first_part(
    run_until_idle: RunUntilIdle,
    journal: Journal,
    cloud: FakeCloud,
    take_order: TakeOrder,
    *,
    knows_previews: bool,
) -> None:
    """A photo that goes in parts is begun with its preview, asked for once."""
    body = os.urandom(limits.MULTIPART_THRESHOLD_BYTES + 1)
    order_id = take_order([body], previews=True)
    cloud.knows_previews = knows_previews

    run_until_idle()

    (photo,) = journal.photos(order_id)
    assert cloud.objects[photo.photo_id] == body
    assert cloud.previews == ({photo.photo_id: small_of(body)} if knows_previews else {})
    assert cloud.previews_first
    assert cloud.calls["grant_uploads"] == 1
    assert set(cloud.part_puts.values()) == {1}


def test_a_photo_that_was_confirmed_leaves_no_preview_behind(
    run_until_idle: RunUntilIdle, journal: Journal, spool: Spool, cloud: FakeCloud, take_order: TakeOrder
) -> None:
    """A worker that died between the two files' ends is tidied up after: the next start drops what is left."""
    order_id = take_order([b"one", b"two"], previews=True)
    first, _second = journal.photos(order_id)
    (order,) = journal.orders()
    cloud.put_order(manifest_of(order, journal.photos(order_id)))
    cloud.objects[first.photo_id] = b"one"
    journal.move_order(order_id, OrderStage.ANNOUNCED)
    journal.move_photo(first.photo_id, PhotoStage.CONFIRMED)
    spool.path(order_id, first.photo_id).unlink()

    run_until_idle()

    assert spool.order_ids() == []
    assert order_stage(journal, order_id) is OrderStage.COMPLETE


def test_a_journal_of_before_has_none(tmp_path: Path, clock: FakeClock) -> None:
    """Orders that a kiosk of before took are announced by the very manifest that it would have sent."""
    path, scripts = tmp_path / "old.sqlite3", resources.files(migrations)
    old = sqlite3.connect(path)
    for name in ("0001_orders_and_photos.sql", "0002_parts_and_goodput.sql", "0003_prints.sql"):
        old.executescript((scripts / name).read_text("utf-8"))
    now, checksum = rfc3339(clock.now()), "liEFl6PO3ueYmbSxpQaAeOesRddIn3zutpOD2yHzIqU="
    order_id, photo_id = "01J0000000000000000000000A", "01J10000000000000000000000"
    old.execute(
        "INSERT INTO orders (order_id, stage, customer_email, language, consented_at, created_at, trace_id)"
        " VALUES (?, 'accepted', 'ada@example.com', 'en', ?, ?, ?)",
        (order_id, now, now, "0" * 32),
    )
    old.execute(
        "INSERT INTO photos (photo_id, order_id, position, stage, size_bytes, checksum_sha256, width_px, height_px,"
        " stage_changed_at) VALUES (?, ?, 0, 'spooled', 7, ?, 3, 2, ?)",
        (photo_id, order_id, checksum, now),
    )
    old.execute("PRAGMA user_version = 3")
    old.commit()
    old.close()
    with Journal.open(path, clock) as journal:
        (order,) = journal.orders()
        manifest = manifest_of(order, journal.photos(order.order_id))
    assert [photo.preview for photo in manifest.photos] == [None]

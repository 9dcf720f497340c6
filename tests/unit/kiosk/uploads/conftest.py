"""One kiosk's journal and spool in a temporary folder, and orders to put into them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest

from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.messages import PhotoPreview
from kiosk.clock import rfc3339
from kiosk.order.identifiers import new_order_id, new_photo_id, new_trace_id
from kiosk.uploads.journal import Journal, JournaledOrder, JournaledPhoto
from kiosk.uploads.line.line import Line
from kiosk.uploads.manifest import manifest_of
from kiosk.uploads.spool import Spool
from kiosk.uploads.states import OrderStage, PhotoStage
from kiosk.uploads.worker import Uploader
from tests.fakes.clock import FakeClock
from tests.fakes.cloud import FakeCloud


class TakeOrder(Protocol):
    def __call__(self, bodies: list[bytes], *, previews: bool = False) -> OrderId:
        """Its photos have these bytes; previews, where there are any, those of `small_of`."""


def small_of(body: bytes) -> bytes:
    """The preview of a photo."""
    return b"small " + body[:20]


LIMIT_S = 3600.0


class Stop(threading.Event):
    """Pauses are asked of the stop event; here only the clock moves on. After an hour in vain it is set."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__()
        self._clock = clock
        self.pace = 1.0
        """How much faster time passes than was asked for."""
        self.begin()

    def begin(self, limit_s: float = LIMIT_S) -> None:
        self._ends_s = self._clock.monotonic_s() + limit_s

    def wait(self, timeout: float | None = None) -> bool:
        assert timeout is not None, "nobody waits for ever"
        self._clock.advance(timeout * self.pace)
        if self._clock.monotonic_s() > self._ends_s:
            self.set()
        return self.is_set()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def journal(tmp_path: Path, clock: FakeClock) -> Iterator[Journal]:
    with Journal.open(tmp_path / "journal.sqlite3", clock) as opened:
        yield opened


@pytest.fixture
def spool(tmp_path: Path) -> Spool:
    (tmp_path / "spool").mkdir()
    return Spool(tmp_path / "spool")


@pytest.fixture
def take_order(journal: Journal, spool: Spool, tmp_path: Path, clock: FakeClock) -> TakeOrder:
    """Spools and journals an order of these bodies, as checkout does."""
    return taking(journal, spool, tmp_path, clock)


def taking(journal: Journal, spool: Spool, tmp_path: Path, clock: FakeClock) -> TakeOrder:
    """The same for another journal than the fixture's."""

    def take(bodies: list[bytes], *, previews: bool = False) -> OrderId:
        order_id, photos = new_order_id(), []
        for position, body in enumerate(bodies):
            photo_id, staged = new_photo_id(), tmp_path / f"staged-{position}"
            staged.write_bytes(body)
            staged_preview = staged.with_suffix(".preview")
            staged_preview.write_bytes(small_of(body))
            file = spool.take(staged, order_id, photo_id, staged_preview if previews else None)
            photos.append(
                JournaledPhoto(
                    photo_id=photo_id,
                    order_id=order_id,
                    position=position,
                    stage=PhotoStage.SPOOLED,
                    size_bytes=file.size_bytes,
                    checksum_sha256=file.checksum_sha256,
                    width_px=3,
                    height_px=2,
                    parts=file.parts,
                    preview=PhotoPreview(file.preview.size_bytes, file.preview.whole_sha256, 3, 2)
                    if file.preview
                    else None,
                )
            )
        now = rfc3339(clock.now())
        order = JournaledOrder(order_id, OrderStage.ACCEPTED, "ada@example.com", "en", now, now, new_trace_id())
        spool.note_order(manifest_of(order, photos))
        journal.take(order, photos)
        spool.promise_order(order_id)
        return order_id

    return take


@pytest.fixture
def stop(clock: FakeClock) -> Stop:
    return Stop(clock)


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

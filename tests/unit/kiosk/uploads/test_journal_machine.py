"""The journal against a plain model of it: whatever is done to it, and wherever it dies, both say the same."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from backend_lambdas.contract import limits
from backend_lambdas.contract.identifiers import OrderId, PhotoId
from backend_lambdas.contract.messages import PhotoParts
from kiosk.clock import rfc3339
from kiosk.order.identifiers import new_order_id, new_photo_id, new_trace_id
from kiosk.uploads.journal import IllegalMove, Journal, JournaledOrder, JournaledPhoto, MultipartState
from kiosk.uploads.states import (
    ORDER_MOVES,
    ORDER_STAGES_OPEN,
    PHOTO_MOVES,
    PHOTO_STAGES_OPEN,
    OrderStage,
    PhotoStage,
)
from tests.fakes.clock import FakeClock
from tests.fakes.cloud import sha256_base64

PARTS_MAX = 5
PLAN_CHECKSUM = sha256_base64(b"part")


class Died(Exception):
    """The process is gone in the middle of a transaction."""


@dataclass
class Model:
    """What the journal should hold, in dictionaries."""

    orders: dict[OrderId, OrderStage] = field(default_factory=dict)
    photos: dict[PhotoId, JournaledPhoto] = field(default_factory=dict)
    uploads: dict[PhotoId, MultipartState] = field(default_factory=dict)

    def of(self, order_id: OrderId) -> list[JournaledPhoto]:
        return [photo for photo in self.photos.values() if photo.order_id == order_id]

    def move(self, photo_id: PhotoId, target: PhotoStage) -> None:
        photo = self.photos[photo_id]
        if photo.stage is not target:
            attempts = photo.attempts + (target is PhotoStage.SENDING)
            self.photos[photo_id] = replace(photo, stage=target, attempts=attempts)


class JournalMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock = FakeClock()
        self.model = Model()
        self.journal = self._open()

    def teardown(self) -> None:
        self.journal.close()
        shutil.rmtree(self.folder)

    def _open(self) -> Journal:
        return Journal.open(self.folder / "journal.sqlite3", self.clock)

    @contextmanager
    def _dying(self) -> Iterator[None]:
        """The next transaction dies before it is committed; then the process starts anew."""
        connection: Any = self.journal._connection
        real = connection.transaction

        @contextmanager
        def transaction() -> Iterator[object]:
            with real() as cursor:
                yield cursor
                raise Died

        connection.transaction = transaction
        try:
            yield
        except Died:
            self.journal.close()
            self.journal = self._open()

    @rule(sizes=st.lists(st.integers(0, PARTS_MAX), min_size=1, max_size=5), dies=st.booleans())
    def take(self, sizes: list[int], dies: bool) -> None:
        """An order of some photos; a size above 1 is a large one of so many parts."""
        self.clock.advance(1)
        order_id, now = new_order_id(), rfc3339(self.clock.now())
        photos = [
            JournaledPhoto(
                photo_id=new_photo_id(),
                order_id=order_id,
                position=position,
                stage=PhotoStage.SPOOLED,
                size_bytes=size + 1,
                checksum_sha256=PLAN_CHECKSUM,
                width_px=3,
                height_px=2,
                parts=PhotoParts(limits.PART_SIZE_BYTES, (PLAN_CHECKSUM,) * size) if size > 1 else None,
            )
            for position, size in enumerate(sizes)
        ]
        order = JournaledOrder(order_id, OrderStage.ACCEPTED, "ada@example.com", "en", now, now, new_trace_id())
        if dies:
            with self._dying():
                self.journal.take(order, photos)
            return
        self.journal.take(order, photos)
        self.model.orders[order_id] = OrderStage.ACCEPTED
        self.model.photos |= {photo.photo_id: photo for photo in photos}
        self.model.uploads |= {
            photo.photo_id: MultipartState(None, frozenset()) for photo in photos if photo.parts is not None
        }

    @precondition(lambda self: self.model.photos)
    @rule(data=st.data(), goal=st.sampled_from(PhotoStage), dies=st.booleans())
    def move_photos(self, data: st.DataObject, goal: PhotoStage, dies: bool) -> None:
        """Some photos at once: all of them, or none if one may not move or the process dies."""
        chosen = data.draw(st.lists(st.sampled_from(sorted(self.model.photos)), min_size=1, max_size=4, unique=True))
        stages = [self.model.photos[photo_id].stage for photo_id in chosen]
        legal = all(stage is goal or goal in PHOTO_MOVES[stage] for stage in stages)
        if not legal:
            try:
                self.journal.move_photos(chosen, goal)
            except IllegalMove:
                return
            raise AssertionError(f"{stages} → {goal} was let through")
        if dies:
            with self._dying():
                self.journal.move_photos(chosen, goal)
            return
        self.journal.move_photos(chosen, goal)
        for photo_id in chosen:
            self.model.move(photo_id, goal)

    @precondition(lambda self: self.model.orders)
    @rule(data=st.data(), goal=st.sampled_from(OrderStage))
    def move_order(self, data: st.DataObject, goal: OrderStage) -> None:
        order_id = data.draw(st.sampled_from(sorted(self.model.orders)))
        stage = self.model.orders[order_id]
        try:
            self.journal.move_order(order_id, goal)
        except IllegalMove:
            assert goal is not stage
            assert goal not in ORDER_MOVES[stage]
        else:
            assert goal is stage or goal in ORDER_MOVES[stage]
            self.model.orders[order_id] = goal

    @precondition(lambda self: self.model.uploads)
    @rule(data=st.data(), upload_id=st.sampled_from(["a", "b"]), stored=st.sets(st.integers(1, PARTS_MAX)))
    def note_parts(self, data: st.DataObject, upload_id: str, stored: set[int]) -> None:
        photo_id = data.draw(st.sampled_from(sorted(self.model.uploads)))
        known = frozenset(number for number in stored if number <= self._part_count(photo_id))
        self.journal.multiparts.note(photo_id, upload_id, stored)
        self.model.uploads[photo_id] = MultipartState(upload_id, known)

    @precondition(lambda self: self.model.uploads)
    @rule(data=st.data())
    def acknowledge_part(self, data: st.DataObject) -> None:
        photo_id = data.draw(st.sampled_from(sorted(self.model.uploads)))
        number = data.draw(st.integers(1, self._part_count(photo_id)))
        self.journal.multiparts.acknowledge(photo_id, number)
        before = self.model.uploads[photo_id]
        self.model.uploads[photo_id] = MultipartState(before.upload_id, before.acknowledged | {number})

    @rule()
    def start_again(self) -> None:
        """Killed between two transactions: recovery puts back what was under way, and nothing else."""
        self.journal.close()
        self.journal = self._open()
        under_way = [photo for photo in self.model.photos.values() if photo.stage is PhotoStage.SENDING]
        assert self.journal.recover() == len(under_way)
        for photo in under_way:
            self.model.move(photo.photo_id, PhotoStage.SPOOLED)

    @precondition(lambda self: self.model.orders)
    @rule(data=st.data())
    def retry(self, data: st.DataObject) -> None:
        order_id = data.draw(st.sampled_from(sorted(self.model.orders)))
        failed = [photo for photo in self.model.of(order_id) if photo.stage is PhotoStage.FAILED]
        assert self.journal.retry(order_id) == len(failed)
        for photo in failed:
            self.model.move(photo.photo_id, PhotoStage.SPOOLED)
        if self.model.orders[order_id] is OrderStage.REFUSED:
            self.model.orders[order_id] = OrderStage.ACCEPTED

    @invariant()
    def orders_and_photos_are_the_models(self) -> None:
        assert {order.order_id: order.stage for order in self.journal.orders()} == self.model.orders
        for order_id in self.model.orders:
            found = [replace(photo, stage_changed_at="") for photo in self.journal.photos(order_id)]
            assert found == self.model.of(order_id)
            assert self.journal.stage_counts(order_id) == Counter(photo.stage for photo in self.model.of(order_id))
        for photo_id, state in self.model.uploads.items():
            assert self.journal.multiparts.state(photo_id) == state

    @invariant()
    def work_is_what_is_left(self) -> None:
        open_orders = [order_id for order_id, stage in self.model.orders.items() if stage in ORDER_STAGES_OPEN]
        assert [order.order_id for order in self.journal.work.open_orders()] == open_orders
        left = [
            order_id
            for order_id in open_orders
            if self.model.orders[order_id] is OrderStage.ACCEPTED
            or any(photo.stage in PHOTO_STAGES_OPEN for photo in self.model.of(order_id))
        ]
        assert self.journal.work.is_empty() == (not left)
        before_bytes = 0
        for order_id in open_orders:
            photos = self.model.of(order_id)
            spooled = [photo.photo_id for photo in photos if photo.stage is PhotoStage.SPOOLED]
            assert [photo.photo_id for photo in self.journal.work.spooled(order_id, 2)] == spooled[:2]
            unsent = (PhotoStage.SPOOLED, PhotoStage.SENDING)
            before_bytes += sum(photo.size_bytes for photo in photos if photo.stage in unsent)
            assert self.journal.work.bytes_before(order_id) == before_bytes
            announced = self.model.orders[order_id] is OrderStage.ANNOUNCED
            for photo in photos:
                expected = announced and photo.stage is PhotoStage.SPOOLED
                assert self.journal.work.is_to_be_sent(photo.photo_id) == expected

    def _part_count(self, photo_id: PhotoId) -> int:
        parts = self.model.photos[photo_id].parts
        assert parts is not None
        return len(parts.checksums_sha256)


TestJournalMachine = JournalMachine.TestCase
TestJournalMachine.settings = settings(max_examples=80, stateful_step_count=25, deadline=None)

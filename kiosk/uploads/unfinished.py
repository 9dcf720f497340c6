"""This kiosk's orders that are not wholly uploaded, as staff see them; read from the journal, by any thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from backend_lambdas.contract.identifiers import OrderId
from kiosk.clock import Clock
from kiosk.uploads.journal import Journal, JournaledOrder, JournaledPhoto, LineState
from kiosk.uploads.progress import OrderProgress, progress_of
from kiosk.uploads.spool import Spool
from kiosk.uploads.states import OrderStage

PREVIEWS_MAX: Final = 60
"""Photos whose previews are looked up on the disk. More: a screen of them is not looked at for an order under way."""


@dataclass(frozen=True, slots=True)
class PhotoHere:
    stage: str
    preview: Path | None
    """A small JPEG of it, or the photo itself; None where its file is gone, as it is once the backend has it."""
    failure: str | None


@dataclass(frozen=True, slots=True)
class OrderHere:
    order_id: OrderId
    customer_email: str
    created_at: str
    is_announced: bool
    """The backend knows of it."""
    is_refused: bool
    """The backend will not have it, until somebody has looked."""
    progress: OrderProgress
    print_count: int
    """Sheets of paper, copies included."""
    failure: str | None
    photos: tuple[PhotoHere, ...] = ()
    """By position; of `order` alone."""

    @property
    def may_be_retried(self) -> bool:
        return self.is_refused or self.progress.failed > 0


@dataclass(frozen=True, slots=True)
class QueueHere:
    orders: tuple[OrderHere, ...]
    """The oldest first."""
    trouble: str | None
    """What holds the uploader up, in the operator's words."""


class JournalQueue:
    """Opens the journal for each call. Every method raises JournalUnusable."""

    def __init__(self, journal_path: Path, spool: Spool, clock: Clock) -> None:
        self._journal_path = journal_path
        self._spool = spool
        self._clock = clock

    def queue(self) -> QueueHere:
        with self._journal() as journal:
            line = journal.line()
            orders = tuple(self._read(journal, order, line)[0] for order in journal.work.unfinished_orders())
        return QueueHere(orders, line.trouble)

    def order(self, order_id: OrderId) -> OrderHere | None:
        with self._journal() as journal:
            for order in journal.work.unfinished_orders():
                if order.order_id == order_id:
                    here, photos = self._read(journal, order, journal.line())
                    return self._with_photos(here, photos)
        return None

    def retry(self, order_id: OrderId) -> int:
        with self._journal() as journal:
            return journal.retry(order_id)

    def _journal(self) -> Journal:
        return Journal.open(self._journal_path, self._clock)

    def _read(self, journal: Journal, order: JournaledOrder, line: LineState) -> tuple[OrderHere, list[JournaledPhoto]]:
        photos = journal.photos(order.order_id)
        here = OrderHere(
            order_id=order.order_id,
            customer_email=order.customer_email,
            created_at=order.created_at,
            is_announced=order.stage is OrderStage.ANNOUNCED,
            is_refused=order.stage is OrderStage.REFUSED,
            progress=progress_of(order.order_id, photos, line, journal.work.bytes_before(order.order_id)),
            print_count=sum(entry.copies for photo in photos for entry in photo.prints or ()),
            failure=order.failure,
        )
        return here, photos

    def _with_photos(self, here: OrderHere, photos: list[JournaledPhoto]) -> OrderHere:
        shown = tuple(
            PhotoHere(photo.stage.value, self._preview(photo) if photo.position < PREVIEWS_MAX else None, photo.failure)
            for photo in photos
        )
        return replace(here, photos=shown)

    def _preview(self, photo: JournaledPhoto) -> Path | None:
        """QML reads a picture by its content, whatever its name ends in."""
        for path in (
            self._spool.preview_path(photo.order_id, photo.photo_id),
            self._spool.path(photo.order_id, photo.photo_id),
        ):
            if path.is_file():
                return path
        return None

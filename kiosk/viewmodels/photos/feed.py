"""Small pictures for the cells in sight: a sketch at once, the true one soon after, and both let go of in the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, QUrl, Signal

from kiosk.imaging.refusal import PhotoRefused, RefusalReason
from kiosk.viewmodels.desk import Desk

UNDER_WAY_MAX: Final = 8
"""True thumbnails asked for at once. More: cells flicked past hold up those in sight. Fewer: workers wait for the
screen."""

SKETCHES_AT_ONCE: Final = 16
"""In one question to a worker. More: the first waits for the last. Fewer: asking costs more than sketching."""

CELLS_KEPT: Final = 600
"""Out of sight with their pictures still there, for whoever scrolls back. More: a card of 10,000
fills the disk."""


@dataclass(slots=True)
class Cell:
    path: Path
    thumbnail_url: str = ""
    settled: bool = False
    """Nothing better comes: the true thumbnail is there, or the photo was refused."""
    refusal: str = ""
    is_copy: bool = False
    """Another photo of the medium has the same bytes, and comes before it by name."""
    day: date | None = None
    """On which it was taken, as far as anybody knows."""

    @property
    def is_lost(self) -> bool:
        """Refused because the medium would not give it: it may have been pulled out."""
        return self.refusal == RefusalReason.UNREADABLE


class ThumbnailFeed(QObject):
    """Of the GUI thread. Emits the row of each cell that it changed."""

    changed = Signal(int)
    failed = Signal(object)
    """Of what is not the photo's fault."""

    def __init__(self, desk: Desk[Any], parent: QObject | None = None, *, forgets: bool = True) -> None:
        """`forgets`: what it lets go of goes from the disk, too; not for a second feed of the same photos."""
        super().__init__(parent)
        self._desk = desk
        self._forgets = forgets
        self._cells: list[Cell] = []
        self._in_sight: Counter[int] = Counter()
        """How often: a line that is laid out anew shows its cells again before the old one lets go of them."""
        self._to_sketch: list[int] = []
        self._wanted: list[int] = []
        self._under_way: set[int] = set()
        self._kept: dict[int, None] = {}  # in the order in which they went out of sight
        # The cells of one frame come one by one: sketches of all of them are asked for first, and together.
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._ask)

    def begin(self, cells: list[Cell]) -> None:
        """Another list, which may still grow; whatever was asked for the last one is not waited for."""
        self._cells = cells
        self._turn.stop()
        for rows in (self._in_sight, self._to_sketch, self._wanted, self._under_way, self._kept):
            rows.clear()

    def want(self, row: int) -> None:
        """This cell came into sight. The last to come is served first."""
        self._in_sight[row] += 1
        self._kept.pop(row, None)
        self._ask_again(row)

    def _ask_again(self, row: int) -> None:
        cell = self._cells[row]
        if cell.settled or row in self._wanted or row in self._under_way:
            return
        self._wanted.append(row)
        if not cell.thumbnail_url:
            self._to_sketch.append(row)
        self._turn.start()

    def release(self, row: int) -> None:
        """This cell went out of sight: what was not begun for it is called off, what it has is kept for a while."""
        self._in_sight[row] -= 1
        if self._in_sight[row] > 0:
            return
        del self._in_sight[row]
        for waiting in (self._wanted, self._to_sketch):
            if row in waiting:
                waiting.remove(row)
        if row in self._under_way:
            self._under_way.discard(row)
            self._desk.call_off(self._cells[row].path)
            self._turn.start()
        self._keep_for_a_while(row)

    def retry(self) -> None:
        """What the medium would not give is asked for again, where it is in sight, or once it comes into sight."""
        for row, cell in enumerate(self._cells):
            if cell.is_lost:
                cell.settled, cell.refusal = False, ""
                self.changed.emit(row)
                if row in self._in_sight:
                    self._ask_again(row)

    def _ask(self) -> None:
        while self._to_sketch:
            self._ask_for_sketches(self._to_sketch[:SKETCHES_AT_ONCE])
            del self._to_sketch[:SKETCHES_AT_ONCE]
        while self._wanted and len(self._under_way) < UNDER_WAY_MAX:
            self._ask_for_thumbnail(self._wanted.pop())

    def _ask_for_sketches(self, rows: Sequence[int]) -> None:
        cells = self._cells

        def show(sketches: tuple[Path | None, ...]) -> None:
            for row, sketch in zip(rows, sketches, strict=True):
                if cells is self._cells and sketch is not None and not cells[row].settled:
                    self._show(row, sketch)

        self._desk.sketch([cells[row].path for row in rows], show)

    def _ask_for_thumbnail(self, row: int) -> None:
        cells = self._cells
        self._under_way.add(row)

        def settle(thumbnail: Path | None, refusal: str = "") -> None:
            if cells is not self._cells:
                return
            cells[row].settled = True
            cells[row].refusal = refusal
            self._show(row, thumbnail)
            self._under_way.discard(row)
            self._turn.start()

        def refuse(error: BaseException) -> None:
            if isinstance(error, PhotoRefused):
                settle(None, error.reason)
            else:
                self.failed.emit(error)

        self._desk.thumbnail(cells[row].path, settle, refuse)

    def _show(self, row: int, picture: Path | None) -> None:
        self._cells[row].thumbnail_url = QUrl.fromLocalFile(str(picture)).toString() if picture else ""
        self.changed.emit(row)
        if row not in self._in_sight:
            self._keep_for_a_while(row)

    def _keep_for_a_while(self, row: int) -> None:
        if self._cells[row].thumbnail_url:
            self._kept.pop(row, None)
            self._kept[row] = None
        while len(self._kept) > CELLS_KEPT:
            oldest = next(iter(self._kept))
            del self._kept[oldest]
            self._cells[oldest].thumbnail_url = ""
            self._cells[oldest].settled = False
            if self._forgets:
                self._desk.forget(self._cells[oldest].path)
            self.changed.emit(oldest)

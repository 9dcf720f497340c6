"""The photos on the chosen medium, as cells: filled while the scan runs, with thumbnails for the cells in sight."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from enum import IntEnum
from pathlib import Path
from threading import Event
from typing import Any, Final

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from backend_lambdas.contract.limits import ORDER_PHOTOS_MAX
from kiosk.flow.customer_session import Step
from kiosk.media.duplicates import Duplicate, duplicates
from kiosk.media.scan import Candidate
from kiosk.media.sources import PhotoSource
from kiosk.viewmodels.bridge import Bridge
from kiosk.viewmodels.desk import Desk
from kiosk.viewmodels.session import SessionModel
from kiosk.viewmodels.thumbnail_feed import Cell, ThumbnailFeed

BATCH_S: Final = 0.1
"""Between two deliveries of a scan. Shorter: the grid is laid out anew all the time. Longer: it looks empty."""


class PhotoRole(IntEnum):
    NUMBER = Qt.ItemDataRole.UserRole + 1
    THUMBNAIL = Qt.ItemDataRole.UserRole + 2
    SELECTED = Qt.ItemDataRole.UserRole + 3
    REFUSAL = Qt.ItemDataRole.UserRole + 4
    COPY = Qt.ItemDataRole.UserRole + 5


ROLE_NAMES: Final = {
    PhotoRole.NUMBER: b"number",
    PhotoRole.THUMBNAIL: b"thumbnail",
    PhotoRole.SELECTED: b"selected",
    PhotoRole.REFUSAL: b"refusalCode",
    PhotoRole.COPY: b"isCopy",
}


class PhotoGridModel(QAbstractListModel):
    """No role holds a path: the screen knows a photo by its row."""

    changed = Signal()

    def __init__(
        self,
        scan: Callable[[Path], Iterator[Candidate]],
        bridge: Bridge,
        desk: Desk[Any],
        session: SessionModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._scan = scan
        self._bridge = bridge
        self._desk = desk
        self._session = session
        self._cells: list[Cell] = []
        self._source: PhotoSource | None = None
        self._abandoned = Event()
        self._scanning = False
        self._limit_reached = False
        self._feed = ThumbnailFeed(desk, self)
        self._feed.changed.connect(self._follow_cell)
        self._feed.failed.connect(session.fail)
        session.stepChanged.connect(self._follow_step)
        session.ended.connect(self._clear)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own signature
        return 0 if parent.isValid() else len(self._cells)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | int | bool | None:
        if not index.isValid() or index.row() >= len(self._cells):
            return None
        cell = self._cells[index.row()]
        facts: dict[int, str | int | bool] = {
            PhotoRole.NUMBER: index.row() + 1,
            PhotoRole.THUMBNAIL: cell.thumbnail_url,
            PhotoRole.SELECTED: cell.path in self._session.session.selected,
            PhotoRole.REFUSAL: cell.refusal,
            PhotoRole.COPY: cell.is_copy,
        }
        return facts.get(role)

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 - Qt's own name
        return {int(role): QByteArray(name) for role, name in ROLE_NAMES.items()}

    @Slot(int)
    def want(self, row: int) -> None:
        """This cell came into sight."""
        self._feed.want(row)

    @Slot(int)
    def release(self, row: int) -> None:
        """This cell went out of sight."""
        if 0 <= row < len(self._cells):  # else it goes with the whole grid
            self._feed.release(row)

    @Slot(object)
    def arrive(self, path: Path) -> None:
        """A photo that came after its folder was listed."""
        shown = self._source is not None and path.is_relative_to(self._source.root) and not self._scanning
        if shown and all(cell.path != path for cell in self._cells):
            self._append_cells([path])

    @Slot(int)
    def toggle(self, row: int) -> None:
        cell = self._cells[row]
        if cell.path in self._session.session.selected:
            self._deselect([cell.path])
        elif not cell.refusal:
            self._select([cell.path])

    @Slot()
    def selectAll(self) -> None:  # noqa: N802 - a QML name
        """Of what is on the medium twice, one; the other can be chosen by itself."""
        chosen = self._session.session.selected
        self._select([cell.path for cell in self._cells if _is_wanted(cell) and cell.path not in chosen])

    @Slot()
    def selectNone(self) -> None:  # noqa: N802 - a QML name
        self._deselect(sorted(self._session.session.selected))

    def _select(self, paths: list[Path]) -> None:
        session = self._session.session
        room = ORDER_PHOTOS_MAX - len(session.selected)
        self._limit_reached = len(paths) > room
        self._session.move(session.select(paths[:room]))
        self._desk.select(paths[:room])
        self._announce_selection()

    def _deselect(self, paths: list[Path]) -> None:
        self._limit_reached = False
        self._session.move(self._session.session.deselect(paths))
        self._desk.deselect(paths)
        self._announce_selection()

    def _announce_selection(self) -> None:
        last = self.index(len(self._cells) - 1)
        self.dataChanged.emit(self.index(0), last, [int(PhotoRole.SELECTED)])
        self.changed.emit()

    def _follow_step(self) -> None:
        session = self._session.session
        if session.step is Step.SOURCE:
            self._clear()
        elif session.step is Step.PHOTOS and session.source != self._source and session.source is not None:
            self._begin(session.source)

    def _begin(self, source: PhotoSource) -> None:
        self._clear()
        self._source = source
        self._scanning = True
        abandoned = self._abandoned
        send = self._bridge.courier()

        listed: list[Candidate] = []

        def walk() -> list[Candidate]:
            batch: list[Candidate] = []
            sent_at = time.monotonic()
            for candidate in self._scan(source.root):
                if abandoned.is_set():
                    break
                batch.append(candidate)
                listed.append(candidate)
                if time.monotonic() - sent_at > BATCH_S:
                    send(lambda found=batch: self._append(found, abandoned))  # type: ignore[misc] # binds this batch
                    batch, sent_at = [], time.monotonic()
            return batch

        def end(rest: list[Candidate]) -> None:
            if not abandoned.is_set():
                self._append(rest, abandoned)
                self._end_scan()
                self._look_for_copies(listed, abandoned)

        def fail(error: BaseException) -> None:
            if not abandoned.is_set():
                self._session.fail(error)

        self._bridge.on_scout(walk, end, fail)
        self.changed.emit()

    def _append(self, found: list[Candidate], abandoned: Event) -> None:
        if found and not abandoned.is_set():
            self._append_cells([candidate.path for candidate in found])

    def _append_cells(self, paths: list[Path]) -> None:
        first = len(self._cells)
        self.beginInsertRows(QModelIndex(), first, first + len(paths) - 1)
        self._cells.extend(map(Cell, paths))
        self.endInsertRows()
        self.changed.emit()

    def _end_scan(self) -> None:
        """What was selected before and is not on the medium any more, is not selected any more."""
        self._scanning = False
        gone = self._session.session.selected.difference(cell.path for cell in self._cells)
        if gone and self._session.session.step is Step.PHOTOS:
            self._deselect(sorted(gone))
        self.changed.emit()

    def _look_for_copies(self, listed: list[Candidate], abandoned: Event) -> None:
        def mark(found: list[Duplicate]) -> None:
            if abandoned.is_set():
                return
            copies = {duplicate.path for duplicate in found}
            for row, cell in enumerate(self._cells):
                if cell.path in copies:
                    cell.is_copy = True
                    self.dataChanged.emit(self.index(row), self.index(row), [int(PhotoRole.COPY)])
            self.changed.emit()

        self._bridge.on_scout(lambda: list(duplicates(listed)), mark, self._session.fail)

    def _clear(self) -> None:
        self._abandoned.set()
        self._abandoned = Event()
        self.beginResetModel()
        self._cells = []
        self.endResetModel()
        self._source = None
        self._scanning = False
        self._limit_reached = False
        self._feed.begin(self._cells)
        self.changed.emit()

    def _follow_cell(self, row: int) -> None:
        cell, session = self._cells[row], self._session.session
        if cell.refusal and cell.path in session.selected and session.step is Step.PHOTOS:
            self._deselect([cell.path])
        self.dataChanged.emit(self.index(row), self.index(row))

    def _count(self) -> int:
        return len(self._cells)

    def _selected_count(self) -> int:
        return len(self._session.session.selected)

    def _is_scanning(self) -> bool:
        return self._scanning

    def _all_selected(self) -> bool:
        chosen = self._session.session.selected
        return bool(chosen) and all(not _is_wanted(cell) or cell.path in chosen for cell in self._cells)

    def _is_limit_reached(self) -> bool:
        return self._limit_reached

    def _limit(self) -> int:
        return ORDER_PHOTOS_MAX

    count = Property(int, _count, notify=changed)
    selectedCount = Property(int, _selected_count, notify=changed)  # noqa: N815 - a QML name
    scanning = Property(bool, _is_scanning, notify=changed)
    allSelected = Property(bool, _all_selected, notify=changed)  # noqa: N815 - a QML name
    limitReached = Property(bool, _is_limit_reached, notify=changed)  # noqa: N815 - a QML name
    limit = Property(int, _limit, constant=True)


def _is_wanted(cell: Cell) -> bool:
    """Of whoever chooses all."""
    return not cell.refusal and not cell.is_copy

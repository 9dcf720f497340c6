"""The photos on the chosen medium, as cells: filled while the scan runs, with thumbnails for the cells in sight."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import IntEnum
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Property, QModelIndex, QObject, Qt, Signal, Slot

from backend_lambdas.contract.limits import ORDER_PHOTOS_MAX
from kiosk.flow.customer_session import Step
from kiosk.flow.ports import MediumScan
from kiosk.media.scan import Candidate
from kiosk.media.sources import PhotoSource, SourceKind
from kiosk.viewmodels.bridge import Bridge
from kiosk.viewmodels.desk import Desk
from kiosk.viewmodels.photos.choice import PhotoChoice, Sweep
from kiosk.viewmodels.photos.days import day_of
from kiosk.viewmodels.photos.enlarged import EnlargedPhoto
from kiosk.viewmodels.photos.feed import Cell, ThumbnailFeed
from kiosk.viewmodels.photos.lines import PhotoLinesModel
from kiosk.viewmodels.photos.listing import Listing
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.session import SessionModel


class PhotoRole(IntEnum):
    NUMBER = Qt.ItemDataRole.UserRole + 1
    THUMBNAIL = Qt.ItemDataRole.UserRole + 2
    SELECTED = Qt.ItemDataRole.UserRole + 3
    REFUSAL = Qt.ItemDataRole.UserRole + 4
    COPY = Qt.ItemDataRole.UserRole + 5


ROLE_NAMES: Final[Mapping[int, bytes]] = {
    PhotoRole.NUMBER: b"number",
    PhotoRole.THUMBNAIL: b"thumbnail",
    PhotoRole.SELECTED: b"selected",
    PhotoRole.REFUSAL: b"refusalCode",
    PhotoRole.COPY: b"isCopy",
}
"""`number`: from 1, as the photos stand now."""


class PhotoGridModel(RowsModel):
    """A row for each photo, in the order in which they were found; `lines` has them as they are shown.

    No role holds a path: the screen knows a photo by its row.
    """

    changed = Signal()

    def __init__(
        self, scan: MediumScan, bridge: Bridge, desk: Desk[Any], session: SessionModel, parent: QObject | None = None
    ) -> None:
        super().__init__(ROLE_NAMES, parent)
        self._session = session
        self._cells: list[Cell] = []
        self._rows: dict[Path, int] = {}
        self._sweep: Sweep | None = None
        self._source: PhotoSource | None = None
        self._listing = Listing(scan, bridge, self)
        self._choice = PhotoChoice(desk, session, self)
        self._lines = PhotoLinesModel(self.facts, self._are_chosen, self)
        self._enlarged = EnlargedPhoto(desk, self)
        self._feed = ThumbnailFeed(desk, self)
        self._choice.changed.connect(self._announce_choice)
        self._listing.found.connect(self._append)
        self._listing.finished.connect(self._end_scan)
        self._listing.copies_found.connect(self._mark_copies)
        for part in (self._listing, self._feed):
            part.failed.connect(session.fail)
        self._feed.changed.connect(self._follow_cell)
        session.stepChanged.connect(self._follow_step)
        session.ended.connect(self._clear)

    def row_count(self) -> int:
        return len(self._cells)

    def fact(self, row: int, role: int) -> object:
        cell = self._cells[row]
        match role:
            case PhotoRole.NUMBER:
                return self._lines.place_of(row) + 1
            case PhotoRole.THUMBNAIL:
                return cell.thumbnail_url
            case PhotoRole.SELECTED:
                return cell.path in self._choice.chosen
            case PhotoRole.REFUSAL:
                return cell.refusal
            case _:
                return cell.is_copy

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
        root = self._listing.root
        shown = root is not None and path.is_relative_to(root) and not self._listing.under_way
        if shown and path not in self._rows:
            self._append_cells([Cell(path)])

    def retry(self) -> None:
        """The medium is back: what it would not give is asked for again, and chosen again where it was."""
        self._feed.retry()
        self._enlarged.retry()
        self._take_back()

    @Slot(int)
    def toggle(self, row: int) -> None:
        cell = self._cells[row]
        if cell.path in self._choice.chosen:
            self._choice.give_up([cell.path])
        elif not cell.refusal:
            self._choice.take([cell.path])

    @Slot()
    def selectAll(self) -> None:  # noqa: N802 - a QML name
        """Of what is on the medium twice, one; the other can be chosen by itself."""
        self._choice.take(self._wanted_of(self._lines.order))

    @Slot()
    def selectNone(self) -> None:  # noqa: N802 - a QML name
        self._choice.give_up_all()

    @Slot(int)
    def toggleDay(self, line: int) -> None:  # noqa: N802 - a QML name
        """All of the day in that line, or none where all are chosen."""
        photos = self._lines.photos_of_day(line)
        if self._are_chosen(photos):
            self._choice.give_up(self._cells[row].path for row in photos)
        else:
            self._choice.take(self._wanted_of(photos))

    @Slot(int)
    def beginSweep(self, row: int) -> None:  # noqa: N802 - a QML name
        """A finger that goes from this photo over others; `sweepTo` says where it is."""
        chosen = frozenset(self._rows[path] for path in self._choice.chosen if path in self._rows)
        self._sweep = Sweep(row, chosen)
        self.sweepTo(row)

    @Slot(int)
    def sweepTo(self, row: int) -> None:  # noqa: N802 - a QML name
        if self._sweep is None:
            return
        taken, given_up = self._sweep.to(self._lines.order, row)
        if given_up:
            self._choice.give_up(self._cells[other].path for other in given_up)
        if taken:
            cells = (self._cells[other] for other in sorted(taken, key=self._lines.place_of))
            self._choice.take(cell.path for cell in cells if not cell.refusal)

    @Slot()
    def endSweep(self) -> None:  # noqa: N802 - a QML name
        self._sweep = None

    @Slot(int)
    def enlarge(self, row: int) -> None:
        """`enlarged` becomes this photo's picture as soon as there is one."""
        self._enlarged.show(self._cells[row].path)

    @Slot(int, result="QVariantMap")
    def facts(self, row: int) -> dict[str, object]:
        """What is to be seen of this photo, by the roles' names, and its row as `photo`."""
        return {"photo": row} | {name.decode(): self.fact(row, role) for role, name in ROLE_NAMES.items()}

    @Slot(int, bool, result=int)
    def beside(self, row: int, after: bool) -> int:  # noqa: FBT001 - QML calls it by position
        """The next photo after this one, or before it, that can be shown; -1 where there is none."""
        order, place = self._lines.order, self._lines.place_of(row)
        beyond = order[place + 1 :] if after else order[:place][::-1]
        return next((other for other in beyond if not self._cells[other].refusal), -1)

    def _are_chosen(self, rows: Iterable[int]) -> bool:
        """All of these that anybody would want, and one at least."""
        wanted = self._wanted_of(rows)
        return bool(wanted) and self._choice.chosen.issuperset(wanted)

    def _wanted_of(self, rows: Iterable[int]) -> list[Path]:
        """What whoever chooses all would have of these."""
        cells = map(self._cells.__getitem__, rows)
        return [cell.path for cell in cells if not cell.refusal and not cell.is_copy]

    def _take_back(self) -> None:
        if self._session.session.step is Step.PHOTOS:
            self._choice.take_back(lambda path: not self._cells[self._rows[path]].refusal)

    def _announce_choice(self, photos: list[Path]) -> None:
        self._announce_cells([self._rows[path] for path in photos if path in self._rows], PhotoRole.SELECTED)
        self._lines.choice_changed()
        self.changed.emit()

    def _announce_cells(self, rows: list[int], *roles: PhotoRole) -> None:
        self.announce(rows, *roles)
        self._lines.cells_changed(rows)

    def _follow_step(self) -> None:
        session = self._session.session
        if session.step is Step.SOURCE:
            self._clear()
        elif session.step is Step.PHOTOS and session.source != self._source and session.source is not None:
            self._clear()
            self._source = session.source
            self._listing.begin(session.source.root, backwards=session.source.kind is not SourceKind.PHONE)
            self.changed.emit()
        else:
            self._take_back()

    def _append(self, found: list[Candidate]) -> None:
        """Those from a phone without their day: theirs is that on which they were sent."""
        sent = self._source is not None and self._source.kind is SourceKind.PHONE
        self._append_cells([Cell(each.path, day=None if sent else day_of(each.modified_at)) for each in found])

    def _append_cells(self, cells: list[Cell]) -> None:
        rows = range(len(self._cells), len(self._cells) + len(cells))
        self.beginInsertRows(QModelIndex(), rows.start, rows.stop - 1)
        self._cells.extend(cells)
        self._rows.update(zip((cell.path for cell in cells), rows, strict=True))
        self.endInsertRows()
        self._lines.add((row, self._cells[row].day) for row in rows)
        self.changed.emit()

    def _end_scan(self) -> None:
        """What was selected before and is not on the medium any more, is not selected any more."""
        gone = self._choice.chosen.difference(self._rows)
        if gone and self._session.session.step is Step.PHOTOS:
            self._choice.give_up(sorted(gone))
        self.changed.emit()

    def _mark_copies(self, copies: frozenset[Path]) -> None:
        rows = [self._rows[path] for path in copies]
        for row in rows:
            self._cells[row].is_copy = True
        self._announce_cells(rows, PhotoRole.COPY)
        self._lines.choice_changed()
        self.changed.emit()

    def _clear(self) -> None:
        self._listing.stop()
        self.beginResetModel()
        self._cells = []
        self.endResetModel()
        self._rows = {}
        self._lines.clear()
        self._enlarged.clear()
        self._source = None
        self._sweep = None
        self._choice.forget()
        self._feed.begin(self._cells)
        self.changed.emit()

    def _follow_cell(self, row: int) -> None:
        cell = self._cells[row]
        if cell.refusal and cell.path in self._choice.chosen and self._session.session.step is Step.PHOTOS:
            if cell.is_lost:
                self._choice.lose(cell.path)
            else:
                self._choice.give_up([cell.path])
        self._announce_cells([row])
        if cell.refusal:
            self._lines.choice_changed()
            self.changed.emit()

    def _count(self) -> int:
        return len(self._cells)

    def _selected_count(self) -> int:
        return len(self._choice.chosen)

    def _is_scanning(self) -> bool:
        return self._listing.under_way

    def _all_selected(self) -> bool:
        return self._are_chosen(range(len(self._cells)))

    def _is_limit_reached(self) -> bool:
        return self._choice.limit_reached

    def _limit(self) -> int:
        return ORDER_PHOTOS_MAX

    def _get_lines(self) -> QObject:
        return self._lines

    def _get_enlarged(self) -> QObject:
        return self._enlarged

    count = Property(int, _count, notify=changed)
    selectedCount = Property(int, _selected_count, notify=changed)  # noqa: N815 - a QML name
    scanning = Property(bool, _is_scanning, notify=changed)
    allSelected = Property(bool, _all_selected, notify=changed)  # noqa: N815 - a QML name
    limitReached = Property(bool, _is_limit_reached, notify=changed)  # noqa: N815 - a QML name
    limit = Property(int, _limit, constant=True)
    lines = Property(QObject, _get_lines, constant=True)
    enlarged = Property(QObject, _get_enlarged, constant=True)

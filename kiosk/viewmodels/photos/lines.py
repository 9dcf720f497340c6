"""The grid as lines for the view: a heading for each day, and its photos below it, so many to a line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import IntEnum
from typing import Final

from PySide6.QtCore import Property, QDateTime, QModelIndex, QObject, Qt, QTime, Signal

from kiosk.viewmodels.photos.days import Days, Line
from kiosk.viewmodels.rows import RowsModel


class LineRole(IntEnum):
    IS_HEADING = Qt.ItemDataRole.UserRole + 1
    DAY = Qt.ItemDataRole.UserRole + 2
    IS_DAY_CHOSEN = Qt.ItemDataRole.UserRole + 3
    CELLS = Qt.ItemDataRole.UserRole + 4


ROLE_NAMES: Final[Mapping[int, bytes]] = {
    LineRole.IS_HEADING: b"isHeading",
    LineRole.DAY: b"day",
    LineRole.IS_DAY_CHOSEN: b"isDayChosen",
    LineRole.CELLS: b"cells",
}
"""`day`: noon of it, or an invalid date where nobody knows. `cells`: a list of maps, by the grid's own names."""

PER_LINE_USUAL: Final = 3


class PhotoLinesModel(RowsModel):
    """Knows its photos by number alone; what is to be seen of each the grid says."""

    perLineChanged = Signal()  # noqa: N815 - a QML name

    def __init__(
        self,
        cell_facts: Callable[[int], Mapping[str, object]],
        are_chosen: Callable[[Iterable[int]], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(ROLE_NAMES, parent)
        self._cell_facts = cell_facts
        self._are_chosen = are_chosen
        self._days = Days()
        self._lines: list[Line] = []
        self._line_of: dict[int, int] = {}
        self._per_line = PER_LINE_USUAL

    @property
    def order(self) -> list[int]:
        """Every photo, as they stand."""
        return list(self._days.in_order())

    def photos_of_day(self, line: int) -> tuple[int, ...]:
        """Of the day whose heading or photos are in that line."""
        return self._days.of(self._lines[line].day) if 0 <= line < len(self._lines) else ()

    def add(self, photos: Iterable[tuple[int, date | None]]) -> None:
        for photo, day in photos:
            self._days.add(photo, day)
        self._lay_out()

    def clear(self) -> None:
        self.beginResetModel()
        self._days = Days()
        self._lines = []
        self._line_of = {}
        self.endResetModel()

    def photo_changed(self, photo: int) -> None:
        self.announce([self._line_of[photo]], LineRole.CELLS)

    def choice_changed(self) -> None:
        self.announce_all(LineRole.CELLS, LineRole.IS_DAY_CHOSEN)

    def row_count(self) -> int:
        return len(self._lines)

    def fact(self, row: int, role: int) -> object:
        line = self._lines[row]
        match role:
            case LineRole.IS_HEADING:
                return not line.photos
            case LineRole.DAY:
                return QDateTime() if line.day is None else QDateTime(line.day, QTime(12, 0))  # type: ignore[call-overload]  # PySide takes a date as a QDate
            case LineRole.IS_DAY_CHOSEN:
                return not line.photos and self._are_chosen(self._days.of(line.day))
            case _:
                return [self._cell_facts(photo) for photo in line.photos]

    def _lay_out(self) -> None:
        """Lines that stay as they are, above and below what is new, keep their place on the screen."""
        lines = self._days.lines(self._per_line)
        above = _alike(self._lines, lines)
        below = _alike(self._lines[above:][::-1], lines[above:][::-1])
        gone_to, new_to = len(self._lines) - below, len(lines) - below
        if above < gone_to:
            self.beginRemoveRows(QModelIndex(), above, gone_to - 1)
            del self._lines[above:gone_to]
            self.endRemoveRows()
        if above < new_to:
            self.beginInsertRows(QModelIndex(), above, new_to - 1)
            self._lines[above:above] = lines[above:new_to]
            self.endInsertRows()
        self._line_of = {photo: row for row, line in enumerate(self._lines) for photo in line.photos}

    def _get_per_line(self) -> int:
        return self._per_line

    def _set_per_line(self, count: int) -> None:
        if count > 0 and count != self._per_line:
            self._per_line = count
            self._lay_out()
            self.perLineChanged.emit()

    perLine = Property(int, _get_per_line, _set_per_line, notify=perLineChanged)  # noqa: N815 - a QML name


def _alike(one: list[Line], other: list[Line]) -> int:
    """How many lines are the same from the first on."""
    pairs = zip(one, other, strict=False)
    return next((count for count, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))

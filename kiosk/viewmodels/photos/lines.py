"""The grid as lines for the view: a heading for each day, and its photos below it, so many to a line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import IntEnum
from itertools import accumulate, takewhile
from typing import Final

from PySide6.QtCore import Property, QDateTime, QModelIndex, QObject, Qt, QTime, Signal

from kiosk.viewmodels.photos.days import Day, Days, Line
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
    """Knows its photos by the grid's rows alone; what is to be seen of each the grid says."""

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
        self._lines_of: dict[Day, int] = {}
        """How many of the lines are each day's."""
        self._per_line = PER_LINE_USUAL

    @property
    def order(self) -> list[int]:
        """Every photo, as they stand; not to be changed."""
        return self._days.order

    def place_of(self, photo: int) -> int:
        """Among all, from 0."""
        return self._days.place_among_all(photo)

    def photos_of_day(self, line: int) -> tuple[int, ...]:
        """Of the day whose heading or photos are in that line."""
        return self._days.of(self._lines[line].day) if 0 <= line < len(self._lines) else ()

    def add(self, photos: Iterable[tuple[int, Day]]) -> None:
        """Lines that stay as they are keep their place on the screen, and a finger on one of them its photo."""
        touched = self._days.add(photos)
        if None in self._lines_of:
            touched.add(None)  # which has a heading as soon as there is another
        first = 0
        for day in self._days.days:
            if day in touched:
                self._lay_out(day, first)
            first += self._lines_of[day]

    def clear(self) -> None:
        self.beginResetModel()
        self._days = Days()
        self._lines = []
        self._lines_of = {}
        self.endResetModel()

    def cells_changed(self, photos: Iterable[int]) -> None:
        counts = (self._lines_of[day] for day in self._days.days)
        first_line = dict(zip(self._days.days, accumulate(counts, initial=0), strict=False))
        lines = set()
        for photo in photos:
            day, place = self._days.place_of(photo)
            lines.add(first_line[day] + self._days.has_heading(day) + place // self._per_line)
        self.announce(sorted(lines), LineRole.CELLS)

    def choice_changed(self) -> None:
        """Whether a day is chosen may have changed."""
        self.announce_all(LineRole.IS_DAY_CHOSEN)

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

    def _lay_out(self, day: Day, first: int) -> None:
        """`first`: where its lines begin."""
        shown = self._lines_of.get(day, 0)
        wanted = self._days.lines(day, self._per_line)
        pairs = zip(self._lines[first : first + shown], wanted, strict=False)
        same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        if same < shown:
            self.beginRemoveRows(QModelIndex(), first + same, first + shown - 1)
            del self._lines[first + same : first + shown]
            self.endRemoveRows()
        if same < len(wanted):
            self.beginInsertRows(QModelIndex(), first + same, first + len(wanted) - 1)
            self._lines[first + same : first + same] = wanted[same:]
            self.endInsertRows()
        self._lines_of[day] = len(wanted)
        if same:
            self.announce([first], LineRole.IS_DAY_CHOSEN)

    def _get_per_line(self) -> int:
        return self._per_line

    def _set_per_line(self, count: int) -> None:
        if count > 0 and count != self._per_line:
            self.beginResetModel()
            self._per_line = count
            days = {day: self._days.lines(day, count) for day in self._days.days}
            self._lines = [line for lines in days.values() for line in lines]
            self._lines_of = {day: len(lines) for day, lines in days.items()}
            self.endResetModel()
            self.perLineChanged.emit()

    perLine = Property(int, _get_per_line, _set_per_line, notify=perLineChanged)  # noqa: N815 - a QML name

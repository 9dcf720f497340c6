"""Photos by the day they were taken, the last day first, and how a day fills the lines of a grid."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

YEAR_MIN: Final = 1990
"""The first in which anybody took digital photos home. Before it: a card's clock that was never set (1980, as FAT
begins), or none (1970)."""

Day = date | None
"""None: nobody knows."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the grid: a day's heading, or some of its photos."""

    day: Day
    photos: tuple[int, ...]
    """By the grid's rows, in the order in which they stand; none in a heading."""


def day_of(moment: datetime) -> Day:
    """By this machine's time zone, which is its customers'; None where the medium can't know."""
    day = moment.astimezone().date()
    return day if day.year >= YEAR_MIN else None


class Days:
    """Photos by the grid's rows. They are added once, and within a day they stay in that order."""

    def __init__(self) -> None:
        self._photos: dict[Day, list[int]] = {}
        self._place_of: dict[int, tuple[Day, int]] = {}
        self._days: list[Day] = []
        self._order: list[int] | None = None
        self._place_among_all: dict[int, int] = {}

    @property
    def days(self) -> list[Day]:
        """The last one first, those photos without any at the end; not to be changed."""
        return self._days

    @property
    def order(self) -> list[int]:
        """All photos as the grid shows them; not to be changed."""
        if self._order is None:
            self._order = [photo for day in self._days for photo in self._photos[day]]
        return self._order

    def add(self, photos: Iterable[tuple[int, Day]]) -> set[Day]:
        """Which days have more photos now."""
        touched = set()
        for photo, day in photos:
            if day not in self._photos:
                self._photos[day] = []
                insort(self._days, day, key=_last_first)
            self._place_of[photo] = day, len(self._photos[day])
            self._photos[day].append(photo)
            touched.add(day)
        self._order, self._place_among_all = None, {}
        return touched

    def of(self, day: Day) -> tuple[int, ...]:
        return tuple(self._photos.get(day, ()))

    def place_of(self, photo: int) -> tuple[Day, int]:
        """Its day, and its place in it from 0."""
        return self._place_of[photo]

    def place_among_all(self, photo: int) -> int:
        if not self._place_among_all:
            self._place_among_all = {other: place for place, other in enumerate(self.order)}
        return self._place_among_all[photo]

    def has_heading(self, day: Day) -> bool:
        """None where nothing is known of any photo."""
        return day is not None or len(self._photos) > 1

    def lines(self, day: Day, per_line: int) -> list[Line]:
        photos = self._photos[day]
        heading = [Line(day, ())] if self.has_heading(day) else []
        starts = range(0, len(photos), per_line)
        return heading + [Line(day, tuple(photos[start : start + per_line])) for start in starts]


def _last_first(day: Day) -> int:
    return 0 if day is None else -day.toordinal()

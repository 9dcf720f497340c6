"""Photos by the day they were taken, the last day first, and how the days fill the lines of a grid."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

YEAR_MIN: Final = 1990
"""The first in which anybody took digital photos home. Before it: a card's clock that was never set (1980, as FAT
begins), or none (1970)."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the grid: a day's heading, or some of its photos."""

    day: date | None
    photos: tuple[int, ...]
    """By their numbers, in the order in which they stand; none in a heading."""


def day_of(moment: datetime) -> date | None:
    """By this machine's time zone, which is its customers'; None where the medium can't know."""
    day = moment.astimezone().date()
    return day if day.year >= YEAR_MIN else None


class Days:
    """Photos by number. They are added once, and within a day they stay in that order."""

    def __init__(self) -> None:
        self._photos: dict[date | None, list[int]] = {}

    def add(self, photo: int, day: date | None) -> None:
        self._photos.setdefault(day, []).append(photo)

    def of(self, day: date | None) -> tuple[int, ...]:
        return tuple(self._photos.get(day, ()))

    def in_order(self) -> Iterator[int]:
        """As the grid shows them."""
        for day in self._in_order():
            yield from self._photos[day]

    def lines(self, per_line: int) -> list[Line]:
        """A heading for each day, but none where nothing is known of any."""
        found = []
        for day in self._in_order():
            if len(self._photos) > 1 or day is not None:
                found.append(Line(day, ()))
            photos = self._photos[day]
            found += [Line(day, tuple(photos[begin : begin + per_line])) for begin in range(0, len(photos), per_line)]
        return found

    def _in_order(self) -> list[date | None]:
        """Those without a day come last."""
        return sorted(self._photos, key=lambda day: day or date.min, reverse=True)

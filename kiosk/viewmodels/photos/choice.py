"""Which photos are chosen: taken into the session and given up, up to what one order holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from backend_lambdas.contract.limits import ORDER_PHOTOS_MAX
from kiosk.viewmodels.desk import Desk
from kiosk.viewmodels.session import SessionModel


class PhotoChoice(QObject):
    """The session keeps it; the desk begins to shrink what is taken, and calls off what is given up."""

    changed = Signal(object)
    """The photos that were taken or given up, as a list of paths."""

    def __init__(self, desk: Desk[Any], session: SessionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._session = session
        self._limit_reached = False
        self._lost: set[Path] = set()

    @property
    def chosen(self) -> frozenset[Path]:
        return self._session.session.selected

    @property
    def limit_reached(self) -> bool:
        """More were wanted than one order takes; those that came last were left."""
        return self._limit_reached

    def take(self, photos: Iterable[Path]) -> None:
        wanted = [photo for photo in photos if photo not in self.chosen]
        room = ORDER_PHOTOS_MAX - len(self.chosen)
        self._limit_reached = len(wanted) > room
        taken = wanted[:room]
        self._session.move(self._session.session.select(taken))
        self._desk.select(taken)
        self.changed.emit(taken)

    def give_up(self, photos: Iterable[Path]) -> None:
        """By the customer's own will: what the medium would not give is not chosen for her later either."""
        unwanted = list(photos)
        self._lost.difference_update(unwanted)
        self._drop(unwanted)

    def give_up_all(self) -> None:
        self._lost.clear()
        self._drop(sorted(self.chosen))

    def lose(self, photo: Path) -> None:
        """The medium would not give it: it is chosen again once that is back."""
        self._drop([photo])
        self._lost.add(photo)

    def take_back(self, is_there: Callable[[Path], bool]) -> None:
        """Those that were lost, as far as they are there now."""
        back = set(filter(is_there, self._lost))
        self._lost -= back
        if back:
            self.take(sorted(back))

    def forget(self) -> None:
        """Of a grid that is gone."""
        self._limit_reached = False
        self._lost.clear()

    def _drop(self, photos: Iterable[Path]) -> None:
        dropped = [photo for photo in photos if photo in self.chosen]
        self._limit_reached = False
        self._session.move(self._session.session.deselect(dropped))
        self._desk.deselect(dropped)
        self.changed.emit(dropped)


class Sweep:
    """A finger drawn over the grid from one photo to another: all between them become what the first became."""

    def __init__(self, first: int, chosen: frozenset[int]) -> None:
        """`chosen`: before the finger came down. The first one turns: chosen ones are given up, others are taken."""
        self._first = first
        self._before = chosen
        self._now = chosen
        self._takes = first not in chosen

    def to(self, order: Sequence[int], last: int) -> tuple[frozenset[int], frozenset[int]]:
        """Which photos the finger's way there takes, and which it gives up; whatever it has left again is as before.

        `order`: of the grid now.
        """
        begin, end = sorted((order.index(self._first), order.index(last)))
        swept = frozenset(order[begin : end + 1])
        was, self._now = self._now, self._before | swept if self._takes else self._before - swept
        return self._now - was, was - self._now

"""The names of the points at which a kiosk may be made to die, and the process's own count of those that it passes."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Final, Self

from kiosk.uploads.states import ORDER_MOVES, PHOTO_MOVES

BEFORE: Final = "before"
INSIDE: Final = "inside"
AFTER: Final = "after"
JOURNAL_INSTANTS: Final = (BEFORE, INSIDE, AFTER)
JOURNAL_METHODS: Final = ("take", "recover", "retry")
"""Transactions of the journal that move whatever they find, beside the single moves of the tables."""

PRODUCT: Final = "kiosk."
SHARED_ROOMS: Final = frozenset({"kiosk.durable", "kiosk.uploads.journal.connection"})
"""Called from everywhere; the caller is named too, since that is where the story of the file or row is."""


def journal_points() -> list[str]:
    """What must be hit whether or not any run has shown it: every move of both tables, and the methods."""
    photos = [f"photo.{source}-{target}" for source, targets in PHOTO_MOVES.items() for target in sorted(targets)]
    orders = [f"order.{source}-{target}" for source, targets in ORDER_MOVES.items() for target in sorted(targets)]
    methods = [f"journal.{method}" for method in JOURNAL_METHODS]
    return [f"{name}/{instant}" for name in (*photos, *orders, *methods) for instant in JOURNAL_INSTANTS]


@dataclass(frozen=True, slots=True)
class Death:
    """Where a process is to die: at which passing of which point."""

    point: str
    occurrence: int = 1

    @classmethod
    def parse(cls, text: str) -> Self:
        point, colon, occurrence = text.rpartition(":")
        return cls(point, int(occurrence)) if colon and occurrence.isdigit() else cls(text)

    def __str__(self) -> str:
        return f"{self.point}:{self.occurrence}"


class Passage:
    """Counts what this process passes, writes it down if asked, and dies where it is to die. Any thread."""

    def __init__(self, death: Death | None, record: Path | None, *, is_child: bool) -> None:
        self._death = death
        self._record = record
        self._is_child = is_child
        self._passed: Counter[str] = Counter()
        self._lock = threading.Lock()

    def at(self, point: str, undo: Callable[[], None] = lambda: None) -> None:
        """`undo` takes back what the process would not have done yet, had it died where the point's name says."""
        with self._lock:
            self._passed[point] += 1
            if self._record is not None:
                with self._record.open("a", encoding="utf-8") as record:
                    record.write(f"{point}\n")
            if self._death == Death(point, self._passed[point]):
                undo()
                self._die()

    def _die(self) -> None:
        if self._is_child:  # the kiosk is its parent: a power cut takes both
            os.kill(os.getppid(), signal.SIGKILL)
        os.kill(os.getpid(), signal.SIGKILL)
        threading.Event().wait()  # not one instruction more, however the signal travels


def read_record(path: Path) -> Counter[str]:
    try:
        return Counter(path.read_text("utf-8").splitlines())
    except FileNotFoundError:
        return Counter()


def place() -> str | None:
    """The product's function that is at work, `module.function`, with its caller's where it is a shared one."""
    names: list[str] = []
    for frame in _frames():
        module = str(frame.f_globals.get("__name__", ""))
        if module.startswith(PRODUCT):
            names.insert(0, f"{module}.{frame.f_code.co_qualname}")
            if module not in SHARED_ROOMS:
                break
    return ">".join(names) or None


def product_methods(kind: type) -> Iterator[str]:
    """Names of the methods of `kind` that are at work, the innermost first."""
    for frame in _frames():
        if isinstance(frame.f_locals.get("self"), kind):
            yield frame.f_code.co_name


def _frames() -> Iterator[FrameType]:
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        yield frame
        frame = frame.f_back

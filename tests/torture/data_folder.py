"""A kiosk's data folder seen from outside: its journal by SQLite alone, and whatever lies about on its disk.

Independent of the product's own reader, which is among what is tested.
"""

from __future__ import annotations

import math
import sqlite3
import time
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.data_folder import DataFolder
from kiosk.uploads.states import OrderStage, PhotoStage
from tests.torture.verdict import Fault, Finding

STAMP_TRUSTED_S: Final = 0.25
"""A file's stamp has steps of some milliseconds, and two commits may fall into one."""
PASSING_SUFFIXES: Final = (".part", ".new", ".tmp")
"""Of files that are written aside and renamed; none of them outlives a clean restart."""


@dataclass(frozen=True, slots=True)
class JournalContent:
    orders: Mapping[str, str]
    """Stage by order id."""
    addresses: Mapping[str, str]
    """The customer's by order id."""
    photos: Mapping[str, str]
    """Stage by photo id."""
    order_of_photo: Mapping[str, str]

    def orders_of(self, address: str) -> tuple[str, ...]:
        return tuple(order_id for order_id, known in self.addresses.items() if known == address)

    @property
    def open_photos(self) -> int:
        return sum(stage != PhotoStage.CONFIRMED for stage in self.photos.values())

    @property
    def idle(self) -> bool:
        return self.open_photos == 0 and all(stage == OrderStage.COMPLETE for stage in self.orders.values())


EMPTY: Final = JournalContent({}, {}, {}, {})


def read_journal(data: DataFolder) -> JournalContent:
    """As of now; empty where there is none yet."""
    if not data.journal.exists():
        return EMPTY
    try:
        with closing(_connection(data)) as connection:
            connection.execute("BEGIN")  # both tables as of one instant
            orders = connection.execute(
                "SELECT order_id, stage, customer_email FROM orders ORDER BY order_id"
            ).fetchall()
            photos = connection.execute("SELECT photo_id, stage, order_id FROM photos ORDER BY photo_id").fetchall()
    except sqlite3.OperationalError as exc:
        if "no such table" in str(exc):  # made, and its first migration not committed
            return EMPTY
        raise
    return JournalContent(
        {row[0]: row[1] for row in orders},
        {row[0]: row[2] for row in orders},
        {row[0]: row[1] for row in photos},
        {row[0]: row[2] for row in photos},
    )


class JournalWatch:
    """The same for one thread that asks many times a second: reads only where the files have changed."""

    def __init__(self, data: DataFolder) -> None:
        self._data = data
        self._files = (data.journal, data.journal.with_name(f"{data.journal.name}-wal"))
        self._stamp: tuple[int, ...] = ()
        self._read_s = -math.inf
        self._content = EMPTY

    def read(self) -> JournalContent:
        stamp = tuple(map(_changed_ns, self._files))
        now_s = time.monotonic()
        if stamp != self._stamp or now_s - self._read_s > STAMP_TRUSTED_S:
            self._stamp, self._read_s = stamp, now_s
            self._content = read_journal(self._data)
        return self._content


def _changed_ns(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except FileNotFoundError:  # not made yet; a log also goes with the last connection
        return 0


def integrity_problems(data: DataFolder) -> list[str]:
    if not data.journal.exists():
        return []
    try:
        with closing(_connection(data)) as connection:
            return [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    except sqlite3.DatabaseError as exc:  # too damaged to be checked
        return [str(exc)]


def left_behind(data: DataFolder) -> Iterator[Finding]:
    """What a kiosk that has nothing left to do may not have on its disk, or in its journal."""
    name = data.root.name
    for folder in (data.spool, data.staging):
        for entry in _entries(folder):
            yield Finding(Fault.LEFT, f"{name}/{folder.name}/{entry.name}", "lies there after a clean restart")
    for path in data.root.rglob("*"):
        if path.name.endswith(PASSING_SUFFIXES):
            yield Finding(Fault.LEFT, str(path.relative_to(data.root.parent)), "a temporary file")
    problems = integrity_problems(data)
    for problem in problems:
        yield Finding(Fault.DAMAGED, f"{name}/{data.journal.name}", problem)
    if problems:
        return
    content = read_journal(data)
    for order_id, stage in content.orders.items():
        if stage != OrderStage.COMPLETE:
            yield Finding(Fault.LEFT, order_id, f"{stage} in the journal, with no worker that would go on")


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except FileNotFoundError:
        return []


def _connection(data: DataFolder) -> sqlite3.Connection:
    return sqlite3.connect(f"{data.journal.as_uri()}?mode=ro", uri=True, timeout=15, isolation_level=None)

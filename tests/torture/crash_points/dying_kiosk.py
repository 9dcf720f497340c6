"""`kiosk`, made to die by SIGKILL at a named point, or to write down which points it passes. The product has no hook
for this: SQLite's connection and the system calls for files are wrapped from outside.

    python -m tests.torture.crash_points.dying_kiosk [--die-at POINT[:OCCURRENCE]] [--record FILE] -- send …
"""

from __future__ import annotations

import argparse
import functools
import os
import shutil  # noqa: F401  (asks at import which calls the system has, which must be before they are wrapped)
import sqlite3
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from kiosk.uploads.journal import Journal
from tests.torture.crash_points.points import AFTER, BEFORE, INSIDE, Death, Passage, place, product_methods

DIE_AT: Final = "TORTURE_DIE_AT"
RECORD: Final = "TORTURE_RECORD"
"""So that the imaging workers, which are started by multiprocessing and read this module again, know it too."""

FILE_CALLS: Final = ("fsync", "replace", "rename", "unlink", "remove", "rmdir")
MOVE_METHODS: Final = ("move_photo", "move_order")
"""Named by what they move."""


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="dying_kiosk")
    parser.add_argument("--die-at", metavar="POINT[:OCCURRENCE]")
    parser.add_argument("--record", type=Path, metavar="FILE", help="append each point that is passed")
    parser.add_argument("command", nargs="+", help="of kiosk, after --")
    arguments = parser.parse_args(argv)
    if arguments.die_at is not None:
        os.environ[DIE_AT] = arguments.die_at
    if arguments.record is not None:
        os.environ[RECORD] = str(arguments.record.absolute())
    from kiosk.cli.arguments import main as run_kiosk  # noqa: PLC0415  (imaging workers do without it)

    install(is_child=False)
    return run_kiosk(arguments.command)


def install(*, is_child: bool) -> None:
    """Once a process."""
    death, record = os.environ.get(DIE_AT), os.environ.get(RECORD)
    passage = Passage(Death.parse(death) if death else None, Path(record) if record else None, is_child=is_child)
    for name in FILE_CALLS:
        setattr(os, name, _watched(name, getattr(os, name), passage))

    class Connection(_WatchedConnection):
        seen_by = passage

    sqlite3.connect = functools.partial(sqlite3.connect, factory=Connection)  # type: ignore[assignment]


def _watched(name: str, call: Callable[..., Any], passage: Passage) -> Callable[..., Any]:
    @functools.wraps(call)
    def watched(*arguments: Any, **named: Any) -> Any:
        where = place()
        if where is None:
            return call(*arguments, **named)
        passage.at(f"{name}@{where}/{BEFORE}")
        result = call(*arguments, **named)
        passage.at(f"{name}@{where}/{AFTER}")
        return result

    return watched


class _WatchedConnection(sqlite3.Connection):
    seen_by: Passage
    stages_at_begin: Mapping[tuple[str, str], str] = MappingProxyType({})

    def execute(self, sql: str, *parameters: Any) -> Any:
        return self.cursor().execute(sql, *parameters)  # the library's own goes past the cursor below

    def cursor(self, factory: Any = None) -> Any:
        return super().cursor(factory or _WatchedCursor)

    def stages(self) -> dict[tuple[str, str], str]:
        """Of every order and photo, as this connection sees them now."""
        found: dict[tuple[str, str], str] = {}
        for kind in ("photo", "order"):
            try:
                rows = sqlite3.Cursor(self).execute(f"SELECT {kind}_id, stage FROM {kind}s").fetchall()
            except sqlite3.OperationalError:  # not migrated yet
                return {}
            found |= {(kind, row[0]): row[1] for row in rows}
        return found


class _WatchedCursor(sqlite3.Cursor):
    def execute(self, sql: str, *parameters: Any) -> Any:
        connection = self.connection
        assert isinstance(connection, _WatchedConnection)
        word = sql.lstrip().partition(" ")[0].rstrip(";").upper()
        if word == "BEGIN":
            connection.stages_at_begin = connection.stages()
        if word != "COMMIT":
            return super().execute(sql, *parameters)
        names = list(_names(connection.stages_at_begin, connection.stages()))
        # What it moves is known only now. Taken back, the disk is as it was before the transaction began.
        for name in names:
            connection.seen_by.at(f"{name}/{BEFORE}", undo=self._take_back)
        for name in names:
            connection.seen_by.at(f"{name}/{INSIDE}")
        result = super().execute(sql, *parameters)
        for name in names:
            connection.seen_by.at(f"{name}/{AFTER}")
        return result

    def _take_back(self) -> None:
        super().execute("ROLLBACK")


def _names(before: Mapping[tuple[str, str], str], after: Mapping[tuple[str, str], str]) -> Iterator[str]:
    """Of one transaction: the moves that it makes, and the journal's method that makes it."""
    moves = {
        f"{kind}.{before[kind, row_id]}-{stage}"
        for (kind, row_id), stage in after.items()
        if before.get((kind, row_id), stage) != stage
    }
    yield from sorted(moves)
    method = next((name for name in product_methods(Journal) if not name.startswith("_")), None)
    if method is None:
        yield f"commit@{place()}"
    elif method not in MOVE_METHODS:
        yield f"journal.{method}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
if __name__ == "__mp_main__":
    install(is_child=True)

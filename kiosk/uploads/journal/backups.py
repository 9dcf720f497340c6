"""Copies of the journal from before each migration, and what may be asked of a journal that a newer kiosk wrote.

journal.sqlite3
journal.schema-5.sqlite3   as it was before a newer kiosk brought it from schema 5 to its own
"""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from backend_lambdas.contract.identifiers import OrderId
from kiosk.durable import fsync_folder

_SCHEMA: Final = re.compile(r"\.schema-(\d+)$")


def keep_backup(connection: sqlite3.Connection, path: Path, schema: int) -> None:
    """Durable when it returns. Two processes may call it at once: a copy that the other one's migration has overtaken
    is dropped. Raises sqlite3.Error or OSError; the journal is then as it was.
    """
    backup = _backup_path(path, schema)
    aside = backup.with_name(f"{backup.name}.{os.getpid()}.part")
    aside.unlink(missing_ok=True)
    try:
        # A whole copy of one moment, without what was deleted: https://www.sqlite.org/lang_vacuum.html#vacuuminto
        connection.execute("VACUUM INTO ?", (str(aside),))
        if _read_schema(aside) != schema:
            return
        with aside.open("rb+") as file:
            os.fsync(file.fileno())
        aside.replace(backup)
        fsync_folder(backup.parent)
    finally:
        aside.unlink(missing_ok=True)


def find_backup(path: Path, schema_max: int) -> Path | None:
    """The one of the highest schema up to that."""
    found = {schema: backup for schema, backup in _backups(path) if schema <= schema_max}
    return found[max(found)] if found else None


def forget_backups(path: Path, before: datetime) -> int:
    """Deletes those that were made before then, and newer journals that were set aside before then. Returns how many.

    One that a scanner holds open goes the next time.
    """
    old = [backup for _, backup in _backups(path)]
    old += path.parent.glob(f"{path.stem}.newer-*{path.suffix}")
    old += path.parent.glob(f"{path.stem}.schema-*.part")  # of a process that was killed while it copied
    gone = 0
    for file in old:
        with contextlib.suppress(OSError):
            if datetime.fromtimestamp(file.stat().st_mtime, UTC) < before:
                file.unlink()
                gone += 1
    return gone


def schema_of(path: Path) -> int | None:
    """None where there is no journal. Raises sqlite3.Error where it can't be read."""
    return _read_schema(path) if path.exists() else None


def orders_of_newer(path: Path) -> list[OrderId] | None:
    """Which orders a newer kiosk's journal has; None where it does not tell in a way that this one understands."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            return [OrderId(row[0]) for row in connection.execute("SELECT order_id FROM orders")]
    except sqlite3.Error:
        return None


def settle(path: Path) -> bool:
    """Brings what stands in the log into the journal itself. False where another process still has it open.

    Raises sqlite3.Error.
    """
    with closing(sqlite3.connect(path, timeout=0.5)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    # SQLite deletes the log when the last one closes: https://www.sqlite.org/wal.html#the_wal_file
    log = path.with_name(f"{path.name}-wal")
    return not log.exists() or log.stat().st_size == 0


def _read_schema(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _backup_path(path: Path, schema: int) -> Path:
    return path.with_name(f"{path.stem}.schema-{schema}{path.suffix}")


def _backups(path: Path) -> list[tuple[int, Path]]:
    named = [(_SCHEMA.search(file.stem), file) for file in path.parent.glob(f"{path.stem}.schema-*{path.suffix}")]
    return [(int(schema[1]), file) for schema, file in named if schema]

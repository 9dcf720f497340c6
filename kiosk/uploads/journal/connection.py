"""One process's hold on the journal's file: how it is opened, written and read, and what its errors mean.

SQLite with a write-ahead log and `synchronous=FULL`: when a transaction's context ends, what it wrote survives a power
cut (https://www.sqlite.org/pragma.html#pragma_synchronous). Belongs to the thread that opened it; any number of
processes may have the same file open.
"""

from __future__ import annotations

import errno
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Final, Protocol, Self

from kiosk.errors import KioskError
from kiosk.uploads.journal.backups import keep_backup
from kiosk.uploads.journal.migrations import JournalTooNew, migrate

BUSY_TIMEOUT_MS: Final = 15_000
"""How long a writer waits for another process. A commit takes 4 ms (p99 8); more than seconds means a dead disk."""

LOG_INDEX_BYTES: Final = 32 * 1024
"""What SQLite lays down at a time, https://www.sqlite.org/walformat.html#the_wal_index_file_format."""

DAMAGE_CODES: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


class JournalUnusable(KioskError):
    """The journal can't be opened, read or written. Nothing was lost by it, and nothing may be taken until then."""


class JournalDamaged(JournalUnusable):
    """The file's content is not a whole journal. It is left as it is: `kiosk recover` sets it aside."""


class JournalNewer(JournalUnusable):
    """A newer version of the kiosk has written it. It is left as it is; `step_down` goes back behind an update."""


class JournalFull(JournalUnusable):
    """Its disk is full; what it held before is whole."""


class Connection:
    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self.path = path

    @classmethod
    def open(cls, path: Path) -> Self:
        """Opens or creates the journal at `path`. Raises JournalUnusable, with what to do."""
        try:
            connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_MS / 1000, isolation_level=None)
        except sqlite3.Error as exc:
            raise JournalUnusable(f"the journal {path} can't be opened ({exc}): check the folder's rights") from exc
        try:
            switch_to_log(connection)
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.row_factory = sqlite3.Row
            migrate(connection, partial(keep_backup, connection, path))
        except sqlite3.Error as exc:
            connection.close()
            raise _translated(exc, path) from exc
        except OSError as exc:
            connection.close()
            full = exc.errno in (errno.ENOSPC, errno.EDQUOT)
            raise (JournalFull if full else JournalUnusable)(
                f"no copy of the journal {path} can be kept ({exc.strerror}), and without one it is not brought to a"
                f" new version: {'free some room on its disk' if full else 'check its folder'}"
            ) from exc
        except JournalTooNew as exc:
            connection.close()
            raise JournalNewer(f"the journal {path} can't be used: {exc}") from exc
        return cls(connection, path)

    def close(self) -> None:
        self._connection.close()

    def check(self) -> None:
        """Reads all of it (some milliseconds for thousands of photos). Raises JournalDamaged."""
        found = [row[0] for row in self.read("PRAGMA quick_check(3)")]
        if found != ["ok"]:
            raise _damaged(self.path, "; ".join(found))

    def read(self, query: str, *values: object, **named: object) -> list[sqlite3.Row]:
        """Raises JournalUnusable."""
        parameters: Any = named or values
        try:
            return self._connection.execute(query, parameters).fetchall()
        except sqlite3.Error as exc:
            raise _translated(exc, self.path) from exc

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Cursor]:
        """All or nothing, and durable when the context ends. Raises JournalUnusable."""
        try:
            with closing(self._connection.cursor()) as cursor:
                cursor.execute("BEGIN IMMEDIATE")
                try:
                    yield cursor
                    cursor.execute("COMMIT")
                except BaseException:
                    if self._connection.in_transaction:  # a full disk has rolled it back already
                        cursor.execute("ROLLBACK")
                    raise
        except sqlite3.Error as exc:
            raise _translated(exc, self.path) from exc


class Statements(Protocol):
    def execute(self, statement: str, /) -> object: ...


def switch_to_log(connection: Statements) -> None:
    """Waits for another process that does the same with a new file at this moment.

    SQLite itself does not always: https://www.sqlite.org/c3ref/busy_handler.html, "may not be invoked".
    """
    deadline_s = time.monotonic() + BUSY_TIMEOUT_MS / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as exc:
            if exc.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline_s:
                raise
            time.sleep(0.01)
        else:
            return


def _translated(exc: sqlite3.Error, path: Path) -> JournalUnusable:
    code = getattr(exc, "sqlite_errorcode", 0) & 0xFF  # without the extension, https://www.sqlite.org/rescode.html
    if code in DAMAGE_CODES:
        return _damaged(path, str(exc))
    # The log's index, which every opening makes anew, is an I/O error to SQLite where it finds no room.
    full = code == sqlite3.SQLITE_FULL or (code == sqlite3.SQLITE_IOERR and _has_no_room(path.parent))
    if full:
        return JournalFull(f"the journal {path} can't be written ({exc}): free some room on its disk")
    return JournalUnusable(f"the journal {path} can't be used ({exc}): check the disk's room and rights")


def _has_no_room(folder: Path) -> bool:
    return shutil.disk_usage(folder).free < LOG_INDEX_BYTES


def _damaged(path: Path, how: str) -> JournalDamaged:
    return JournalDamaged(
        f"the journal {path} is damaged ({how}): nothing is taken or sent, and the photos stay in the spool. Run"
        " `kiosk recover`: it keeps the file aside and takes up what the spool holds"
    )

"""The journal's schema as numbered steps, forward only; a step that was released is never changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from importlib import resources

from kiosk.errors import KioskError


class JournalTooNew(KioskError):
    """A newer version of the kiosk has written this journal; this one would lose what it does not know."""


def known_schema() -> int:
    """The newest that this version of the kiosk can read."""
    return len(_steps())


def migrate(connection: sqlite3.Connection, keep_backup: Callable[[int], None]) -> None:
    """Brings the schema up to date, each step in a transaction of its own. Two processes may call it at once.

    `keep_backup` is called before the first step with the schema that the journal has, unless it is a new one.
    """
    steps = _steps()
    if 0 < (schema := _version(connection)) < len(steps):
        keep_backup(schema)
    for number, script in enumerate(steps, start=1):
        if _version(connection) >= number:
            continue
        connection.execute("BEGIN IMMEDIATE")
        try:
            if _version(connection) < number:  # the other process may have been first
                for statement in _statements(script):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
    if _version(connection) > len(steps):
        raise JournalTooNew(
            f"the journal has schema {_version(connection)}, this version knows {len(steps)}: install the newer kiosk"
        )


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _steps() -> list[str]:
    scripts = [entry for entry in resources.files(__name__).iterdir() if entry.name.endswith(".sql")]
    return [entry.read_text("utf-8") for entry in sorted(scripts, key=lambda entry: entry.name)]


def _statements(script: str) -> Iterator[str]:
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""

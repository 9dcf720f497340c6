"""The journal: every order that this kiosk has taken and how far each photo is. The only SQL in the house.

SQLite with a write-ahead log and `synchronous=FULL`: when a method returns, what it wrote survives a power cut
(https://www.sqlite.org/pragma.html#pragma_synchronous). A Journal belongs to the thread that opened it; any number
of processes may hold one on the same file.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from backend_lambdas.contract.identifiers import OrderId, PhotoId
from kiosk.clock import Clock, rfc3339
from kiosk.errors import KioskError
from kiosk.uploads.migrations import JournalTooNew, migrate
from kiosk.uploads.states import (
    ORDER_MOVES,
    ORDER_STAGES_OPEN,
    PHOTO_MOVES,
    PHOTO_STAGES_OPEN,
    OrderStage,
    PhotoStage,
)

BUSY_TIMEOUT_MS: Final = 15_000
"""How long a writer waits for another process. A commit takes 4 ms (p99 8); more than seconds means a dead disk."""


class JournalUnusable(KioskError):
    """The journal can't be opened or written; nothing was lost by it, and nothing may be taken until it is mended."""


class IllegalMove(AssertionError):
    """A bug: the code asked for a move that is not in the table."""


@dataclass(frozen=True, slots=True)
class JournaledPhoto:
    """One row of `photos`; what the columns mean stands in the migrations."""

    photo_id: PhotoId
    order_id: OrderId
    position: int
    stage: PhotoStage
    size_bytes: int
    checksum_sha256: str
    width_px: int
    height_px: int
    attempts: int = 0
    stage_changed_at: str = ""
    failure: str | None = None


@dataclass(frozen=True, slots=True)
class JournaledOrder:
    """One row of `orders`; what the columns mean stands in the migrations."""

    order_id: OrderId
    stage: OrderStage
    customer_email: str
    language: str
    consented_at: str
    created_at: str
    trace_id: str
    failure: str | None = None


class Journal:
    def __init__(self, connection: sqlite3.Connection, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock

    @classmethod
    def open(cls, path: Path, clock: Clock) -> Self:
        """Opens or creates the journal at `path`. Raises JournalUnusable, with what to do."""
        try:
            connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_MS / 1000, isolation_level=None)
        except sqlite3.Error as exc:
            raise JournalUnusable(f"the journal {path} can't be opened ({exc}): check the folder's rights") from exc
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.row_factory = sqlite3.Row
            migrate(connection)
        except (sqlite3.Error, JournalTooNew) as exc:
            connection.close()
            raise JournalUnusable(f"the journal {path} can't be used: {exc}") from exc
        return cls(connection, clock)

    def close(self) -> None:
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()

    # What checkout writes

    def take(self, order: JournaledOrder, photos: Sequence[JournaledPhoto]) -> None:
        """Takes a whole order, all or nothing; its files must be durable in the spool already."""
        now = rfc3339(self._clock.now())
        with self._transaction() as cursor:
            cursor.execute(
                "INSERT INTO orders (order_id, stage, customer_email, language, consented_at, created_at, trace_id)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    order.order_id,
                    order.stage,
                    order.customer_email,
                    order.language,
                    order.consented_at,
                    order.created_at,
                    order.trace_id,
                ),
            )
            cursor.executemany(
                "INSERT INTO photos (photo_id, order_id, position, stage, size_bytes, checksum_sha256, width_px,"
                " height_px, stage_changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (
                        photo.photo_id,
                        photo.order_id,
                        photo.position,
                        photo.stage,
                        photo.size_bytes,
                        photo.checksum_sha256,
                        photo.width_px,
                        photo.height_px,
                        now,
                    )
                    for photo in photos
                ],
            )

    # What the worker moves

    def move_photo(self, photo_id: PhotoId, target: PhotoStage, *, failure: str | None = None) -> None:
        """One legal move, one transaction. Moving to the stage where it already is does nothing."""
        with self._transaction() as cursor:
            row = cursor.execute("SELECT stage FROM photos WHERE photo_id = ?", (photo_id,)).fetchone()
            current = PhotoStage(row["stage"])
            if current is target:
                return
            if target not in PHOTO_MOVES[current]:
                raise IllegalMove(f"photo {photo_id}: {current} → {target}")
            cursor.execute(
                "UPDATE photos SET stage = ?, failure = ?, stage_changed_at = ?, attempts = attempts + ?"
                " WHERE photo_id = ?",
                (target, failure, rfc3339(self._clock.now()), target is PhotoStage.SENDING, photo_id),
            )

    def move_order(self, order_id: OrderId, target: OrderStage, *, failure: str | None = None) -> None:
        """One legal move, one transaction. Moving to the stage where it already is does nothing."""
        now = rfc3339(self._clock.now())
        with self._transaction() as cursor:
            row = cursor.execute("SELECT stage FROM orders WHERE order_id = ?", (order_id,)).fetchone()
            current = OrderStage(row["stage"])
            if current is target:
                return
            if target not in ORDER_MOVES[current]:
                raise IllegalMove(f"order {order_id}: {current} → {target}")
            completed_at = now if target is OrderStage.COMPLETE else None
            cursor.execute(
                "UPDATE orders SET stage = ?, failure = ?, completed_at = ? WHERE order_id = ?",
                (target, failure, completed_at, order_id),
            )

    def recover(self) -> int:
        """Puts back what a dead worker was sending; whether S3 has it, the next PUT will tell. Returns how many."""
        with self._transaction() as cursor:
            return cursor.execute(
                "UPDATE photos SET stage = ?, stage_changed_at = ? WHERE stage = ?",
                (PhotoStage.SPOOLED, rfc3339(self._clock.now()), PhotoStage.SENDING),
            ).rowcount

    def retry(self, order_id: OrderId) -> int:
        """A person has looked: what failed or was refused of the order is tried again. Returns how many photos."""
        now = rfc3339(self._clock.now())
        with self._transaction() as cursor:
            cursor.execute(
                "UPDATE orders SET stage = ?, failure = NULL WHERE order_id = ? AND stage = ?",
                (OrderStage.ACCEPTED, order_id, OrderStage.REFUSED),
            )
            return cursor.execute(
                "UPDATE photos SET stage = ?, failure = NULL, stage_changed_at = ? WHERE order_id = ? AND stage = ?",
                (PhotoStage.SPOOLED, now, order_id, PhotoStage.FAILED),
            ).rowcount

    def note_trouble(self, trouble: str | None) -> None:
        """Remembers what holds the worker up now, or that nothing does."""
        with self._transaction() as cursor:
            cursor.execute(
                "INSERT INTO line (only_row, trouble, since) VALUES (1, ?, ?) ON CONFLICT (only_row) DO UPDATE"
                " SET trouble = excluded.trouble, since = excluded.since WHERE trouble IS NOT excluded.trouble",
                (trouble, rfc3339(self._clock.now())),
            )

    # What is read

    def trouble(self) -> str | None:
        row = self._connection.execute("SELECT trouble FROM line").fetchone()
        return None if row is None else row["trouble"]

    def open_orders(self) -> list[JournaledOrder]:
        """Orders that still need the worker, oldest first."""
        rows = self._connection.execute(
            f"SELECT * FROM orders WHERE stage IN ({_listed(ORDER_STAGES_OPEN)}) ORDER BY created_at"  # noqa: S608  (our own enum's values)
        )
        return [_order(row) for row in rows]

    def order(self, order_id: OrderId) -> JournaledOrder | None:
        row = self._connection.execute("SELECT * FROM orders WHERE order_id = ?", (order_id,)).fetchone()
        return None if row is None else _order(row)

    def orders(self) -> list[JournaledOrder]:
        return [_order(row) for row in self._connection.execute("SELECT * FROM orders ORDER BY created_at")]

    def photos(self, order_id: OrderId, *, only_open: bool = False) -> list[JournaledPhoto]:
        """The order's photos by position."""
        condition = f" AND stage IN ({_listed(PHOTO_STAGES_OPEN)})" if only_open else ""
        rows = self._connection.execute(
            f"SELECT * FROM photos WHERE order_id = ?{condition} ORDER BY position",  # noqa: S608  (our own enum's values)
            (order_id,),
        )
        return [_photo(row) for row in rows]

    def stage_counts(self, order_id: OrderId) -> Mapping[PhotoStage, int]:
        rows = self._connection.execute(
            "SELECT stage, count(*) AS photos FROM photos WHERE order_id = ? GROUP BY stage", (order_id,)
        )
        return Counter({PhotoStage(row["stage"]): row["photos"] for row in rows})

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Cursor]:
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
            raise JournalUnusable(f"the journal can't be written ({exc}): check the disk's room and rights") from exc


def _listed(stages: frozenset[PhotoStage] | frozenset[OrderStage]) -> str:
    # Sorted as in the partial index's condition: SQLite uses it only where the lists are the same.
    return ", ".join(f"'{stage}'" for stage in sorted(stages))


def _order(row: sqlite3.Row) -> JournaledOrder:
    return JournaledOrder(
        order_id=OrderId(row["order_id"]),
        stage=OrderStage(row["stage"]),
        customer_email=row["customer_email"],
        language=row["language"],
        consented_at=row["consented_at"],
        created_at=row["created_at"],
        trace_id=row["trace_id"],
        failure=row["failure"],
    )


def _photo(row: sqlite3.Row) -> JournaledPhoto:
    return JournaledPhoto(
        photo_id=PhotoId(row["photo_id"]),
        order_id=OrderId(row["order_id"]),
        position=row["position"],
        stage=PhotoStage(row["stage"]),
        size_bytes=row["size_bytes"],
        checksum_sha256=row["checksum_sha256"],
        width_px=row["width_px"],
        height_px=row["height_px"],
        attempts=row["attempts"],
        stage_changed_at=row["stage_changed_at"],
        failure=row["failure"],
    )

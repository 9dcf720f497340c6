"""Orders and photos: taken once, moved as the tables of states allow, each move one transaction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Self, TypeVar

from backend_lambdas.contract.identifiers import OrderId, PhotoId
from kiosk.clock import Clock, rfc3339
from kiosk.uploads.journal.backups import forget_backups
from kiosk.uploads.journal.connection import Connection
from kiosk.uploads.journal.multiparts import Multiparts
from kiosk.uploads.journal.rows import (
    JournaledOrder,
    JournaledPhoto,
    LineState,
    order_of,
    preview_column,
    prints_column,
)
from kiosk.uploads.journal.work_list import WorkList
from kiosk.uploads.states import ORDER_MOVES, PHOTO_MOVES, OrderStage, PhotoStage

Stage = TypeVar("Stage", OrderStage, PhotoStage)


class IllegalMove(AssertionError):
    """A bug: the code asked for a move that is not in the table."""


class Journal:
    """Belongs to the thread that opened it. Every method raises JournalUnusable where the file can't be used."""

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock
        self.multiparts = Multiparts(connection)
        self.work = WorkList(connection, self.multiparts)

    @classmethod
    def open(cls, path: Path, clock: Clock) -> Self:
        """Opens or creates the journal at `path`."""
        return cls(Connection.open(path), clock)

    def close(self) -> None:
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()

    def check(self) -> None:
        """Raises JournalDamaged where the file is not whole; some milliseconds for thousands of photos."""
        self._connection.check()

    # What checkout writes

    def take(self, order: JournaledOrder, photos: Sequence[JournaledPhoto]) -> None:
        """Takes a whole order, all or nothing; its files must be durable in the spool already."""
        now = self._now()
        with self._connection.transaction() as cursor:
            cursor.execute(
                "INSERT INTO orders (order_id, stage, customer_email, language, consented_at, created_at, trace_id,"
                " currency) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    order.order_id,
                    order.stage,
                    order.customer_email,
                    order.language,
                    order.consented_at,
                    order.created_at,
                    order.trace_id,
                    order.currency,
                ),
            )
            cursor.executemany(
                "INSERT INTO photos (photo_id, order_id, position, stage, size_bytes, checksum_sha256, width_px,"
                " height_px, stage_changed_at, prints, preview) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
                        prints_column(photo.prints),
                        preview_column(photo.preview),
                    )
                    for photo in photos
                ],
            )
            self.multiparts.plan(cursor, photos)

    # What the worker moves

    def move_photo(self, photo_id: PhotoId, target: PhotoStage, *, failure: str | None = None) -> None:
        """One legal move, one transaction. Moving to the stage where it already is does nothing."""
        self.move_photos([photo_id], target, failure=failure)

    def move_photos(self, photo_ids: Iterable[PhotoId], target: PhotoStage, *, failure: str | None = None) -> None:
        """The same move for several at once, all or none: a commit costs milliseconds, however much is in it."""
        now = self._now()
        with self._connection.transaction() as cursor:
            for photo_id in photo_ids:
                row = cursor.execute("SELECT stage FROM photos WHERE photo_id = ?", (photo_id,)).fetchone()
                current = PhotoStage(row["stage"])
                if current is target:
                    continue
                _expect_legal(PHOTO_MOVES, current, target)
                cursor.execute(
                    "UPDATE photos SET stage = ?, failure = ?, stage_changed_at = ?, attempts = attempts + ?"
                    " WHERE photo_id = ?",
                    (target, failure, now, target is PhotoStage.SENDING, photo_id),
                )

    def move_order(self, order_id: OrderId, target: OrderStage, *, failure: str | None = None) -> None:
        """One legal move, one transaction. Moving to the stage where it already is does nothing."""
        with self._connection.transaction() as cursor:
            row = cursor.execute("SELECT stage FROM orders WHERE order_id = ?", (order_id,)).fetchone()
            current = OrderStage(row["stage"])
            if current is target:
                return
            _expect_legal(ORDER_MOVES, current, target)
            completed_at = self._now() if target is OrderStage.COMPLETE else None
            cursor.execute(
                "UPDATE orders SET stage = ?, failure = ?, completed_at = ? WHERE order_id = ?",
                (target, failure, completed_at, order_id),
            )

    def erase_order(self, order_id: OrderId) -> None:
        """Moves the order to its end and takes the customer's address out of it, in one transaction. Its photos' rows
        stay as they are: one of them may be in mid air, and none says anything of her.
        """
        with self._connection.transaction() as cursor:
            row = cursor.execute("SELECT stage FROM orders WHERE order_id = ?", (order_id,)).fetchone()
            current = OrderStage(row["stage"])
            if current is OrderStage.ERASED:
                return
            _expect_legal(ORDER_MOVES, current, OrderStage.ERASED)
            cursor.execute(
                "UPDATE orders SET stage = ?, failure = NULL, customer_email = '' WHERE order_id = ?",
                (OrderStage.ERASED, order_id),
            )

    def forget_addresses(self, completed_before: str) -> int:
        """Takes the address, and only that, out of each order that was complete before then (RFC 3339). Returns of how
        many; nothing is written for none. The condition stands as texts, as in the work list, for its index.
        """
        rows = self._connection.read(
            "SELECT order_id FROM orders WHERE stage = 'complete' AND customer_email <> '' AND completed_at < ?",
            completed_before,
        )
        if rows:
            with self._connection.transaction() as cursor:
                cursor.executemany(
                    "UPDATE orders SET customer_email = '' WHERE order_id = ?", [(row["order_id"],) for row in rows]
                )
        return len(rows)

    def forget_backups(self, before: datetime) -> int:
        """Deletes copies of this journal that were made before then. Returns how many."""
        return forget_backups(self._connection.path, before)

    def recover(self) -> int:
        """Puts back what a dead worker was sending; whether S3 has it, the next PUT will tell. Returns how many."""
        _expect_legal(PHOTO_MOVES, PhotoStage.SENDING, PhotoStage.SPOOLED)
        with self._connection.transaction() as cursor:
            return cursor.execute(
                "UPDATE photos SET stage = ?, stage_changed_at = ? WHERE stage = ?",
                (PhotoStage.SPOOLED, self._now(), PhotoStage.SENDING),
            ).rowcount

    def retry(self, order_id: OrderId) -> int:
        """A person has looked: what failed or was refused of the order is tried again. Returns how many photos."""
        _expect_legal(ORDER_MOVES, OrderStage.REFUSED, OrderStage.ACCEPTED)
        _expect_legal(PHOTO_MOVES, PhotoStage.FAILED, PhotoStage.SPOOLED)
        with self._connection.transaction() as cursor:
            cursor.execute(
                "UPDATE orders SET stage = ?, failure = NULL WHERE order_id = ? AND stage = ?",
                (OrderStage.ACCEPTED, order_id, OrderStage.REFUSED),
            )
            return cursor.execute(
                "UPDATE photos SET stage = ?, failure = NULL, stage_changed_at = ? WHERE order_id = ? AND stage = ?",
                (PhotoStage.SPOOLED, self._now(), order_id, PhotoStage.FAILED),
            ).rowcount

    # What the worker says of the line

    def note_trouble(self, trouble: str | None) -> None:
        """Remembers what holds the worker up now, or that nothing does."""
        with self._connection.transaction() as cursor:
            cursor.execute(
                "INSERT INTO line (only_row, trouble, since) VALUES (1, ?, ?) ON CONFLICT (only_row) DO UPDATE"
                " SET trouble = excluded.trouble, since = excluded.since WHERE trouble IS NOT excluded.trouble",
                (trouble, self._now()),
            )

    def note_goodput(self, goodput_bytes_s: float) -> None:
        with self._connection.transaction() as cursor:
            cursor.execute(
                "INSERT INTO line (only_row, trouble, since, goodput_bytes_s) VALUES (1, NULL, ?, ?)"
                " ON CONFLICT (only_row) DO UPDATE SET goodput_bytes_s = excluded.goodput_bytes_s",
                (self._now(), goodput_bytes_s),
            )

    def line(self) -> LineState:
        rows = self._connection.read("SELECT trouble, goodput_bytes_s FROM line")
        return LineState(rows[0]["trouble"], rows[0]["goodput_bytes_s"]) if rows else LineState()

    # What is read

    def order(self, order_id: OrderId) -> JournaledOrder | None:
        rows = self._connection.read("SELECT * FROM orders WHERE order_id = ?", order_id)
        return order_of(rows[0]) if rows else None

    def orders(self) -> list[JournaledOrder]:
        return [order_of(row) for row in self._connection.read("SELECT * FROM orders ORDER BY created_at")]

    def photos(self, order_id: OrderId) -> list[JournaledPhoto]:
        """The order's photos by position."""
        return self.multiparts.planned(
            self._connection.read("SELECT * FROM photos WHERE order_id = ? ORDER BY position", order_id)
        )

    def stage(self, photo_id: PhotoId) -> PhotoStage:
        (row,) = self._connection.read("SELECT stage FROM photos WHERE photo_id = ?", photo_id)
        return PhotoStage(row["stage"])

    def stage_counts(self, order_id: OrderId) -> Mapping[PhotoStage, int]:
        rows = self._connection.read(
            "SELECT stage, count(*) AS photos FROM photos WHERE order_id = ? GROUP BY stage", order_id
        )
        return Counter({PhotoStage(row["stage"]): row["photos"] for row in rows})

    def _now(self) -> str:
        return rfc3339(self._clock.now())


def _expect_legal(moves: Mapping[Stage, frozenset[Stage]], current: Stage, target: Stage) -> None:
    if target not in moves[current]:
        raise IllegalMove(f"{current} → {target}")

"""The journal keeps what it was told, refuses illegal moves, and is never replaced by silence."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.clock import rfc3339
from kiosk.uploads.journal import IllegalMove, Journal, JournalUnusable
from kiosk.uploads.journal.connection import switch_to_log
from kiosk.uploads.journal.work_list import Waiting
from kiosk.uploads.states import ORDER_MOVES, PHOTO_MOVES, OrderStage, PhotoStage
from tests.fakes.clock import FakeClock
from tests.unit.kiosk.uploads.conftest import TakeOrder


def test_an_order_is_read_back_as_it_was_taken(journal: Journal, take_order: TakeOrder) -> None:
    """An order that was taken stands in the journal with its photos in the customer's order."""
    order_id = take_order([b"one", b"two"])

    order = journal.order(order_id)
    assert order is not None
    assert order.customer_email == "ada@example.com"
    assert order.stage is OrderStage.ACCEPTED
    assert [(photo.position, photo.size_bytes, photo.stage) for photo in journal.photos(order_id)] == [
        (0, 3, PhotoStage.SPOOLED),
        (1, 3, PhotoStage.SPOOLED),
    ]


def test_what_was_taken_survives_the_process(tmp_path: Path, take_order: TakeOrder, clock: FakeClock) -> None:
    """A second opening of the same file sees every order of the first."""
    order_id = take_order([b"one"])
    with Journal.open(tmp_path / "journal.sqlite3", clock) as again:
        assert [order.order_id for order in again.work.open_orders()] == [order_id]


@pytest.mark.parametrize("source", list(PhotoStage))
@pytest.mark.parametrize("target", list(PhotoStage))
def test_a_photo_moves_only_as_the_table_allows(
    journal: Journal, take_order: TakeOrder, source: PhotoStage, target: PhotoStage
) -> None:
    """Every move in the table is made and every other one is refused and changes nothing."""
    photo = journal.photos(take_order([b"one"]))[0]
    journal._connection._connection.execute("UPDATE photos SET stage = ?", (source,))

    if target is source or target in PHOTO_MOVES[source]:
        journal.move_photo(photo.photo_id, target)
        assert journal.photos(photo.order_id)[0].stage is target
    else:
        with pytest.raises(IllegalMove):
            journal.move_photo(photo.photo_id, target)
        assert journal.photos(photo.order_id)[0].stage is source


@pytest.mark.parametrize("source", list(OrderStage))
@pytest.mark.parametrize("target", list(OrderStage))
def test_an_order_moves_only_as_the_table_allows(
    journal: Journal, take_order: TakeOrder, source: OrderStage, target: OrderStage
) -> None:
    """Every move in the table is made and every other one is refused and changes nothing."""
    order_id = take_order([b"one"])
    journal._connection._connection.execute("UPDATE orders SET stage = ?", (source,))

    if target is source or target in ORDER_MOVES[source]:
        journal.move_order(order_id, target)
        expected = target
    else:
        with pytest.raises(IllegalMove):
            journal.move_order(order_id, target)
        expected = source
    order = journal.order(order_id)
    assert order is not None
    assert order.stage is expected


def test_recovery_puts_back_what_was_under_way(journal: Journal, take_order: TakeOrder) -> None:
    """After a crash a photo whose answer is unknown is sent again, and no other photo moves."""
    order_id = take_order([b"one", b"two"])
    first, second = journal.photos(order_id)
    journal.move_photo(first.photo_id, PhotoStage.SENDING)
    journal.move_photo(second.photo_id, PhotoStage.SENDING)
    journal.move_photo(second.photo_id, PhotoStage.SENT)

    assert journal.recover() == 1
    assert [photo.stage for photo in journal.photos(order_id)] == [PhotoStage.SPOOLED, PhotoStage.SENT]


def test_what_waits_is_what_may_still_be_verified(journal: Journal, take_order: TakeOrder, clock: FakeClock) -> None:
    """Photos wait until the backend has verified them, since the oldest of their orders; refused ones wait no more."""
    assert journal.work.waiting() == Waiting(0, None)
    refused, first_at = take_order([b"zero"]), rfc3339(clock.now())
    clock.advance(60)
    second_at = rfc3339(clock.now())
    one, two, _ = journal.photos(take_order([b"one", b"two", b"three"]))
    assert journal.work.waiting() == Waiting(4, first_at)
    journal.move_order(refused, OrderStage.REFUSED, failure="too old")
    for target in (PhotoStage.SENDING, PhotoStage.SENT, PhotoStage.CONFIRMED):
        journal.move_photo(one.photo_id, target)
    journal.move_photo(two.photo_id, PhotoStage.SENDING)
    assert journal.work.waiting() == Waiting(2, second_at)


def test_attempts_count_the_puts_begun(journal: Journal, take_order: TakeOrder) -> None:
    """Each begun PUT is counted, and nothing else."""
    photo = journal.photos(take_order([b"one"]))[0]
    for _ in range(2):
        journal.move_photo(photo.photo_id, PhotoStage.SENDING)
        journal.move_photo(photo.photo_id, PhotoStage.SPOOLED)
    assert journal.photos(photo.order_id)[0].attempts == 2


def test_a_commit_is_durable_before_it_returns(journal: Journal) -> None:
    """The journal runs with a write-ahead log, full synchronisation and foreign keys."""
    pragmas = {
        name: journal._connection._connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys")
    }
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_a_newer_journal_is_refused(tmp_path: Path, clock: FakeClock) -> None:
    """A journal that a newer version wrote is refused with what to do, and left as it is."""
    path = tmp_path / "journal.sqlite3"
    Journal.open(path, clock).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()

    with pytest.raises(JournalUnusable, match="install the newer kiosk"):
        Journal.open(path, clock)
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone()[0] == 99
    connection.close()


def test_a_corrupt_journal_is_refused_and_kept(tmp_path: Path, clock: FakeClock) -> None:
    """A file that is no journal is refused with its name, and not overwritten."""
    path = tmp_path / "journal.sqlite3"
    path.write_bytes(b"not a database, but somebody's orders" * 100)
    before = path.read_bytes()

    with pytest.raises(JournalUnusable, match=r"journal\.sqlite3"):
        Journal.open(path, clock)
    assert path.read_bytes() == before


def test_two_processes_may_create_it_at_once(tmp_path: Path) -> None:
    """Screen and worker start together on a new machine: both find one whole schema."""
    script = (
        "import sys; from pathlib import Path; from kiosk.clock import SystemClock; from kiosk.uploads.journal import"
        " Journal; Journal.open(Path(sys.argv[1]), SystemClock()).close()"
    )
    command = [sys.executable, "-c", script, str(tmp_path / "journal.sqlite3")]
    processes = [subprocess.Popen(command) for _ in range(4)]
    assert [process.wait(30) for process in processes] == [0, 0, 0, 0]


def test_the_switch_to_the_log_waits_where_sqlite_does_not() -> None:
    """Another process that makes the same new file at this moment is waited for; any other trouble is told at once."""

    class Held:
        def __init__(self, *codes: int) -> None:
            self.codes = list(codes)

        def execute(self, _statement: str) -> None:
            if self.codes:
                trouble = sqlite3.OperationalError("in trouble")
                trouble.sqlite_errorcode = self.codes.pop(0)
                raise trouble

    held = Held(sqlite3.SQLITE_BUSY, sqlite3.SQLITE_BUSY)
    switch_to_log(held)
    assert held.codes == []
    with pytest.raises(sqlite3.OperationalError):
        switch_to_log(Held(sqlite3.SQLITE_IOERR))


def test_trouble_is_told_until_it_is_over(journal: Journal) -> None:
    """What holds the worker up is remembered for the screen, and forgotten when it is over."""
    assert journal.line().trouble is None
    journal.note_trouble("the backend can't be reached")
    assert journal.line().trouble == "the backend can't be reached"
    journal.note_trouble(None)
    assert journal.line().trouble is None


def test_open_work_is_found_by_its_index(journal: Journal, take_order: TakeOrder) -> None:
    """What the worker asks all day long is answered from an index, however many orders are done."""
    order_id = take_order([b"one"])
    statements: list[str] = []
    journal._connection._connection.set_trace_callback(statements.append)
    journal.work.open_orders()
    journal.work.spooled(order_id, 5)
    journal.work.sent_outside(order_id, "2026-01-01T00:00:00.000Z", "2026-01-02T00:00:00.000Z")
    journal.work.is_empty()
    journal._connection._connection.set_trace_callback(None)
    plans = [
        row["detail"]
        for statement in statements
        for row in journal._connection._connection.execute(f"EXPLAIN QUERY PLAN {statement}")
    ]
    assert any("orders USING INDEX orders_open" in plan for plan in plans), plans
    assert any("SEARCH photos USING INDEX" in plan for plan in plans), plans

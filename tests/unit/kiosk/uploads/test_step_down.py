"""An update that is rolled back costs no order, whichever version took it and however far it was."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Final

import pytest

from backend_lambdas.contract.error_codes import ErrorCode
from backend_lambdas.contract.identifiers import OrderId
from kiosk.api.failures import Erased
from kiosk.uploads.forgetting import BACKUP_KEPT, LOOK_EVERY_S, Forgetting
from kiosk.uploads.journal import Journal, JournalNewer, JournalUnusable, migrations
from kiosk.uploads.line.line import Line
from kiosk.uploads.rebuild import rebuild
from kiosk.uploads.spool import Spool
from kiosk.uploads.states import OrderStage
from kiosk.uploads.step_down import is_due, step_down
from kiosk.uploads.worker import Uploader
from tests.fakes.clock import FakeClock
from tests.fakes.cloud import FakeCloud
from tests.unit.kiosk.uploads.conftest import Stop, TakeOrder, order_stage, taking

NEXT_STEP: Final = "ALTER TABLE orders ADD COLUMN ribbon TEXT;\n"
"""What a newer version adds to the journal."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite3"


@contextmanager
def newer_version(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """While it lasts, this kiosk is the next one."""
    steps = migrations._steps()
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "_steps", lambda: [*steps, NEXT_STEP])
        yield


def take_elsewhere(journal: Journal, take_order: TakeOrder, bodies: list[bytes]) -> OrderId:
    """As another process takes it: its own connection is closed afterwards."""
    order_id = take_order(bodies)
    journal.close()
    return order_id


def send_all(path: Path, spool: Spool, cloud: FakeCloud, clock: FakeClock) -> None:
    with Journal.open(path, clock) as journal:
        Uploader(journal, spool, cloud, cloud, clock=clock, line=Line.fresh(clock)).run(Stop(clock), until_idle=True)


def read_schema(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


@pytest.fixture
def updated(
    path: Path, journal: Journal, take_order: TakeOrder, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> OrderId:
    """A newer version has opened the journal; the order was taken before that."""
    order_id = take_elsewhere(journal, take_order, [b"before"])
    with newer_version(monkeypatch):
        Journal.open(path, clock).close()
    return order_id


@pytest.fixture
def taken_since(
    path: Path, updated: OrderId, spool: Spool, clock: FakeClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> OrderId:
    """An order that the newer version took."""
    with newer_version(monkeypatch), Journal.open(path, clock) as journal:
        return taking(journal, spool, tmp_path, clock)([b"after"])


def test_a_copy_is_kept_before_a_migration_and_only_then(path: Path, updated: OrderId, clock: FakeClock) -> None:
    """What the journal held before a newer version migrated it lies beside it, whole; a new journal needs no copy."""
    (backup,) = path.parent.glob("journal.schema-*")
    assert backup.name == f"journal.schema-{migrations.known_schema()}.sqlite3"
    with Journal.open(backup, clock) as journal:
        assert [order.order_id for order in journal.orders()] == [updated]
    assert read_schema(path) == migrations.known_schema() + 1


def test_orders_of_both_versions_go_out_after_a_roll_back(
    path: Path, updated: OrderId, taken_since: OrderId, spool: Spool, clock: FakeClock, cloud: FakeCloud
) -> None:
    """The older version goes on with its copy, takes up what the newer one took, and sends each photo once."""
    with pytest.raises(JournalNewer, match="install the newer kiosk"):
        Journal.open(path, clock)
    assert is_due(path)
    aside = step_down(path, spool, clock)
    assert aside is not None
    assert read_schema(aside) == migrations.known_schema() + 1
    assert not is_due(path)
    send_all(path, spool, cloud, clock)
    assert sorted(cloud.objects.values()) == [b"after", b"before"]
    assert list(cloud.puts.values()) == [1, 1]
    with Journal.open(path, clock) as journal:
        assert {order_stage(journal, one) for one in (updated, taken_since)} == {OrderStage.COMPLETE}
    assert spool.order_ids() == []


def test_what_the_newer_version_sent_already_is_not_sent_twice(
    path: Path, updated: OrderId, spool: Spool, clock: FakeClock, cloud: FakeCloud, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An order that was complete and out of the spool before the roll-back is found complete by the backend's word."""
    with newer_version(monkeypatch):
        send_all(path, spool, cloud, clock)
    assert step_down(path, spool, clock) is not None
    send_all(path, spool, cloud, clock)
    assert list(cloud.puts.values()) == [1]
    with Journal.open(path, clock) as journal:
        assert order_stage(journal, updated) is OrderStage.COMPLETE


def test_an_order_whose_note_was_not_promised_yet_is_kept(
    path: Path, updated: OrderId, taken_since: OrderId, spool: Spool, clock: FakeClock, cloud: FakeCloud
) -> None:
    """What the newer journal took is an order, also where the note in the spool was not renamed any more."""
    folder = path.parent / "spool" / taken_since
    (folder / "order.json").rename(folder / "order.json.new")
    step_down(path, spool, clock)
    send_all(path, spool, cloud, clock)
    assert sorted(cloud.objects.values()) == [b"after", b"before"]


@pytest.mark.parametrize("step", [1, 2])
def test_a_roll_back_that_dies_half_way_is_ended_by_the_next_start(
    path: Path,
    updated: OrderId,
    spool: Spool,
    clock: FakeClock,
    cloud: FakeCloud,
    monkeypatch: pytest.MonkeyPatch,
    step: int,
) -> None:
    """Whichever of its renames it does not come to, the next start ends it with nothing lost."""
    rename, calls = Path.rename, list[str]()

    def dying(self: Path, target: Path) -> Path:
        calls.append(self.name)
        if len(calls) == step:
            raise OSError("the power is gone")
        return rename(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", dying)
        with pytest.raises(JournalUnusable, match="the power is gone"):
            step_down(path, spool, clock)
    assert is_due(path)
    step_down(path, spool, clock)
    with Journal.open(path, clock) as journal:
        assert [order.order_id for order in journal.orders()] == [updated]
    send_all(path, spool, cloud, clock)
    assert list(cloud.objects.values()) == [b"before"]


def test_a_journal_that_is_still_written_is_left_alone(
    path: Path, updated: OrderId, spool: Spool, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While a process of the rolled-back version has it open, nothing is moved, and who must end it is said."""
    with newer_version(monkeypatch):
        held = Journal.open(path, clock)
    held.note_trouble("still here")
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM line").fetchall()
    try:
        held.note_trouble("and still writing")
        with pytest.raises(JournalUnusable, match="end its processes"):
            step_down(path, spool, clock)
        assert path.exists()
    finally:
        reader.close()
        held.close()
    assert step_down(path, spool, clock) is not None


def test_a_newer_journal_without_a_copy_is_left_for_a_person(
    path: Path, updated: OrderId, spool: Spool, clock: FakeClock, cloud: FakeCloud
) -> None:
    """No start sets it aside by itself; `kiosk recover` does, and takes every order from the spool."""
    for backup in path.parent.glob("journal.schema-*"):
        backup.unlink()
    assert step_down(path, spool, clock) is None
    with pytest.raises(JournalNewer):
        Journal.open(path, clock)
    rebuilt = rebuild(path, spool, clock)
    assert rebuilt.set_aside is not None
    assert rebuilt.recovered.taken_up == (updated,)
    send_all(path, spool, cloud, clock)
    assert list(cloud.objects.values()) == [b"before"]


def test_a_journal_of_this_version_is_never_stepped_down(path: Path, journal: Journal, spool: Spool) -> None:
    """Whatever copies lie beside it."""
    (path.parent / "journal.schema-1.sqlite3").write_bytes(path.read_bytes())
    assert not is_due(path)
    assert step_down(path, spool, FakeClock()) is None


def test_copies_are_gone_after_a_day(path: Path, updated: OrderId, spool: Spool, clock: FakeClock) -> None:
    """A copy from before an update, and a newer journal that was set aside, hold addresses: a day, no longer."""
    aside = step_down(path, spool, clock)
    assert aside is not None
    backup = path.parent / "journal.schema-1.sqlite3"
    half = path.parent / "journal.schema-1.sqlite3.4711.part"
    for file in (backup, half):
        file.write_bytes(path.read_bytes())
    with Journal.open(path, clock) as journal:
        forgetting = Forgetting(journal, clock)
        for file in (aside, backup, half):
            os.utime(file, (clock.now().timestamp(), clock.now().timestamp()))
        forgetting.forget_if_due()
        assert aside.exists()
        assert backup.exists()
        clock.advance((BACKUP_KEPT + timedelta(seconds=LOOK_EVERY_S)).total_seconds())
        forgetting.forget_if_due()
    assert [file.name for file in path.parent.glob("journal.*.sqlite3*")] == []


def test_an_order_that_was_erased_meanwhile_is_erased_again(
    path: Path, updated: OrderId, spool: Spool, clock: FakeClock, cloud: FakeCloud, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy knows nothing of an erasure that came in on the newer version; the backend says so once more."""
    with newer_version(monkeypatch):
        send_all(path, spool, cloud, clock)
    cloud.api_faults.append(Erased("order_erased: order erased", ErrorCode.ORDER_ERASED))
    step_down(path, spool, clock)
    send_all(path, spool, cloud, clock)
    with Journal.open(path, clock) as journal:
        order = journal.order(updated)
        assert order is not None
        assert (order.stage, order.customer_email) == (OrderStage.ERASED, "")

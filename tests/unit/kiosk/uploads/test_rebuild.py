"""A journal that is lost costs no order: the spool tells what was taken."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final

import pytest

from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.messages import OrderManifest
from kiosk.uploads.journal import Journal, JournalDamaged
from kiosk.uploads.line.line import Line
from kiosk.uploads.rebuild import JournalWhole, rebuild
from kiosk.uploads.spool import Spool
from kiosk.uploads.states import OrderStage
from kiosk.uploads.worker import Uploader
from tests.fakes.clock import FakeClock
from tests.fakes.cloud import FakeCloud
from tests.unit.kiosk.uploads.conftest import Stop, TakeOrder


def overwrite(path: Path, offset_bytes: int) -> None:
    with path.open("r+b") as file:
        file.seek(offset_bytes)
        file.write(b"\xa5" * 4096)


DAMAGES: Final[dict[str, Callable[[Path], object]]] = {
    "no journal at all": lambda path: path.write_bytes(b"not a database, but somebody's orders" * 100),
    "a page in the middle": partial(overwrite, offset_bytes=4096 * 2),
    "the table of orders": partial(overwrite, offset_bytes=4096),
    "the header": partial(overwrite, offset_bytes=0),
}


def send_all(path: Path, spool: Spool, cloud: FakeCloud, clock: FakeClock) -> None:
    with Journal.open(path, clock) as journal:
        Uploader(journal, spool, cloud, cloud, clock=clock, line=Line.fresh(clock)).run(Stop(clock), until_idle=True)


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_journal_is_refused_kept_and_made_anew(
    tmp_path: Path, journal: Journal, spool: Spool, clock: FakeClock, take_order: TakeOrder, damage: str
) -> None:
    """No start takes or sends anything with it; after `recover` its bytes lie aside and every order goes out once."""
    cloud = FakeCloud(clock)
    orders = [take_order([b"%d-%d" % (number, index) for index in range(3)]) for number in range(2)]
    cloud.put_order(promised(spool, orders[0]))
    sent_before = journal.photos(orders[0])[0].photo_id
    cloud.objects[sent_before] = b"0-0"
    path = tmp_path / "journal.sqlite3"
    journal._connection._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    journal.close()
    DAMAGES[damage](path)
    before = path.read_bytes()

    with pytest.raises(JournalDamaged, match="kiosk recover"):
        send_all(path, spool, cloud, clock)
    assert path.read_bytes() == before

    rebuilt = rebuild(path, spool, clock)
    assert rebuilt.set_aside is not None
    assert rebuilt.set_aside.read_bytes() == before
    assert rebuilt.recovered.taken_up == tuple(sorted(orders))
    send_all(path, spool, cloud, clock)
    with Journal.open(path, clock) as again:
        assert {order.order_id: order.stage for order in again.orders()} == dict.fromkeys(orders, OrderStage.COMPLETE)
    assert cloud.puts[sent_before] == 0, "the backend had it already"
    assert len(cloud.objects) == 6
    assert spool.order_ids() == []


def test_a_whole_journal_is_let_be(tmp_path: Path, journal: Journal, spool: Spool, clock: FakeClock) -> None:
    """There is nothing to recover where nothing is damaged."""
    with pytest.raises(JournalWhole, match="is whole"):
        rebuild(tmp_path / "journal.sqlite3", spool, clock)
    assert [path.name for path in tmp_path.glob("*damaged*")] == []


def remove_journal(folder: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        (folder / f"journal.sqlite3{suffix}").unlink(missing_ok=True)


def test_a_journal_that_is_gone_costs_no_order(
    tmp_path: Path, journal: Journal, spool: Spool, clock: FakeClock, take_order: TakeOrder
) -> None:
    """Somebody deletes the journal: the next start takes up what the spool promises, and every photo goes out."""
    cloud = FakeCloud(clock)
    orders = [take_order([b"%d-%d" % (number, index) for index in range(3)]) for number in range(2)]
    journal.close()
    remove_journal(tmp_path)
    send_all(tmp_path / "journal.sqlite3", spool, cloud, clock)
    with Journal.open(tmp_path / "journal.sqlite3", clock) as again:
        assert {order.order_id for order in again.orders()} == set(orders)
    assert len(cloud.objects) == 6


def test_a_recovery_that_died_half_way_is_taken_up(
    tmp_path: Path,
    journal: Journal,
    spool: Spool,
    clock: FakeClock,
    take_order: TakeOrder,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Killed after the first of three orders, a second `recover` finds the other two, and no start drops them."""
    orders = [take_order([b"one"]) for _ in range(3)]
    journal.close()
    path = tmp_path / "journal.sqlite3"
    overwrite(path, 0)
    real_take, taken = Journal.take, list[object]()

    def take(self: Journal, *arguments: Any) -> None:
        if taken:
            raise KeyboardInterrupt
        taken.append(arguments)
        real_take(self, *arguments)

    with monkeypatch.context() as dying:
        dying.setattr(Journal, "take", take)
        with pytest.raises(KeyboardInterrupt):
            rebuild(path, spool, clock)
    assert len(rebuild(path, spool, clock).recovered.taken_up) == 2
    with Journal.open(path, clock) as again:
        assert {order.order_id for order in again.orders()} == set(orders)


def test_a_folder_that_nothing_describes_is_named_and_left(
    tmp_path: Path, journal: Journal, spool: Spool, clock: FakeClock, take_order: TakeOrder
) -> None:
    """Photos whose promise can't be read are told to the operator, and stay where they are over every start."""
    order_id = take_order([b"one"])
    spool.path(order_id, journal.photos(order_id)[0].photo_id).with_name("order.json").write_text("{}")
    journal.close()
    remove_journal(tmp_path)

    rebuilt = rebuild(tmp_path / "journal.sqlite3", spool, clock)
    assert (rebuilt.set_aside, rebuilt.recovered.taken_up, rebuilt.recovered.unknown) == (None, (), (order_id,))
    send_all(tmp_path / "journal.sqlite3", spool, FakeCloud(clock), clock)
    assert len(spool.photo_ids(order_id)) == 1


def promised(spool: Spool, order_id: OrderId) -> OrderManifest:
    manifest = spool.promised_order(order_id)
    assert manifest is not None
    return manifest

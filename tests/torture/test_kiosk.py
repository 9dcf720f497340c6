"""A short run of `torture kiosk`, and what its look at a data folder would find. `make torture` has the long run."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.data_folder import DataFolder
from tests.torture.conftest import Site
from tests.torture.data_folder import left_behind, read_journal
from tests.torture.kiosk.command import Plan, torture
from tests.torture.report import Report
from tests.torture.verdict import Fault


@pytest.fixture(scope="module")
def survived(site: Site, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Report]:
    """The folder and the report of two kiosks that were killed six times between them."""
    folder = tmp_path_factory.mktemp("torture")
    plan = Plan(orders=2, kills=6, photos_per_order=4, data_folders=2)
    return folder, torture(site.cloud, folder, plan)


@pytest.fixture
def data(survived: tuple[Path, Report], tmp_path: Path) -> DataFolder:
    """A copy of the first kiosk's data folder, to be tampered with."""
    shutil.copytree(survived[0] / "kiosk-0", tmp_path / "data")
    return DataFolder(tmp_path / "data")


def alter(data: DataFolder, statement: str) -> None:
    with closing(sqlite3.connect(data.journal, isolation_level=None)) as connection:
        connection.execute(statement)


def test_killed_kiosks_lose_double_and_damage_nothing(survived: tuple[Path, Report]) -> None:
    """`kiosk send` and `worker`, killed at random instants, bring every photo to the bucket once and one mail each."""
    _, report = survived
    assert report.as_promised, "\n".join(report.lines(survived[0]))
    assert report.figures["kills"] == 6
    assert report.verdict.photos >= 8


def test_a_clean_data_folder_is_found_clean(data: DataFolder) -> None:
    """After a clean restart nothing lies about."""
    assert list(left_behind(data)) == []


@pytest.mark.parametrize("name", ["spool/01M0/01M1.jpg", "staging/0f.lock", "config.new", "keys/.device-key.pem.part"])
def test_a_file_that_was_left_is_found(data: DataFolder, name: str) -> None:
    """A photo in the spool, a session in staging and a half-written file are left behind."""
    path = data.root / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("left")
    assert {finding.fault for finding in left_behind(data)} == {Fault.LEFT}


def test_an_order_that_stands_still_is_found(data: DataFolder) -> None:
    """An order that is not complete, with nobody at work on it, is left behind."""
    alter(data, "UPDATE orders SET stage = 'announced'")
    assert Fault.LEFT in {finding.fault for finding in left_behind(data)}
    assert not read_journal(data).idle


def test_a_damaged_journal_is_found(data: DataFolder) -> None:
    """A journal with a page that is none is damage."""
    alter(data, "PRAGMA wal_checkpoint(TRUNCATE)")
    with data.journal.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 2048)
    assert Fault.DAMAGED in {finding.fault for finding in left_behind(data)}


def test_a_journal_that_forgot_an_order_is_told_by_its_customers_address(data: DataFolder) -> None:
    """Without its rows no order is found under the customer's address, which the verdict calls lost."""
    address = next(iter(read_journal(data).addresses.values()))
    alter(data, "DELETE FROM photos")
    alter(data, "DELETE FROM orders")
    assert read_journal(data).orders_of(address) == ()

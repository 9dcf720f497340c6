"""What is found of the machine itself: its disk, its keyring, its printers; and what doctor says of it."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.api.device_key import FileStore, KeyringLocked, KeyStoreUnusable, NoKeyring
from kiosk.catalogue import Catalogue
from kiosk.checkup.disk import check_disk
from kiosk.checkup.findings import MEND, Check, CheckName, Finding, Trouble, Verdict, examine
from kiosk.checkup.key_store import check_key_store
from kiosk.checkup.printers import check_printers
from kiosk.cli.arguments import main
from kiosk.config import IdentityConfig, KioskConfig
from kiosk.printing.routing import NOTHING_CHOSEN, PrinterRoute, Routes
from tests.fakes.printing import FakePrinter

ROOM = 1000
SHOP = Catalogue.parse("EUR", ("10x15: 102x152 mm, 29",), ("glossy",))
ROUTES = Routes([PrinterRoute("counter")])


def finding(check: Check) -> Finding:
    [found] = examine({CheckName.DISK: check})
    return found


def test_a_disk_with_room_is_good_and_left_as_it_was(tmp_path: Path) -> None:
    """What is written to try the disk is gone afterwards."""
    assert finding(lambda: check_disk(tmp_path, ROOM)).good
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_says_how_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Below what no order may take, room is to be made."""
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=5 * 2**20))
    found = finding(lambda: check_disk(tmp_path, 6 * 2**20))
    assert (found.trouble, found.detail) == (Trouble.DISK_FULL, f"5 MiB free in {tmp_path}")


def test_a_disk_that_does_not_keep_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A sync that fails is trouble, though the bytes were taken; nothing of the trial is left."""

    def fail(_descriptor: int) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fsync", fail)
    found = finding(lambda: check_disk(tmp_path, ROOM))
    assert found.trouble is Trouble.DISK_UNWRITABLE
    assert "Input/output error" in found.detail
    assert list(tmp_path.iterdir()) == []


class Store(FileStore):
    """Fails as it is told, and may forget."""

    failure: KeyStoreUnusable | None = None
    forgetful = False

    def load(self, name: str) -> str | None:
        if self.failure is not None:
            raise self.failure
        return "another" if self.forgetful else super().load(name)


def test_a_store_that_keeps_is_good_and_left_as_it_was(tmp_path: Path) -> None:
    """A secret goes in, comes back and is gone; the store is named."""
    found = finding(lambda: check_key_store(FileStore(tmp_path), None))
    assert found.good
    assert str(tmp_path) in found.detail
    assert list(tmp_path.iterdir()) == []


def test_a_key_that_is_gone_is_found(tmp_path: Path) -> None:
    """A store that works without the key of an enrolled kiosk means that it is enrolled anew."""
    store = FileStore(tmp_path)
    assert finding(lambda: check_key_store(store, "device-key")).trouble is Trouble.KEY_GONE
    store.save("device-key", "PEM")
    assert finding(lambda: check_key_store(store, "device-key")).good


@pytest.mark.parametrize(
    ("failure", "trouble"),
    [
        (NoKeyring("none"), Trouble.NO_KEYRING),
        (KeyringLocked("locked"), Trouble.KEYRING_LOCKED),
        (KeyStoreUnusable("broken"), Trouble.KEYRING_FAILS),
    ],
)
def test_a_keyring_that_fails_says_how(failure: KeyStoreUnusable, trouble: Trouble, tmp_path: Path) -> None:
    """None at all, a locked one and a broken one are mended in three ways."""
    store = Store(tmp_path)
    store.failure = failure
    assert finding(lambda: check_key_store(store, None)).trouble is trouble


def test_a_store_that_gives_back_something_else_is_found(tmp_path: Path) -> None:
    """A round trip compares what came back."""
    store = Store(tmp_path)
    store.forgetful = True
    assert finding(lambda: check_key_store(store, None)).trouble is Trouble.KEYRING_FAILS


def printers(printer: FakePrinter, catalogue: Catalogue = SHOP) -> Finding:
    return finding(lambda: check_printers({"counter": lambda: printer}, catalogue, ROUTES, NOTHING_CHOSEN))


def test_printers_are_asked_and_compared_with_what_is_sold() -> None:
    """Ready, silent, waiting for a person, and without the paper for a size are four findings."""
    printer = FakePrinter()
    assert printers(printer).good
    poster = Catalogue.parse("EUR", ("50x70: 500x700 mm, 1900",), ("glossy",))
    found = printers(printer, poster)
    assert (found.trouble, found.detail) == (
        Trouble.PRINT_IMPOSSIBLE,
        "50x70 glossy: counter: no paper of this size",
    )
    printer.reasons = ("media-empty-error",)
    assert printers(printer).trouble is Trouble.PRINTER_WAITS
    printer.has_power = False
    assert printers(printer).trouble is Trouble.PRINTER_SILENT


def test_a_shop_without_printers_is_good() -> None:
    """Where nothing is printed, nothing is to be mended."""
    assert finding(lambda: check_printers({}, SHOP, Routes([]), NOTHING_CHOSEN)).good


def test_each_trouble_says_what_to_mend_in_one_sentence() -> None:
    """Every code has its sentence, and no more than one."""
    assert set(MEND) == set(Trouble)
    several = [sentence for sentence in MEND.values() if not sentence.endswith(".") or ". " in sentence]
    assert several == []


def test_doctor_of_a_new_kiosk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each check has its line; what is not enrolled yet is the one thing to mend, and what hangs on it stays open."""
    replace(KioskConfig(), identity=IdentityConfig("file")).save(tmp_path / "config.toml")
    assert main(["doctor", "--json", "--data", str(tmp_path)]) == 1
    told = json.loads(capsys.readouterr().out)
    assert [check["check"] for check in told["checks"]] == list(CheckName)
    [mend] = [check for check in told["checks"] if "mend" in check]
    assert (mend["check"], mend["trouble"], mend["mend"]) == ("backend", "not_enrolled", MEND[Trouble.NOT_ENROLLED])
    assert main(["doctor", "--data", str(tmp_path)]) == 1
    lines = dict(line.split(None, 2)[1::-1] for line in capsys.readouterr().out.splitlines())
    assert (lines["disk"], lines["clock"], lines["backend"]) == ("good", "open", "MEND")


def test_an_error_that_no_check_foresaw_is_told_in_its_own_words() -> None:
    """Its text says what happened and what to do."""

    def fail() -> str:
        raise KeyStoreUnusable("broken: mend it")

    found = finding(fail)
    assert (found.verdict, found.trouble, found.detail) == (Verdict.MEND, Trouble.OTHER, "broken: mend it")

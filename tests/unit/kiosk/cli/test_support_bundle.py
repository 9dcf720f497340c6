"""What leaves the shop in a support bundle, and what does not."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from backend_lambdas.contract.identifiers import StoreId
from backend_lambdas.contract.staff.settings import SettingsState, ShopSettings
from kiosk.api.identity import new_key_pair
from kiosk.cli import support_bundle
from kiosk.cli.arguments import main
from kiosk.clock import SystemClock, rfc3339
from kiosk.config import BackendConfig, IdentityConfig, KioskConfig, PhoneConfig, PrintsConfig
from kiosk.data_folder import DataFolder
from kiosk.fleet.settings_file import KeptSettings, SettingsFile
from kiosk.order.identifiers import new_order_id, new_photo_id, new_trace_id
from kiosk.shop_printers import PrinterConfig, PrintingConfig
from kiosk.uploads.journal import Journal, JournaledOrder, JournaledPhoto
from kiosk.uploads.states import OrderStage, PhotoStage

JWT = "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiIwMUoifQ.c2lnbmF0dXJl"
PAIR = new_key_pair()
SECRETS = (
    "ada@example.com",
    "open sesame",
    JWT,
    "IMG_1234",
    "X-Amz-Signature",
    "PRIVATE KEY",
    PAIR.private_pem.splitlines()[1],
)
LINES = f"""2026-05-04 ERROR kiosk mail to ada@example.com
2026-05-04 ERROR PIL cannot read '/media/ADA/IMG_1234.JPG'
2026-05-04 ERROR httpx Bearer {JWT} https://b.s3/orders/1?X-Amz-Signature=0123
2026-05-04 INFO kiosk.uploads order_announced
"""
CONFIG = KioskConfig(
    backend=BackendConfig("http://127.0.0.1:9", "01J00000000000000000000DEV", "store-1"),
    identity=IdentityConfig("file"),
    phone=PhoneConfig(wifi_name="Guests", wifi_password="open sesame"),
)


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    """Of a kiosk with all that must not get out of it."""
    data = DataFolder(tmp_path / "data")
    for folder in (data.root, data.logs, data.keys):
        folder.mkdir()
    CONFIG.save(data.config)
    (data.logs / "worker.log").write_text(LINES)
    (data.logs / "worker.log.1").write_text(LINES)
    key = data.keys / "device-key.pem"
    key.write_text(PAIR.private_pem)
    key.chmod(0o600)
    state = SettingsState(7, ShopSettings(shop_name="Foto Nord"))
    SettingsFile(data).keep(KeptSettings(StoreId("store-1"), '"7"', state))
    order_id, now = new_order_id(), rfc3339(SystemClock().now())
    with Journal.open(data.journal, SystemClock()) as journal:
        photos = [
            JournaledPhoto(new_photo_id(), order_id, position, PhotoStage.SPOOLED, 9, "x", 3, 2) for position in (0, 1)
        ]
        order = JournaledOrder(order_id, OrderStage.ACCEPTED, "ada@example.com", "en", now, now, new_trace_id())
        journal.take(order, photos)
        journal.note_trouble(f"no answer to Bearer {JWT}")
    return data


def packed(data: DataFolder, path: Path) -> dict[str, str]:
    assert main(["support-bundle", str(path), "--data", str(data.root)]) == 0
    with zipfile.ZipFile(path) as bundle:
        return {name: bundle.read(name).decode() for name in bundle.namelist()}


def test_it_tells_how_the_kiosk_is(data: DataFolder, tmp_path: Path) -> None:
    """A bundle has versions, settings in force, the queue's counts, what doctor found, and the logs."""
    files = packed(data, tmp_path / "bundle.zip")
    told: dict[str, Any] = {name: json.loads(text) for name, text in files.items() if name.endswith(".json")}
    assert {"kiosk", "contract", "python", "qt", "system"} <= told["about.json"].keys()
    assert told["settings.json"]["in_force"]["shop"]["name"] == "Foto Nord"
    assert told["settings.json"]["in_force"]["backend"]["device_id"] == "01J00000000000000000000DEV"
    assert told["settings.json"]["shop_settings"] == {"store_id": "store-1", "version": 7}
    assert (told["queue.json"]["orders"], told["queue.json"]["waiting_photos"]) == ({"accepted": 1}, 2)
    assert told["queue.json"]["photos"] == {"spooled": 2}
    found = {finding["check"]: finding for finding in told["doctor.json"]}
    assert found["settings"] == {
        "check": "settings",
        "good": True,
        "detail": "version 7 of the shop's, over config.toml",
    }
    assert found["journal"]["good"]
    assert not found["backend"]["good"]
    assert "order_announced" in files["logs/worker.log"]
    assert "logs/worker.log.1" in files


def test_nothing_of_a_customer_and_no_key_is_in_it(data: DataFolder, tmp_path: Path) -> None:
    """No file of a bundle holds an address, a photo's name, a password, a token, a key or what a URL allows."""
    files = packed(data, tmp_path / "bundle.zip")
    assert [(name, secret) for name, text in files.items() for secret in SECRETS if secret in text] == []
    assert json.loads(files["settings.json"])["in_force"]["phone"]["wifi_password"] == "***"


def test_a_broken_kiosk_is_packed_too(data: DataFolder, tmp_path: Path) -> None:
    """Where settings or journal can't be used the bundle says so in their place, and has all else."""
    data.config.write_text("[phone]\nwifi_password = 7\n")
    files = packed(data, tmp_path / "one.zip")
    assert "wifi_password" in json.loads(files["settings.json"])["problem"]
    assert "logs/worker.log" in files
    replace(CONFIG).save(data.config)
    data.journal.write_bytes(b"no database" * 1000)
    files = packed(data, tmp_path / "two.zip")
    assert "problem" in json.loads(files["queue.json"])
    assert json.loads(files["settings.json"])["in_force"]["shop"]["name"] == "Foto Nord"


def test_a_bug_in_one_part_hides_no_other(data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where one part fails in a way that nobody foresaw, it says so in its place, and all others are there."""

    def fail(_kiosk: object) -> object:
        raise ZeroDivisionError("by ada@example.com")

    monkeypatch.setattr(support_bundle, "examine", fail)
    files = packed(data, tmp_path / "bundle.zip")
    assert json.loads(files["doctor.json"]) == {"problem": "ZeroDivisionError: by <address>"}
    assert json.loads(files["queue.json"])["waiting_photos"] == 2


def test_what_is_there_is_not_overwritten(data: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A name that is taken, or a folder that is not there, is told in one line, and leaves nothing behind."""
    (tmp_path / "taken.zip").write_text("mine")
    for path, words in (
        (tmp_path / "taken.zip", "is there already"),
        (tmp_path / "none" / "x.zip", "can't be written"),
    ):
        assert main(["support-bundle", str(path), "--data", str(data.root)]) == 1
        assert words in capsys.readouterr().err
    assert (tmp_path / "taken.zip").read_text() == "mine"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["data", "taken.zip"]


def test_a_shop_s_printers_are_told(data: DataFolder, tmp_path: Path) -> None:
    """Settings that are tables within a list stand in the bundle as they are."""
    printer = PrinterConfig("counter", address="ipp://127.0.0.1:9/ipp/print", products=("10x15",))
    replace(CONFIG, prints=PrintsConfig("EUR", ("10x15: 102x152 mm, 29",)), printing=PrintingConfig((printer,))).save(
        data.config
    )
    (told,) = json.loads(packed(data, tmp_path / "bundle.zip")["settings.json"])["in_force"]["printing"]["printers"]
    assert (told["name"], told["address"], told["products"]) == (
        "counter",
        "ipp://127.0.0.1:9/ipp/print",
        ["10x15"],
    )


def test_a_bundle_that_fails_leaves_nothing(data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A half of one holds what a customer's screen said: it goes, whatever ended it."""

    def stop(_text: str) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr(support_bundle, "scrubbed", stop)
    assert main(["support-bundle", str(tmp_path / "bundle.zip"), "--data", str(data.root)]) != 0
    assert [one.name for one in tmp_path.iterdir()] == ["data"]

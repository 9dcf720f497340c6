"""Whether and from where this kiosk is updated."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest

from kiosk.app import updates
from kiosk.app.kiosk import Kiosk
from kiosk.cli.arguments import main
from kiosk.config import KioskConfig, UpdatesConfig
from kiosk.data_folder import DataFolder
from kiosk.supervisor.pulse import PULSE_VARIABLE
from kiosk.supervisor.slots import Slot, Slots
from kiosk.updates.failures import UpdatesUnset
from kiosk.updates.pace import Pace
from kiosk.updates.standing_ready import LastLook, Ready
from tests.fakes.clock import FakeClock
from tests.publisher import make_tree


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    data = DataFolder(tmp_path / "data")
    Kiosk.load(data)
    updates.desk(data).prepare()
    return data


@pytest.fixture
def slots(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Slots:
    """Version 1.0.0 runs from slot a; 2.0.0 stands in b."""
    make_tree(tmp_path / "installed" / "a", "1.0.0")
    make_tree(tmp_path / "installed" / "b", "2.0.0")
    monkeypatch.setenv(updates.SLOT_VARIABLE, str(tmp_path / "installed" / "a"))
    return Slots(tmp_path / "installed")


def status(data: DataFolder, capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    assert main(["update", "status", "--json", "--data", str(data.root)]) == 0
    document: dict[str, object] = json.loads(capsys.readouterr().out)
    return document


def test_a_source_checkout_is_updated_by_hand(data: DataFolder, capsys: pytest.CaptureFixture[str]) -> None:
    """It is in no slot, and every question says so in one line."""
    assert main(["update", "now", "--data", str(data.root)]) == 1
    assert "not installed in slots" in capsys.readouterr().err
    assert updates.applying_if_set(data, KioskConfig(), FakeClock(), {PULSE_VARIABLE: "pulse"}) is None


def test_without_a_supervisor_nothing_is_started_in_its_place(data: DataFolder, slots: Slots) -> None:
    """A touchscreen that ends for another version would leave a dark screen."""
    environment = {updates.SLOT_VARIABLE: str(slots.folder(Slot.A))}
    assert updates.applying_if_set(data, KioskConfig(), FakeClock(), {}) is None
    assert updates.place(KioskConfig(), environment).running_version == "1.0.0"
    assert updates.applying_if_set(data, KioskConfig(), FakeClock(), {PULSE_VARIABLE: "pulse"}) is not None


def test_a_build_without_a_root_or_an_address_says_so(data: DataFolder, slots: Slots) -> None:
    """And its uploader works as ever."""
    stop = threading.Event()
    with updates.watched(data, KioskConfig(), FakeClock(), Pace(64, FakeClock()), stop):
        assert "updates" not in {thread.name for thread in threading.enumerate()}
    with (
        pytest.raises(UpdatesUnset, match=r"trusted_root\.json"),
        updates.update_step(data, KioskConfig(), FakeClock(), Pace(64, FakeClock())),
    ):
        raise AssertionError("nobody is trusted")


def test_status_tells_what_stands_ready_and_what_it_waits_for(
    data: DataFolder, slots: Slots, capsys: pytest.CaptureFixture[str]
) -> None:
    """What runs, what waits, what was taken back and why, and the last look."""
    assert status(data, capsys) == {
        "running": "1.0.0",
        "slot": "a",
        "on_trial": None,
        "ready": None,
        "waits_for": None,
        "refused": [],
        "last_look": None,
    }
    desk = updates.desk(data)
    desk.note_ready(Ready("2.0.0", Slot.B, at_once=False))
    desk.note_last(LastLook("2026-05-04T09:30:00.000Z", "2.0.0 stands ready", good=True))
    found = status(data, capsys)
    assert (found["ready"], found["waits_for"]) == ("2.0.0", None)
    assert found["last_look"] == {"at": "2026-05-04T09:30:00.000Z", "good": True, "result": "2.0.0 stands ready"}
    slots.propose("2.0.0", Slot.B)
    assert status(data, capsys)["on_trial"] == "2.0.0"
    slots.roll_back("died with 1")
    assert status(data, capsys)["refused"] == [{"version": "2.0.0", "reason": "died with 1"}]
    assert main(["update", "status", "--data", str(data.root)]) == 0
    assert "refused   2.0.0: died with 1" in capsys.readouterr().out


def test_a_version_that_stands_ready_is_proposed_when_the_touchscreen_has_ended(
    data: DataFolder, slots: Slots, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a journal that is whole; with a damaged one the version that runs is started again."""
    monkeypatch.setenv(PULSE_VARIABLE, str(data.root / "pulse"))
    kiosk = Kiosk.load(data)
    desk, ready = updates.desk(data), Ready("2.0.0", Slot.B, at_once=False)
    desk.note_ready(ready)
    data.journal.write_bytes(b"not a database, but somebody's orders" * 100)
    kiosk.propose_update()
    assert slots.state().trial is None
    data.journal.unlink()
    desk.note_ready(ready)
    kiosk.propose_update()
    assert slots.current() is Slot.B


@pytest.mark.parametrize("url", ["http://updates.example.com", "ftp://updates.example.com", "updates", "https://"])
def test_a_list_comes_over_https(url: str) -> None:
    """Or from this machine, for developers."""
    assert KioskConfig.of({"updates": {"url": "http://127.0.0.1:8080/"}}, "config").updates == UpdatesConfig(
        url="http://127.0.0.1:8080/"
    )
    with pytest.raises(Exception, match="begins with https"):
        KioskConfig.of({"updates": {"url": url}}, "config")

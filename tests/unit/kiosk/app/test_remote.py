"""What the owner may command, as the kiosk's two processes put it together."""

from __future__ import annotations

from pathlib import Path

import pytest

from backend_lambdas.contract.identifiers import CommandId
from kiosk.app import updates
from kiosk.app.remote import SupervisedRestart, UpdateWish
from kiosk.app.touchscreen import restart_wanted
from kiosk.config import KioskConfig, UpdatesConfig
from kiosk.data_folder import DataFolder
from kiosk.fleet.commands import CommandRefused
from kiosk.fleet.standing import RestartOrder, RestartWish
from kiosk.flow.ports import Restart
from kiosk.supervisor.pulse import PULSE_VARIABLE

COMMAND = CommandId("01KB0M00000000000000000001")


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path)


@pytest.mark.parametrize("pulse", [None, ""])
def test_without_a_supervisor_nothing_ends(
    data: DataFolder, monkeypatch: pytest.MonkeyPatch, pulse: str | None
) -> None:
    """A restart is refused where nobody would start the kiosk again, and the touchscreen hears nothing of it."""
    if pulse is None:
        monkeypatch.delenv(PULSE_VARIABLE, raising=False)
    else:
        monkeypatch.setenv(PULSE_VARIABLE, pulse)
    with pytest.raises(CommandRefused, match="no supervisor runs this kiosk"):
        SupervisedRestart(RestartWish(data)).ask(COMMAND)
    assert list(data.root.iterdir()) == []


def test_the_touchscreen_hears_of_the_uploaders_commands(data: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the one process writes the other reads; at its next start that restart is done."""
    monkeypatch.setenv(PULSE_VARIABLE, str(data.root / "pulse"))
    order, restart = RestartOrder(data), SupervisedRestart(RestartWish(data))
    assert restart_wanted(order, None) is Restart.NONE
    restart.ask(COMMAND)
    assert restart.wanted() == COMMAND
    assert restart_wanted(order, None) is Restart.SOON
    assert restart_wanted(RestartOrder(data), None) is Restart.NONE
    assert restart.wanted() is None


def test_without_updates_none_is_looked_for(data: DataFolder) -> None:
    """The owner is told why, and nobody is asked to look."""
    with pytest.raises(CommandRefused, match="not installed in slots"):
        UpdateWish(data, KioskConfig()).look_now()
    assert not updates.desk(data).is_asked_now()


def test_an_update_is_looked_for_at_once(data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The uploader's thread finds the wish; without an address it is refused."""
    slot = tmp_path / "a"
    slot.mkdir()
    monkeypatch.setenv(updates.SLOT_VARIABLE, str(slot))
    with pytest.raises(CommandRefused, match="no address of new versions"):
        UpdateWish(data, KioskConfig()).look_now()
    config = KioskConfig(updates=UpdatesConfig(url="https://updates.example/"))
    assert "looks for a newer version" in UpdateWish(data, config).look_now()
    assert updates.desk(data).is_asked_now()

"""What the owner may command, as the kiosk's two processes put it together."""

from __future__ import annotations

from pathlib import Path

import pytest

from backend_lambdas.contract.identifiers import CommandId
from kiosk.app.remote import NoUpdates, SupervisedRestart, owners_wishes
from kiosk.data_folder import DataFolder
from kiosk.fleet.commands import CommandRefused
from kiosk.fleet.standing import ClosureFile, RestartWish
from kiosk.flow.ports import OwnersWishes
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
    """What the one process writes the other reads: closed, to be started again; and at its next start that is done."""
    monkeypatch.setenv(PULSE_VARIABLE, str(data.root / "pulse"))
    wishes = owners_wishes(data)
    assert wishes() == OwnersWishes()
    ClosureFile(data).begin()
    restart = SupervisedRestart(RestartWish(data))
    restart.ask(COMMAND)
    assert restart.wanted() == COMMAND
    assert wishes() == OwnersWishes(closed=True, restart=True)
    assert owners_wishes(data)() == OwnersWishes(closed=True)
    assert restart.wanted() is None


def test_without_updates_none_is_looked_for() -> None:
    """The owner is told that none are set up."""
    with pytest.raises(CommandRefused, match="no updates are set up on this kiosk"):
        NoUpdates().look_now()

"""The app's sign of life: written in place, read whole, and never the reason why an app ends."""

from __future__ import annotations

import logging
import os
from pathlib import Path

import pytest

from kiosk.supervisor.pulse import LINE_BYTES, PULSE_VARIABLE, Beat, Pulse, Stage, prepare, read


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "pulse"
    prepare(path)
    return path


def test_a_blank_file_is_no_life(path: Path) -> None:
    """What the supervisor has just made says nothing of any app."""
    assert read(path) is None
    assert read(path.with_name("none")) is None


def test_beats(path: Path) -> None:
    """Each beat is another number, and the stage stays until another is told."""
    pulse = Pulse(path)
    pulse.beat()
    assert read(path) == Beat(os.getpid(), 1, Stage.STARTING)
    pulse.beat(Stage.SHOWING)
    pulse.beat()
    assert read(path) == Beat(os.getpid(), 3, Stage.SHOWING)


def test_the_file_never_grows(path: Path) -> None:
    """A full disk takes what needs no new block: the file keeps its size and is the same file."""
    before = path.stat()
    pulse = Pulse(path)
    for stage in (Stage.SHOWING, Stage.STARTING, Stage.CLOSING):
        pulse.beat(stage)
    after = path.stat()
    assert (after.st_size, after.st_ino) == (before.st_size, before.st_ino) == (LINE_BYTES, before.st_ino)


def test_an_earlier_apps_pulse_is_blanked(path: Path) -> None:
    """A new app is not taken for alive because an earlier one was."""
    Pulse(path).beat(Stage.SHOWING)
    prepare(path)
    assert read(path) is None


def test_what_is_half_written_is_no_beat(path: Path) -> None:
    """A reader that comes in between sees nothing rather than nonsense."""
    for text in ("12", "12 3", "12 3 show", "a b showing", "\x00" * LINE_BYTES):
        path.write_text(text)
        assert read(path) is None


def test_no_supervisor_no_pulse(tmp_path: Path) -> None:
    """Without the variable the app runs as it always did; with it, it writes where it is told."""
    assert Pulse.of_environment({}) is None
    assert Pulse.of_environment({PULSE_VARIABLE: ""}) is None
    path = tmp_path / "p"
    prepare(path)
    pulse = Pulse.of_environment({PULSE_VARIABLE: str(path)})
    assert pulse is not None
    pulse.beat()
    assert read(path) is not None


def test_a_disk_that_takes_nothing_is_said_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """The app goes on without a pulse, and its log says so once for each time that it was lost."""
    gone = tmp_path / "gone"
    pulse = Pulse(gone / "pulse")
    with caplog.at_level(logging.ERROR):
        pulse.beat()
        pulse.beat()
        gone.mkdir()
        prepare(gone / "pulse")
        pulse.beat(Stage.SHOWING)
        (gone / "pulse").unlink()
        pulse.beat()
    assert [record.message.split()[0] for record in caplog.records] == ["pulse_not_written"] * 2

"""The touchscreen's process as a whole, without its window."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app import touchscreen
from kiosk.app.kiosk import Kiosk
from kiosk.data_folder import DataFolder
from kiosk.supervisor.endings import TOLD_TO_END
from kiosk.supervisor.pulse import PULSE_VARIABLE
from kiosk.ui import application


class FakeProcess:
    made: list[FakeProcess]

    def __init__(self, data: DataFolder, subcommand: tuple[str, ...] = ("worker",)) -> None:
        self.runs = False
        FakeProcess.made.append(self)

    def start(self) -> None:
        self.runs = True

    def close(self) -> None:
        self.runs = False


@pytest.fixture(autouse=True)
def handlers_as_before() -> Iterator[None]:
    kept = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    yield
    for number, handler in kept.items():
        signal.signal(number, handler)


@pytest.mark.parametrize(("pulse", "code"), [("", 0), ("pulse", TOLD_TO_END)])
def test_told_to_end_before_its_window_is_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pulse: str, code: int
) -> None:
    """The processes beside it end with it, and a supervisor hears that nobody closed it at the screen."""
    data = DataFolder(tmp_path)
    FakeProcess.made = []
    seen: list[bool] = []

    def window_that_never_comes(*_services: object, **_how: object) -> int:
        seen.extend(one.runs for one in FakeProcess.made)
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(5)
        return 1

    monkeypatch.setenv(PULSE_VARIABLE, pulse and str(data.root / pulse))
    monkeypatch.setattr(touchscreen, "WorkerProcess", FakeProcess)
    monkeypatch.setattr(application, "run_window", window_that_never_comes)
    with pytest.raises(SystemExit) as ended:
        touchscreen.run_touchscreen(Kiosk.load(data), windowed=True)
    assert ended.value.code == code
    assert seen == [True]
    assert not any(one.runs for one in FakeProcess.made)

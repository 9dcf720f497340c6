"""An installed tree, and apps in it that behave as they are told, by a clock that only the supervisor's rests move."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any

from kiosk.supervisor.installation import InstalledTree
from kiosk.supervisor.keeper import Keeper
from kiosk.supervisor.pulse import BEAT_S, Pulse, Stage
from kiosk.supervisor.slots import EXECUTABLE, Slot, Slots
from kiosk.supervisor.watch import Limits

OLD, NEW = "1.0.0", "1.1.0"


def fill(slots: Slots, slot: Slot, version: str) -> None:
    folder = slots.folder(slot)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / EXECUTABLE).write_text("#!/bin/sh\n")
    (folder / "VERSION").write_text(f"{version}\n")


@dataclass(frozen=True)
class Behaviour:
    """By the seconds since its start; None is never."""

    shows_s: float | None = 1.0
    freezes_s: float | None = None
    ends_s: float | None = None
    exit_code: int = 1
    closes_s: float | None = None
    cannot_start: bool = False


GOOD = Behaviour()


@dataclass
class FakeApp:
    behaviour: Behaviour
    started_s: float
    pulse: Pulse
    pid: int
    version: str
    killed: bool = False
    asked: bool = False
    beaten_s: float = -BEAT_S

    def live(self, now_s: float) -> None:
        age_s, told = now_s - self.started_s, self.behaviour
        frozen = told.freezes_s is not None and age_s >= told.freezes_s
        if self.killed or frozen or told.shows_s is None or age_s < told.shows_s or age_s - self.beaten_s < BEAT_S:
            return
        self.beaten_s = age_s
        closes = told.closes_s is not None and age_s >= told.closes_s
        self.pulse.beat(Stage.CLOSING if closes else Stage.SHOWING)

    def exit_code(self) -> int | None:
        return self._code

    _code: int | None = None

    def end_if_due(self, now_s: float) -> None:
        ends_s = self.behaviour.ends_s
        if ends_s is not None and now_s - self.started_s >= ends_s:
            self._code = self.behaviour.exit_code

    def ask_to_end(self) -> None:
        self.asked = True

    def kill(self) -> None:
        self.killed = True


@dataclass
class Shop:
    """One machine. `of_old` and `of_new` tell how the nth app of each version behaves."""

    folder: Path
    of_old: Callable[[int], Behaviour] = lambda _: GOOD
    of_new: Callable[[int], Behaviour] = lambda _: GOOD
    limits: Limits = field(default_factory=Limits)
    now_s: float = 0.0
    stops_s: float = 1_000.0
    oversleeps_s: float = 0.0
    """Added to each rest: the machine slept."""
    apps: list[FakeApp] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.slots = Slots(self.folder)
        fill(self.slots, Slot.A, OLD)
        fill(self.slots, Slot.B, NEW)

    @property
    def pulse_path(self) -> Path:
        return self.folder / "pulse"

    def keeper(self) -> Keeper:
        return Keeper(InstalledTree(self.slots, ("run",)), self.pulse_path, self.start, self, self.limits)

    def keep(self, for_s: float) -> bool:
        self.stops_s = self.now_s + for_s
        return self.keeper().keep()

    def start(self, command: Sequence[str]) -> FakeApp:
        version = (Path(command[0]).parent / "VERSION").read_text().strip()
        told = (self.of_old if version == OLD else self.of_new)(len(self.of_version(version)))
        app = FakeApp(told, self.now_s, Pulse(self.pulse_path), 1000 + len(self.apps), version)
        self.apps.append(app)
        if told.cannot_start:
            raise FileNotFoundError(2, "No such file or directory")
        return app

    def of_version(self, version: str) -> list[FakeApp]:
        return [app for app in self.apps if app.version == version]

    def rest(self, seconds: float) -> float:
        rested_s = seconds + self.oversleeps_s
        self.now_s += rested_s
        if self.apps:
            self.apps[-1].live(self.now_s)
            self.apps[-1].end_if_due(self.now_s)
        return rested_s

    def is_over(self) -> bool:
        return self.now_s >= self.stops_s

    @property
    def starts_s(self) -> list[float]:
        return [round(app.started_s, 1) for app in self.apps]


class Killed(BaseException):
    """As a kill: nothing of the product's catches it."""


def files_of(*modules: ModuleType) -> frozenset[str]:
    return frozenset(str(module.__file__) for module in modules)


def killed_at(line_number: int, run: Callable[[], object], files: frozenset[str]) -> bool:
    """Runs it until the nth line of these files is to run. Returns whether that was before its end."""
    left = line_number

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal left
        if frame.f_code.co_filename not in files:
            return None
        if event == "line":
            if left == 0:
                raise Killed
            left -= 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        run()
    except Killed:
        return True
    finally:
        sys.settrace(before)
    return False

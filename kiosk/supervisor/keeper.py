"""Keeps the touchscreen running: one app after the other, until staff close it or the supervisor is told to stop."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from kiosk.supervisor import pulse
from kiosk.supervisor.endings import Ending
from kiosk.supervisor.installation import Installation
from kiosk.supervisor.watch import Condition, LifeWatch, Limits, Pauses, TrialWatch

log = logging.getLogger(__name__)


class App(Protocol):
    """What was started, with all that it has started itself."""

    @property
    def pid(self) -> int: ...

    def exit_code(self) -> int | None:
        """None while it runs."""

    def ask_to_end(self) -> None:
        """Waits for it, a bounded time."""

    def kill(self) -> None:
        """All of it, also where it has ended itself. May be called twice."""


class Time(Protocol):
    def rest(self, seconds: float) -> float:
        """At most so long, and less where a stop is asked for. Returns how long it was."""

    def is_over(self) -> bool:
        """Whether a stop is asked for."""


class _End(Enum):
    STOPPED = auto()
    LEFT = auto()
    AGAIN = auto()
    FAILED = auto()


class Keeper:
    def __init__(
        self,
        installation: Installation,
        pulse_path: Path,
        start: Callable[[Sequence[str]], App],
        time: Time,
        limits: Limits,
    ) -> None:
        """`start` raises OSError where there is nothing to start."""
        self._installation = installation
        self._pulse_path = pulse_path
        self._start = start
        self._time = time
        self._limits = limits
        self._pauses = Pauses(limits)
        self._trial: tuple[str, TrialWatch] | None = None

    def keep(self) -> bool:
        """Returns True where staff closed the app, False where a stop was asked for."""
        while not self._time.is_over():
            life = LifeWatch(self._limits)
            end = self._live(life)
            if end is _End.LEFT:
                return True
            if end is _End.FAILED:
                self._rest_before_next(life)
        return False

    def _live(self, life: LifeWatch) -> _End:
        command = self._installation.begin_start()
        self._follow_trial()
        has_pulse = self._prepare_pulse()
        try:
            app = self._start(command)
        except OSError as exc:
            return self._fail(f"could not be started: {exc.strerror}")
        log.info("app_started pid=%d", app.pid)
        try:
            return self._attend(app, life, has_pulse=has_pulse)
        finally:
            app.kill()

    def _attend(self, app: App, life: LifeWatch, *, has_pulse: bool) -> _End:
        while True:
            elapsed_s = self._look_later(self._limits.look_s)
            if self._time.is_over():
                app.ask_to_end()
                return _End.STOPPED
            exit_code = app.exit_code()
            if exit_code is not None:
                return self._judge_ending(exit_code)
            if has_pulse:
                condition = life.look(elapsed_s, pulse.read(self._pulse_path))
                if condition is not Condition.WELL:
                    return self._fail(condition)
            if self._is_trial_lost(life):
                return _End.AGAIN

    def _judge_ending(self, exit_code: int) -> _End:
        match Ending.of(exit_code):
            case Ending.LEFT:
                log.info("app_left_by_staff")
                return _End.LEFT
            case Ending.AGAIN:
                log.info("app_asks_for_a_new_start")
                return _End.AGAIN
            case Ending.DIED:
                return self._fail(f"died with {exit_code}")

    def _fail(self, how: str) -> _End:
        log.warning("app_failed how=%s", how)
        if self._trial is not None:
            self._trial[1].fail(how)
            if self._roll_back_if_bad():
                return _End.AGAIN
        return _End.FAILED

    def _follow_trial(self) -> None:
        version = self._installation.on_trial
        if version is None:
            self._trial = None
        elif self._trial is None or self._trial[0] != version:
            log.info("trial_begun version=%s", version)
            self._trial = version, TrialWatch(self._limits)

    def _is_trial_lost(self, life: LifeWatch) -> bool:
        """Accepts it as soon as it is good."""
        if self._trial is None:
            return False
        if self._trial[1].is_good(life.showing_s):
            if self._installation.accept():
                self._trial = None
            return False
        return self._roll_back_if_bad()

    def _roll_back_if_bad(self) -> bool:
        assert self._trial is not None, "asked of a version on trial alone"
        reason = self._trial[1].why_bad()
        if reason is None:
            return False
        self._installation.roll_back(reason)
        self._trial = None
        self._pauses = Pauses(self._limits)
        return True

    def _rest_before_next(self, life: LifeWatch) -> None:
        left_s = self._pauses.next_s(life.showing_s)
        if left_s:
            log.info("pause seconds=%.1f", left_s)
        while left_s > 0 and not self._time.is_over():
            left_s -= self._look_later(min(self._limits.look_s, left_s))
            if self._trial is not None and self._roll_back_if_bad():
                return

    def _look_later(self, seconds: float) -> float:
        """Returns what of it counts."""
        elapsed_s = min(self._time.rest(seconds), self._limits.look_counts_s)
        if self._trial is not None:
            self._trial[1].look(elapsed_s)
        return elapsed_s

    def _prepare_pulse(self) -> bool:
        """Where the disk does not take the file, the app is started all the same, and its freezes are not seen."""
        try:
            pulse.prepare(self._pulse_path)
        except OSError as exc:
            log.error("pulse_not_prepared reason=%s", exc.strerror)  # noqa: TRY400 - the disk's fault, no bug
            return False
        return True

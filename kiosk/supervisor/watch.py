"""Judges what is seen of the app: whether it lives, whether a version on trial is good, how long a dead one rests.

All of it counts the time that the supervisor was awake between two looks. No clock of the wall, and no sleep of the
machine, ever makes an app look frozen.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.supervisor.pulse import Beat, Stage
from kiosk.supervisor.slots import TRIAL_STARTS


@dataclass(frozen=True, slots=True)
class Limits:
    look_s: float = 0.2
    """Between two looks. Longer: a dead screen stays dark for as much more. Shorter: a core is kept awake."""
    look_counts_s: float = 1.0
    """A look that comes later counts no more than this: the machine slept or starved, and the app with it."""
    starting_s: float = 30.0
    """To the first frame. Shorter: a cold disk after a power cut looks like a fault. Longer: three of them would not
    fit into a trial."""
    frozen_s: float = 3.0
    """Without a beat while it shows. Shorter: a stutter of the machine costs a customer's session. Longer: she walks
    away, and with the start it is more than five seconds."""
    closing_s: float = 20.0
    """Its uploader and print agent get five seconds each before they are killed."""
    kept_s: float = 60.0
    """So long a version on trial has to show and beat without a break. Shorter: what breaks with the first rounds of
    uploader, heartbeat and settings, each of which comes within a minute, is accepted. Longer: no room for a second
    try within the two minutes."""
    trial_s: float = 110.0
    """All of a trial; the old version's start still falls within two minutes."""
    trial_failures: int = TRIAL_STARTS
    pause_first_s: float = 1.0
    """Before the second start in a row, doubling from there. The first comes at once."""
    pause_max_s: float = 30.0
    """Longer: whoever mends what is wrong waits before a dark screen. Shorter: one that can't start eats a core."""


class Condition(StrEnum):
    WELL = "well"
    NEVER_SHOWED = "showed nothing in time"
    FROZEN = "froze"
    NEVER_CLOSED = "did not close in time"


class LifeWatch:
    """Of one process of the app, from its start."""

    def __init__(self, limits: Limits) -> None:
        self._most_s: dict[Stage, float] = {
            Stage.STARTING: limits.starting_s,
            Stage.SHOWING: limits.frozen_s,
            Stage.CLOSING: limits.closing_s,
        }
        self._counter = 0
        self._stage = Stage.STARTING
        self._still_s = 0.0
        self.showing_s = 0.0
        """How long it has shown and beaten; the time that it stands still does not count."""

    def look(self, elapsed_s: float, beat: Beat | None) -> Condition:
        """Once more after so long. A freeze is told when the time is over, and not before."""
        self._still_s += elapsed_s
        if beat is not None and beat.counter != self._counter:
            self._live(beat)
        if self._still_s <= self._most_s[self._stage]:
            return Condition.WELL
        return _TOO_LONG[self._stage]

    def _live(self, beat: Beat) -> None:
        """Beats prolong what shows. To start and to close takes a bounded time, however lively it does so."""
        if beat.stage is Stage.SHOWING:
            self.showing_s += self._still_s if self._stage is Stage.SHOWING else 0.0
            self._still_s = 0.0
        elif beat.stage is not self._stage:
            self._still_s = 0.0
        self._counter, self._stage = beat.counter, beat.stage


_TOO_LONG: Final = {
    Stage.STARTING: Condition.NEVER_SHOWED,
    Stage.SHOWING: Condition.FROZEN,
    Stage.CLOSING: Condition.NEVER_CLOSED,
}


class TrialWatch:
    """Of one version on trial, over all its starts."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._lasted_s = 0.0
        self._failures: list[str] = []

    def look(self, elapsed_s: float) -> None:
        """Also of the time between two starts."""
        self._lasted_s += elapsed_s

    def fail(self, how: str) -> None:
        self._failures.append(how)

    def is_good(self, showing_s: float) -> bool:
        return showing_s >= self._limits.kept_s

    def why_bad(self) -> str | None:
        """None while it may still become good."""
        if len(self._failures) >= self._limits.trial_failures:
            return "; ".join(self._failures)
        if self._lasted_s >= self._limits.trial_s:
            also = "".join(f"; {how}" for how in self._failures)
            return f"did not show for {self._limits.kept_s:.0f} s without a break within {self._lasted_s:.0f} s{also}"
        return None


class Pauses:
    """Between a death and the next start: none after a long life, longer with each short one."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._short_lives = 0

    def next_s(self, showing_s: float) -> float:
        """For an app that has died after having shown for so long."""
        if showing_s >= self._limits.kept_s:
            self._short_lives = 0
        self._short_lives += 1
        if self._short_lives == 1:
            return 0.0
        doublings = min(self._short_lives - 2, 30)
        return float(min(self._limits.pause_first_s * 2**doublings, self._limits.pause_max_s))

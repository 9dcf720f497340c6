"""What is started: the app of a source checkout, or the slot of an installed tree that is in force."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from kiosk.supervisor.slots import Slot, Slots

log = logging.getLogger(__name__)


class Installation(Protocol):
    @property
    def on_trial(self) -> str | None:
        """The version that was begun last, where it is on trial."""

    def begin_start(self) -> Sequence[str]:
        """The command to run now. Once for each start."""

    def accept(self) -> bool:
        """The one on trial is good. False where that could not be written down yet: ask again."""

    def roll_back(self, reason: str) -> None:
        """It is not. From the next start on the old one runs, whatever the disk says."""


@dataclass(frozen=True, slots=True)
class SourceTree:
    """One version, and no other to go back to."""

    arguments: Sequence[str]

    @property
    def on_trial(self) -> None:
        return None

    def begin_start(self) -> Sequence[str]:
        program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
        return [*program, *self.arguments]

    def accept(self) -> bool:
        return True

    def roll_back(self, reason: str) -> None:
        raise AssertionError(f"nothing is on trial here ({reason})")


@dataclass(slots=True)
class InstalledTree:
    slots: Slots
    arguments: Sequence[str]
    on_trial: str | None = None
    _given_up: set[str] = field(default_factory=set)
    """Taken back in this life of the supervisor: holds where the disk took no word of it."""

    def begin_start(self) -> Sequence[str]:
        slot = self._slot_to_start()
        trial = self.slots.state().trial
        self.on_trial = trial.version if trial is not None and trial.slot is slot else None
        log.info("start slot=%s version=%s trial=%s", slot, self.slots.version(slot), self.on_trial is not None)
        return [str(self.slots.executable(slot)), *self.arguments]

    def _slot_to_start(self) -> Slot:
        state = self.slots.state()
        if state.trial is not None and state.trial.version in self._given_up:
            return state.accepted
        try:
            return self.slots.begin_start()
        except OSError as exc:
            # A start that is not counted could be repeated for ever: the trial waits for a disk that takes it.
            log.error("slots_not_written reason=%s", exc.strerror)  # noqa: TRY400 - the disk's fault, no bug
            return state.accepted

    def accept(self) -> bool:
        try:
            self.slots.accept()
        except OSError as exc:
            log.error("slots_not_written reason=%s", exc.strerror)  # noqa: TRY400 - the disk's fault, no bug
            return False
        self.on_trial = None
        return True

    def roll_back(self, reason: str) -> None:
        if self.on_trial is not None:
            self._given_up.add(self.on_trial)
        try:
            self.slots.roll_back(reason)
        except OSError as exc:
            log.error("slots_not_written reason=%s", exc.strerror)  # noqa: TRY400 - the disk's fault, no bug

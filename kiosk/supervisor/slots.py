"""Two folders for the app, so that a new version stands whole beside the one that works before it is tried.

Every change is one file written anew, synced and renamed: a power cut leaves the state before or the one after it, and
each of them names a slot that starts.
"""

from __future__ import annotations

import json
import logging
import sys
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, Self

from kiosk.durable import write_durably
from kiosk.errors import KioskError

log = logging.getLogger(__name__)

TRIAL_STARTS: Final = 3
"""So often may a version on trial be started. Fewer: a power cut in its first minute would refuse a good one. More: a
bad one is not gone within two minutes."""

REFUSED_KEPT: Final = 50
"""The last ones. A shop that refuses more has other worries, and the file stays small."""

FILE_NAME: Final = "slots.json"
VERSION_FILE: Final = "VERSION"
EXECUTABLE: Final = "kiosk.exe" if sys.platform == "win32" else "kiosk"


class Slot(StrEnum):
    A = "a"
    B = "b"

    @property
    def other(self) -> Slot:
        return Slot.B if self is Slot.A else Slot.A


class SlotRefused(KioskError):
    """This version is not tried: it was refused before, is not whole, or another is on trial. Nothing was changed."""


@dataclass(frozen=True, slots=True)
class Trial:
    slot: Slot
    version: str
    starts: int = 0
    """How often it was started, noted before each start, so that one that takes the machine down is counted, too."""


@dataclass(frozen=True, slots=True)
class Refused:
    version: str
    reason: str


@dataclass(frozen=True, slots=True)
class SlotsState:
    """What `slots.json` says. Without the file: slot a, which is how an installer leaves it."""

    accepted: Slot = Slot.A
    """The version that works. No trial touches it."""
    trial: Trial | None = None
    refused: tuple[Refused, ...] = field(default=())
    """Never tried again; the last one stands last."""

    @classmethod
    def of_json(cls, text: str | bytes) -> Self:
        """Raises ValueError, TypeError or KeyError."""
        content: Any = json.loads(text)
        trial = content["trial"]
        return cls(
            Slot(content["accepted"]),
            None if trial is None else Trial(Slot(trial["slot"]), str(trial["version"]), int(trial["starts"])),
            tuple(Refused(str(one["version"]), str(one["reason"])) for one in content["refused"]),
        )


class Slots:
    """The installed tree. The app proposes while no trial runs, all else is the supervisor's: no two write at once."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._path = root / FILE_NAME

    def folder(self, slot: Slot) -> Path:
        return self.root / slot.value

    def executable(self, slot: Slot) -> Path:
        return self.folder(slot) / EXECUTABLE

    def version(self, slot: Slot) -> str | None:
        """What the slot holds; None where it is empty or half unpacked."""
        try:
            version = (self.folder(slot) / VERSION_FILE).read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return None
        return version if version and self.executable(slot).is_file() else None

    def state(self) -> SlotsState:
        """A file that can't be read names the first slot that is whole: better an old version than none."""
        try:
            return SlotsState.of_json(self._path.read_bytes())
        except FileNotFoundError:
            return SlotsState(self._first_whole())
        except (OSError, ValueError, TypeError, KeyError) as exc:
            log.error("slots_unreadable path=%s reason=%s", self._path, exc)  # noqa: TRY400 - the file's fault
            return SlotsState(self._first_whole())

    def current(self) -> Slot:
        """The one to start now: on trial if any is, else the accepted one; the other where that one is not whole."""
        state = self.state()
        wanted = state.accepted if state.trial is None else state.trial.slot
        if self.version(wanted) is None and self.version(wanted.other) is not None:
            return wanted.other
        return wanted

    def spare(self) -> Slot:
        """Where a new version may be unpacked. Raises SlotRefused while one is on trial."""
        state = self.state()
        if state.trial is not None:
            raise SlotRefused(f"version {state.trial.version} is still on trial: wait until it is accepted or refused")
        return state.accepted.other

    def why_refused(self, version: str) -> str | None:
        """None for a version that may be tried."""
        return next((one.reason for one in reversed(self.state().refused) if one.version == version), None)

    def propose(self, version: str, slot: Slot) -> None:
        """From its next start on the app is this one, on trial. What is in the slot must be on the disk by then.

        Twice is once. Raises SlotRefused, and OSError where it can't be written down.
        """
        state = self.state()
        if state.trial is not None and (state.trial.slot, state.trial.version) == (slot, version):
            return
        reason = self.why_refused(version)
        if reason is not None:
            raise SlotRefused(f"version {version} was taken back before ({reason}): publish another one")
        if slot is not self.spare():
            raise SlotRefused(f"slot {slot} holds the version that works: unpack the new one into slot {slot.other}")
        found = self.version(slot)
        if found != version:
            raise SlotRefused(f"slot {slot} holds {found or 'no whole version'}, not {version}: unpack it again")
        self._write(replace(state, trial=Trial(slot, version)))
        log.info("version_proposed version=%s slot=%s", version, slot)

    def begin_start(self) -> Slot:
        """The slot to start now; the start of one on trial is noted first.

        Rolls back by itself where the trial has had its starts or its slot is not whole. Raises OSError where that
        can't be written down: then start `state().accepted`.
        """
        state = self.state()
        trial = state.trial
        if trial is None:
            return self.current()
        if self.version(trial.slot) != trial.version:
            return self.roll_back("its slot is not whole")
        if trial.starts >= TRIAL_STARTS:
            return self.roll_back(f"started {trial.starts} times, and never kept running")
        self._write(replace(state, trial=replace(trial, starts=trial.starts + 1)))
        return trial.slot

    def accept(self) -> None:
        """The one on trial is the version that works, and the other slot is spare. Twice is once. Raises OSError."""
        state = self.state()
        if state.trial is not None:
            self._write(replace(state, accepted=state.trial.slot, trial=None))
            log.info("version_accepted version=%s slot=%s", state.trial.version, state.trial.slot)

    def roll_back(self, reason: str) -> Slot:
        """The one on trial is refused for good; returns the slot in force again. Twice is once. Raises OSError."""
        state = self.state()
        if state.trial is not None:
            refused = (*state.refused, Refused(state.trial.version, reason))[-REFUSED_KEPT:]
            self._write(replace(state, trial=None, refused=refused))
            log.warning("version_refused version=%s reason=%s", state.trial.version, reason)
        return self.current()

    def _first_whole(self) -> Slot:
        return next((slot for slot in Slot if self.version(slot) is not None), Slot.A)

    def _write(self, state: SlotsState) -> None:
        write_durably(self._path, json.dumps(asdict(state), indent=2).encode())

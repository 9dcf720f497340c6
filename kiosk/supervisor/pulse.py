"""The app's sign of life: one short line in a file, written over each second by the thread that draws the screen.

Written in place and never longer than it was, since a full disk still takes that: an app that could not say that it
lives would be killed for it. What changes is a counter, so nobody compares clocks.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final, Self

log = logging.getLogger(__name__)

PULSE_VARIABLE: Final = "PHOTO_KIOSK_PULSE"
"""Names the file. An app that has no such variable has no supervisor."""

BEAT_S: Final = 1.0
"""Longer: a freeze is told later. Shorter: the disk is written to for nothing."""

LINE_BYTES: Final = 64
"""Room for the longest stage and two numbers of 20 digits; within one page of memory, so a reader sees it whole."""


class Stage(StrEnum):
    STARTING = "starting"
    """No frame was drawn yet."""
    SHOWING = "showing"
    CLOSING = "closing"
    """Its loop has ended, and it lets go of its processes."""


@dataclass(frozen=True, slots=True)
class Beat:
    pid: int
    """For the log alone: a launcher of the system's may stand between the supervisor and this process."""
    counter: int
    """Another number than before means life, whatever it is."""
    stage: Stage


class Pulse:
    """The app's end. For one thread, the one whose life it tells."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._counter = 0
        self._stage = Stage.STARTING
        self._writes = True

    @classmethod
    def of_environment(cls, environment: Mapping[str, str] = os.environ) -> Self | None:
        """None where no supervisor asks for one."""
        path = environment.get(PULSE_VARIABLE)
        return cls(Path(path)) if path else None

    def beat(self, stage: Stage | None = None) -> None:
        """Once more alive, from now on in this stage. A disk that can't be written to is told in the log, once."""
        self._stage = stage or self._stage
        self._counter += 1
        try:
            _write(self._path, Beat(os.getpid(), self._counter, self._stage))
        except OSError as exc:
            if self._writes:
                log.error("pulse_not_written reason=%s", exc.strerror)  # noqa: TRY400 - the disk's fault, no bug
            self._writes = False
        else:
            self._writes = True


def prepare(path: Path) -> None:
    """Makes the file, or blanks what an earlier app left: the next beat in it is the next app's. Raises OSError."""
    path.touch()
    _put(path, b" " * (LINE_BYTES - 1) + b"\n")


def read(path: Path) -> Beat | None:
    """None where no app has written there yet, or while one just does."""
    try:
        pid, counter, stage = path.read_text("ascii").split()
        return Beat(int(pid), int(counter), Stage(stage))
    except (OSError, ValueError):
        return None


def _write(path: Path, beat: Beat) -> None:
    line = f"{beat.pid} {beat.counter} {beat.stage}".encode("ascii")
    _put(path, line.ljust(LINE_BYTES - 1) + b"\n")


def _put(path: Path, line: bytes) -> None:
    with path.open("r+b", buffering=0) as file:
        file.write(line)

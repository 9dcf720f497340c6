"""Sees to it that a data folder has one supervisor, and that nothing runs on of one that was killed."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.supervisor.app_process import kill_group
from kiosk.supervisor.pulse import PULSE_VARIABLE

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

log = logging.getLogger(__name__)


class SupervisorRunning(KioskError):
    """Another one keeps this data folder's touchscreen."""


@contextmanager
def sole_supervisor(lock: Path) -> Iterator[None]:
    """While it lasts there is no other one; the system lets go of it however the process ends.

    Not by `filelock`, which takes as long to import as the whole supervisor. Raises SupervisorRunning, OSError.
    """
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("a+b") as file:
        try:
            if sys.platform == "win32":
                file.seek(0)
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError) as exc:
            raise SupervisorRunning(
                f"another supervisor already keeps the touchscreen of {lock.parent}: end that one first"
            ) from exc
        yield


def end_what_runs_on(pulse: Path) -> None:
    """Kills what a killed supervisor's app still does: it would hold screen, print agent and worker's lock.

    It is told by the variable that it was started with. On Windows the job has seen to it.
    """
    if sys.platform == "win32":
        return
    for group in sorted(_groups_with(f"{PULSE_VARIABLE}={pulse}") - {os.getpgid(0)}):
        log.warning("predecessors_app_killed group=%d", group)
        kill_group(group)


def _groups_with(variable: str) -> set[int]:
    groups: set[int] = set()
    if sys.platform == "linux":
        groups = _groups_by_proc(variable.encode())
    elif sys.platform == "darwin":
        groups = _groups_by_ps(variable)
    return groups


def _groups_by_proc(variable: bytes) -> set[int]:
    groups: set[int] = set()
    if sys.platform == "win32":
        return groups
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if variable in (process / "environ").read_bytes().split(b"\0"):
                groups.add(os.getpgid(int(process.name)))
        except OSError:  # another user's, or gone meanwhile
            continue
    return groups


def _groups_by_ps(variable: str) -> set[int]:
    """macOS: -E shows the environment behind the command. Not run yet on its system."""
    done = subprocess.run(
        ["/bin/ps", "-AEww", "-o", "pgid=,command="], capture_output=True, text=True, check=False, timeout=10
    )
    lines = (line.split(maxsplit=1) for line in done.stdout.splitlines() if variable in line)
    return {int(group) for group, _ in lines}

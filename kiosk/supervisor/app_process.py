"""The app and all that it has started, as one thing: its uploader, print agent and imaging workers end with it.

An uploader that outlived its app would hold the worker's lock, and go on in a version that was taken back.
"""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from kiosk.supervisor.pulse import PULSE_VARIABLE

if sys.platform == "win32":
    from kiosk.supervisor.windows_job import Job

log = logging.getLogger(__name__)

FAREWELL_S: Final = 20.0
"""For an app that is asked to end: its uploader and print agent get five seconds each before they are killed."""


DEATH_S: Final = 2.0
"""For one that is killed. One that reads a broken medium dies when the system lets go of it; the next app waits no
longer than this."""


class AppProcess:
    """A process group of its own, or on Windows a job that dies with the supervisor."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        """Raises OSError where it can't be started."""
        if sys.platform == "win32":
            self._job = Job()
        # A session of its own also keeps a terminal's Ctrl+C from it: the supervisor hears that, and asks it to end.
        self._process = subprocess.Popen(  # noqa: S603  (our own program)
            command, env=dict(environment), stdin=subprocess.DEVNULL, start_new_session=sys.platform != "win32"
        )
        if sys.platform == "win32":
            self._job.take_in(self._process)

    @property
    def pid(self) -> int:
        return self._process.pid

    def exit_code(self) -> int | None:
        """None while it runs; negative where a signal ended it."""
        return self._process.poll()

    def ask_to_end(self) -> None:
        """Waits until it has, no longer than FAREWELL_S. Windows has no such question, and a kill loses nothing."""
        if sys.platform == "win32":
            return
        self._process.terminate()
        try:
            self._process.wait(FAREWELL_S)
        except subprocess.TimeoutExpired:  # killed with the rest
            return

    def kill(self) -> None:
        """With all that it has started, also where it has ended itself. May be called twice."""
        if sys.platform == "win32":
            self._job.kill()
        else:
            kill_group(self._process.pid)
        try:
            self._process.wait(DEATH_S)
        except subprocess.TimeoutExpired:
            log.warning("app_does_not_die pid=%d", self.pid)


def kill_group(group: int) -> None:
    """Whoever still is in it, also what is stopped."""
    if sys.platform == "win32":
        return
    try:
        os.killpg(group, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):  # empty; on macOS the second is said where all in it are dead
        return


def environment_of_app(pulse: Path, environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The supervisor's own, without what its launcher has set for itself alone.

    https://pyinstaller.org/en/stable/common-issues-and-pitfalls.html#launching-external-programs-from-the-frozen-application
    """
    of_app = {**environment, PULSE_VARIABLE: str(pulse)}
    if not getattr(sys, "frozen", False):
        return of_app
    before = of_app.pop("LD_LIBRARY_PATH_ORIG", None)
    of_app.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        of_app["LD_LIBRARY_PATH"] = before
    return {**of_app, "PYINSTALLER_RESET_ENVIRONMENT": "1"}

"""A command without a screen, the uploader above all, as a process of its own beside the screen, started again whenever
it dies.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from typing import Final

from kiosk.data_folder import DataFolder
from kiosk.uploads.line.backoff import Backoff

RESTART_S: Final = 2.0
"""Longest first pause before a dead uploader is started again, doubling from there. Larger: an upload waits. Smaller:
one that can't start eats a core."""

WELL_S: Final = 60.0
"""One that lived so long starts again at once: its death has nothing to do with the last one's."""

STOP_S: Final = 5.0


class WorkerProcess:
    """Keeps a command of `kiosk` running as a process of its own, so that it never holds the screen's interpreter."""

    def __init__(self, data: DataFolder, subcommand: Sequence[str] = ("worker",)) -> None:
        self._command = [*_own_command(), *subcommand, "--data", str(data.root)]
        self._stop = threading.Event()
        self._process: subprocess.Popen[bytes] | None = None
        self._thread = threading.Thread(target=self._keep_running, name=f"{subcommand[0]}-process", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        """Ends the worker, by force if a slow line holds it; what it was sending is found again at its next start.
        One that was never started has nothing to end.
        """
        self._stop.set()
        if self._thread.ident is None:
            return
        if self._process is not None:
            self._process.terminate()
        self._thread.join(STOP_S)
        if self._thread.is_alive() and self._process is not None:
            self._process.kill()
            self._thread.join()

    def _keep_running(self) -> None:
        pause = Backoff(first_delay_s=RESTART_S)
        while not self._stop.is_set():
            started_s = time.monotonic()
            self._process = subprocess.Popen(self._command, stdin=subprocess.DEVNULL)  # noqa: S603  (our own program)
            if self._stop.is_set():
                self._process.terminate()
            self._process.wait()
            if time.monotonic() - started_s > WELL_S:
                pause.reset()
            self._stop.wait(pause.next_delay_s())


def _own_command() -> list[str]:
    frozen = getattr(sys, "frozen", False)
    return [sys.executable] if frozen else [sys.executable, "-m", "kiosk"]

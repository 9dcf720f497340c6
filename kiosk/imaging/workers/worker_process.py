"""The app's handle on one worker process: starts it, asks it, watches the clock, and tells why it died."""

from __future__ import annotations

import multiprocessing
import time
from typing import Final

from kiosk.errors import KioskError
from kiosk.imaging.refusal import PhotoRefused, RefusalReason
from kiosk.imaging.render import part_path
from kiosk.imaging.workers.limits import OUT_OF_TIME, WorkerLimits
from kiosk.imaging.workers.tasks import Result, Task, understood
from kiosk.imaging.workers.worker import READY, serve

# Imports take a second from a warm disk. Too small would blame the installation for a busy machine.
_START_LIMIT_S: Final = 60.0
# A process stuck in a dead card's driver can't be killed; it is left behind then, not waited for.
_BURIAL_S: Final = 2.0
_MAX_ANSWER_BYTES: Final = 65_536


class WorkerUnavailableError(KioskError):
    """No worker process could be started: the installation is at fault, not the photo."""


class WorkerGoneError(WorkerUnavailableError):
    """The worker died idle: the photo had no part in it and may be given to another."""


class WorkerProcess:
    """One photo at a time, by one thread; `kill` may come from any."""

    def __init__(self, limits: WorkerLimits) -> None:
        # A fork would inherit libvips' locks without the threads that hold them, and hang.
        context = multiprocessing.get_context("spawn")
        self._limits = limits
        self._ready = False
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs, limits), name="imaging", daemon=True)
        self._process.start()
        theirs.close()  # or the end of the worker would never be seen

    @property
    def pid(self) -> int | None:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process.is_alive()

    def run(self, task: Task) -> Result:
        """Raises PhotoRefused, OSError where the target can't be written, WorkerGoneError where the photo was never
        begun, or WorkerUnavailableError. After a death or an overrun the process is gone, and what it had written too.
        """
        self._await_ready()
        deadline_s = time.monotonic() + self._limits.wall_s
        said = b""
        try:
            self._hand_over(task, deadline_s)
            said = self._hear(deadline_s)
        except (EOFError, ConnectionError) as exc:
            raise self._obituary() from exc
        finally:
            if not said:
                _wipe(task)
        return understood(task, said)

    def stop(self) -> None:
        """Lets an idle worker end by itself. May be called twice."""
        self._connection.close()
        self._process.join(_BURIAL_S)
        if self.alive:
            self.kill()

    def kill(self) -> None:
        self._process.kill()
        self._process.join(_BURIAL_S)

    def _await_ready(self) -> None:
        if self._ready:
            return
        try:
            self._ready = self._connection.poll(_START_LIMIT_S) and self._connection.recv_bytes() == READY
        except (EOFError, ConnectionError) as exc:
            raise WorkerUnavailableError("an imaging worker ended before it was ready; reinstall the kiosk") from exc
        if not self._ready:
            self.kill()
            raise WorkerUnavailableError(f"an imaging worker was not ready within {_START_LIMIT_S:g} s")

    def _hand_over(self, task: Task, deadline_s: float) -> None:
        try:
            self._connection.send(task)
            self._hear(deadline_s)
        except (EOFError, ConnectionError) as exc:
            self.kill()
            raise WorkerGoneError("an imaging worker ended before it took a photo") from exc

    def _hear(self, deadline_s: float) -> bytes:
        if not self._connection.poll(max(deadline_s - time.monotonic(), 0)):
            self.kill()
            raise PhotoRefused(RefusalReason.TOO_COSTLY, f"more than {self._limits.wall_s:g} s")
        return self._connection.recv_bytes(_MAX_ANSWER_BYTES)

    def _obituary(self) -> PhotoRefused:
        self._process.join(_BURIAL_S)
        exit_code = self._process.exitcode
        if exit_code == OUT_OF_TIME:
            return PhotoRefused(RefusalReason.TOO_COSTLY, f"more than {self._limits.cpu_s} s of processor time")
        return PhotoRefused(RefusalReason.DECODER_CRASHED, f"its worker ended with code {exit_code}")


def _wipe(task: Task) -> None:
    """What a worker that never answered had written: of two files perhaps one, and of that perhaps a part."""
    for target in task.targets:
        part_path(target).unlink(missing_ok=True)
        target.unlink(missing_ok=True)

"""Tells the backend once a minute that this kiosk runs, on a thread of its own, so that no upload waits for it.

A heartbeat that does not get through is not repeated: the next one says all that it would have said.
"""

from __future__ import annotations

import logging
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Protocol

from backend_lambdas.contract.commands import OpenCommand
from backend_lambdas.contract.heartbeats import (
    HEARTBEAT_INTERVAL_S,
    HeartbeatAnswer,
    KioskHeartbeat,
    KioskQueue,
    KioskState,
    PrinterHealth,
)
from backend_lambdas.contract.limits import CLOCK_SKEW_S
from kiosk.clock import Clock
from kiosk.errors import KioskError
from kiosk.uploads.journal import Journal

log = logging.getLogger(__name__)

FIRST_AFTER_S: Final = 5.0
"""A worker that dies at its start, again and again, is not heard. Longer: a kiosk just switched on looks dead."""

POLL_S: Final = 0.5
"""How soon the wish to stop is seen."""

GOODBYE_S: Final = 3.0
"""How long an ending worker waits for its last word to be taken; who started it waits 5 s. Shorter: a cold function
does not answer in time, and the night begins with an alarm."""


class HeartbeatTaker(Protocol):
    @property
    def clock_skew_s(self) -> float:
        """How far the backend's clock is ahead of this machine's, by its last answer."""

    def beat(self, heartbeat: KioskHeartbeat) -> HeartbeatAnswer:
        """Raises TransferFailure."""


class CommandListener(Protocol):
    """What the owner commands this kiosk, and how it stands by that."""

    @property
    def is_paused(self) -> bool: ...

    @property
    def restarts(self) -> bool:
        """This end is no closing: it is to run again at once, and its silence would mean something."""

    def hear(self, commands: tuple[OpenCommand, ...]) -> None:
        """Returns at once; called with each answer, also where none waits."""


class Heartbeats:
    """Of one worker. `taker` is this thread's alone."""

    def __init__(
        self,
        taker: HeartbeatTaker,
        journal_path: Path,
        clock: Clock,
        kiosk_version: str,
        *,
        printers: Callable[[], tuple[PrinterHealth, ...]] = tuple,
        commands: CommandListener | None = None,
    ) -> None:
        """`printers`: those that a print agent drives on this machine, as it saw them last. `commands`: None where none
        is obeyed.
        """
        self._taker = taker
        self._journal_path = journal_path
        self._clock = clock
        self._kiosk_version = kiosk_version
        self._printers = printers
        self._commands = commands
        self._abandoned = threading.Event()
        self._is_unheard = False

    @contextmanager
    def sent(self, stop: threading.Event) -> Iterator[None]:
        """They are, while this lasts. Where `stop` ends it the last one says so; where an error does, none is."""
        thread = threading.Thread(target=self.run, args=(stop,), name="heartbeats", daemon=True)
        thread.start()
        try:
            yield
        finally:
            if stop.is_set():
                thread.join(GOODBYE_S)
            self._abandoned.set()

    def run(self, stop: threading.Event) -> None:
        """Until `stop`, on this thread."""
        due_s = self._clock.monotonic_s() + FIRST_AFTER_S
        while not stop.wait(POLL_S):
            if self._abandoned.is_set():
                return
            if self._clock.monotonic_s() >= due_s:
                due_s = self._clock.monotonic_s() + self._beat(KioskState.RUNNING)
        if self._commands is None or not self._commands.restarts:
            self._beat(KioskState.CLOSING)

    def _beat(self, state: KioskState) -> float:
        """Seconds until the next."""
        try:
            answer = self._taker.beat(self._heartbeat(state))
        except (KioskError, OSError) as exc:
            if not self._is_unheard:
                log.warning("heartbeat_unheard reason=%s", exc)
            self._is_unheard = True
            return HEARTBEAT_INTERVAL_S
        if self._is_unheard:
            log.info("heartbeat_heard_again")
        self._is_unheard = False
        if self._commands is not None:
            self._commands.hear(answer.commands or ())
        return answer.next_in_s

    def _heartbeat(self, state: KioskState) -> KioskHeartbeat:
        with Journal.open(self._journal_path, self._clock) as journal:
            waiting, goodput_bytes_s = journal.work.waiting(), journal.line().goodput_bytes_s
        return KioskHeartbeat(
            self._kiosk_version,
            state,
            KioskQueue(waiting.photos, waiting.oldest_waiting_s(self._clock.now())),
            shutil.disk_usage(self._journal_path.parent).free,
            goodput_bytes_s=None if goodput_bytes_s is None else round(goodput_bytes_s),
            clock_skew_s=self._clock_skew_s(),
            printers=self._printers() or None,
            is_paused=(self._commands is not None and self._commands.is_paused) or None,
        )

    def _clock_skew_s(self) -> int | None:
        skew_s = round(self._taker.clock_skew_s)
        return skew_s if abs(skew_s) > CLOCK_SKEW_S else None

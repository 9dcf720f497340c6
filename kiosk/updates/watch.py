"""Looks for new versions now and then, and at once where somebody asks; on a thread of its own, beside the uploader."""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from kiosk.clock import Clock
from kiosk.updates.failures import AnotherLooks, Interrupted, ListUnreachable, UpdateFailed
from kiosk.updates.standing_ready import Desk
from kiosk.updates.updater import UpdateStep

log = logging.getLogger(__name__)

FIRST_AFTER_S: Final = 60.0
"""A new version has been accepted or refused by then, and an order that waited goes first."""

LOOK_EVERY_S: Final = 3600.0
"""Longer: a version that is taken back is started in the meantime. Shorter: the host is asked more."""

RETRY_S: Final = 300.0
"""After a line that broke; what has come is kept."""

SPREAD: Final = 0.2
"""Of each pause, by chance, so that a street of kiosks does not ask at once."""

GOODBYE_S: Final = 1.0
"""For what has come to be written; the uploader's process is given 5 s in all."""

POLL_S: Final = 1.0
"""How soon the wish for a version at once, or to stop, is seen."""


class UpdateWatch:
    def __init__(
        self, step: UpdateStep, desk: Desk, clock: Clock, *, by_itself: bool, chance: random.Random | None = None
    ) -> None:
        """`by_itself`: whether it looks without being asked."""
        self._step = step
        self._desk = desk
        self._clock = clock
        self._by_itself = by_itself
        # Spreading load wants no secrecy.
        self._chance = chance or random.Random()  # noqa: S311
        self._last_failure = ""

    @contextmanager
    def followed(self, stop: threading.Event) -> Iterator[None]:
        """They are, while this lasts or until `stop`. What is being loaded then goes on at the next start."""
        ended = threading.Event()
        thread = threading.Thread(target=self.run, args=(stop, ended), name="updates", daemon=True)
        thread.start()
        try:
            yield
        finally:
            ended.set()
            thread.join(GOODBYE_S)

    def run(self, stop: threading.Event, ended: threading.Event) -> None:
        """Until either, on this thread."""
        due_s, asked_due_s = self._clock.monotonic_s() + self._spread(FIRST_AFTER_S), 0.0
        while not stop.wait(POLL_S) and not ended.is_set():
            now_s = self._clock.monotonic_s()
            is_asked = self._desk.is_asked_now() and now_s >= asked_due_s
            if is_asked or (self._by_itself and now_s >= due_s):
                pause_s = self._look(at_once=is_asked)
                due_s = self._clock.monotonic_s() + self._spread(pause_s)
                # A wish that stays waits for the line; a new one does not.
                asked_due_s = due_s if is_asked and self._desk.is_asked_now() else 0.0

    def _look(self, *, at_once: bool) -> float:
        """Seconds until the next. A wish that only the line stood against stays."""
        try:
            self._step.run(at_once=at_once)
        except (ListUnreachable, AnotherLooks, Interrupted) as exc:
            self._tell(exc)
            return RETRY_S
        except UpdateFailed as exc:
            self._tell(exc)
        else:
            self._last_failure = ""
        if at_once:
            self._answer()
        return LOOK_EVERY_S

    def _answer(self) -> None:
        try:
            self._desk.answer_now()
        except OSError as exc:
            log.error("update_wish_stays reason=%s", exc)  # noqa: TRY400 - the disk's fault, no bug

    def _tell(self, exc: UpdateFailed) -> None:
        """Each once, however often it comes again."""
        if str(exc) != self._last_failure:
            log.warning("update_failed kind=%s reason=%s", type(exc).__name__, exc)
        self._last_failure = str(exc)

    def _spread(self, pause_s: float) -> float:
        return pause_s * (1 + self._chance.uniform(0, SPREAD))

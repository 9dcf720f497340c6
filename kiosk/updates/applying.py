"""When the version that stands ready may be started, and the word to the supervisor that it shall be.

Nobody stands before the screen: that is the touchscreen's to know. All else is judged here.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Final

from kiosk.business_hours import BusinessHours
from kiosk.clock import Clock
from kiosk.config import UpdatesConfig
from kiosk.errors import KioskError
from kiosk.updates.standing_ready import Desk
from kiosk.updates.updater import Place, is_startable

log = logging.getLogger(__name__)

PATIENCE_S: Final = 3.0
"""For a look that somebody makes at this moment. Longer: the supervisor takes an end that takes long for a freeze."""


class Applying:
    """For any thread; each answer reads some small files."""

    def __init__(
        self,
        place: Place,
        config: UpdatesConfig,
        desk: Desk,
        clock: Clock,
        *,
        prints_under_way: Callable[[], bool],
        local_time: Callable[[datetime], datetime] = lambda moment: moment.astimezone(),
    ) -> None:
        self._place = place
        self._hours = tuple(map(BusinessHours.parse, config.hours))
        self._desk = desk
        self._clock = clock
        self._prints_under_way = prints_under_way
        self._local_time = local_time

    def is_due(self) -> bool:
        """Whether a version stands ready, its hour has come, and no printer is at a sheet."""
        return self.why_not() is None

    def why_not(self) -> str | None:
        """In words, for people."""
        ready = self._desk.ready()
        if ready is None or not is_startable(ready, self._place):
            return "no version stands ready"
        now = self._local_time(self._clock.now())
        if self._hours and not ready.at_once and not any(hours.covers(now) for hours in self._hours):
            return f"{ready.version} waits for its hours"
        if self._prints_under_way():
            return f"{ready.version} waits for the printer"
        return None

    def propose(self, check_journal: Callable[[], None]) -> None:
        """To be called when this kiosk's other processes have ended, and just before this one does. From the next start
        on the version that stands ready is on trial.

        `check_journal` raises KioskError where the journal is not whole: then nobody but a person may go on. Whatever
        is in the way, the version that runs is started again.
        """
        ready = self._desk.ready()
        if ready is None or not self.is_due():
            return
        try:
            check_journal()
            with self._desk.alone(PATIENCE_S):  # else what stands in the slot may be another one by then
                self._place.slots.propose(ready.version, ready.slot)
        except (KioskError, OSError) as exc:
            log.warning("update_not_proposed version=%s reason=%s", ready.version, exc)
            self._drop()

    def _drop(self) -> None:
        """Else the touchscreen would end again and again for a version that can't be started. The next look makes it
        ready anew.
        """
        try:
            self._desk.drop_ready()
        except OSError as exc:
            log.error("update_not_dropped reason=%s", exc)  # noqa: TRY400 - the disk's fault, no bug

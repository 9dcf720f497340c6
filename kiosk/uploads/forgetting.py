"""Takes customers' addresses out of the journal, once nothing here needs them any more."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Final

from kiosk.clock import Clock, rfc3339
from kiosk.uploads.journal import Journal

log = logging.getLogger(__name__)

ADDRESS_KEPT: Final = timedelta(days=7)
"""After the backend has verified all of an order. Longer: who takes this machine away finds more customers. Shorter:
whoever looks into a complaint of last week finds no address beside the order."""

BACKUP_KEPT: Final = timedelta(days=1)
"""Of a journal from before a migration. Longer: it holds addresses that the journal itself has forgotten, or erased.
Shorter: whoever steps back by hand on the day of an update has no finished orders to look at. None is lost by it."""

LOOK_EVERY_S: Final = 3600.0


class Forgetting:
    """Of the thread that opened the journal."""

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock
        self._due_s = clock.monotonic_s()

    def forget_if_due(self) -> None:
        """At its first call, and then once an hour; free in between."""
        if self._clock.monotonic_s() < self._due_s:
            return
        self._due_s = self._clock.monotonic_s() + LOOK_EVERY_S
        if forgotten := self._journal.forget_addresses(rfc3339(self._clock.now() - ADDRESS_KEPT)):
            log.info("addresses_forgotten orders=%d", forgotten)
        if gone := self._journal.forget_backups(self._clock.now() - BACKUP_KEPT):
            log.info("journal_backups_forgotten files=%d", gone)

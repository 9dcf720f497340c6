"""What the owner commanded from afar, as far as it is the touchscreen's: to be closed for the moment, or to end and
start again; neither under a customer's hands.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Property, QObject, QTimer, Signal

from kiosk.clock import Clock
from kiosk.flow.customer_session import Step
from kiosk.flow.ports import OwnersWishes
from kiosk.viewmodels.session import SessionModel

logger = logging.getLogger(__name__)

LOOK_EVERY_MS: Final = 1_000
"""Two looks at the disk, of microseconds. Longer: the next customer begins before it is closed."""

RESTART_WITHIN_S: Final = 30 * 60.0
"""From then on also under a customer's hands. Longer: a busy Saturday puts it off till evening. Shorter: who
chooses from a thousand photos loses her choice."""


class OwnerModel(QObject):
    """`restartDue` comes with each look from then on; whoever hears it ends the process."""

    changed = Signal()
    restartDue = Signal()  # noqa: N815 - as Qt names signals

    def __init__(
        self,
        read: Callable[[], OwnersWishes],
        session: SessionModel,
        clock: Clock,
        is_staff_here: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """`read` is called on this thread, and raises OSError."""
        super().__init__(parent)
        self._read = read
        self._session = session
        self._clock = clock
        self._is_staff_here = is_staff_here
        self._closed = False
        self._restart_by_s: float | None = None
        self._is_unread = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_EVERY_MS)
        self.look()

    def look(self) -> None:
        try:
            wishes = self._read()
        except OSError as exc:
            if not self._is_unread:
                logger.warning("owners_wishes_unread reason=%s", exc.strerror)
            self._is_unread = True
            return
        self._is_unread = False
        if wishes.closed != self._closed:
            self._closed = wishes.closed
            logger.info("touchscreen_%s", "closed" if wishes.closed else "opened")
            self.changed.emit()
        if wishes.restart:
            self._restart_when_it_may()

    def _restart_when_it_may(self) -> None:
        now_s = self._clock.monotonic_s()
        if self._restart_by_s is None:
            self._restart_by_s = now_s + RESTART_WITHIN_S
        if self._is_nobody_here() or (now_s >= self._restart_by_s and not self._holds_medium()):
            self.restartDue.emit()

    def _is_nobody_here(self) -> bool:
        return self._session.session.step is Step.ATTRACT and not self._is_staff_here()

    def _holds_medium(self) -> bool:
        """Her photos are being taken, and she waits for the word that her card is free."""
        session = self._session.session
        return session.step is Step.SENDING and session.order is None

    def _is_closed(self) -> bool:
        return self._closed

    closed = Property(bool, _is_closed, notify=changed)
    """For the first page alone: who is here already finishes."""

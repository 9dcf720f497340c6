"""Ends this program for another to start in its place, when that is wanted and nobody stands before the screen."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.clock import Clock
from kiosk.flow.customer_session import Step
from kiosk.flow.ports import Restart
from kiosk.flow.staff.session import StaffStep
from kiosk.viewmodels.bridge import Bridge
from kiosk.viewmodels.session import SessionModel
from kiosk.viewmodels.staff.session import StaffSessionModel

logger = logging.getLogger(__name__)

LOOK_EVERY_MS: Final = 5_000

UNTOUCHED_S: Final = 15.0
"""So long nobody came or went. Shorter: it goes black for whoever just said good-bye."""

RESTART_WITHIN_S: Final = 30 * 60.0
"""From then on also under a customer's hands, where the owner commanded it. Longer: a busy Saturday puts it off till
evening. Shorter: who chooses from a thousand photos loses her choice."""


class RestartModel(QObject):
    due = Signal()
    """Once: all that is left is to end."""

    def __init__(
        self,
        wanted: Callable[[], Restart],
        bridge: Bridge,
        *,
        session: SessionModel,
        staff: StaffSessionModel | None,
        clock: Clock,
        parent: QObject,
    ) -> None:
        """`wanted` is called on a background thread."""
        super().__init__(parent)
        self._wanted = wanted
        self._bridge = bridge
        self._session = session
        self._staff = staff
        self._clock = clock
        self._changed_at_s = clock.monotonic_s()
        self._restart_by_s: float | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_EVERY_MS)
        for steps in (session, staff):
            if steps is not None:
                steps.stepChanged.connect(self._note_change)

    def look(self) -> None:
        self._bridge.on_scout(self._wanted, self._judge, self._stay)

    def _note_change(self) -> None:
        self._changed_at_s = self._clock.monotonic_s()

    def _judge(self, wanted: Restart) -> None:
        if wanted is Restart.NONE or not self._timer.isActive():  # of two answers one is enough
            return
        if self._is_nobody_here() or (wanted is Restart.SOON and self._is_over_time()):
            self._timer.stop()
            self.due.emit()

    def _is_nobody_here(self) -> bool:
        """As of now: somebody may have come while it was asked."""
        no_staff = self._staff is None or self._staff.session.step is StaffStep.CLOSED
        untouched_s = self._clock.monotonic_s() - self._changed_at_s
        return no_staff and self._session.session.step is Step.ATTRACT and untouched_s >= UNTOUCHED_S

    def _is_over_time(self) -> bool:
        now_s = self._clock.monotonic_s()
        if self._restart_by_s is None:
            self._restart_by_s = now_s + RESTART_WITHIN_S
        return now_s >= self._restart_by_s and not self._holds_medium()

    def _holds_medium(self) -> bool:
        """Her photos are being taken, and she waits for the word that her card is free."""
        session = self._session.session
        return session.step is Step.SENDING and session.order is None

    def _stay(self, error: BaseException) -> None:
        logger.warning("restart_unknown reason=%s", error)

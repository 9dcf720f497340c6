"""Ends this program for another to start in its place, when that is wanted and nobody stands before the screen."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.flow.customer_session import Step
from kiosk.flow.staff.session import StaffStep
from kiosk.viewmodels.bridge import Bridge
from kiosk.viewmodels.session import SessionModel
from kiosk.viewmodels.staff.session import StaffSessionModel

logger = logging.getLogger(__name__)

LOOK_EVERY_MS: Final = 15_000
"""And so long at least nobody touched the screen. Shorter: it goes black for whoever just said good-bye."""


class RestartModel(QObject):
    due = Signal()
    """Once: all that is left is to end."""

    def __init__(
        self,
        is_wanted: Callable[[], bool],
        bridge: Bridge,
        session: SessionModel,
        staff: StaffSessionModel | None,
        parent: QObject,
    ) -> None:
        """`is_wanted` is called on a background thread."""
        super().__init__(parent)
        self._is_wanted = is_wanted
        self._bridge = bridge
        self._session = session
        self._staff = staff
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_EVERY_MS)
        for steps in (session, staff):
            if steps is not None:
                steps.stepChanged.connect(self._wait_anew)

    def look(self) -> None:
        if self._is_nobody_here():
            self._bridge.on_scout(self._is_wanted, self._take, self._stay)

    def _is_nobody_here(self) -> bool:
        no_staff = self._staff is None or self._staff.session.step is StaffStep.CLOSED
        return no_staff and self._session.session.step is Step.ATTRACT

    def _wait_anew(self) -> None:
        if self._timer.isActive():
            self._timer.start(LOOK_EVERY_MS)

    def _take(self, is_wanted: bool) -> None:  # noqa: FBT001 - an answer of the bridge
        # Somebody may have come while it was asked; and of two answers one is enough.
        if is_wanted and self._is_nobody_here() and self._timer.isActive():
            self._timer.stop()
            self.due.emit()

    def _stay(self, error: BaseException) -> None:
        logger.warning("restart_unknown reason=%s", error)

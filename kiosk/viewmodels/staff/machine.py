"""A manager closes the app or has it started again: the only way out of it."""

from __future__ import annotations

import logging

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.supervisor.endings import LEFT_BY_STAFF, START_AGAIN
from kiosk.viewmodels.staff.session import StaffSessionModel

logger = logging.getLogger(__name__)


class MachineModel(QObject):
    leaving = Signal(int)
    """With the code that the process is to end with."""

    def __init__(
        self, session: StaffSessionModel, *, starts_again: bool = False, parent: QObject | None = None
    ) -> None:
        """`starts_again`: a supervisor does that when it is asked to."""
        super().__init__(parent)
        self._session = session
        self._starts_again = starts_again

    @Slot()
    def restart(self) -> None:
        if self._starts_again:
            self._leave(START_AGAIN)

    @Slot()
    def closeApp(self) -> None:  # noqa: N802 - a QML name
        self._leave(LEFT_BY_STAFF)

    def _leave(self, exit_code: int) -> None:
        """Whatever the page shows: a manager alone, whom the backend or this kiosk has let in by PIN."""
        on_duty = self._session.on_duty
        if on_duty is None or not self._session.session.is_manager:
            return
        logger.info("left_by_staff number=%s exit_code=%d", on_duty.number, exit_code)
        self.leaving.emit(exit_code)

    def _get_starts_again(self) -> bool:
        return self._starts_again

    startsAgain = Property(bool, _get_starts_again, constant=True)  # noqa: N815 - a QML name

"""Who of the staff is at the panel: the keypad, the check off the GUI thread, and the end by idleness."""

from __future__ import annotations

import logging
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from backend_lambdas.contract.staff.sessions import StaffNumber
from kiosk.errors import KioskError
from kiosk.flow.staff.door import Door
from kiosk.flow.staff.ports import StaffServices
from kiosk.flow.staff.refusals import Refusal, StaffDenied, denied_by
from kiosk.flow.staff.session import PIN_LENGTH, StaffOnDuty, StaffSession, StaffStep
from kiosk.viewmodels.bridge import Bridge
from kiosk.viewmodels.countdown import Countdown

logger = logging.getLogger(__name__)

IDLE_S: Final = 120.0
"""Shorter: who looks for a print in the tray types her PIN again. Longer: a customer finds the panel open."""

WARNED_S: Final = 20.0
"""How long before it that is told."""


def denied_of(error: BaseException) -> StaffDenied:
    """What a task raised, as the panel tells it; a bug is logged, without its values."""
    if isinstance(error, KioskError):
        return denied_by(error)
    logger.error("staff_task_failed error=%s", type(error).__name__, exc_info=error)
    return StaffDenied(Refusal.UNEXPECTED)


class StaffSessionModel(QObject):
    """Holds the one session of staff's. `ended` comes before the step changes: nothing of it may stay in sight."""

    changed = Signal()
    stepChanged = Signal()  # noqa: N815 - a QML name
    ended = Signal()

    def __init__(
        self, services: StaffServices, bridge: Bridge, idle_s: float = IDLE_S, parent: QObject | None = None
    ) -> None:
        """`bridge`: of staff's own, since what is asked here must not wait for a customer's photos."""
        super().__init__(parent)
        self._services = services
        self._bridge = bridge
        self._door = Door(services.line, services.offline_pins)
        self._session = StaffSession()
        self._idle_s = idle_s
        self._idle = Countdown(self)
        self._idle.ticked.connect(self.changed)
        self._idle.expired.connect(self.close)

    @property
    def session(self) -> StaffSession:
        return self._session

    @property
    def on_duty(self) -> StaffOnDuty | None:
        return self._session.on_duty

    def touched(self) -> None:
        """For every touch and key, from the window's event filter."""
        if self._idle.is_running():
            self._idle.start(self._idle_s)

    @Slot()
    def ask(self) -> None:
        """The corner's gesture."""
        if self._session.step is StaffStep.CLOSED:
            self._idle.start(self._idle_s)
            self._move(self._session.ask())

    @Slot(str)
    def typeDigit(self, digit: str) -> None:  # noqa: N802 - a QML name
        before = self._session
        self._move(before.type_digit(digit))
        # Real keys and scanners go on typing while it is checked: that is no second guess.
        if before.step is not StaffStep.CHECKING and self._session.step is StaffStep.CHECKING:
            number, pin = StaffNumber(self._session.number), self._session.pin
            self._bridge.on_desk(lambda: self._door.let_in(number, pin), self._admit, self._refuse)

    @Slot()
    def erase(self) -> None:
        self._move(self._session.erase())

    @Slot()
    def goOn(self) -> None:  # noqa: N802 - a QML name
        if self._session.can_go_on:
            self._move(self._session.go_on())

    @Slot()
    def close(self) -> None:
        self._end(self._session.close())
        self._idle.stop()

    def expire(self) -> None:
        """The backend says that it is over."""
        if self._session.step is StaffStep.OPEN:
            self._end(self._session.expire())

    def _end(self, after: StaffSession) -> None:
        on_duty = self.on_duty
        if on_duty is not None and on_duty.session_token is not None and after.refusal is None:
            token = on_duty.session_token
            self._bridge.on_desk(
                lambda: self._services.line.backend().end_staff_session(token), lambda _: None, lambda _: None
            )
        self._bridge.end_session()
        self.ended.emit()
        self._move(after)

    def _admit(self, member: StaffOnDuty) -> None:
        self._move(self._session.admit(member))

    def _refuse(self, error: BaseException) -> None:
        refused = denied_of(error)
        self._move(self._session.refuse(refused.refusal, refused.until))

    def _move(self, session: StaffSession) -> None:
        left, self._session = self._session, session
        if left.step is not session.step:
            self.stepChanged.emit()
        self.changed.emit()

    def _step(self) -> str:
        return self._session.step

    def _number(self) -> str:
        return self._session.number

    def _pin_typed(self) -> int:
        return len(self._session.pin)

    def _can_go_on(self) -> bool:
        return self._session.can_go_on

    def _refusal(self) -> str:
        return self._session.refusal or ""

    def _locked_until(self) -> str:
        return self._session.locked_until or ""

    def _name(self) -> str:
        return "" if self.on_duty is None else self.on_duty.name

    def _is_manager(self) -> bool:
        return self._session.is_manager

    def _is_offline(self) -> bool:
        return self.on_duty is not None and self.on_duty.is_offline

    def _closes_in_s(self) -> int:
        left_s = self._idle.left_s()
        return round(left_s) if self._idle.is_running() and left_s <= WARNED_S else 0

    step = Property(str, _step, notify=stepChanged)
    number = Property(str, _number, notify=changed)
    pinTyped = Property(int, _pin_typed, notify=changed)  # noqa: N815 - a QML name
    pinLength = Property(int, lambda _: PIN_LENGTH, constant=True)  # noqa: N815 - a QML name
    canGoOn = Property(bool, _can_go_on, notify=changed)  # noqa: N815 - a QML name
    refusal = Property(str, _refusal, notify=changed)
    lockedUntil = Property(str, _locked_until, notify=changed)  # noqa: N815 - a QML name
    name = Property(str, _name, notify=changed)
    manager = Property(bool, _is_manager, notify=changed)
    offline = Property(bool, _is_offline, notify=changed)
    closesInS = Property(int, _closes_in_s, notify=changed)  # noqa: N815 - a QML name
    """Seconds until it closes by itself; 0 while that is not near."""

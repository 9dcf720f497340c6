"""Forgets a customer who has walked away, and leads every session to its end without a touch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.flow.customer_session import CustomerSession, Step
from kiosk.viewmodels.countdown import Countdown
from kiosk.viewmodels.session import SessionModel


@dataclass(frozen=True, slots=True)
class IdleTimes:
    untouched_s: float = 90
    """Shorter: a slow reader is interrupted. Longer: the next customer sees this one's photos."""
    warning_s: float = 20
    done_s: float = 20
    apology_s: float = 60


STEPS_WATCHED: Final = frozenset(
    {Step.LANGUAGE, Step.SOURCE, Step.PHONE, Step.PHOTOS, Step.PRINTS, Step.EMAIL, Step.CONSENT, Step.SENDING}
)


class IdleModel(QObject):
    """`touched` is for every touch and key, from the window's event filter."""

    warningChanged = Signal()  # noqa: N815 - a QML name

    def __init__(self, session: SessionModel, times: IdleTimes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._times = times
        self._untouched = Countdown(self)
        self._untouched.expired.connect(self._warn)
        self._warning = Countdown(self)
        self._warning.expired.connect(self._leave)
        self._closing = Countdown(self)
        self._closing.expired.connect(self._leave)
        self._watched: CustomerSession | None = None
        session.changed.connect(self._rearm)

    def leave_untouched_for(self, untouched_s: float) -> None:
        """From the next session on."""
        self._times = replace(self._times, untouched_s=untouched_s)

    @Slot()
    def touched(self) -> None:
        if self._warning.is_running():
            self._set_warning(on=False)
        if self._untouched.is_running():
            self._untouched.start(self._times.untouched_s)

    def _rearm(self) -> None:
        session, before = self._session.session, self._watched
        self._watched = session
        if before and (before.step, before.order) == (session.step, session.order):
            return
        self._set_warning(on=False)
        self._untouched.stop()
        self._closing.stop()
        closing_s = self._closing_times().get(session.step)
        if closing_s is not None:
            self._closing.start(closing_s)
        elif session.step in STEPS_WATCHED and (session.step is not Step.SENDING or session.order):
            self._untouched.start(self._times.untouched_s)

    def _closing_times(self) -> Mapping[Step, float]:
        return MappingProxyType({Step.DONE: self._times.done_s, Step.APOLOGY: self._times.apology_s})

    def _warn(self) -> None:
        if self._session.session.step is Step.SENDING:
            self._leave()  # the order is safe and nothing is lost by leaving, so nobody is asked
        else:
            self._set_warning(on=True)

    def _set_warning(self, *, on: bool) -> None:
        if on == self._warning.is_running():
            return
        if on:
            self._warning.start(self._times.warning_s)
        else:
            self._warning.stop()
            self._untouched.start(self._times.untouched_s)
        self.warningChanged.emit()

    def _leave(self) -> None:
        leave: Callable[[], None] = (
            self._session.goOn if self._session.session.step is Step.SENDING else self._session.reset
        )
        leave()
        self.warningChanged.emit()

    def _is_warning(self) -> bool:
        return self._warning.is_running()

    def _warning_countdown(self) -> QObject:
        return self._warning

    def _closing_countdown(self) -> QObject:
        return self._closing

    warning = Property(bool, _is_warning, notify=warningChanged)
    warningCountdown = Property(QObject, _warning_countdown, constant=True)  # noqa: N815 - a QML name
    closingCountdown = Property(QObject, _closing_countdown, constant=True)  # noqa: N815 - a QML name

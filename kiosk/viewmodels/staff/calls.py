"""The views' one way to backend and disk: off the GUI thread, with the session's token, each failure a refusal."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import Property, QObject, QTimer, Signal

from kiosk.flow.staff.ports import StaffBackend, StaffServices
from kiosk.flow.staff.refusals import NOT_ANSWERED, Refusal, StaffDenied
from kiosk.viewmodels.bridge import Bridge, FailureHandler
from kiosk.viewmodels.staff.session import StaffSessionModel, denied_of

Result = TypeVar("Result")
RefusalHandler = Callable[[StaffDenied], None]

ASK_EVERY_S: Final = 4.0
"""Between an answer and the next question of a view that is looked at. Longer: staff see a print come out before the
screen does. Shorter: calls that nobody needs."""


class StaffCalls(QObject):
    """What was begun for an earlier session of staff's is dropped."""

    reachableChanged = Signal()  # noqa: N815 - a QML name

    def __init__(
        self, services: StaffServices, bridge: Bridge, session: StaffSessionModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.services = services
        self._bridge = bridge
        self._session = session
        self._is_reachable = True
        session.stepChanged.connect(self.reachableChanged)

    def ask(
        self,
        question: Callable[[StaffBackend, str], Result],
        on_answer: Callable[[Result], None],
        on_refused: RefusalHandler,
    ) -> None:
        """Of the backend, after all earlier questions. Without a session there, the refusal comes at once."""
        token = None if self._session.on_duty is None else self._session.on_duty.session_token
        if token is None:
            on_refused(StaffDenied(Refusal.OFFLINE))
            return

        def answered(answer: Result) -> None:
            self._set_reachable(reachable=True)
            on_answer(answer)

        def refused(error: BaseException) -> None:
            refusal = denied_of(error)
            if refusal.refusal is Refusal.SESSION_OVER:
                self._session.expire()
                return
            self._set_reachable(reachable=refusal.refusal not in NOT_ANSWERED)
            on_refused(refusal)

        self._bridge.on_desk(lambda: question(self.services.line.backend(), token), answered, refused)

    def look(self, work: Callable[[], Result], on_result: Callable[[Result], None], on_refused: RefusalHandler) -> None:
        """At this kiosk's own disk."""
        self._bridge.on_scout(work, on_result, lambda error: on_refused(denied_of(error)))

    def try_out(
        self, work: Callable[[], Result], on_result: Callable[[Result], None], on_failure: FailureHandler
    ) -> None:
        """As `look`, with the failure itself."""
        self._bridge.on_scout(work, on_result, on_failure)

    def _set_reachable(self, *, reachable: bool) -> None:
        if reachable != self._is_reachable:
            self._is_reachable = reachable
            self.reachableChanged.emit()

    def _get_reachable(self) -> bool:
        on_duty = self._session.on_duty
        return self._is_reachable and on_duty is not None and not on_duty.is_offline

    reachable = Property(bool, _get_reachable, notify=reachableChanged)
    """Whether the backend answered last, and knows who asks."""


class LiveQuestion(QObject):
    """Asks again some seconds after each answer, while its view is looked at; one question at a time."""

    def __init__(self, ask: Callable[[], None], parent: QObject, every_s: float = ASK_EVERY_S) -> None:
        """`ask` ends in `answered`, whatever becomes of it."""
        super().__init__(parent)
        self._ask = ask
        self._is_watched = False
        self._is_asking = False
        self._is_wanted = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(every_s * 1000))
        self._timer.timeout.connect(self.now)

    def watch(self) -> None:
        self._is_watched = True
        self.now()

    def leave(self) -> None:
        self._is_watched = False
        self._timer.stop()

    def now(self) -> None:
        """At once, or as soon as the question that is under way is answered."""
        self._timer.stop()
        if self._is_asking:
            self._is_wanted = True
            return
        self._is_asking, self._is_wanted = True, False
        self._ask()

    def answered(self) -> None:
        self._is_asking = False
        if not self._is_watched:
            return
        if self._is_wanted:
            self.now()
        else:
            self._timer.start()

    def forget(self) -> None:
        """The session is over: what is under way will not be answered any more."""
        self.leave()
        self._is_asking = self._is_wanted = False

"""What lies dead at the backend, about this shop's orders, and its way back."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from backend_lambdas.contract.identifiers import order_code
from backend_lambdas.contract.staff.fleet import DeadLetter, DeadLetters, Redriven
from kiosk.flow.staff.refusals import StaffDenied
from kiosk.viewmodels.staff.calls import LiveQuestion, StaffCalls
from kiosk.viewmodels.staff.keyed_rows import KEY, Facts, KeyedRows
from kiosk.viewmodels.staff.session import StaffSessionModel

ROLES: Final = ("queue", "code", "orderId", "buriedAt", "tries", "reason")

ASK_EVERY_S: Final = 20.0
"""Longer: what was sent back and died again is not seen. Shorter: to look at a letter hides it from others for a
moment, and so from the owner who looks, too."""


class LettersModel(QObject):
    changed = Signal()

    def __init__(self, calls: StaffCalls, session: StaffSessionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls = calls
        self._letters = KeyedRows(ROLES, self)
        self._live = LiveQuestion(self._ask, self, ASK_EVERY_S)
        session.ended.connect(self._clear)
        self._clear()

    def _clear(self) -> None:
        self._live.forget()
        self._letters.show([])
        self._is_loaded, self._is_whole, self._is_sending = False, True, False
        self._refusal = self._deed_refusal = ""
        self._sent_back = 0
        self.changed.emit()

    @Slot()
    def watch(self) -> None:
        self._live.watch()

    @Slot()
    def leave(self) -> None:
        self._live.leave()

    @Slot(str)
    def sendBack(self, letter_id: str) -> None:  # noqa: N802 - a QML name
        self._send_back((letter_id,))

    @Slot()
    def sendAllBack(self) -> None:  # noqa: N802 - a QML name
        """All that are shown: no more than the contract takes at once."""
        self._send_back(tuple(str(row[KEY]) for row in self._letters.rows))

    def _send_back(self, letter_ids: tuple[str, ...]) -> None:
        if self._is_sending or not letter_ids:
            return
        self._is_sending, self._deed_refusal, self._sent_back = True, "", 0
        self.changed.emit()

        def sent(redriven: Redriven) -> None:
            self._is_sending, self._sent_back = False, len(redriven.letter_ids)
            gone = set(redriven.letter_ids)
            self._letters.show([row for row in self._letters.rows if row[KEY] not in gone])
            self.changed.emit()
            self._live.now()

        def refused(denied: StaffDenied) -> None:
            self._is_sending, self._deed_refusal = False, denied.refusal
            self.changed.emit()

        self._calls.ask(lambda backend, token: backend.redrive_dead_letters(token, letter_ids), sent, refused)

    def _ask(self) -> None:
        def answered(letters: DeadLetters) -> None:
            self._refusal, self._is_loaded, self._is_whole = "", True, letters.is_whole
            self._letters.show([_facts(letter) for letter in letters.letters])
            self._settle()

        def refused(denied: StaffDenied) -> None:
            self._refusal = denied.refusal
            self._settle()

        self._calls.ask(lambda backend, token: backend.list_dead_letters(token), answered, refused)

    def _settle(self) -> None:
        self.changed.emit()
        self._live.answered()

    def _get_letters(self) -> QObject:
        return self._letters

    def _get_loaded(self) -> bool:
        return self._is_loaded

    def _get_whole(self) -> bool:
        return self._is_whole

    def _get_sending(self) -> bool:
        return self._is_sending

    def _get_refusal(self) -> str:
        return self._refusal

    def _get_deed_refusal(self) -> str:
        return self._deed_refusal

    def _get_sent_back(self) -> int:
        return self._sent_back

    letters = Property(QObject, _get_letters, constant=True)
    loaded = Property(bool, _get_loaded, notify=changed)
    whole = Property(bool, _get_whole, notify=changed)
    sending = Property(bool, _get_sending, notify=changed)
    refusal = Property(str, _get_refusal, notify=changed)
    deedRefusal = Property(str, _get_deed_refusal, notify=changed)  # noqa: N815 - a QML name
    sentBack = Property(int, _get_sent_back, notify=changed)  # noqa: N815 - a QML name
    """How many went back with the last touch."""


def _facts(letter: DeadLetter) -> Facts:
    return {
        "key": letter.letter_id,
        "queue": letter.queue,
        "code": order_code(letter.order_id),
        "orderId": letter.order_id,
        "buriedAt": letter.buried_at,
        "tries": letter.tries,
        "reason": letter.reason or "",
    }

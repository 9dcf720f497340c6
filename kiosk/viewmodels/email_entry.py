"""The address as it is typed: what is wrong with it, and what was perhaps meant."""

from __future__ import annotations

import difflib
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.flow.customer_session import Step
from kiosk.order.email import email_problem, normalised_email
from kiosk.viewmodels.session import SessionModel

DOMAINS_OFFERED: Final = ("gmail.com", "outlook.com", "yahoo.com", "icloud.com")
DOMAINS_KNOWN: Final = (
    *DOMAINS_OFFERED,
    "hotmail.com",
    "googlemail.com",
    "live.com",
    "gmx.de",
    "gmx.net",
    "web.de",
    "t-online.de",
)

LIKENESS_MIN: Final = 0.8
"""Of difflib's ratio. Lower: real domains are called typos. Higher: `gmial.com` (0.89) is missed."""


class EmailEntryModel(QObject):
    changed = Signal()

    def __init__(self, session: SessionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._refused = False
        session.changed.connect(self.changed)
        session.stepChanged.connect(self._forget_refusal)

    @Slot(str)
    def enter(self, text: str) -> None:
        """The whole text, as the field has it now. Words that arrive late from a field that is closing are dropped."""
        session = self._session.session
        if session.step is Step.EMAIL and text != session.email:
            self._refused = False
            self._session.move(session.enter_email(text))

    @Slot(str)
    def useDomain(self, domain: str) -> None:  # noqa: N802 - a QML name
        local = self._text().partition("@")[0]
        if local:
            self.enter(f"{local}@{domain}")

    @Slot()
    def useSuggestion(self) -> None:  # noqa: N802 - a QML name
        if self._suggestion():
            self.enter(self._suggestion())

    @Slot()
    def submit(self) -> None:
        """Goes on, or shows what is wrong."""
        if self._session.session.can_go_on:
            self._session.goOn()
        else:
            self._refused = True
            self.changed.emit()

    def _forget_refusal(self) -> None:
        self._refused = False
        self.changed.emit()

    def _text(self) -> str:
        return self._session.session.email

    def _problem(self) -> str:
        """Only once the customer asked to go on: nobody is told off while typing."""
        return (email_problem(self._text()) or "") if self._refused else ""

    def _suggestion(self) -> str:
        if email_problem(self._text()):
            return ""
        local, _, domain = normalised_email(self._text()).rpartition("@")
        meant = difflib.get_close_matches(domain, DOMAINS_KNOWN, n=1, cutoff=LIKENESS_MIN)
        return f"{local}@{meant[0]}" if meant and domain not in DOMAINS_KNOWN else ""

    def _domains(self) -> list[str]:
        return list(DOMAINS_OFFERED)

    text = Property(str, _text, notify=changed)
    problem = Property(str, _problem, notify=changed)
    suggestion = Property(str, _suggestion, notify=changed)
    domains = Property(list, _domains, constant=True)

"""The address as it is typed: what is wrong with it, and what was perhaps meant."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.flow.customer_session import Step
from kiosk.order.email import email_problem
from kiosk.order.mail_domains import domain_meant, domains_offered
from kiosk.viewmodels.session import SessionModel


class EmailEntryModel(QObject):
    changed = Signal()
    domainsChanged = Signal()  # noqa: N815 - a QML name; apart, or the keys were made anew under the typing finger

    def __init__(self, session: SessionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._refused = False
        self._offered = domains_offered(session.session.language)
        session.changed.connect(self._follow)
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

    def _follow(self) -> None:
        offered = domains_offered(self._session.session.language)
        if offered != self._offered:
            self._offered = offered
            self.domainsChanged.emit()
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
        """Of the domain as it was typed, since a comma for a dot is a slip, too. The whole is always usable."""
        local, _, domain = self._text().strip().rpartition("@")
        meant = domain_meant(domain, self._session.session.language)
        mended = f"{local}@{meant}"
        return "" if meant is None or email_problem(mended) else mended

    def _domains(self) -> list[str]:
        return list(self._offered)

    text = Property(str, _text, notify=changed)
    problem = Property(str, _problem, notify=changed)
    suggestion = Property(str, _suggestion, notify=changed)
    domains = Property(list, _domains, notify=domainsChanged)

"""The customer's session as the screens see it: which step, which intents, and what went wrong."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from backend_lambdas.contract.identifiers import order_code
from kiosk.catalogue import Catalogue
from kiosk.clock import Clock
from kiosk.flow.checkout import CheckoutProblem, CheckoutRefused
from kiosk.flow.customer_session import STEP_BEFORE, Apology, CustomerSession, Mishap, Step
from kiosk.imaging.refusal import RefusalReason
from kiosk.media.sources import SourceKind
from kiosk.order.prints import PrintChoices
from kiosk.viewmodels.qr import qr_image

logger = logging.getLogger(__name__)


class SessionModel(QObject):
    """Holds the one current session; the other view-models change it through `move`."""

    stepChanged = Signal()  # noqa: N815 - a QML name
    changed = Signal()
    ended = Signal()
    """The customer has gone and nothing of hers may stay; comes before the step changes."""

    def __init__(
        self,
        clock: Clock,
        catalogue: Catalogue,
        languages: tuple[str, ...],
        parent: QObject | None = None,
        *,
        printable: Callable[[Catalogue], Catalogue] | None = None,
    ) -> None:
        """`languages`: the tags that the shop offers, its first one first. `printable`: what of a catalogue can be
        printed now; asked at the first touch of each customer, since papers change while nobody is there.
        """
        super().__init__(parent)
        self._clock = clock
        self._catalogue = catalogue
        self._printable = printable
        self._session = _nobody_here(catalogue, languages)

    @property
    def session(self) -> CustomerSession:
        return self._session

    def move(self, session: CustomerSession) -> None:
        left, self._session = self._session, session
        if left.step is not session.step:
            self.stepChanged.emit()
        if left != session:
            self.changed.emit()

    def offer(self, catalogue: Catalogue, languages: tuple[str, ...]) -> None:
        """From the next customer on; only while nobody is here. `languages` as at the making."""
        self._catalogue = catalogue
        assert self._session.step is Step.ATTRACT, "a customer's session keeps what it began with"
        self.move(_nobody_here(catalogue, languages))

    def fail(self, error: BaseException) -> None:
        """Shows the apology that fits. The log gets ids and codes, and never a path or an address."""
        if self._session.step in {Step.DONE, Step.APOLOGY}:
            return
        incident_id = secrets.token_hex(3).upper()
        code = _apology_code(error)
        logger.error("session_failed incident=%s code=%s error=%s", incident_id, code, type(error).__name__)
        self.move(self._session.apologise(Apology(code, incident_id)))

    @Slot()
    def goOn(self) -> None:  # noqa: N802 - a QML name
        session = self._session
        if session.step is Step.ATTRACT and self._printable is not None:
            session = replace(session, prints=_choices(self._printable(self._catalogue)))
        self.move(session.go_on())

    @Slot()
    def back(self) -> None:
        self.move(self._session.back())

    @Slot()
    def reset(self) -> None:
        session = self._session.reset()
        self.ended.emit()
        self.move(session)

    @Slot(bool)
    def setConsent(self, given: bool) -> None:  # noqa: FBT001, N802 - a QML name; what a tick gives
        self.move(self._session.consent(self._clock.now() if given else None))

    def _step(self) -> str:
        return self._session.step

    def _can_go_on(self) -> bool:
        return self._session.can_go_on

    def _can_go_back(self) -> bool:
        return self._session.step in STEP_BEFORE

    def _position(self) -> int:
        """From 1; 0 before and after the way to Send."""
        step, way = self._session.step, self._session.way
        step = Step.SOURCE if step is Step.PHONE else step
        return way.index(step) + 1 if step in way else 0

    def _from_phone(self) -> bool:
        """There is no stick or card to be taken care of."""
        return self._session.source is not None and self._session.source.kind is SourceKind.PHONE

    def _positions(self) -> int:
        return len(self._session.way)

    def _consented(self) -> bool:
        return self._session.consented_at is not None

    def _card_free(self) -> bool:
        return self._session.medium_may_be_removed

    def _email(self) -> str:
        return self._session.email

    def _photo_count(self) -> int:
        order = self._session.order
        return len(self._session.selected) if order is None else order.photo_count

    def _order_code(self) -> str:
        order = self._session.order
        return "" if order is None else order_code(order.order_id)

    def _order_qr(self) -> str:
        """The code as an image's address, for staff to scan."""
        return qr_image(self._order_code())

    def _apology(self) -> str:
        apology = self._session.apology
        return "" if apology is None else apology.code

    def _incident_id(self) -> str:
        apology = self._session.apology
        return "" if apology is None else apology.incident_id

    step = Property(str, _step, notify=stepChanged)
    canGoOn = Property(bool, _can_go_on, notify=changed)  # noqa: N815 - a QML name
    canGoBack = Property(bool, _can_go_back, notify=changed)  # noqa: N815 - a QML name
    fromPhone = Property(bool, _from_phone, notify=changed)  # noqa: N815 - a QML name
    position = Property(int, _position, notify=stepChanged)
    positions = Property(int, _positions, notify=stepChanged)
    consented = Property(bool, _consented, notify=changed)
    cardFree = Property(bool, _card_free, notify=changed)  # noqa: N815 - a QML name
    email = Property(str, _email, notify=changed)
    photoCount = Property(int, _photo_count, notify=changed)  # noqa: N815 - a QML name
    orderCode = Property(str, _order_code, notify=changed)  # noqa: N815 - a QML name
    orderQr = Property(str, _order_qr, notify=changed)  # noqa: N815 - a QML name
    apology = Property(str, _apology, notify=changed)
    incidentId = Property(str, _incident_id, notify=changed)  # noqa: N815 - a QML name


def _nobody_here(catalogue: Catalogue, languages: tuple[str, ...]) -> CustomerSession:
    return CustomerSession(languages=languages, prints=_choices(catalogue))


def _choices(catalogue: Catalogue) -> PrintChoices | None:
    return PrintChoices.of(catalogue) if catalogue.sells_prints else None


def _apology_code(error: BaseException) -> CheckoutProblem | Mishap:
    if isinstance(error, CheckoutRefused):
        reasons = {photo.reason for photo in error.rejected}
        return Mishap.MEDIUM_UNREADABLE if reasons == {RefusalReason.UNREADABLE} else error.code
    return Mishap.MEDIUM_UNREADABLE if isinstance(error, OSError) else Mishap.UNEXPECTED

"""Photos from a customer's phone: the address that it scans, and how many have come."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.flow.customer_session import Step
from kiosk.flow.ports import FlowServices
from kiosk.media.phone.ports import (
    PhotoArrived,
    PhotoTurnedAway,
    Reception,
    ReceptionEvent,
    ReceptionLost,
    ReceptionState,
)
from kiosk.media.phone.refusals import PhoneUnavailable
from kiosk.media.sources import PhotoSource, SourceKind
from kiosk.viewmodels.bridge import Bridge
from kiosk.viewmodels.qr import qr_image
from kiosk.viewmodels.session import SessionModel


class PhoneModel(QObject):
    """One reception a session, from the first wish for it until Send."""

    changed = Signal()
    arrived = Signal(object)
    """The path of each whole photo."""
    busy = Signal()
    """Bytes are coming: whoever sends is not idle."""

    def __init__(
        self,
        services: FlowServices[Any],
        bridge: Bridge,
        session: SessionModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._new_reception = services.new_reception
        self._bridge = bridge
        self._session = session
        self._reception: Reception | None = None
        self._address = ""
        self._trouble = ""
        self._state = ReceptionState()
        self._turned_away = 0
        session.stepChanged.connect(self._follow_step)
        session.ended.connect(self._end_session)

    @Slot()
    def open(self) -> None:
        """Shows the page; the reception opens with the first call of a session."""
        self._session.move(self._session.session.use_phone())
        if self._reception is not None or self._new_reception is None:
            return
        send = self._bridge.courier()
        language = self._session.session.language
        reception = self._new_reception(lambda event: send(lambda: self._take(event)), language)
        self._reception = reception
        self._bridge.on_scout(reception.open, self._show, self._refuse)

    @Slot()
    def goOn(self) -> None:  # noqa: N802 - a QML name
        """To what has come; more may come while she chooses."""
        if self._reception is not None and self._state.arrived:
            source = PhotoSource("", self._reception.folder, SourceKind.PHONE)
            self._session.move(self._session.session.choose_source(source))

    def _show(self, address: str) -> None:
        self._address = address
        self.changed.emit()

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, PhoneUnavailable):
            self._trouble = error.code
            self.changed.emit()
        else:
            self._session.fail(error)

    def _take(self, event: ReceptionEvent) -> None:
        match event:
            case PhotoArrived(path=path):
                self.arrived.emit(path)
            case PhotoTurnedAway():
                self._turned_away += 1
            case ReceptionState():
                self._state = event
                self.busy.emit()
            case ReceptionLost():
                self._trouble = "lost"
        self.changed.emit()

    def _follow_step(self) -> None:
        if self._session.session.step is Step.SENDING and self._reception is not None:
            self._close(self._reception.end)  # before checkout reads the folder: the desk keeps the order

    def _end_session(self) -> None:
        if self._reception is not None:
            self._close(self._reception.close)
        self._reception, self._address, self._trouble = None, "", ""
        self._state, self._turned_away = ReceptionState(), 0
        self.changed.emit()

    def _close(self, how: Callable[[], None]) -> None:
        self._bridge.on_desk(how, lambda _: None, self._session.fail)

    def _is_offered(self) -> bool:
        return self._new_reception is not None

    def _get_address(self) -> str:
        return self._address

    def _qr(self) -> str:
        return qr_image(self._address)

    def _get_trouble(self) -> str:
        return self._trouble

    def _arrived_count(self) -> int:
        return self._state.arrived

    def _coming_count(self) -> int:
        return self._state.coming

    def _phones(self) -> int:
        return self._state.phones

    def _turned_away_count(self) -> int:
        return self._turned_away

    offered = Property(bool, _is_offered, constant=True)
    address = Property(str, _get_address, notify=changed)
    qr = Property(str, _qr, notify=changed)
    trouble = Property(str, _get_trouble, notify=changed)
    arrivedCount = Property(int, _arrived_count, notify=changed)  # noqa: N815 - a QML name
    comingCount = Property(int, _coming_count, notify=changed)  # noqa: N815 - a QML name
    phones = Property(int, _phones, notify=changed)
    turnedAwayCount = Property(int, _turned_away_count, notify=changed)  # noqa: N815 - a QML name

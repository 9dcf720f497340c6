"""One order on its page: what is known of it, live, and what may be done to it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from ulid import ULID

from backend_lambdas.contract.identifiers import OrderId, PhotoId
from backend_lambdas.contract.staff.orders import ActionKind, OrderAction, StaffOrder
from backend_lambdas.contract.violation import ContractViolation
from kiosk.flow.staff.refusals import NOT_ANSWERED, Refusal, StaffDenied
from kiosk.order.email import email_problem, normalised_email
from kiosk.order.mail_domains import domain_meant
from kiosk.uploads.unfinished import OrderHere
from kiosk.viewmodels.staff.calls import LiveQuestion, StaffCalls
from kiosk.viewmodels.staff.keyed_rows import KEY, Facts, KeyedRows
from kiosk.viewmodels.staff.order_facts import (
    NOTHING,
    PHOTO_ROLES,
    RETRY_UPLOAD,
    TIMELINE_ROLES,
    actions_of,
    head_facts,
    here_facts,
    photo_facts,
    timeline_facts,
)
from kiosk.viewmodels.staff.session import StaffSessionModel

SUGGESTED_FOR: Final = "en"
"""Of a language's own mail domains staff need none: those of all are compared."""


class OrderModel(QObject):
    changed = Signal()
    actionsChanged = Signal()  # noqa: N815 - a QML name; apart, or the buttons were made anew under a finger
    headChanged = Signal()  # noqa: N815 - a QML name; likewise
    acted = Signal()
    """Something was done to the order: whoever lists it asks again."""

    def __init__(self, calls: StaffCalls, session: StaffSessionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls = calls
        self._photos = KeyedRows(PHOTO_ROLES, self)
        self._timeline = KeyedRows(TIMELINE_ROLES, self)
        self._live = LiveQuestion(self._ask, self)
        self._head: Facts = NOTHING
        self._actions: list[str] = []
        session.ended.connect(self.close)
        self._page_number = 0
        self._forget()

    def _forget(self) -> None:
        self._page_number += 1  # what was asked for another page is not shown on the next one
        self._order_id = OrderId("")
        self._order: StaffOrder | None = None
        self._here: OrderHere | None = None
        self._chosen: frozenset[str] = frozenset()
        self._refusal = self._here_refusal = ""
        self._deed_refusal = ""
        self._done = ""
        self._deed: OrderAction | None = None
        self._is_acting = False
        self._is_loaded = False
        self._address = ""

    @Slot(str)
    def open(self, order_id: str) -> None:
        self.close()
        self._order_id = OrderId(order_id)
        self.changed.emit()
        self._live.watch()

    @Slot()
    def close(self) -> None:
        """Nothing of the order stays in memory."""
        self._live.forget()
        self._forget()
        self._show()

    @Slot(str)
    def toggle(self, photo_id: str) -> None:
        """One more, or one fewer, of the photos that are to come once more."""
        if any(row[KEY] == photo_id and row["prints"] for row in self._photos.rows):
            self._chosen ^= {photo_id}
            self._show()

    @Slot(str)
    @Slot(str, str)
    def act(self, kind: str, reason: str = "") -> None:
        """One deed. Where its answer was lost, the same again is that deed and no other."""
        if kind == RETRY_UPLOAD:
            self._retry_upload()
        elif kind == ActionKind.REPRINT and self._chosen:
            photos = tuple(PhotoId(str(row[KEY])) for row in self._photos.rows if row[KEY] in self._chosen)
            self._send(ActionKind.REPRINT, reason, photo_ids=photos)
        else:
            self._send(ActionKind(kind), reason)

    @Slot(str)
    def typeAddress(self, text: str) -> None:  # noqa: N802 - a QML name
        if text != self._address:
            self._address = text
            self.changed.emit()

    @Slot()
    def changeAddress(self) -> None:  # noqa: N802 - a QML name
        if email_problem(self._address) is None:
            self._send(ActionKind.CHANGE_ADDRESS, "", customer_email=normalised_email(self._address))

    def _send(
        self,
        kind: ActionKind,
        reason: str,
        *,
        customer_email: str | None = None,
        photo_ids: tuple[PhotoId, ...] | None = None,
    ) -> None:
        if self._is_acting:  # a finger that bounces does it once
            return
        try:
            deed = OrderAction(str(ULID()), kind, reason or None, customer_email, photo_ids)
        except ContractViolation:
            self._deed_refusal = Refusal.INVALID
            self.changed.emit()
            return
        before = self._deed
        if before is not None and before == OrderAction(
            before.action_id, kind, reason or None, customer_email, photo_ids
        ):
            deed = before
        self._deed, self._is_acting = deed, True
        self._done = self._deed_refusal = ""
        self.changed.emit()
        order_id, page_number = self._order_id, self._page_number

        def answered(order: StaffOrder) -> None:
            self.acted.emit()
            if page_number != self._page_number:
                return
            self._deed, self._is_acting, self._done = None, False, deed.kind.value
            self._chosen, self._order = frozenset(), order
            self._show()

        def refused(refusal: StaffDenied) -> None:
            if page_number != self._page_number:
                return
            self._is_acting, self._deed_refusal = False, refusal.refusal
            if refusal.refusal not in NOT_ANSWERED:  # it was not done, and a repeat is another deed
                self._deed = None
                self._live.now()
            self.changed.emit()

        self._calls.ask(lambda backend, token: backend.act_on_order(token, order_id, deed), answered, refused)

    def _retry_upload(self) -> None:
        order_id, page_number = self._order_id, self._page_number
        self._done = self._deed_refusal = ""

        def retried(_photos: int) -> None:
            self.acted.emit()
            if page_number != self._page_number:
                return
            self._done = RETRY_UPLOAD
            self._live.now()
            self.changed.emit()

        def refused(refusal: StaffDenied) -> None:
            if page_number != self._page_number:
                return
            self._deed_refusal = refusal.refusal
            self.changed.emit()

        self._calls.look(lambda: self._calls.services.queue.retry(order_id), retried, refused)

    def _ask(self) -> None:
        order_id, page_number = self._order_id, self._page_number

        def ask_backend(here: OrderHere | None, refusal: str) -> None:
            if page_number == self._page_number:
                self._here, self._here_refusal = here, refusal
                self._calls.ask(lambda backend, token: backend.get_order(token, order_id), answered, refused)

        def unreadable(refusal: StaffDenied) -> None:
            """What the backend has of it is shown all the same."""
            ask_backend(None, refusal.refusal)

        def answered(order: StaffOrder) -> None:
            if page_number == self._page_number:
                self._order, self._refusal = order, ""
                self._settle()

        def refused(refusal: StaffDenied) -> None:
            if page_number == self._page_number:
                is_here_alone = refusal.refusal is Refusal.NOT_FOUND and self._here is not None
                self._refusal = "" if is_here_alone else refusal.refusal
                self._settle()

        self._calls.look(
            lambda: self._calls.services.queue.order(order_id), lambda here: ask_backend(here, ""), unreadable
        )

    def _settle(self) -> None:
        self._is_loaded = True
        self._show()
        self._live.answered()

    def _show(self) -> None:
        shown = {row[KEY]: row["preview"] for row in self._photos.rows}
        self._photos.show(photo_facts(self._order, self._here, shown, self._chosen))
        self._timeline.show(timeline_facts(self._order))
        before = self._head, self._actions
        self._head, self._actions = head_facts(self._order, self._here), actions_of(self._order, self._here)
        if before[0] != self._head:
            self.headChanged.emit()
        if before[1] != self._actions:
            self.actionsChanged.emit()
        self.changed.emit()

    def _get_head(self) -> Facts:
        return self._head

    def _suggested(self) -> str:
        local, _, domain = self._address.strip().rpartition("@")
        meant = domain_meant(domain, SUGGESTED_FOR)
        return "" if meant is None or email_problem(f"{local}@{meant}") else f"{local}@{meant}"

    def _get_open(self) -> bool:
        return bool(self._order_id)

    def _get_order_id(self) -> str:
        return self._order_id

    def _get_here(self) -> Facts:
        return here_facts(self._here)

    def _get_actions(self) -> list[str]:
        return self._actions

    def _get_photos(self) -> QObject:
        return self._photos

    def _get_timeline(self) -> QObject:
        return self._timeline

    def _chosen_count(self) -> int:
        return len(self._chosen)

    def _get_refusal(self) -> str:
        if self._refusal in {"", Refusal.OFFLINE}:  # which the panel says by itself
            return self._here_refusal or self._refusal
        return self._refusal

    def _get_deed_refusal(self) -> str:
        return self._deed_refusal

    def _get_done(self) -> str:
        return self._done

    def _get_acting(self) -> bool:
        return self._is_acting

    def _get_loaded(self) -> bool:
        return self._is_loaded

    def _get_address(self) -> str:
        return self._address

    def _problem(self) -> str:
        return email_problem(self._address) or ""

    isOpen = Property(bool, _get_open, notify=changed)  # noqa: N815 - a QML name
    orderId = Property(str, _get_order_id, notify=changed)  # noqa: N815 - a QML name
    head = Property("QVariantMap", _get_head, notify=headChanged)  # type: ignore[arg-type]  # by Qt's name
    here = Property("QVariantMap", _get_here, notify=changed)  # type: ignore[arg-type]  # by Qt's name
    """Empty where nothing of it is at this kiosk any more."""
    actions = Property(list, _get_actions, notify=actionsChanged)
    photos = Property(QObject, _get_photos, constant=True)
    timeline = Property(QObject, _get_timeline, constant=True)
    chosenCount = Property(int, _chosen_count, notify=changed)  # noqa: N815 - a QML name
    refusal = Property(str, _get_refusal, notify=changed)
    """Why it can't be shown, or not as it is now."""
    deedRefusal = Property(str, _get_deed_refusal, notify=changed)  # noqa: N815 - a QML name
    done = Property(str, _get_done, notify=changed)
    """The kind of the deed that was done last."""
    acting = Property(bool, _get_acting, notify=changed)
    loaded = Property(bool, _get_loaded, notify=changed)
    address = Property(str, _get_address, notify=changed)
    """What is typed in place of the order's."""
    addressProblem = Property(str, _problem, notify=changed)  # noqa: N815 - a QML name
    addressMeant = Property(str, _suggested, notify=changed)  # noqa: N815 - a QML name

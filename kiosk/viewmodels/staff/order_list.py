"""The list of orders: what is asked for, each order once, live, and with its place kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from backend_lambdas.contract.identifiers import order_code
from backend_lambdas.contract.staff.orders import OrderStage, StaffOrderLine, StageCounts
from kiosk.flow.staff.order_list import OrderRow, OrderSearch, Period, counted, merged
from kiosk.flow.staff.ports import StaffBackend
from kiosk.flow.staff.refusals import StaffDenied
from kiosk.uploads.unfinished import QueueHere
from kiosk.viewmodels.staff.calls import LiveQuestion, StaffCalls
from kiosk.viewmodels.staff.keyed_rows import Facts, KeyedRows
from kiosk.viewmodels.staff.session import StaffSessionModel

ROLES: Final = (
    "code",
    "stage",
    "receivedAt",
    "email",
    "photoCount",
    "processedCount",
    "printCount",
    "printsLeft",
    "troubles",
    "here",
    "hereFailed",
    "hereSent",
)

STAGES_SHOWN: Final = (
    OrderStage.ATTENTION,
    OrderStage.RECEIVING,
    OrderStage.TO_PRINT,
    OrderStage.READY,
    OrderStage.COLLECTED,
    OrderStage.CANCELLED,
)
"""What staff must act on comes first."""

NOTHING_HERE: Final = QueueHere((), None)
EMPTY_PAGES_MAX: Final = 20
"""Pages without an order of this question, asked for in a row. More: a search holds all that waits behind it."""


class OrderListModel(QObject):
    changed = Signal()
    found = Signal(str)
    """The order whose code was searched for: it is opened, since nobody wants to look at a list of one."""

    def __init__(self, calls: StaffCalls, session: StaffSessionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls = calls
        self._clock = calls.services.clock
        self._orders = KeyedRows(ROLES, self)
        self._amounts = KeyedRows(("amount",), self)
        self._live = LiveQuestion(self._ask, self)
        session.ended.connect(self._clear)
        self._clear()

    def _clear(self) -> None:
        self._live.forget()
        self._search = OrderSearch()
        self._pages_wanted = 1
        self._typed = ""
        self._is_typed_wrong = False
        self._here = NOTHING_HERE
        self._count({})
        self._has_more = False
        self._is_loaded = False
        self._refusal = self._here_refusal = ""
        self._orders.show([])
        self.changed.emit()

    @Slot()
    def watch(self) -> None:
        self._live.watch()

    @Slot()
    def leave(self) -> None:
        self._live.leave()

    @Slot()
    def now(self) -> None:
        """Asks at once: something was done to an order."""
        self._live.now()

    @Slot(str)
    def setStage(self, stage: str) -> None:  # noqa: N802 - a QML name
        """Empty for all; what was searched for is over."""
        self._typed, self._is_typed_wrong = "", False
        self._look_for(OrderSearch(stage=OrderStage(stage) if stage else None, period=self._search.period))

    @Slot(str)
    def setPeriod(self, period: str) -> None:  # noqa: N802 - a QML name
        self._look_for(replace(self._search, period=Period(period)))

    @Slot(str)
    def search(self, text: str) -> None:
        """A whole code or a whole address; an empty text shows all again."""
        self._typed = text
        found = OrderSearch(period=self._search.period) if not text.strip() else self._search.of_text(text)
        self._is_typed_wrong = found is None
        if found is None:
            self.changed.emit()
        else:
            self._look_for(found)

    @Slot()
    def more(self) -> None:
        """The list's end is in sight."""
        if self._has_more and len(self._orders.rows) >= self._pages_wanted:
            self._pages_wanted += 1
            self._has_more = False  # one page for one sight of the end
            self._live.now()

    def _look_for(self, search: OrderSearch) -> None:
        if search != self._search:
            self._search = search
            self._pages_wanted = 1
            self._is_loaded = False
            self._orders.show([])
        self.changed.emit()
        self._live.now()

    def _ask(self) -> None:
        search, pages = self._search, self._pages_wanted
        now = self._clock.now().astimezone()

        def question(backend: StaffBackend, token: str) -> tuple[list[StaffOrderLine], bool, StageCounts]:
            lines, mark = _pages(backend, token, search, now, pages)
            return lines, mark, backend.count_orders(token)

        def looked(here: QueueHere) -> None:
            self._here, self._here_refusal = here, ""
            self._calls.ask(question, answered, refused)

        def answered(answer: tuple[list[StaffOrderLine], bool, StageCounts]) -> None:
            lines, has_more, counts = answer
            self._refusal = ""
            self._show(lines, has_more, counts, search, now)

        def refused(refusal: StaffDenied) -> None:
            self._refusal = refusal.refusal
            self._show(None, False, None, search, now)  # noqa: FBT003 - no more pages

        def unreadable(refusal: StaffDenied) -> None:
            """The backend's orders are shown all the same."""
            self._here, self._here_refusal = NOTHING_HERE, refusal.refusal
            self._calls.ask(question, answered, refused)

        self._calls.look(self._calls.services.queue.queue, looked, unreadable)

    def _show(
        self,
        lines: list[StaffOrderLine] | None,
        has_more: bool,  # noqa: FBT001 - of one caller
        counts: StageCounts | None,
        search: OrderSearch,
        now: datetime,
    ) -> None:
        if search == self._search:
            self._has_more = has_more
            is_first, self._is_loaded = not self._is_loaded, True
            rows = merged(lines, self._here.orders, search, now)
            self._orders.show([_facts(row) for row in rows])
            if is_first and search.code is not None and len(rows) == 1:
                self.found.emit(rows[0].order_id)
        self._count(counted(counts, self._here.orders))
        self.changed.emit()
        self._live.answered()
        if search != self._search:
            self._live.now()

    def _get_orders(self) -> QObject:
        return self._orders

    def _count(self, counts: Mapping[OrderStage, int]) -> None:
        self._amounts.show([{"key": stage.value, "amount": counts.get(stage, 0)} for stage in STAGES_SHOWN])

    def _get_counts(self) -> QObject:
        return self._amounts

    def _stage(self) -> str:
        return self._search.stage or ""

    def _period(self) -> str:
        return self._search.period

    def _get_typed(self) -> str:
        return self._typed

    def _get_typed_wrong(self) -> bool:
        return self._is_typed_wrong

    def _get_refusal(self) -> str:
        return self._refusal or self._here_refusal

    def _get_loaded(self) -> bool:
        return self._is_loaded

    def _trouble(self) -> bool:
        return self._here.trouble is not None

    orders = Property(QObject, _get_orders, constant=True)
    counts = Property(QObject, _get_counts, constant=True)
    """Rows of `key`, a stage, and `amount`."""
    stage = Property(str, _stage, notify=changed)
    period = Property(str, _period, notify=changed)
    typed = Property(str, _get_typed, notify=changed)
    typedWrong = Property(bool, _get_typed_wrong, notify=changed)  # noqa: N815 - a QML name
    refusal = Property(str, _get_refusal, notify=changed)
    loaded = Property(bool, _get_loaded, notify=changed)
    heldUp = Property(bool, _trouble, notify=changed)  # noqa: N815 - a QML name
    """This kiosk's uploader gets nowhere just now."""


def _pages(
    backend: StaffBackend, token: str, search: OrderSearch, now: datetime, count: int
) -> tuple[list[StaffOrderLine], bool]:
    """So many pages with orders on them, and whether there are more."""
    lines: list[StaffOrderLine] = []
    mark, filled, empty = None, 0, 0
    while filled < count and empty < EMPTY_PAGES_MAX:
        page = backend.find_orders(token, search.query(now, mark))
        lines += page.orders
        filled, empty = filled + bool(page.orders), empty + (not page.orders)
        mark = page.next_mark
        if mark is None:
            break
    return lines, mark is not None


def _facts(row: OrderRow) -> Facts:
    here = row.here
    return {
        "key": row.order_id,
        "code": order_code(row.order_id),
        "stage": row.stage.value,
        "receivedAt": row.received_at,
        "email": row.customer_email,
        "photoCount": row.photo_count,
        "processedCount": row.processed_count,
        "printCount": row.print_count,
        "printsLeft": row.prints_left,
        "troubles": list(row.troubles),
        "here": here is not None,
        "hereFailed": here is not None and here.may_be_retried,
        "hereSent": 0 if here is None else here.progress.sent,
    }

"""Staff's way through every view of their panel, with a stop at each: for pictures, and for tests of looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtQuick import QQuickWindow

from backend_lambdas.contract.prints import PrintEntry
from backend_lambdas.contract.staff.orders import OrderStage
from backend_lambdas.contract.statuses import PrintStatus
from kiosk.printing.agent.job import PrintJob
from kiosk.printing.agent.journal import PrintJournal
from kiosk.printing.agent.stages import PrintStage
from kiosk.printing.reasons import Trouble
from kiosk.uploads.states import PhotoStage
from kiosk.viewmodels.bundle import ViewModels
from tests.fakes.flow import FakeShop, draw_thumbnail
from tests.fakes.staff_panel import LINE_DOWN, NUMBER, PIN, FakeStaff, order_here, order_id, staff_order
from tests.fakes.staff_shop import some_kiosks, some_letters, some_settings
from tests.tour import Tour

PICTURES: Final = 9


class StaffTour(Tour):
    """Over a shop whose staff's panel `furnish_staff` has filled."""

    def __init__(
        self,
        shop: FakeShop,
        staff: FakeStaff,
        models: ViewModels,
        window: QQuickWindow,
        stop: Callable[[str, Callable[[], None]], None],
    ) -> None:
        super().__init__(shop, models, window, stop)
        assert models.staff is not None
        self._staff = staff
        self._panel = models.staff

    def take(self) -> None:
        self._come_in()
        self._look_at_orders()
        self._look_at_an_order()
        self._look_at_the_rest()
        self._change_settings()
        self._lose_the_line()

    def _come_in(self) -> None:
        session = self._panel.session
        session.ask()
        self._type(NUMBER)
        self._stop("staff-number")
        session.goOn()
        self._type("402916")
        self._until(lambda: bool(session.property("refusal")))
        self._stop("staff-refused")
        self._type(PIN)
        self._until(lambda: session.property("step") == "open")

    def _look_at_orders(self) -> None:
        orders = self._panel.views["orders"]
        self._until(lambda: orders.property("orders").property("count") > 0)
        self._stop("staff-orders")
        self._press("searchOrders")
        orders.search("anna@")  # type: ignore[attr-defined]  # of OrderListModel
        self._stop("staff-search")
        self._press("sheetAway")
        orders.search("")  # type: ignore[attr-defined]

    def _look_at_an_order(self) -> None:
        order = self._panel.views["order"]
        self._until(lambda: self._is_there("order-AAAA07"))
        self._press("order-AAAA07")
        self._until(lambda: bool(order.property("loaded")))
        self._until(lambda: self._is_there("orderPhoto-2"))
        self._press("orderPhoto-2")
        self._stop("staff-order")
        self._press("deed-erase")
        self._stop("staff-ask")
        self._press("askAway")
        self._press("deed-retry_prints")
        self._stop("staff-ask-printer")
        self._press("askAway")
        self._press("deed-change_address")
        self._stop("staff-address")
        self._press("sheetAway")
        self._press("closeOrder")

    def _look_at_the_rest(self) -> None:
        for view in ("kiosks", "prints", "letters"):
            self._press(f"view-{view}")
            rows = {"kiosks": "kiosks", "prints": "jobs", "letters": "letters"}[view]
            self._until(lambda view=view, rows=rows: self._panel.views[view].property(rows).property("count") > 0)  # type: ignore[misc]  # a lambda's defaults
            self._stop(f"staff-{view}")
        self._press("view-kiosks")
        for leaving in ("restartApp", "closeApp"):
            self._press(leaving)
            self._stop(f"staff-{leaving}")
            self._press("askAway")

    def _change_settings(self) -> None:
        self._press("view-settings")
        self._until(lambda: bool(self._panel.views["settings"].property("loaded")))
        self._stop("staff-settings")
        self._press("product-10x15-price")
        self._stop("staff-price")
        self._press("digit-next")
        for part, look in ((0.5, "staff-settings-look"), (1.0, "staff-settings-times")):
            scroll = partial(self._scroll, part)
            scroll()
            self._stop(look, scroll)
        self._press("addHours")
        self._stop("staff-hours")
        self._press("sheetAway")

    def _scroll(self, part: float) -> None:
        page = self._item("settingsPage")
        page.setProperty("contentY", part * (float(page.property("contentHeight")) - page.height()))

    def _lose_the_line(self) -> None:
        self._staff.backend.failures["all"] = LINE_DOWN
        self._press("view-orders")
        calls = self._panel.views["calls"]
        self._until(lambda: not calls.property("reachable"))
        self._stop("staff-offline")
        del self._staff.backend.failures["all"]
        self._panel.session.close()

    def _type(self, digits: str) -> None:
        for digit in digits:
            self._panel.session.typeDigit(digit)


def furnish_staff(shop: FakeShop, staff: FakeStaff) -> None:
    """A shop on a busy day: orders in each state, four kiosks, stuck letters, prints that wait, settings."""
    pictures = tuple(draw_thumbnail(staff.folder, number) for number in range(PICTURES))
    mail_trouble = ("mail_bounced",)
    stages = (
        (1, OrderStage.COLLECTED, "greta.olsson@example.com", ()),
        (2, OrderStage.CANCELLED, "jan@example.net", ()),
        (3, OrderStage.READY, "li.wei@example.com", ()),
        (4, OrderStage.TO_PRINT, "marie.dubois@example.fr", ()),
        (6, OrderStage.RECEIVING, "omar@example.org", ()),
        (7, OrderStage.ATTENTION, "anna@exmaple.com", mail_trouble),
        (8, OrderStage.ATTENTION, "tom@example.com", ("print_failed",)),
    )
    for number, stage, email, troubles in stages:
        staff.backend.put(
            staff_order(
                number, stage, email=email, photos=3 + number, prints=number, troubles=troubles, pictures=pictures
            )
        )
    _give_to_printer(staff, 7)
    staff.queue.orders_here = (
        order_here(9, (*[PhotoStage.SENT] * 5, *[PhotoStage.SPOOLED] * 7)),
        order_here(10, (PhotoStage.FAILED, *[PhotoStage.SENT] * 2), email="ada@example.com"),
    )
    staff.backend.kiosks = some_kiosks()
    staff.backend.letters = some_letters()
    staff.backend.settings = some_settings()
    _leave_prints(staff.folder / "print-jobs", staff, pictures)
    staff.starts_again = True
    shop.staff = staff.services()


def _give_to_printer(staff: FakeStaff, number: int) -> None:
    """The first photo of the order: an agent has taken it and has not told what became of it."""
    order = staff.backend.orders[order_id(number)]
    first, *others = order.photos
    staff.backend.put(replace(order, photos=(replace(first, print_status=PrintStatus.PRINTING), *others)))


def _leave_prints(folder: Path, staff: FakeStaff, pictures: tuple[Path, ...]) -> None:
    """One that the printer forgot, one that waits for paper, one that failed."""
    journal = PrintJournal(folder, staff.clock)
    entry = PrintEntry("10x15", 102, 152, "matte", 3, 29, border=False)
    for number in (1, 2, 3):
        job = PrintJob(
            f"job-{number}", "lab", f"AAAA0{number}", str(pictures[number]), entry, f"2026-05-04T10:0{number}:00Z"
        )
        journal.take(job)
        journal.move(job.job_id, PrintStage.SENDING, copies_sent=3, printer_job_id=str(number))
    journal.move("job-1", PrintStage.UNKNOWN, failure="the printer does not know it")
    journal.move("job-2", PrintStage.SENT, trouble=(Trouble.MEDIA_EMPTY,))
    journal.move("job-3", PrintStage.FAILED, failure="the printer gave it up", reason="aborted")

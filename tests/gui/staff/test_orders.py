"""Staff's list of orders and the page of one: what is shown, what is found, and that it stays live."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import QMetaObject, QSize
from PySide6.QtTest import QTest

from backend_lambdas.contract.deliveries import NoticeDelivery
from backend_lambdas.contract.staff.orders import OrderStage, StaffOrder
from kiosk.uploads.journal import JournalUnusable
from kiosk.uploads.states import PhotoStage
from tests.fakes.flow import draw_thumbnail
from tests.fakes.staff_panel import LINE_DOWN, FakeStaff, order_here, order_id, staff_order
from tests.gui.staff.conftest import MakePanel, StaffScreen


def test_the_list_has_each_order_once_with_its_state(panel: StaffScreen, staff: FakeStaff) -> None:
    """The backend's orders and this kiosk's, the latest first, each with what staff want to know."""
    staff.backend.put(staff_order(1), staff_order(2, OrderStage.ATTENTION, troubles=("mail_bounced",)))
    staff.backend.put(staff_order(3, OrderStage.TO_PRINT))
    staff.queue.orders_here = (order_here(2, is_announced=True), order_here(4))
    panel.open()
    panel.screen.item("order-AAAA04")
    places = [panel.screen.item(f"order-AAAA0{number}").y() for number in (4, 3, 2, 1)]
    assert places == sorted(places)
    assert panel.screen.find("order-AAAA05") is None
    assert "came back" in panel.text("order-AAAA02-news")
    assert panel.text("order-AAAA04-news") == "At this kiosk: 1 of 2 sent"
    assert panel.text("order-AAAA03-news") == "2 photos to print"


def test_states_are_counted_and_picked(panel: StaffScreen, staff: FakeStaff) -> None:
    """Each state has its count, this kiosk's own included; a touch shows its orders alone."""
    staff.backend.put(staff_order(1), staff_order(2), staff_order(3, OrderStage.ATTENTION))
    staff.queue.orders_here = (order_here(4, (PhotoStage.FAILED,)),)
    panel.open()
    panel.wait(lambda: panel.sees("stage-ready-count") and panel.text("stage-ready-count") == "2")
    assert panel.text("stage-attention-count") == "2"
    panel.touch("stage-attention")
    panel.wait(lambda: panel.sees("order-AAAA04") and not panel.sees("order-AAAA01"))
    assert staff.backend.queries[-1].stage is OrderStage.ATTENTION


def test_a_code_is_searched_for(panel: StaffScreen, staff: FakeStaff) -> None:
    """Typed on the keys of the screen, found and opened; all are shown again at a touch."""
    staff.backend.put(staff_order(1), staff_order(2))
    panel.open()
    panel.touch("searchOrders")
    for key in "aaaa02":
        panel.touch(f"key-{key}")
    panel.touch("sheetDone")
    panel.wait_text("orderCode", "AAAA02")
    assert staff.backend.queries[-1].code == "AAAA02"
    panel.touch("closeOrder")
    panel.wait(lambda: panel.sees("order-AAAA02") and not panel.sees("order-AAAA01"))
    panel.touch("searchNothing")
    panel.screen.item("order-AAAA01")


def test_a_scanner_opens_the_order(panel: StaffScreen, staff: FakeStaff) -> None:
    """What types a code and Return, as a scanner does, has its order on the screen without a touch."""
    staff.backend.put(staff_order(1), staff_order(2))
    panel.open()
    panel.screen.item("order-AAAA01")
    for key in "AAAA02\r":
        QTest.keyClick(panel.screen.window, key)  # type: ignore[call-overload] # its stub forgets char
    panel.wait_text("orderCode", "AAAA02")


def test_a_journal_that_can_t_be_read_is_said(panel: StaffScreen, staff: FakeStaff) -> None:
    """The backend's orders are shown all the same, with the sentence above them."""
    staff.backend.put(staff_order(1))
    staff.queue.error = JournalUnusable("the journal is damaged")
    panel.open()
    panel.screen.item("order-AAAA01")
    panel.wait_text("listRefusalWords", "own records can't be read")


def test_an_address_is_searched_for_and_half_a_one_refused(panel: StaffScreen, staff: FakeStaff) -> None:
    """The whole address finds her orders; half of it says what is wanted."""
    staff.backend.put(staff_order(1), staff_order(2, email="bea@example.com"))
    panel.open()
    panel.touch("searchOrders")
    for key in "bea@":
        panel.touch(f"key-{key}")
    panel.touch("sheetDone")
    panel.wait_text("sheetProblem", "neither a whole code nor a whole address")
    for key in (*"example", ".com"):
        panel.touch(f"key-{key}")
    panel.touch("sheetDone")
    panel.wait(lambda: panel.sees("order-AAAA02") and not panel.sees("order-AAAA01"))


def test_a_day_is_picked(panel: StaffScreen, staff: FakeStaff) -> None:
    """Yesterday's orders alone; today's again."""
    staff.backend.put(staff_order(1), staff_order(2, received_at="2026-05-03T10:00:00.000Z"))
    panel.open()
    panel.screen.item("order-AAAA01")
    panel.touch("period-yesterday")
    panel.wait(lambda: panel.sees("order-AAAA02") and not panel.sees("order-AAAA01"))
    panel.touch("period-today")
    panel.wait(lambda: panel.sees("order-AAAA01") and not panel.sees("order-AAAA02"))


def test_the_list_is_live_and_keeps_its_place(panel: StaffScreen, staff: FakeStaff) -> None:
    """What happens meanwhile appears by itself, and the rows in sight stay where they are."""
    staff.backend.put(*(staff_order(number) for number in range(1, 41)))
    panel.open()
    panel.screen.item("order-AAAA40")
    listing = panel.screen.item("orders")
    listing.setProperty("contentY", 700)
    panel.screen.bot.wait(50)
    place = float(listing.property("contentY"))
    assert place > 600
    staff.backend.put(staff_order(35, OrderStage.COLLECTED))
    rows = panel.screen.models.staff
    assert rows is not None
    orders = rows.views["orders"].property("orders")
    panel.wait(lambda: any(row["stage"] == "collected" for row in orders.rows))
    assert float(listing.property("contentY")) == place


def test_the_end_of_the_list_brings_the_next_page(panel: StaffScreen, staff: FakeStaff) -> None:
    """A long list comes page by page, as it is looked through."""
    staff.backend.page_size = 10
    staff.backend.put(*(staff_order(number) for number in range(1, 26)))
    panel.open()
    panel.screen.item("order-AAAA25")
    assert panel.screen.models.staff is not None
    orders = panel.screen.models.staff.views["orders"].property("orders")
    listing = panel.screen.item("orders")
    for wanted in (20, 25):
        QMetaObject.invokeMethod(listing, "positionViewAtEnd")
        panel.wait(lambda wanted=wanted: orders.row_count() == wanted)  # type: ignore[misc]  # a lambda's default


def test_one_question_at_a_time(panel: StaffScreen, staff: FakeStaff) -> None:
    """While the backend takes its time nothing more is asked of it."""
    panel.open()
    panel.wait(lambda: "count_orders" in staff.backend.calls)
    staff.backend.gate.clear()
    panel.screen.bot.wait(100)
    asked = len(staff.backend.calls)
    panel.screen.bot.wait(200)
    assert len(staff.backend.calls) == asked
    staff.backend.gate.set()
    panel.wait(lambda: len(staff.backend.calls) > asked)


@pytest.mark.parametrize("size", [QSize(540, 960), QSize(960, 540)], ids=["portrait", "landscape"])
def test_an_order_tells_all_that_is_known(make_panel: MakePanel, staff: FakeStaff, size: QSize) -> None:
    """Whose it is, its state, photos and prints, price, mail, and what happened, in plain words."""
    staff.backend.put(staff_order(1, OrderStage.ATTENTION, troubles=("mail_bounced",)))
    panel = make_panel(size)
    panel.open()
    panel.touch("order-AAAA01")
    panel.wait_text("orderCode", "AAAA01")
    assert panel.text("orderStage") == "Needs you"
    assert panel.text("orderEmail") == "anna@example.com"
    assert "3 photos" in panel.text("orderAmount")
    assert "4 prints" in panel.text("orderAmount")
    assert "1.16" in panel.text("orderAmount")
    assert "Is the address right?" in panel.text("trouble-mail_bouncedWords")
    assert panel.text("photoState-1") == "printed"
    panel.screen.item("event-taken")


def test_why_a_mail_did_not_come_is_said(panel: StaffScreen, staff: FakeStaff) -> None:
    """The mail service's code stands there as a sentence."""
    order = staff_order(1)
    bounced = NoticeDelivery("bounced", "2026-05-04T10:02:00Z", "no_such_address")
    staff.backend.orders[order_id(1)] = replace(order, notice_delivery=bounced)
    panel.open()
    panel.touch("order-AAAA01")
    panel.wait_text("orderMail", "The mail came back: nobody has this address")


def test_an_order_that_is_only_here_is_shown(panel: StaffScreen, staff: FakeStaff) -> None:
    """What the backend has never heard of has its page all the same: how far it is, and no deeds of the backend's."""
    staff.queue.orders_here = (order_here(5),)
    panel.open()
    panel.touch("order-AAAA05")
    panel.wait_text("orderHereWords", "At this kiosk: 1 of 2 sent, some 5 min left")
    assert panel.text("photoState-2") == "waits here"
    assert not panel.sees("deed-resend_mail")


def test_offline_the_list_is_this_kiosk_s_own(panel: StaffScreen, staff: FakeStaff) -> None:
    """When the line breaks, what is here stays in sight, the rest goes, and the reason stands above."""
    staff.backend.put(staff_order(1))
    staff.queue.orders_here = (order_here(5, is_announced=True),)
    panel.open()
    panel.screen.item("order-AAAA01")
    staff.backend.failures["all"] = LINE_DOWN
    panel.wait_text("offlineWords", "No connection just now")
    panel.wait(lambda: panel.sees("order-AAAA05") and not panel.sees("order-AAAA01"))
    del staff.backend.failures["all"]
    panel.wait(lambda: panel.sees("order-AAAA01") and not panel.sees("offlineWords"))


def test_a_photo_is_shown(panel: StaffScreen, staff: FakeStaff, tmp_path: Path) -> None:
    """Its small picture comes from where the backend says, and stays while each answer signs a new address for it."""
    picture = draw_thumbnail(tmp_path, 1)
    staff.backend.put(staff_order(1, pictures=(picture,)))
    panel.open()
    panel.touch("order-AAAA01")
    panel.screen.item("orderPhoto-1")
    assert panel.screen.models.staff is not None
    photos = panel.screen.models.staff.views["order"].property("photos")
    first = photos.rows[0]["preview"]
    assert first == picture.as_uri()
    order = staff.backend.orders[order_id(1)]
    _sign_anew(staff, order)
    calls = len(staff.backend.calls)
    panel.wait(lambda: len(staff.backend.calls) > calls + 4)
    assert photos.rows[0]["preview"] == first


def test_a_photo_comes_over_http(panel: StaffScreen, staff: FakeStaff, tmp_path: Path) -> None:
    """As from the distribution: the picture is fetched by its signed address, and drawn."""
    draw_thumbnail(tmp_path, 1)
    handler = partial(QuietHandler, directory=str(tmp_path))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        order = staff_order(1, photos=1)
        address = f"http://127.0.0.1:{server.server_port}/thumbnail-1.jpg?Signature=a"
        staff.backend.put(replace(order, photos=(replace(order.photos[0], preview_url=address),)))
        panel.open()
        panel.touch("order-AAAA01")
        picture = panel.screen.item("preview-1")
        panel.wait(lambda: float(picture.property("progress")) == 1.0 and picture.property("sourceSize").width() > 0)
        panel.wait(lambda: float(picture.property("paintedWidth")) > 0)
        server.shutdown()


class QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Nothing: a test's output is for what fails."""


def _sign_anew(staff: FakeStaff, order: StaffOrder) -> None:
    photos = tuple(replace(photo, preview_url=f"{photo.preview_url}?Signature=another") for photo in order.photos)
    staff.backend.put(replace(order, photos=photos))

"""The way into staff's panel and out of it again."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtTest import QTest

from backend_lambdas.contract.error_codes import ErrorCode
from kiosk.api.failures import PinLocked, SessionOver
from kiosk.flow.customer_session import Apology, Mishap
from tests.fakes.staff_panel import LINE_DOWN, NUMBER, PIN, TOKEN, FakeStaff, order_here, staff_order
from tests.gui.staff.conftest import MakePanel, StaffScreen


@pytest.mark.parametrize("size", [QSize(540, 960), QSize(960, 540)], ids=["portrait", "landscape"])
def test_the_gesture_number_and_pin_open_the_panel(make_panel: MakePanel, staff: FakeStaff, size: QSize) -> None:
    """The corner held, a tap in the other one, a number and a PIN: the panel is open, under the member's name."""
    panel = make_panel(size)
    panel.log_in()
    panel.wait(lambda: panel.step == "open")
    assert panel.text("staffName") == "Mia"
    (login,) = staff.backend.logins
    assert (login.staff_number, login.pin) == (NUMBER, PIN)


def test_a_short_touch_in_a_corner_begins_a_customer_s_session(panel: StaffScreen) -> None:
    """The corners are no different from any other place to who does not know the gesture."""
    panel.tap(QPoint(20, 20))
    panel.screen.wait_for("source")


def test_half_a_gesture_opens_nothing(panel: StaffScreen) -> None:
    """The corner held, and a tap elsewhere: a customer's session."""
    corner = panel.screen.item("staffCorner")
    corner.setProperty("pressAndHoldInterval", 30)
    with panel.screen.finger_down(QPoint(20, 20)):
        panel.screen.bot.wait(60)
    assert panel.screen.step == "attract"
    panel.tap(QPoint(270, 200))
    panel.screen.wait_for("source")
    assert not panel.sees("staffPanel")


def test_a_wrong_pin_is_refused_and_typed_anew(panel: StaffScreen) -> None:
    """Words say that it was wrong, and the right one opens after it."""
    panel.log_in(pin="402916")
    panel.wait_text("logInRefusalWords", "do not belong together")
    panel.type(PIN)
    panel.wait(lambda: panel.step == "open")


def test_a_lock_says_until_when(panel: StaffScreen, staff: FakeStaff) -> None:
    """After too many wrong PINs the keypad says when the next one is looked at."""
    until = datetime(2099, 5, 4, 12, 45, tzinfo=UTC)
    staff.backend.failures["start_staff_session"] = PinLocked("locked", ErrorCode.PIN_LOCKED, until, 900.0)
    panel.log_in()
    panel.wait_text("logInRefusalWords", "Too many wrong PINs. Please try again at")


def test_a_slip_of_the_finger_is_erased(panel: StaffScreen, staff: FakeStaff) -> None:
    """The last digit goes; from an empty PIN the same key leads back to the number."""
    panel.gesture()
    panel.type("18")
    panel.touch("digit-erase")
    panel.type("7")
    panel.touch("digit-next")
    panel.type("1")
    panel.touch("digit-erase")
    panel.touch("digit-erase")
    assert panel.text("staffNumber") == NUMBER


def test_a_hardware_keypad_types_too(panel: StaffScreen) -> None:
    """Digits and Return of real keys do what those on the screen do."""
    panel.gesture()
    panel.screen.item("logIn")
    for key in f"{NUMBER}\r{PIN}":
        QTest.keyClick(panel.screen.window, key)  # type: ignore[call-overload] # its stub forgets char
    panel.wait(lambda: panel.step == "open")


def test_the_panel_covers_the_page_below(panel: StaffScreen) -> None:
    """No touch on it begins a customer's session."""
    panel.open()
    panel.tap(QPoint(270, 930))
    panel.screen.bot.wait(50)
    assert panel.screen.step == "attract"


def test_it_closes_by_hand_and_the_session_ends_at_the_backend(panel: StaffScreen, staff: FakeStaff) -> None:
    """Close ends what the backend began, and nothing of the panel stays."""
    panel.open()
    panel.touch("closePanel")
    panel.wait(lambda: not panel.sees("staffPanel"))
    panel.wait(lambda: staff.backend.ended == [TOKEN])


def test_it_leaves_by_itself(make_panel: MakePanel, staff: FakeStaff) -> None:
    """Without a touch the panel closes, says so before, and its session is over at the backend, too."""
    panel = make_panel(idle_s=1.0)
    panel.open()
    assert "Closes in" in panel.text("closesIn")
    panel.wait(lambda: panel.step == "closed")
    panel.wait(lambda: staff.backend.ended == [TOKEN])


def test_each_touch_keeps_it_open(make_panel: MakePanel) -> None:
    """Who works at it is not put out."""
    panel = make_panel(idle_s=0.6)
    panel.open()
    for _ in range(5):
        panel.screen.bot.wait(200)
        panel.touch("period-all")
    assert panel.step == "open"


def test_a_session_that_the_backend_ends_asks_for_the_pin_again(panel: StaffScreen, staff: FakeStaff) -> None:
    """After its quarter of an hour the keypad comes, and says why; nothing of the orders is left behind it."""
    staff.backend.put(staff_order(1))
    panel.open()
    panel.screen.item("order-AAAA01")
    staff.backend.failures["all"] = SessionOver("over", ErrorCode.STAFF_SESSION_REQUIRED)
    panel.wait(lambda: panel.step == "number")
    panel.wait_text("logInRefusalWords", "Your session has ended")
    assert not panel.sees("order-AAAA01")


def test_without_a_connection_the_pin_opens_the_local_queue_alone(panel: StaffScreen, staff: FakeStaff) -> None:
    """Who came in here before does so offline, sees this kiosk's orders, and is told why the rest is grey."""
    staff.queue.orders_here = (order_here(5),)
    panel.open()
    panel.touch("closePanel")
    panel.wait(lambda: panel.step == "closed")
    staff.backend.failures["all"] = LINE_DOWN
    panel.open()
    panel.wait_text("offlineWords", "you see this kiosk's own queue")
    panel.screen.item("order-AAAA05")
    panel.touch("view-letters")
    panel.wait_text("obstacle", "This needs the connection")


def test_offline_a_stranger_stays_out(panel: StaffScreen, staff: FakeStaff) -> None:
    """A right PIN that this kiosk has never seen does not open it without the backend."""
    staff.backend.failures["all"] = LINE_DOWN
    panel.log_in()
    panel.wait_text("logInRefusalWords", "only who came in here in the last seven days")


def test_offline_guesses_are_locked(panel: StaffScreen, staff: FakeStaff) -> None:
    """Five wrong PINs without a connection, and this kiosk looks at none for a while."""
    panel.open()
    panel.touch("closePanel")
    staff.backend.failures["all"] = LINE_DOWN
    panel.log_in(pin="111222")
    for _ in range(4):
        panel.wait(lambda: panel.step == "pin")
        panel.type("111222")
    panel.wait_text("logInRefusalWords", "Too many wrong PINs")
    panel.type(PIN)
    panel.wait(lambda: panel.step == "pin")
    panel.wait_text("logInRefusalWords", "Too many wrong PINs")


def test_staff_are_told_what_is_for_managers(panel: StaffScreen, staff: FakeStaff) -> None:
    """A view of managers' is grey to others, and says so at a touch."""
    staff.backend.role = staff.backend.role.STAFF
    panel.go_to("letters")
    panel.wait_text("obstacle", "This is for managers.")


def test_an_apology_for_a_bug_is_seen(panel: StaffScreen) -> None:
    """Where the kiosk has a bug the panel gives way to the page that says so."""
    panel.open()
    session = panel.screen.models.session
    session.move(session.session.apologise(Apology(Mishap.UNEXPECTED, "A1B2C3")))
    panel.wait(lambda: not panel.sees("staffPanel"))
    assert panel.sees("incident") or panel.screen.step == "apology"

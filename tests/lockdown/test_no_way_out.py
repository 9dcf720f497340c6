"""No key, no edge and no other window leads out of the touchscreen; a manager's PIN does."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from kiosk.data_folder import DataFolder
from tests.lockdown.conftest import NUMBER, PIN, Supervise
from tests.lockdown.screen import SupervisedKiosk, wait_for
from tests.virtual_screen import HEIGHT_PX, WIDTH_PX

KEYS = (
    "alt+F4",
    "ctrl+q",
    "ctrl+w",
    "alt+Tab",
    "alt+Escape",
    "super",
    "super+d",
    "ctrl+alt+d",
    "super+e",
    "alt+space",
    "F1",
    "F11",
    "Escape",
    "ctrl+shift+Escape",
    "ctrl+alt+Delete",
    "Print",
    "Menu",
)
"""Openbox's own among them: close, next window, show the desktop, file manager, window menu."""


@pytest.fixture
def kiosk(without_backend: DataFolder, supervise: Supervise) -> SupervisedKiosk:
    kiosk = supervise(without_backend)
    wait_for("a window over the whole screen", kiosk.hands.fills_the_screen, 10)
    return kiosk


def assert_nothing_happened(kiosk: SupervisedKiosk, app_pid: int, after: str) -> None:
    wait_for(f"the whole screen is the kiosk's after {after}", kiosk.hands.fills_the_screen, 5)
    assert kiosk.app_pid == app_pid, f"{after} ended the app"
    assert kiosk.process.poll() is None


def test_keys(kiosk: SupervisedKiosk) -> None:
    """None of the keys that leave, hide or close a program does; the same app has the whole screen after each."""
    app_pid = kiosk.app_pid
    for keys in KEYS:
        kiosk.hands.press(keys)
        time.sleep(0.4)
        kiosk.hands.press("Escape")  # a menu that came
        assert_nothing_happened(kiosk, app_pid, keys)


def test_swipes_from_the_edges(kiosk: SupervisedKiosk) -> None:
    """From each edge and corner to the middle, and along the edges."""
    app_pid = kiosk.app_pid
    right, low, middle = WIDTH_PX - 1, HEIGHT_PX - 1, (WIDTH_PX // 2, HEIGHT_PX // 2)
    edges = [(0, HEIGHT_PX // 2), (right, HEIGHT_PX // 2), (WIDTH_PX // 2, 0), (WIDTH_PX // 2, low)]
    corners = [(0, 0), (right, 0), (0, low), (right, low)]
    for start in (*edges, *corners):
        kiosk.hands.swipe(start, middle)
        assert_nothing_happened(kiosk, app_pid, f"a swipe from {start}")
    for start, end in zip(corners, (corners[1], corners[3], corners[0], corners[2]), strict=True):
        kiosk.hands.swipe(start, end)
        assert_nothing_happened(kiosk, app_pid, f"a swipe from {start} to {end}")


def test_a_window_manager_takes_it_away(kiosk: SupervisedKiosk) -> None:
    """Minimised, lowered or asked to close by the window manager itself, it is back in a moment."""
    app_pid = kiosk.app_pid
    (window,) = kiosk.hands.windows()
    for deed in ("windowminimize", "windowlower", "windowclose"):
        if deed == "windowclose":  # politely, as a taskbar does; the other kind is a kill of the connection
            kiosk.hands.xdotool("windowactivate", window, "key", "alt+F4")
        else:
            kiosk.hands.xdotool(deed, window)
        time.sleep(0.3)
        assert_nothing_happened(kiosk, app_pid, deed)


INTRUDER = """
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
application = QGuiApplication([])
window = QQuickWindow()
window.setTitle("Intruder")
window.resize(600, 400)
window.show()
window.requestActivate()
application.exec()
"""


def test_another_program_opens_a_window(kiosk: SupervisedKiosk) -> None:
    """What the system puts before it (an updater, a crash report) does not get the screen."""
    app_pid = kiosk.app_pid
    intruder = subprocess.Popen([sys.executable, "-c", INTRUDER], env=kiosk.environment, stderr=subprocess.DEVNULL)
    try:
        wait_for("its window", lambda: bool(kiosk.hands.xdotool("search", "--name", "^Intruder$")), 20)
        time.sleep(1)
        assert_nothing_happened(kiosk, app_pid, "another program's window")
    finally:
        intruder.kill()
        intruder.wait()


VIEW_KIOSKS = (0.225, 0.091)
RESTART_APP, REALLY_RESTART = (0.64, 0.964), (0.767, 0.553)
CLOSE_APP, REALLY_CLOSE = (0.872, 0.964), (0.757, 0.54)
"""Where they stand on this screen, in parts of it."""


def come_in(kiosk: SupervisedKiosk) -> None:
    """The corner's gesture, number and PIN on real keys; then the view with the way out."""
    hands = kiosk.hands
    time.sleep(1)
    hands.hold(20, 20, 2.6)
    hands.touch(0.98, 0.99)
    hands.type(f"{NUMBER}")
    hands.press("Return")
    hands.type(PIN)
    time.sleep(4)  # argon2, after the line has been found dead
    hands.touch(*VIEW_KIOSKS)


def test_a_manager_restarts_and_closes_it(kiosk: SupervisedKiosk) -> None:
    """By gesture and PIN, and no other way: a new app where that is asked for, and the end of it all where that is."""
    before = kiosk.app_pid
    come_in(kiosk)
    kiosk.hands.touch(*RESTART_APP)
    kiosk.hands.touch(*REALLY_RESTART)
    kiosk.await_screen(other_than=before)
    assert "app_asks_for_a_new_start" in kiosk.log
    assert kiosk.process.poll() is None

    come_in(kiosk)
    kiosk.hands.touch(*CLOSE_APP)
    kiosk.hands.touch(*REALLY_CLOSE)
    assert kiosk.process.wait(40) == 0
    assert "app_left_by_staff" in kiosk.log
    assert kiosk.hands.windows() == []

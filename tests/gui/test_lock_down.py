"""Full screen, no key, close request or window manager leads out of the app; in a developer's window they do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.supervisor.pulse import Pulse, Stage, prepare, read
from kiosk.ui import heart as heart_module
from kiosk.ui import lock_down
from kiosk.ui.heart import Heart
from kiosk.ui.lock_down import leads_out
from tests.gui.conftest import MakeScreen


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The window comes back, and the heart beats, many times a second."""
    monkeypatch.setattr(lock_down, "RETURN_MS", 50)
    monkeypatch.setattr(heart_module, "BEAT_S", 0.05)


KEY, HELD = Qt.Key, Qt.KeyboardModifier


@pytest.mark.parametrize(
    ("key", "held", "text"),
    [
        (KEY.Key_F4, HELD.AltModifier, ""),
        (KEY.Key_Q, HELD.ControlModifier, "\x11"),
        (KEY.Key_W, HELD.ControlModifier, "\x17"),
        (KEY.Key_V, HELD.ControlModifier, "\x16"),
        (KEY.Key_Tab, HELD.AltModifier, "\t"),
        (KEY.Key_Escape, HELD.NoModifier, "\x1b"),
        (KEY.Key_F1, HELD.NoModifier, ""),
        (KEY.Key_F11, HELD.NoModifier, ""),
        (KEY.Key_F35, HELD.NoModifier, ""),
        (KEY.Key_Print, HELD.NoModifier, ""),
        (KEY.Key_Super_L, HELD.MetaModifier, ""),
        (KEY.Key_D, HELD.MetaModifier, "d"),
        (KEY.Key_Delete, HELD.ControlModifier | HELD.AltModifier, "\x7f"),
        (KEY.Key_Escape, HELD.ControlModifier | HELD.ShiftModifier, ""),
    ],
)
def test_what_leads_out(key: Qt.Key, held: Qt.KeyboardModifier, text: str) -> None:
    """Shortcuts of apps, desktops and clipboards never reach a page."""
    assert leads_out(QKeyEvent(QEvent.Type.KeyPress, key, held, text))


@pytest.mark.parametrize(
    ("key", "held", "text"),
    [
        (KEY.Key_A, HELD.NoModifier, "a"),
        (KEY.Key_A, HELD.ShiftModifier, "A"),
        (KEY.Key_At, HELD.ControlModifier | HELD.AltModifier, "@"),
        (KEY.Key_At, HELD.GroupSwitchModifier, "@"),
        (KEY.Key_Backspace, HELD.NoModifier, "\b"),
        (KEY.Key_Return, HELD.NoModifier, "\r"),
        (KEY.Key_5, HELD.KeypadModifier, "5"),
        (KEY.Key_Left, HELD.NoModifier, ""),
        (KEY.Key_Tab, HELD.NoModifier, "\t"),
    ],
)
def test_what_is_typed(key: Qt.Key, held: Qt.KeyboardModifier, text: str) -> None:
    """An address can be typed and mended on every keyboard, with AltGr as Windows and as X11 tell it."""
    assert not leads_out(QKeyEvent(QEvent.Type.KeyPress, key, held, text))


class KeySpy(QObject):
    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self.seen: list[Qt.Key] = []
        window.activeFocusItem().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            self.seen.append(Qt.Key(event.key()))
        return False


@pytest.mark.parametrize("fullscreen", [True, False])
def test_a_key_that_leads_out_reaches_no_page(make_screen: MakeScreen, qtbot: QtBot, *, fullscreen: bool) -> None:
    """Full screen the window drops it; in a developer's window it comes through. What is typed does in both."""
    window = make_screen(fullscreen=fullscreen).window
    window.requestActivate()
    qtbot.waitUntil(lambda: window.isActive() and window.activeFocusItem() is not None, timeout=5000)
    spy = KeySpy(window)
    QTest.keyClick(window, KEY.Key_Q, HELD.ControlModifier)
    QTest.keyClick(window, KEY.Key_A)
    assert (KEY.Key_Q in spy.seen) is not fullscreen
    assert spy.seen[-1] is KEY.Key_A


@pytest.mark.qt_log_ignore("setPixelSize: Pixel size <= 0")  # minimised, the offscreen platform has no size
def test_the_window_comes_back(make_screen: MakeScreen, qtbot: QtBot) -> None:
    """Minimised, made small or hidden, it is back on the whole screen in a moment, without a frame and on top."""
    window = make_screen(fullscreen=True).window
    full = QQuickWindow.Visibility.FullScreen
    for take_away in (window.showMinimized, window.showNormal, window.hide):
        qtbot.waitUntil(lambda: window.visibility() is full, timeout=5000)
        take_away()
        qtbot.waitUntil(lambda: window.isVisible() and window.visibility() is full, timeout=5000)
    flags = window.flags()
    assert Qt.WindowType.FramelessWindowHint in flags
    assert Qt.WindowType.WindowStaysOnTopHint in flags


def test_it_takes_the_keys_back(make_screen: MakeScreen, qtbot: QtBot) -> None:
    """A window that comes before it has the focus for a moment, and no longer."""
    window = make_screen(fullscreen=True).window
    qtbot.waitUntil(window.isActive, timeout=5000)
    intruder = QQuickWindow()
    intruder.show()
    intruder.requestActivate()
    qtbot.waitUntil(window.isActive, timeout=5000)
    intruder.close()


def test_the_pulse_of_a_window(make_screen: MakeScreen, qtbot: QtBot, tmp_path: Path) -> None:
    """Starting until the first frame, then showing, one more each second; closing when the loop has ended."""
    path = tmp_path / "pulse"
    prepare(path)
    window = make_screen().window
    heart = Heart(Pulse(path), window)
    beat = read(path)
    assert beat is not None
    assert beat.stage is Stage.STARTING
    window.update()
    qtbot.waitUntil(lambda: stage_of(path) is Stage.SHOWING, timeout=5000)
    counter = read(path)
    qtbot.waitUntil(lambda: read(path) not in {None, counter}, timeout=3000)
    heart.stop()
    assert stage_of(path) is Stage.CLOSING


def test_a_window_that_nobody_can_see(qapp: QGuiApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """A screen that is off or locked draws nothing: the app is not killed for it."""
    path = tmp_path / "pulse"
    prepare(path)
    window = QQuickWindow()
    heart = Heart(Pulse(path), window, unseen_s=0.2)
    qtbot.waitUntil(lambda: stage_of(path) is Stage.SHOWING, timeout=5000)
    heart.stop()


def stage_of(path: Path) -> Stage | None:
    beat = read(path)
    return None if beat is None else beat.stage

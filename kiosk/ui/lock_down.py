"""Refuses what leads out of the full screen, as far as an app can; docs/lock-down.md says what only the system can."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

RETURN_MS: Final = 500
"""Longer: a customer sees what lies below. Shorter: it quarrels with a window manager that is still at it."""

_MODIFIERS: Final = Qt.KeyboardModifier
_WAYS_OUT: Final = frozenset(
    {
        Qt.Key.Key_Escape,
        Qt.Key.Key_Print,
        Qt.Key.Key_SysReq,
        Qt.Key.Key_Pause,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_Hyper_L,
        Qt.Key.Key_Hyper_R,
        Qt.Key.Key_Menu,
        Qt.Key.Key_Help,
        Qt.Key.Key_Back,
        Qt.Key.Key_Forward,
        Qt.Key.Key_HomePage,
        Qt.Key.Key_Search,
        Qt.Key.Key_Close,
        *(Qt.Key(Qt.Key.Key_F1.value + number) for number in range(35)),
    }
)


def leads_out(event: QKeyEvent) -> bool:
    """Shortcuts of an app, a desktop or a clipboard: a customer's keys are letters, digits, and those that mend them.

    Ctrl and Alt together are AltGr on Windows, with which many keyboards write the @.
    """
    held = event.modifiers()
    if event.key() in _WAYS_OUT or _MODIFIERS.MetaModifier in held:
        return True
    ctrl, alt = _MODIFIERS.ControlModifier in held, _MODIFIERS.AltModifier in held
    if ctrl and alt:
        return not (event.text() and event.text().isprintable())
    return ctrl or alt


class Return(QObject):
    """Brings a window back to the front and to the whole screen, whatever took it away; keeps the keys where it may."""

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._window = window
        # On X11 a window may have every key, before the window manager's shortcuts. The others let no app have that.
        self._may_grab = QGuiApplication.platformName() == "xcb"
        self._grabs = False
        timer = QTimer(self)
        timer.timeout.connect(self.now)
        timer.start(RETURN_MS)

    @Slot()
    def now(self) -> None:
        window = self._window
        if not window.isVisible() or window.visibility() is not QWindow.Visibility.FullScreen:
            window.showFullScreen()
        is_active = window.isActive()
        if not is_active or self._grabs:
            # Who has grabbed the keys is not told that another window became the active one, and so asks each time;
            # where nothing has changed, that changes nothing.
            window.raise_()
            window.requestActivate()
        if not is_active:
            self._grabs = False
        elif self._may_grab and not self._grabs:
            self._grabs = window.setKeyboardGrabEnabled(True)

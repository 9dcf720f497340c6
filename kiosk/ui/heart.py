"""The GUI thread's pulse, for the supervisor that restarts an app whose screen stands still."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.supervisor.pulse import BEAT_S, Pulse, Stage

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

UNSEEN_S: Final = 5.0
"""A window that no screen shows (switched off, locked) draws nothing, and is not to blame for it. Shorter: one that the
system only shows late counts as shown. Longer: it would be killed for it."""


class Heart(QObject):
    """Beats from the moment it is made. "Showing" begins with the first frame that the window has drawn."""

    def __init__(self, pulse: Pulse, window: QQuickWindow, unseen_s: float = UNSEEN_S) -> None:
        super().__init__()
        self._pulse = pulse
        self._window = window
        self._unseen_beats_left = round(unseen_s / BEAT_S)
        self._is_showing = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(round(BEAT_S * 1000))
        # From the thread that draws to this one, whose life it is.
        window.frameSwapped.connect(self._drawn)
        pulse.beat(Stage.STARTING)

    def stop(self) -> None:
        """The loop has ended."""
        self._timer.stop()
        self._pulse.beat(Stage.CLOSING)

    @Slot()
    def _drawn(self) -> None:
        if not self._is_showing:  # two frames may wait for this thread
            self._window.frameSwapped.disconnect(self._drawn)
            self._show()

    def _show(self) -> None:
        self._is_showing = True
        self._pulse.beat(Stage.SHOWING)

    @Slot()
    def _beat(self) -> None:
        self._pulse.beat()
        if not self._is_showing and not self._window.isExposed():
            self._unseen_beats_left -= 1
            if self._unseen_beats_left <= 0:
                self._show()

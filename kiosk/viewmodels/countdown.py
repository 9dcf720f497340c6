"""Seconds that run down in sight of the customer."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import Property, QElapsedTimer, QObject, QTimer, Signal

TICK_MS: Final = 100
"""Longer: the ring jumps. Shorter: an idle kiosk wakes for nothing."""


class Countdown(QObject):
    ticked = Signal()
    expired = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._length_ms = 0
        self._elapsed = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self, seconds: float) -> None:
        """From the top, also while it runs."""
        self._length_ms = round(seconds * 1000)
        self._elapsed.start()
        self._timer.start()
        self.ticked.emit()

    def stop(self) -> None:
        self._timer.stop()
        self.ticked.emit()

    def is_running(self) -> bool:
        return self._timer.isActive()

    def left_s(self) -> float:
        if not self._timer.isActive():
            return 0.0
        return max(0, self._length_ms - self._elapsed.elapsed()) / 1000

    def _seconds_left(self) -> int:
        return math.ceil(self.left_s())

    def _fraction_left(self) -> float:
        return self.left_s() * 1000 / self._length_ms if self._length_ms else 0.0

    def _tick(self) -> None:
        if self._elapsed.elapsed() >= self._length_ms:
            self.stop()
            self.expired.emit()
        else:
            self.ticked.emit()

    running = Property(bool, is_running, notify=ticked)
    secondsLeft = Property(int, _seconds_left, notify=ticked)  # noqa: N815 - a QML name
    fractionLeft = Property(float, _fraction_left, notify=ticked)  # noqa: N815 - a QML name

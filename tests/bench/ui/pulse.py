"""How evenly a window lives: the time of each frame, and how long the GUI thread keeps everybody waiting."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtQuick import QQuickWindow

BEAT_MS: Final = 5
"""Between two beats of the heart. A beat that comes later than that found the thread busy for the difference."""


class Pulse:
    def __init__(self, window: QQuickWindow) -> None:
        self.frames = 0
        self._frame_ms: list[float] = []
        self._stall_ms: list[float] = []
        self._last_frame_s = self._last_beat_s = time.perf_counter()
        window.frameSwapped.connect(self._count_frame)
        self._heart = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=BEAT_MS)
        self._heart.timeout.connect(self._beat)

    def begin(self) -> None:
        self._frame_ms.clear()
        self._stall_ms.clear()
        self._last_frame_s = self._last_beat_s = time.perf_counter()
        self._heart.start()

    def figures(self) -> dict[str, float]:
        """Milliseconds."""
        self._heart.stop()
        return {
            "frames": float(len(self._frame_ms)),
            "frame_p50_ms": share(self._frame_ms, 0.50),
            "frame_p99_ms": share(self._frame_ms, 0.99),
            "stall_p50_ms": share(self._stall_ms, 0.50),
            "stall_p99_ms": share(self._stall_ms, 0.99),
            "stall_worst_ms": max(self._stall_ms),
        }

    def _count_frame(self) -> None:
        now_s = time.perf_counter()
        self._frame_ms.append((now_s - self._last_frame_s) * 1000)
        self._last_frame_s = now_s
        self.frames += 1

    def _beat(self) -> None:
        now_s = time.perf_counter()
        self._stall_ms.append(max(0.0, (now_s - self._last_beat_s) * 1000 - BEAT_MS))
        self._last_beat_s = now_s


def share(values: Sequence[float], part: float) -> float:
    """The value that `part` of them do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]

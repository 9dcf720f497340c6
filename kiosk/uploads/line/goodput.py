"""What the line really carries: bytes of photos a second, by windows and smoothed."""

from __future__ import annotations

import threading
from typing import Final

from kiosk.clock import Clock

WINDOW_S: Final = 2.0
"""Shorter: one photo's end looks like a change of the line. Longer: a line that got better is used late."""

WINDOW_BYTES: Final = 2 * 1024 * 1024
"""A window of a slow line goes on until it holds as much. Smaller: the systems' own send buffers are measured."""

WINDOW_LONGEST_S: Final = 10.0
"""However little was sent."""

SMOOTHING: Final = 0.2
"""Weight of the newest window in the figure that people see; 0.2 forgets half of the past in three windows."""


class GoodputMeter:
    """Thread-safe; `count` is called by every connection."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._bytes = 0
        self._started_s = clock.monotonic_s()
        self._smoothed_bytes_s: float | None = None

    @property
    def smoothed_bytes_s(self) -> float | None:
        """None until a first window is whole."""
        return self._smoothed_bytes_s

    def count(self, size_bytes: int) -> None:
        with self._lock:
            self._bytes += size_bytes

    def restart(self) -> None:
        """Begins a window anew: nothing was to be sent, and silence says nothing of the line."""
        with self._lock:
            self._bytes, self._started_s = 0, self._clock.monotonic_s()

    def next_window_bytes_s(self) -> float | None:
        """The goodput of the window that is over now, once; None while it lasts."""
        with self._lock:
            now_s = self._clock.monotonic_s()
            lasted_s = now_s - self._started_s
            if lasted_s < WINDOW_S or (self._bytes < WINDOW_BYTES and lasted_s < WINDOW_LONGEST_S):
                return None
            goodput = self._bytes / lasted_s
            self._bytes, self._started_s = 0, now_s
        before = self._smoothed_bytes_s
        self._smoothed_bytes_s = goodput if before is None else before + SMOOTHING * (goodput - before)
        return goodput

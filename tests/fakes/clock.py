"""A clock that stands still until it is moved, and a wish to stop that comes by it."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta


class FakeClock:
    def __init__(self, start: datetime = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)) -> None:
        self._now = start
        self._monotonic_s = 0.0

    def now(self) -> datetime:
        return self._now

    def monotonic_s(self) -> float:
        return self._monotonic_s

    def sleep(self, seconds: float) -> None:
        self.advance(seconds)

    def advance(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)
        self._monotonic_s += seconds


class StopAfter(threading.Event):
    """Only the clock waits; after so many seconds it is set."""

    def __init__(self, clock: FakeClock, after_s: float) -> None:
        super().__init__()
        self._clock = clock
        self._ends_s = clock.monotonic_s() + after_s

    def wait(self, timeout: float | None = None) -> bool:
        self._clock.advance(timeout or 0)
        if self._clock.monotonic_s() >= self._ends_s:
            self.set()
        return self.is_set()

"""The most that the kiosk may take of the shop's line, by the hours of the shop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Self

from kiosk.business_hours import BusinessHours
from kiosk.clock import Clock
from kiosk.config import LineConfig

BYTES_PER_MBIT: Final = 1_000_000 / 8
"""The telecoms' megabit, as lines are sold."""


@dataclass(frozen=True, slots=True)
class CeilingRules:
    """Megabits (10⁶) a second; 0 is no ceiling."""

    ceiling_mbit_s: float = 0.0
    business_ceiling_mbit_s: float = 0.0
    business_hours: tuple[BusinessHours, ...] = ()

    @classmethod
    def of(cls, line: LineConfig) -> Self:
        hours = tuple(map(BusinessHours.parse, line.business_hours))
        return cls(line.ceiling_mbit_s, line.business_ceiling_mbit_s, hours)

    def bytes_s_at(self, moment: datetime) -> float | None:
        """`moment` in the shop's local time; None where there is no ceiling."""
        open_now = any(hours.covers(moment) for hours in self.business_hours)
        mbit_s = self.business_ceiling_mbit_s if open_now else self.ceiling_mbit_s
        return mbit_s * BYTES_PER_MBIT if mbit_s > 0 else None


class Ceiling:
    """Holds back whoever is about to send, so that all connections together stay below the ceiling. Thread-safe."""

    def __init__(
        self,
        rules: CeilingRules,
        clock: Clock,
        local_time: Callable[[datetime], datetime] = lambda moment: moment.astimezone(),
    ) -> None:
        self._rules = rules
        self._clock = clock
        self._local_time = local_time
        self._lock = threading.Lock()
        self._line_free_s = 0.0
        """When all that was let through will have left at the ceiling's rate."""

    def follow(self, rules: CeilingRules) -> None:
        """From the next bytes on; what was let through already leaves by the rules of before."""
        with self._lock:
            self._rules = rules

    def wait_for(self, size_bytes: int) -> None:
        """Returns when that many bytes may be sent."""
        with self._lock:
            now_s = self._clock.monotonic_s()
            bytes_s = self._rules.bytes_s_at(self._local_time(self._clock.now()))
            if bytes_s is None:
                self._line_free_s = now_s
                return
            start_s = max(now_s, self._line_free_s)
            self._line_free_s = start_s + size_bytes / bytes_s
        if start_s > now_s:
            self._clock.sleep(start_s - now_s)

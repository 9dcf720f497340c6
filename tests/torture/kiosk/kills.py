"""How many kills are still to come in one data folder, at which instants, and which were really done."""

from __future__ import annotations

import random
import threading
from collections import Counter
from typing import Final

SEND_SHARE: Final = 0.3
"""Of the kills that fall on `send`; the worker is the one that runs all day."""
EARLY_SHARE: Final = 0.1
"""Of the kills that fall between a process's start and its first sign of work."""
FOLLOW: Final = 0.3
"""How much the newest observation counts in what is known of a process's life. Larger: one slow start misleads.
Smaller: it does not follow the machine's load."""


class Life:
    """What was observed of one kind of process, in seconds. One thread's."""

    def __init__(self, begin_s: float, span_s: float) -> None:
        self.begin_s = begin_s
        """From its start to its first sign of work."""
        self.span_s = span_s
        """From there to the end of one order's work."""

    def note_begin(self, seconds: float) -> None:
        self.begin_s += FOLLOW * (seconds - self.begin_s)

    def note_span(self, seconds: float) -> None:
        self.span_s += FOLLOW * (seconds - self.span_s)


class KillBudget:
    """Shared by the two threads of one data folder."""

    def __init__(self, kills: int, orders: int, chance: random.Random) -> None:
        self.done: Counter[str] = Counter()
        """By victim and what it was at."""
        self.missed = 0
        """Processes that had ended by themselves before their kill."""
        self._lock = threading.Lock()
        self._kills = kills
        self._planned = Counter(chance.randrange(orders) for _ in range(round(SEND_SHARE * kills))) if orders else {}

    def planned_for_send(self, customer: int) -> int:
        """How often the `send` of this customer is to be killed."""
        return self._planned.get(customer, 0)

    def note(self, victim_and_moment: str) -> None:
        with self._lock:
            self.done[victim_and_moment] += 1

    def note_missed(self) -> None:
        with self._lock:
            self.missed += 1

    @property
    def left(self) -> int:
        with self._lock:
            return max(0, self._kills - self.done.total())

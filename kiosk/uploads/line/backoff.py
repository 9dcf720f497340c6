"""How long to leave a far end in peace after a failure: full jitter, so that a street of kiosks is not back at once.

After Marc Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.
"""

from __future__ import annotations

import math
import random
from collections.abc import Hashable
from typing import Final

from kiosk.clock import Clock

FIRST_DELAY_S: Final = 0.5
"""Larger: a single lost packet is felt by the customer. Smaller: a server that restarts is hammered."""

DELAY_CAP_S: Final = 60.0
"""Larger: a line that came back is found late. Smaller: a shop that is offline for the night wakes up often."""

RETRY_AFTER_CAP_S: Final = 900.0
"""The most that a server's own Retry-After is believed. Larger: a lying one stops the shop for the day. Smaller: an
honest one is disturbed."""


class Backoff:
    def __init__(self, chance: random.Random | None = None, first_delay_s: float = FIRST_DELAY_S) -> None:
        self._first_delay_s = first_delay_s
        # Spreading load wants no secrecy.
        self._chance = chance or random.Random()  # noqa: S311
        self._failures = 0

    def reset(self) -> None:
        self._failures = 0

    def next_delay_s(self, retry_after_s: float | None = None) -> float:
        """The pause after one more failure; never shorter than the server asked, within reason."""
        ceiling = min(DELAY_CAP_S, self._first_delay_s * 2**self._failures)
        self._failures = min(self._failures + 1, 16)
        asked_s = min(retry_after_s or 0.0, RETRY_AFTER_CAP_S)
        return max(asked_s, self._chance.uniform(0, ceiling))


class Patience:
    """Which orders and photos are to be left in peace, and until when; the others are not held up by them."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._held: dict[Hashable, tuple[Backoff, float]] = {}

    def is_due(self, key: Hashable) -> bool:
        held = self._held.get(key)
        return held is None or self._clock.monotonic_s() >= held[1]

    def hold(self, key: Hashable, retry_after_s: float | None = None) -> None:
        """After a failure of its own; the pause grows with each."""
        backoff = self._held[key][0] if key in self._held else Backoff()
        self._held[key] = backoff, self._clock.monotonic_s() + backoff.next_delay_s(retry_after_s)

    def release(self, key: Hashable) -> None:
        self._held.pop(key, None)

    @property
    def anything_held(self) -> bool:
        """What was due long ago and did not fail again is forgotten: its order or photo is not tried any more."""
        long_ago_s = self._clock.monotonic_s() - DELAY_CAP_S
        self._held = {key: (backoff, ends_s) for key, (backoff, ends_s) in self._held.items() if ends_s > long_ago_s}
        return bool(self._held)

    @property
    def next_due_in_s(self) -> float:
        """Until the first that is held is due; infinite where none is waiting."""
        now_s = self._clock.monotonic_s()
        return min((ends_s - now_s for _, ends_s in self._held.values() if ends_s > now_s), default=math.inf)

    def count_waiting(self) -> int:
        """How many are not due."""
        now_s = self._clock.monotonic_s()
        return sum(ends_s > now_s for _, ends_s in self._held.values())

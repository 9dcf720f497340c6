"""How long to leave a line in peace after a failure: full jitter, so that a street of kiosks does not return at once.

After Marc Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.
"""

from __future__ import annotations

import random
from typing import Final

FIRST_DELAY_S: Final = 0.5
"""Larger: a single lost packet is felt by the customer. Smaller: a server that restarts is hammered."""

DELAY_CAP_S: Final = 60.0
"""Larger: a line that came back is found late. Smaller: a shop that is offline for the night wakes up often."""


class Backoff:
    def __init__(self, chance: random.Random | None = None, first_delay_s: float = FIRST_DELAY_S) -> None:
        self._first_delay_s = first_delay_s
        # Spreading load wants no secrecy.
        self._chance = chance or random.Random()  # noqa: S311
        self._failures = 0

    def reset(self) -> None:
        self._failures = 0

    def next_delay_s(self, retry_after_s: float | None = None) -> float:
        """The pause after one more failure; never shorter than the server asked, and capped all the same."""
        ceiling = min(DELAY_CAP_S, self._first_delay_s * 2**self._failures)
        self._failures = min(self._failures + 1, 16)
        return min(DELAY_CAP_S, max(retry_after_s or 0.0, self._chance.uniform(0, ceiling)))

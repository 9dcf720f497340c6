"""The line to the backend and to the storage as one worker knows it now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from kiosk.clock import Clock
from kiosk.uploads.line.backoff import Patience
from kiosk.uploads.line.breaker import Breaker, BreakerState
from kiosk.uploads.line.concurrency import ConcurrencyControl
from kiosk.uploads.line.goodput import GoodputMeter


@dataclass(slots=True)
class Line:
    """Belongs to the worker's thread, but for the meter."""

    backend: Breaker
    storage: Breaker
    patience: Patience
    concurrency: ConcurrencyControl
    goodput: GoodputMeter
    last_failure: str = ""

    @classmethod
    def fresh(cls, clock: Clock) -> Self:
        """Nothing is known of it yet."""
        return cls(Breaker(clock), Breaker(clock), Patience(clock), ConcurrencyControl(), GoodputMeter(clock))

    @property
    def connections(self) -> int:
        """How many PUTs may be under way now."""
        allowed = {BreakerState.CLOSED: self.concurrency.limit, BreakerState.PROBING: 1, BreakerState.OPEN: 0}
        return allowed[self.storage.state]

    @property
    def trouble(self) -> str | None:
        """What holds something up now, in the operator's words."""
        well = (self.backend.state is self.storage.state is BreakerState.CLOSED) and not self.patience.anything_held
        return None if well else self.last_failure or None

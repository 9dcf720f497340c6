"""Whether a far end is worth a call: after some failures none but a single probe a pause, until that succeeds."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from kiosk.api.failures import GrantRefused, NotAllowed, TransferFailure, Unreachable
from kiosk.clock import Clock
from kiosk.uploads.line.backoff import DELAY_CAP_S, RETRY_AFTER_CAP_S, Backoff

FAILURES_TO_OPEN: Final = 3
"""In a row, with no success between. Larger: a dead backend costs more calls. Smaller: one order that a healthy backend
stumbles over stops all others."""


class BreakerState(StrEnum):
    CLOSED = "closed"  # calls go through; left when nothing answers, the server asks for peace, or failures pile up
    OPEN = "open"  # no calls; left when the pause is over
    PROBING = "probing"  # the pause is over and one call may go; left on its outcome


class Breaker:
    """For one far end. Belongs to one thread."""

    def __init__(self, clock: Clock, backoff: Backoff | None = None) -> None:
        self._clock = clock
        self._backoff = backoff or Backoff()
        self._failures = 0
        self._opened = False
        self._ends_s = 0.0

    @property
    def state(self) -> BreakerState:
        if not self._opened:
            return BreakerState.CLOSED
        return BreakerState.OPEN if self.wait_s > 0 else BreakerState.PROBING

    @property
    def wait_s(self) -> float:
        """Until the next call may go."""
        return max(0.0, self._ends_s - self._clock.monotonic_s()) if self._opened else 0.0

    def succeeded(self) -> None:
        """One that was begun before the breaker opened says nothing of now."""
        if self.state is BreakerState.OPEN:
            return
        self._opened = False
        self._failures = 0
        self._backoff.reset()

    def failed(self, failure: TransferFailure) -> None:
        """Counts what speaks against the far end as a whole: no answer, trouble over there, no leave, no valid URL."""
        retry_after_s = failure.retry_after_s if isinstance(failure, Unreachable) else None
        if self.state is BreakerState.OPEN:  # several were under way when it opened: they are one failure
            self._ends_s = max(self._ends_s, self._clock.monotonic_s() + min(retry_after_s or 0.0, RETRY_AFTER_CAP_S))
        elif isinstance(failure, NotAllowed):
            self._open(DELAY_CAP_S)
        elif isinstance(failure, Unreachable | GrantRefused):
            self._failures += 1
            at_once = retry_after_s is not None or (isinstance(failure, Unreachable) and failure.line_down)
            if at_once or self._opened or self._failures >= FAILURES_TO_OPEN:
                self._open(self._backoff.next_delay_s(retry_after_s))

    def _open(self, pause_s: float) -> None:
        self._opened = True
        self._ends_s = self._clock.monotonic_s() + pause_s

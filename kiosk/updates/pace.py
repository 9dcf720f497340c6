"""How fast a new version comes: below its own ceiling, and never while an order's photos go out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from kiosk.clock import Clock
from kiosk.uploads.line.ceiling import Ceiling, CeilingRules

LINE_QUIET_S: Final = 3.0
"""After the last bytes of a photo. Shorter: it comes in between two photos of an order. Longer: it never comes where
phones send all day."""

LOOK_S: Final = 0.5

KBIT_PER_MBIT: Final = 1000


class Pace:
    """`count_upload` for any thread; `wait_for` for the one that loads."""

    def __init__(self, ceiling_kbit_s: int, clock: Clock, is_over: Callable[[], bool] = lambda: False) -> None:
        self._ceiling = Ceiling(CeilingRules(ceiling_kbit_s / KBIT_PER_MBIT), clock)
        self._clock = clock
        self._is_over = is_over
        self._upload_at_s: float | None = None

    def count_upload(self) -> None:
        """A photo's bytes go out now."""
        self._upload_at_s = self._clock.monotonic_s()

    def wait_for(self, size_bytes: int) -> None:
        """Returns when that many bytes may come, or when all is over."""
        while self._uploads() and not self._is_over():
            self._clock.sleep(LOOK_S)
        if not self._is_over():
            self._ceiling.wait_for(size_bytes)

    def _uploads(self) -> bool:
        return self._upload_at_s is not None and self._clock.monotonic_s() - self._upload_at_s < LINE_QUIET_S

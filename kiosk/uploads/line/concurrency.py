"""How many photos are under way at a time: more while that brings more, fewer when the line says so.

Hill climbing on goodput. A connection more is kept only if the line carries clearly more with it; after a loss there
are half as many. So a long or lossy line gets many connections, and a short one no more than it can fill.
"""

from __future__ import annotations

from typing import Final

CONNECTIONS_FIRST: Final = 4
"""What peers begin with (rclone: 4, Uppy: 6). More: a slow line is crowded before anything is known of it."""

CONNECTIONS_MAX: Final = 16
"""More: the shop's card terminal is one of too many. Fewer: at 200 ms and 1 % loss one connection carries 0.7 Mbit/s
(Mathis et al., 1997: 1.22 MSS / (RTT √loss)), and 16 of them a tenth of what such a line could."""

GROWTH_WORTH: Final = 1.08
"""What the line must carry in proportion with more connections, for these to be kept. Nearer to 1: noise adds
connections. Larger: gains of a crowded line are left."""

WINDOWS_HELD: Final = 5
"""Windows without a change after a step back. Fewer: the line is tried out all the time. More: one that got better
is used late."""


class ConcurrencyControl:
    """Belongs to one thread."""

    def __init__(self, first: int = CONNECTIONS_FIRST, most: int = CONNECTIONS_MAX) -> None:
        self._limit = min(first, most)
        self._most = most
        self._before_step: tuple[int, float] | None = None
        """Connections and goodput before the last step up, while that is on trial."""
        self._settling = False
        """The window in which new connections begin says nothing yet."""
        self._held_windows = 0
        self._lost_in_window = False

    @property
    def limit(self) -> int:
        return self._limit

    def observe(self, goodput_bytes_s: float, *, saturated: bool) -> None:
        """One window; `saturated`: every connection had work in it, so that goodput speaks of the line."""
        self._lost_in_window = False
        if not saturated:
            self._before_step = None
            return
        if self._settling:
            self._settling = False
            return
        if self._before_step is not None:
            connections, goodput_then = self._before_step
            if goodput_bytes_s < goodput_then * GROWTH_WORTH:
                self._limit, self._before_step, self._held_windows = connections, None, WINDOWS_HELD
                return
        if self._held_windows > 0:
            self._held_windows -= 1
            return
        if self._limit < self._most:
            self._before_step = self._limit, goodput_bytes_s
            self._limit = min(self._most, self._limit + max(1, self._limit // 2))
            self._settling = True

    def lost(self) -> None:
        """A PUT was cut off or timed out: fewer at once, no new trial for a while. Several in one window are one."""
        if self._lost_in_window:
            return
        self._lost_in_window = True
        self._limit = max(1, self._limit // 2)
        self._before_step, self._held_windows = None, WINDOWS_HELD

"""How often one address may ask."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

from kiosk.clock import Clock

ADDRESSES_REMEMBERED: Final = 1_024
"""More than a shop's network has; whoever comes in after that pushes out the one that was silent for longest."""


@dataclass(slots=True)
class _Bucket:
    tokens: float
    filled_at_s: float


class Throttle:
    """A bucket of tokens for each address."""

    def __init__(self, per_s: float, burst: int, clock: Clock) -> None:
        self._per_s = per_s
        self._burst = burst
        self._clock = clock
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()

    def lets_in(self, address: str) -> bool:
        now_s = self._clock.monotonic_s()
        bucket = self._buckets.setdefault(address, _Bucket(self._burst, now_s))
        self._buckets.move_to_end(address)
        if len(self._buckets) > ADDRESSES_REMEMBERED:
            self._buckets.popitem(last=False)
        bucket.tokens = min(self._burst, bucket.tokens + (now_s - bucket.filled_at_s) * self._per_s)
        bucket.filled_at_s = now_s
        if bucket.tokens < 1:
            return False
        bucket.tokens -= 1
        return True

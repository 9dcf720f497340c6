"""How often an address may ask."""

from __future__ import annotations

from kiosk.media.phone.throttle import ADDRESSES_REMEMBERED, Throttle
from tests.fakes.clock import FakeClock


def test_a_burst_and_then_a_rate() -> None:
    """So many at once, then as many as the rate gives; silence fills the bucket, but never over its rim."""
    clock = FakeClock()
    throttle = Throttle(10, 3, clock)
    assert [throttle.lets_in("a") for _ in range(4)] == [True, True, True, False]
    clock.advance(0.1)
    assert [throttle.lets_in("a") for _ in range(2)] == [True, False]
    clock.advance(3600)
    assert [throttle.lets_in("a") for _ in range(4)] == [True, True, True, False]


def test_addresses_do_not_pay_for_each_other() -> None:
    """A phone that floods slows itself alone."""
    throttle = Throttle(1, 2, FakeClock())
    assert not [throttle.lets_in("flood") for _ in range(50)][-1]
    assert throttle.lets_in("phone")


def test_memory_is_bounded() -> None:
    """However many addresses ask, only so many are remembered."""
    throttle = Throttle(1, 1, FakeClock())
    for number in range(3 * ADDRESSES_REMEMBERED):
        throttle.lets_in(str(number))
    assert len(throttle._buckets) == ADDRESSES_REMEMBERED

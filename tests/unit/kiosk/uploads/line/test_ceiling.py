"""The shop's line is shared by the hours of the shop."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.business_hours import BusinessHours
from kiosk.config import LineConfig
from kiosk.uploads.line.ceiling import BYTES_PER_MBIT, Ceiling, CeilingRules
from kiosk.uploads.line.goodput import WINDOW_BYTES, WINDOW_LONGEST_S, WINDOW_S, GoodputMeter
from tests.fakes.clock import FakeClock

MONDAY_OPEN = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
MONDAY_SHUT = datetime(2026, 5, 4, 20, 0, tzinfo=UTC)
SUNDAY = datetime(2026, 5, 3, 12, 0, tzinfo=UTC)
HOURS = (BusinessHours.parse("Mon-Fri 08:00-18:30"), BusinessHours.parse("Sat 09:00-16:00"))
CHUNK = 64 * 1024


def seconds_for(rules: CeilingRules, start: datetime, chunks: int) -> float:
    clock = FakeClock(start)
    ceiling = Ceiling(rules, clock, local_time=lambda moment: moment)
    for _ in range(chunks):
        ceiling.wait_for(CHUNK)
    return clock.monotonic_s()


@pytest.mark.parametrize(("start", "mbit_s"), [(MONDAY_OPEN, 2.0), (MONDAY_SHUT, 10.0), (SUNDAY, 10.0)])
def test_the_ceiling_is_kept_by_the_hour(start: datetime, mbit_s: float) -> None:
    """During business hours the lower ceiling holds, outside them the other."""
    took_s = seconds_for(CeilingRules(10.0, 2.0, HOURS), start, 200)
    assert took_s == pytest.approx(199 * CHUNK / (mbit_s * BYTES_PER_MBIT), rel=0.01)


def test_no_ceiling_waits_for_nothing() -> None:
    """Zero is no ceiling."""
    assert seconds_for(CeilingRules(0.0, 0.0, HOURS), MONDAY_OPEN, 1000) == 0.0


def test_closing_time_lifts_the_ceiling() -> None:
    """A shop that closes while photos are under way sends the rest at its other rate."""
    rules = CeilingRules(0.0, 1.0, HOURS)
    took_s = seconds_for(rules, MONDAY_OPEN.replace(hour=18, minute=29, second=50), 200)
    assert 10.0 <= took_s < 11.0


def test_new_rules_count_at_once() -> None:
    """What a manager changes holds for the next bytes of an upload that is under way."""
    clock = FakeClock(MONDAY_OPEN)
    ceiling = Ceiling(CeilingRules(), clock, local_time=lambda moment: moment)
    ceiling.wait_for(CHUNK)
    ceiling.follow(CeilingRules.of(LineConfig(8.0, ("Mon-Fri 08:00-18:30",), 1.0)))
    for _ in range(101):
        ceiling.wait_for(CHUNK)
    assert clock.monotonic_s() == pytest.approx(100 * CHUNK / BYTES_PER_MBIT, rel=0.01)


def test_silence_is_not_saved_up() -> None:
    """After a pause nothing is sent faster than the ceiling for it."""
    clock = FakeClock(MONDAY_SHUT)
    ceiling = Ceiling(CeilingRules(1.0), clock, local_time=lambda moment: moment)
    ceiling.wait_for(CHUNK)
    clock.advance(3600)
    before_s = clock.monotonic_s()
    for _ in range(3):
        ceiling.wait_for(CHUNK)
    assert clock.monotonic_s() - before_s == pytest.approx(2 * CHUNK / BYTES_PER_MBIT)


@pytest.mark.parametrize(
    "text", ["", "Mon", "Mon 8-18", "Mon-Fri 18:00-08:00", "Fri-Mon 08:00-18:00", "Mon 25:00-26:00", "mon 08:00-09:00"]
)
def test_hours_that_make_no_sense_are_refused(text: str) -> None:
    """Hours are refused with an example of how to write them, or with what is wrong."""
    with pytest.raises(ValueError, match=r"not like|before it begins"):
        BusinessHours.parse(text)


def test_hours_cover_their_days_from_opening_to_closing() -> None:
    """The minute of opening belongs to the hours, that of closing does not."""
    hours = BusinessHours.parse("Mon-Fri 08:00-18:30")
    assert hours.covers(MONDAY_OPEN.replace(hour=8, minute=0))
    assert not hours.covers(MONDAY_OPEN.replace(hour=18, minute=30))
    assert not hours.covers(SUNDAY)


def test_goodput_is_measured_in_windows_that_mean_something() -> None:
    """A window ends when it is long enough and full enough; a slow line's at last by time."""
    clock = FakeClock()
    meter = GoodputMeter(clock)
    meter.count(WINDOW_BYTES)
    assert meter.next_window_bytes_s() is None
    clock.advance(WINDOW_S)
    assert meter.next_window_bytes_s() == pytest.approx(WINDOW_BYTES / WINDOW_S)
    meter.count(1000)
    clock.advance(WINDOW_S)
    assert meter.next_window_bytes_s() is None, "too little to say anything"
    clock.advance(WINDOW_LONGEST_S - WINDOW_S)
    assert meter.next_window_bytes_s() == pytest.approx(1000 / WINDOW_LONGEST_S)
    smoothed = meter.smoothed_bytes_s
    assert smoothed is not None
    assert 1000 / WINDOW_LONGEST_S < smoothed < WINDOW_BYTES / WINDOW_S

"""The number of connections follows what the line gives."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from kiosk.uploads.line.concurrency import CONNECTIONS_FIRST, CONNECTIONS_MAX, ConcurrencyControl

MBIT = 1_000_000 / 8


def settle(control: ConcurrencyControl, line: Callable[[int], float], windows: int = 60) -> list[int]:
    """The limits over so many windows on a line that carries `line(connections)` bytes a second, give or take 3 %."""
    chance, limits = random.Random(7), []
    for _ in range(windows):
        control.observe(line(control.limit) * chance.uniform(0.97, 1.03), saturated=True)
        limits.append(control.limit)
    return limits


def test_a_long_lossy_line_gets_all_connections() -> None:
    """Where each connection carries its own small share, their number grows to the most."""
    limits = settle(ConcurrencyControl(), lambda connections: connections * 0.7 * MBIT)
    assert limits[-1] == CONNECTIONS_MAX
    assert limits.index(CONNECTIONS_MAX) <= 10, "within some windows"


def test_a_short_line_is_not_crowded() -> None:
    """Where more connections bring nothing, there are no more of them for most of the time."""
    limits = settle(ConcurrencyControl(), lambda _connections: 20 * MBIT)
    assert sum(limits) / len(limits) < CONNECTIONS_FIRST * 1.3
    assert limits[-1] <= CONNECTIONS_FIRST * 1.5


def test_a_line_that_carries_eight_gets_about_eight() -> None:
    """It climbs as far as the line goes, and steps back where that ended."""
    limits = settle(ConcurrencyControl(), lambda connections: min(connections, 8) * 2 * MBIT)
    assert 6 <= limits[-1] <= 13


def test_a_cut_line_is_left_in_peace() -> None:
    """A cut halves the connections, several cuts at once count as one, and it grows again only after a while."""
    control = ConcurrencyControl(first=8)
    for _ in range(8):
        control.lost()
    assert control.limit == 4
    assert settle(control, lambda connections: connections * MBIT, windows=4) == [4, 4, 4, 4]
    assert settle(control, lambda connections: connections * MBIT)[-1] == CONNECTIONS_MAX


def test_one_connection_is_always_left() -> None:
    """However often the line is cut, something is tried."""
    control = ConcurrencyControl()
    for _ in range(20):
        control.lost()
        control.observe(MBIT, saturated=True)
    assert control.limit == 1


@pytest.mark.parametrize("goodput", [1.0, 100 * MBIT])
def test_windows_without_enough_work_say_nothing(goodput: float) -> None:
    """While there is too little to send, the number stays."""
    control = ConcurrencyControl()
    for _ in range(20):
        control.observe(goodput, saturated=False)
    assert control.limit == CONNECTIONS_FIRST

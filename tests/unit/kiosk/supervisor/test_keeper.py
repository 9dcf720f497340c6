"""One app after the other: what a supervisor does when one dies, freezes, asks for a new start or is left by staff."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.supervisor.endings import LEFT_BY_STAFF, START_AGAIN
from tests.unit.kiosk.supervisor.shop import GOOD, Behaviour, Shop


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return Shop(tmp_path)


def test_a_dead_app_is_started_again_at_once(shop: Shop) -> None:
    """A death after an hour, and the next app starts with the very look that finds it."""
    shop.of_old = lambda number: Behaviour(ends_s=600) if number == 0 else GOOD
    assert shop.keep(700) is False
    assert 600 <= shop.starts_s[1] <= 600.4


def test_a_frozen_app_is_killed_and_started_again(shop: Shop) -> None:
    """Three seconds without a beat while it shows, and all of it is killed before the next one starts."""
    shop.of_old = lambda number: Behaviour(freezes_s=300) if number == 0 else GOOD
    shop.keep(400)
    assert shop.apps[0].killed
    (_, second) = shop.starts_s
    assert 302 <= second <= 303.4


def test_an_app_that_never_shows_gets_longer(shop: Shop) -> None:
    """A cold disk is no fault: half a minute to the first frame is given, and no more."""
    shop.of_old = lambda number: [Behaviour(shows_s=29), Behaviour(shows_s=None), GOOD][min(number, 2)]
    shop.keep(40)
    assert len(shop.apps) == 1
    shop.keep(60)
    assert shop.starts_s == [0, 40, 70.2]


def test_an_app_that_never_closes_is_killed(shop: Shop) -> None:
    """Beats while it closes do not keep it for ever."""
    shop.of_old = lambda number: Behaviour(closes_s=100) if number == 0 else GOOD
    shop.keep(150)
    assert shop.apps[0].killed
    assert 119 <= shop.starts_s[1] <= 122


def test_one_that_dies_again_and_again_rests_longer_each_time(shop: Shop) -> None:
    """The first start comes at once, the next after 1, 2, 4 … and never more than 30 seconds."""
    shop.of_old = lambda _: Behaviour(shows_s=None, ends_s=0.2)
    shop.keep(150)
    gaps = [round(later - earlier - 0.2) for earlier, later in zip(shop.starts_s, shop.starts_s[1:], strict=False)]
    assert gaps == [0, 1, 2, 4, 8, 16, 30, 30, 30]


def test_a_long_life_makes_up_for_short_ones(shop: Shop) -> None:
    """After a minute of showing the next death is a first one again."""
    shop.of_old = lambda number: Behaviour(ends_s=1.0 if number < 3 else 100)
    shop.keep(230)
    assert round(shop.starts_s[4] - shop.starts_s[3]) == 100


def test_staff_leave(shop: Shop) -> None:
    """The code of the PIN ends the supervisor, too; what the app has left behind is killed."""
    shop.of_old = lambda _: Behaviour(ends_s=50, exit_code=LEFT_BY_STAFF)
    assert shop.keep(100) is True
    assert len(shop.apps) == 1
    assert shop.apps[0].killed


def test_asked_to_start_again(shop: Shop) -> None:
    """No death: it starts at once, however often."""
    shop.of_old = lambda _: Behaviour(ends_s=5, exit_code=START_AGAIN)
    shop.keep(21)
    gaps = [round(later - earlier) for earlier, later in zip(shop.starts_s, shop.starts_s[1:], strict=False)]
    assert gaps == [5, 5, 5, 5]


def test_told_to_stop(shop: Shop) -> None:
    """The app is asked to end before it is killed, and none follows."""
    assert shop.keep(10) is False
    (app,) = shop.apps
    assert app.asked
    assert app.killed


def test_told_to_stop_while_it_rests(shop: Shop) -> None:
    """A long pause does not hold a shutdown up."""
    shop.of_old = lambda _: Behaviour(cannot_start=True)
    shop.keep(20)
    assert shop.now_s <= 20.4


def test_what_cannot_be_started_is_tried_again(shop: Shop) -> None:
    """A missing executable is a death like any other, with its pauses."""
    shop.of_old = lambda number: Behaviour(cannot_start=True) if number < 3 else GOOD
    shop.keep(20)
    assert shop.starts_s == [0, 0, 1, 3]


def test_a_machine_that_slept_blames_nobody(shop: Shop) -> None:
    """An hour between two looks counts as a second: neither the app nor the clock is at fault."""
    shop.oversleeps_s = 3600
    shop.keep(3600 * 20)
    assert len(shop.apps) == 1


def test_a_disk_that_takes_no_pulse(shop: Shop) -> None:
    """Without the file freezes are not seen, but the app runs and its death is."""
    shop.pulse_path.mkdir()
    shop.of_old = lambda number: Behaviour(shows_s=None, ends_s=100) if number == 0 else GOOD
    shop.keep(120)
    assert shop.starts_s == [0, 100]

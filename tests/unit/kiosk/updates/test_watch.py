"""When a kiosk looks for new versions."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable

from kiosk.updates.failures import ListUnreachable, Untrusted, UpdateFailed
from kiosk.updates.standing_ready import Desk, Ready
from kiosk.updates.watch import FIRST_AFTER_S, LOOK_EVERY_S, RETRY_S, SPREAD, UpdateWatch
from tests.fakes.clock import FakeClock, StopAfter


class Looks:
    """In the place of an `UpdateStep`."""

    def __init__(self, clock: FakeClock, then: Callable[[], None] = lambda: None) -> None:
        """`then` happens after each."""
        self._clock = clock
        self._then = then
        self.at_s: list[tuple[float, bool]] = []
        self.failures: list[UpdateFailed] = []

    def run(self, *, at_once: bool = False) -> Ready | None:
        self.at_s.append((self._clock.monotonic_s(), at_once))
        if self.failures:
            raise self.failures.pop(0)
        self._then()
        return None


def watch_for(seconds: float, looks: Looks, desk: Desk, clock: FakeClock, *, by_itself: bool = True) -> None:
    watch = UpdateWatch(looks, desk, clock, by_itself=by_itself, chance=random.Random(7))  # type: ignore[arg-type]
    watch.run(StopAfter(clock, seconds), threading.Event())


def test_a_kiosk_looks_soon_and_then_each_hour(desk: Desk, clock: FakeClock) -> None:
    """Not at its very start, and not all at once."""
    looks = Looks(clock)
    watch_for(3 * LOOK_EVERY_S, looks, desk, clock)
    first, second, *_ = (at_s for at_s, _ in looks.at_s)
    assert FIRST_AFTER_S <= first <= FIRST_AFTER_S * (1 + SPREAD) + 1
    assert LOOK_EVERY_S <= second - first <= LOOK_EVERY_S * (1 + SPREAD) + 1
    assert len(looks.at_s) == 3


def test_a_line_that_broke_is_tried_again_soon(desk: Desk, clock: FakeClock) -> None:
    """And what is not to be trusted only with the next look."""
    looks = Looks(clock)
    looks.failures = [ListUnreachable("away"), Untrusted("wrong")]
    watch_for(FIRST_AFTER_S * 2 + RETRY_S * 2 + LOOK_EVERY_S / 2, looks, desk, clock)
    assert len(looks.at_s) == 2
    assert looks.at_s[1][0] - looks.at_s[0][0] <= RETRY_S * (1 + SPREAD) + 1


def test_a_person_who_asks_waits_no_hour(desk: Desk, clock: FakeClock) -> None:
    """Also where nothing is looked for by itself; once it is answered it is done."""
    desk.ask_now()
    looks = Looks(clock)
    watch_for(600, looks, desk, clock, by_itself=False)
    assert [at_once for _, at_once in looks.at_s] == [True]
    assert looks.at_s[0][0] <= 2
    assert not desk.is_asked_now()


def test_a_wish_right_after_a_look_waits_no_hour(desk: Desk, clock: FakeClock) -> None:
    """Whenever the last look was."""
    wishes = [desk.ask_now]
    looks = Looks(clock, lambda: wishes.pop()() if wishes else None)
    watch_for(FIRST_AFTER_S * 2, looks, desk, clock)
    assert [at_once for _, at_once in looks.at_s] == [False, True]
    assert looks.at_s[1][0] - looks.at_s[0][0] <= 2


def test_a_wish_outlives_a_line_that_broke(desk: Desk, clock: FakeClock) -> None:
    """It is asked again when the line may be back; what is refused is answered."""
    desk.ask_now()
    looks = Looks(clock)
    looks.failures = [ListUnreachable("away"), Untrusted("wrong")]
    watch_for(3 * RETRY_S, looks, desk, clock, by_itself=False)
    assert [at_once for _, at_once in looks.at_s] == [True, True]
    assert not desk.is_asked_now()


def test_a_kiosk_that_is_told_not_to_looks_at_nothing(desk: Desk, clock: FakeClock) -> None:
    """`enabled = false`."""
    looks = Looks(clock)
    watch_for(3 * LOOK_EVERY_S, looks, desk, clock, by_itself=False)
    assert looks.at_s == []


def test_the_watch_ends_with_its_owner(desk: Desk, clock: FakeClock) -> None:
    """No thread of it is left."""
    watch = UpdateWatch(Looks(clock), desk, clock, by_itself=True)  # type: ignore[arg-type]
    stop = threading.Event()
    with watch.followed(stop):
        assert "updates" in {thread.name for thread in threading.enumerate()}
        stop.set()
    assert "updates" not in {thread.name for thread in threading.enumerate()}

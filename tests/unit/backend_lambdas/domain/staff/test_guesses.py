from __future__ import annotations

import uuid

import pytest

from backend_lambdas.domain.errors import Throttled
from backend_lambdas.domain.staff.guesses import (
    DEVICE_GUESSES_MAX,
    FORGET_S,
    LOCK_FIRST_S,
    LOCK_MAX_S,
    NUMBER_GUESSES_MAX,
    GuessCounter,
    Lock,
    device_subject,
    number_subject,
)
from backend_lambdas.domain.staff.records import Guesses
from tests.fakes.backend_data import DEVICE, STORE
from tests.fakes.clock import FakeClock
from tests.fakes.staff import ADA, FakeStaff

NUMBER = [number_subject(ADA)]
DEVICE_ALONE = [device_subject(DEVICE)]


def counted(staff: FakeStaff, clock: FakeClock, times: int, subjects: list[str] = NUMBER) -> list[Lock | None]:
    counter = GuessCounter(staff, lambda: uuid.uuid4().hex)
    return [counter.count(STORE, subjects, clock.now()) for _ in range(times)]


@pytest.mark.parametrize(("subjects", "most"), [(NUMBER, NUMBER_GUESSES_MAX), (DEVICE_ALONE, DEVICE_GUESSES_MAX)])
def test_the_last_guess_locks(subjects: list[str], most: int) -> None:
    """A number has five guesses and a device ten; the last one is still looked at, and the next one is not."""
    *before, last, after = counted(FakeStaff(), FakeClock(), most + 1, subjects)
    assert before == [None] * (most - 1)
    assert last is not None
    assert last.is_new
    assert after == Lock(last.until_s, is_new=False)


def test_locks_double_up_to_a_day() -> None:
    """Each lock is twice as long as the one before, and a day at most."""
    staff, clock = FakeStaff(), FakeClock()
    lengths = []
    for _ in range(9):
        lock = counted(staff, clock, NUMBER_GUESSES_MAX)[-1]
        assert lock is not None
        lengths.append(lock.until_s - int(clock.now().timestamp()))
        clock.advance(lengths[-1])
    assert lengths[:3] == [LOCK_FIRST_S, 2 * LOCK_FIRST_S, 4 * LOCK_FIRST_S]
    assert lengths[-1] == lengths[-2] == LOCK_MAX_S


def test_guesses_are_forgotten_after_a_day() -> None:
    """A day without a guess after the lock's end, and the subject is as new."""
    staff, clock = FakeStaff(), FakeClock()
    counted(staff, clock, NUMBER_GUESSES_MAX)
    clock.advance(LOCK_FIRST_S + FORGET_S)
    lock = counted(staff, clock, NUMBER_GUESSES_MAX)[-1]
    assert lock is not None
    assert lock.until_s - int(clock.now().timestamp()) == LOCK_FIRST_S


def test_a_locked_subject_costs_the_other_nothing() -> None:
    """Where one of the two is locked, the guess is counted for neither."""
    staff, clock = FakeStaff(), FakeClock()
    counted(staff, clock, NUMBER_GUESSES_MAX)
    assert counted(staff, clock, 3, [*NUMBER, *DEVICE_ALONE])[-1] is not None
    assert staff.find_guesses(STORE, DEVICE_ALONE[0]) is None


class Rival(FakeStaff):
    """Somebody guesses between each read and its write."""

    def find_guesses(self, store_id: object, subject: str) -> Guesses | None:
        found = super().find_guesses(STORE, subject)
        if self.rivals:
            self.rivals -= 1
            counted(self._as_fake(), FakeClock(), 1)
        return found

    rivals = 0

    def _as_fake(self) -> FakeStaff:
        return FakeStaff(self.people, self.sessions, self.guessed)


def test_guesses_at_once_are_all_counted() -> None:
    """Of two guesses at the same moment each is counted, so that no number of them gets past the lock."""
    staff = Rival()
    staff.rivals = 2
    assert counted(staff, FakeClock(), 1) == [None]
    found = staff.find_guesses(STORE, NUMBER[0])
    assert found is not None
    assert found.count == 3


def test_a_crowd_of_guesses_is_turned_away() -> None:
    """Who never gets to count may not guess either."""
    staff = FakeStaff()
    staff.count_guesses = lambda before, after: False  # type: ignore[method-assign]  # nobody ever gets through
    with pytest.raises(Throttled):
        counted(staff, FakeClock(), 1)

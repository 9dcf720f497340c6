"""A far end that does not answer costs one call a pause."""

from __future__ import annotations

import pytest

from kiosk.api.failures import GrantRefused, NotAllowed, Rejected, TransferFailure, Unreachable
from kiosk.uploads.line.backoff import DELAY_CAP_S, Patience
from kiosk.uploads.line.breaker import FAILURES_TO_OPEN, Breaker, BreakerState
from tests.fakes.clock import FakeClock

BUSY = Unreachable("the backend answered 500")
DEAD = Unreachable("no route", line_down=True)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def breaker(clock: FakeClock) -> Breaker:
    return Breaker(clock)


def test_nothing_at_all_opens_it_at_once(breaker: Breaker) -> None:
    """Where nothing answers no second call is made."""
    breaker.failed(DEAD)
    assert breaker.state is BreakerState.OPEN


def test_single_failures_do_not_open_it(breaker: Breaker) -> None:
    """Trouble that comes and goes leaves it closed: only failures in a row speak of the whole."""
    for _ in range(10):
        for _ in range(FAILURES_TO_OPEN - 1):
            breaker.failed(BUSY)
        breaker.succeeded()
    assert breaker.state is BreakerState.CLOSED


@pytest.mark.parametrize("failure", [BUSY, GrantRefused("expired")])
def test_failures_in_a_row_open_it(breaker: Breaker, failure: TransferFailure) -> None:
    """The third failure in a row opens it."""
    for _ in range(FAILURES_TO_OPEN):
        assert breaker.state is BreakerState.CLOSED
        breaker.failed(failure)
    assert breaker.state is BreakerState.OPEN


def test_the_servers_own_wish_is_kept(breaker: Breaker, clock: FakeClock) -> None:
    """A server that asks for peace has it at once, for as long as it said."""
    breaker.failed(Unreachable("the backend answered 503", retry_after_s=77.0))
    assert breaker.wait_s >= 77.0
    clock.advance(76.0)
    assert breaker.state is BreakerState.OPEN


def test_a_probe_decides(breaker: Breaker, clock: FakeClock) -> None:
    """After the pause one call goes: its failure opens the breaker again, its success closes it."""
    seen: list[BreakerState] = []
    for outcome in (DEAD, BUSY, None):
        if outcome is None:
            breaker.succeeded()
        else:
            breaker.failed(outcome)
        seen.append(breaker.state)
        clock.advance(DELAY_CAP_S)
        seen.append(breaker.state)
    opened = [BreakerState.OPEN, BreakerState.PROBING]
    assert seen == [*opened, *opened, BreakerState.CLOSED, BreakerState.CLOSED]


def test_a_device_without_leave_asks_once_a_minute(breaker: Breaker) -> None:
    """A revoked device goes on asking, slowly: someone may give it leave again."""
    breaker.failed(NotAllowed("revoked"))
    assert breaker.wait_s == DELAY_CAP_S


def test_a_refusal_is_an_answer(breaker: Breaker) -> None:
    """What is wrong with one request says nothing of the far end."""
    for _ in range(10):
        breaker.failed(Rejected("invalid_request"))
    assert breaker.state is BreakerState.CLOSED


def test_who_failed_waits_and_no_other(clock: FakeClock) -> None:
    """A pause holds for its own order, grows with each failure, and ends with a success."""
    patience = Patience(clock)
    patience.hold("one", retry_after_s=20.0)
    assert (patience.is_due("one"), patience.is_due("other"), patience.count_waiting()) == (False, True, 1)
    assert patience.next_due_in_s >= 20.0
    clock.advance(20.5)
    assert patience.is_due("one")
    assert patience.anything_held
    patience.release("one")
    assert not patience.anything_held

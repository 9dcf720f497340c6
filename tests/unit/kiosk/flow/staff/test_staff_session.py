"""The staff session as values: what is typed, who is let in, and that nothing stays."""

from __future__ import annotations

import itertools

import pytest

from backend_lambdas.contract.staff.sessions import StaffNumber, StaffRole
from kiosk.flow.staff.refusals import Refusal
from kiosk.flow.staff.session import MOVES, StaffMoveIllegal, StaffOnDuty, StaffSession, StaffStep

MIA = StaffOnDuty(StaffNumber("17"), "Mia", StaffRole.MANAGER, "token")


def typed(session: StaffSession, digits: str) -> StaffSession:
    for digit in digits:
        session = session.type_digit(digit)
    return session


def checking() -> StaffSession:
    return typed(typed(StaffSession().ask(), "17").go_on(), "402915")


def test_the_sixth_digit_of_the_pin_sends_it() -> None:
    """Nobody presses a key to send a PIN; one digit fewer sends nothing."""
    pin = typed(typed(StaffSession().ask(), "17").go_on(), "40291")
    assert pin.step is StaffStep.PIN
    assert (pin.type_digit("5").step, pin.type_digit("5").pin) == (StaffStep.CHECKING, "402915")


def test_a_number_has_two_to_four_digits() -> None:
    """One digit does not go on, and a fifth is dropped."""
    session = StaffSession().ask().type_digit("1")
    assert not session.can_go_on
    with pytest.raises(StaffMoveIllegal):
        session.go_on()
    assert typed(session, "2345").number == "1234"


def test_the_pin_is_gone_with_the_answer() -> None:
    """Neither who was let in nor who was refused leaves a PIN in memory."""
    assert checking().admit(MIA).pin == ""
    refused = checking().refuse(Refusal.PIN_REFUSED)
    assert (refused.pin, refused.number, refused.step) == ("", "17", StaffStep.PIN)


def test_no_secret_stands_in_a_text() -> None:
    """What is logged of a session has neither PIN nor token."""
    assert "402915" not in repr(checking())
    assert "token'" not in repr(checking().admit(MIA))


def test_what_ends_leaves_nothing() -> None:
    """Closed from any step, a session is as new; one that the backend ended says so and is else as new."""
    for session in (StaffSession().ask(), checking(), checking().admit(MIA)):
        assert session.close() == StaffSession()
    assert checking().admit(MIA).expire() == StaffSession(StaffStep.NUMBER, refusal=Refusal.SESSION_OVER)


def test_no_move_but_those_of_the_table() -> None:
    """Each pair of steps that the table does not have is refused."""
    for step, target in itertools.product(StaffStep, StaffStep):
        if target not in MOVES[step]:
            with pytest.raises(StaffMoveIllegal):
                StaffSession(step=step)._move(target)


def test_a_role_without_a_backend_is_still_a_role() -> None:
    """Who was let in offline has no token, and is known to be."""
    offline = StaffOnDuty(StaffNumber("17"), "Mia", StaffRole.STAFF)
    session = checking().admit(offline)
    assert offline.is_offline
    assert not session.is_manager

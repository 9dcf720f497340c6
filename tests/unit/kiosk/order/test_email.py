"""An address is judged before anything is sent, and by the rule of the wire."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend_lambdas.contract.fields import is_email
from kiosk.order.email import EmailProblem, email_problem, normalised_email


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", EmailProblem.EMPTY),
        ("   ", EmailProblem.EMPTY),
        ("ada", EmailProblem.NO_AT),
        ("ada@", EmailProblem.NO_DOMAIN),
        ("ada@example", EmailProblem.NO_DOMAIN),
        ("@example.com", EmailProblem.INVALID),
        ("ada@exa mple.com", EmailProblem.INVALID),
        ("ada@example..com", EmailProblem.INVALID),
        ("ada@b@example.com", EmailProblem.INVALID),
        ("ada@example.com\nBcc: eve@example.com", EmailProblem.INVALID),
        ("ada@example.com", None),
        (" Ada.Love+photos@Example.CO.UK ", None),
    ],
)
def test_what_is_missing_is_named(text: str, problem: EmailProblem | None) -> None:
    """Each kind of unfinished address has its own word for the screen."""
    assert email_problem(text) is problem


def test_only_the_domain_is_lowered() -> None:
    """The local part is the mailbox owner's; the domain has no case."""
    assert normalised_email(" Ada@Example.COM ") == "Ada@example.com"


@given(st.text(max_size=80))
def test_what_passes_here_passes_on_the_wire(text: str) -> None:
    """Whatever is typed, an address without a problem is one that the backend takes."""
    assert (email_problem(text) is None) == is_email(normalised_email(text))

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
        ("müller@gmx.de", EmailProblem.ACCENT_IN_NAME),
        ("müller@", EmailProblem.ACCENT_IN_NAME),
        ("müller", EmailProblem.NO_AT),
        ("ملر@gmail.com", EmailProblem.ACCENT_IN_NAME),
        ("ada☃@gmail.com", EmailProblem.INVALID),
        ("ada@mü ller.de", EmailProblem.INVALID),
        ("ada@-müller.de", EmailProblem.INVALID),
        ("ada@" + "ü" * 64 + ".de", EmailProblem.INVALID),
        ("ada@müller", EmailProblem.NO_DOMAIN),
        ("ada@müller.de", None),
        ("ada@société.fr", None),
        ("ada@żółw.com.pl", None),
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


@pytest.mark.parametrize(
    ("domain", "a_label"),
    [
        ("müller.de", "xn--mller-kva.de"),
        ("MÜLLER.DE", "xn--mller-kva.de"),
        ("mu\u0308ller.de", "xn--mller-kva.de"),
        ("straße.de", "xn--strae-oqa.de"),
        ("ışık.com.tr", "xn--k-ekaa7p.com.tr"),
        ("r3---x.example", "r3---x.example"),
    ],
)
def test_a_domain_with_accents_goes_in_ascii(domain: str, a_label: str) -> None:
    """However it is written a domain becomes the one that mail servers know, by IDNA 2008; ASCII stays as it is."""
    assert normalised_email(f"Ada@{domain}") == f"Ada@{a_label}"
    assert normalised_email(normalised_email(f"Ada@{domain}")) == f"Ada@{a_label}"


ADDRESSES = st.builds("{}@{}.{}".format, *[st.text("abß.ıüéñÜé-_1 @", max_size=9)] * 3)


@given(st.text(max_size=80) | ADDRESSES)
def test_what_passes_here_passes_on_the_wire(text: str) -> None:
    """Whatever is typed, an address without a problem is one that the backend takes."""
    assert (email_problem(text) is None) == is_email(normalised_email(text))

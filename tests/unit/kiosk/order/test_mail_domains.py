"""Slips of the finger are seen, and no real domain is taken for one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.languages import LANGUAGES
from kiosk.order.email import email_problem
from kiosk.order.mail_domains import COM_ALONE, KNOWN, LONG_NAME_MIN, OFFERED, domain_meant, domains_offered

BIG = (
    "gmail.com",
    "outlook.com",
    "hotmail.com",
    "yahoo.com",
    "icloud.com",
    "t-online.de",
    "orange.fr",
    "libero.it",
    "virgilio.it",
    "ziggo.nl",
    "interia.pl",
    "mynet.com",
)


def swaps(domain: str) -> Iterator[str]:
    for place in range(len(domain) - 1):
        yield domain[:place] + domain[place + 1] + domain[place] + domain[place + 2 :]


def omissions(domain: str) -> Iterator[str]:
    for place in range(len(domain)):
        yield domain[:place] + domain[place + 1 :]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_known_domain_is_corrected(language: str) -> None:
    """Whoever has a mailbox at one of them is never asked whether she meant another."""
    assert {domain: domain_meant(domain, language) for domain in KNOWN if domain_meant(domain, language)} == {}


@pytest.mark.parametrize("domain", BIG)
@pytest.mark.parametrize("slips", [swaps, omissions])
def test_every_letter_swapped_or_left_out_is_seen(domain: str, slips: object) -> None:
    """One slip in a large provider's name or ending leads back to it, unless it is another's real name."""
    assert callable(slips)
    meant = {typed: domain_meant(typed, "en") for typed in slips(domain) if typed not in KNOWN}
    assert {typed: found for typed, found in meant.items() if found != domain} == {}


@pytest.mark.parametrize("domain", [domain for domain in KNOWN if len(domain.partition(".")[0]) < LONG_NAME_MIN])
def test_a_short_name_is_mended_but_for_swapped_letters(domain: str) -> None:
    """A letter more or less in a short name is somebody else's domain."""
    name, _, ending = domain.partition(".")
    for other in (*omissions(name), f"{name}x", f"x{name}", f"{name[:-1]}x"):
        assert domain_meant(f"{other}.{ending}", "en") is None


@pytest.mark.parametrize(
    ("typed", "language", "meant"),
    [
        ("gmial.com", "en", "gmail.com"),
        ("GMIAL.COM", "en", "gmail.com"),
        ("gmail.con", "en", "gmail.com"),
        ("gmaill.com", "en", "gmail.com"),
        ("gmail,com", "en", "gmail.com"),
        ("gmailcom", "en", "gmail.com"),
        ("gmail.fr", "fr", "gmail.com"),
        ("gmx.ed", "de", "gmx.de"),
        ("wbe.de", "de", "web.de"),
        ("orangé.fr", "fr", "orange.fr"),
        ("frée.fr", "fr", "free.fr"),
        ("hotmail.f", "fr", "hotmail.fr"),
        ("hotmail.t", "it", "hotmail.it"),
        ("mail.com", "en", None),
        ("ymail.com", "en", None),
        ("email.com", "en", None),
        ("zmail.com", "en", None),
        ("wab.de", "de", None),
        ("müller.de", "de", None),
        ("société.fr", "fr", None),
        ("muller.de", "de", None),
        ("example.com", "en", None),
        ("gmail", "en", None),
        ("", "en", None),
    ],
)
def test_what_was_meant_is_found(typed: str, language: str, meant: str | None) -> None:
    """Letters swapped, doubled or mistyped, a comma, a wrong ending, an accent are seen; names of others are not."""
    assert domain_meant(typed, language) == meant


@pytest.mark.parametrize("language", [*LANGUAGES, "en-XA"])
def test_four_domains_are_offered(language: str) -> None:
    """Each language has its four, Gmail first, and all of them are known."""
    offered = domains_offered(language)
    assert len(set(offered)) == 4
    assert offered[0] == "gmail.com"
    assert set(offered) <= set(KNOWN)


def test_what_is_known_is_real() -> None:
    """Every domain of the table can be written to, stands there once, and is of a language that the screen speaks."""
    assert len(set(KNOWN)) == len(KNOWN)
    assert [domain for domain in KNOWN if email_problem(f"ada@{domain}")] == []
    assert set(OFFERED) <= set(LANGUAGES)
    assert {domain.partition(".")[2] for domain in KNOWN if domain.partition(".")[0] in COM_ALONE} == {"com"}

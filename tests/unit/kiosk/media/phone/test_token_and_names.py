"""What can't be guessed, and what can't do harm by being shown."""

from __future__ import annotations

import re

import pytest

from kiosk.media.phone.names import NAME_CHARACTERS_MAX, shown_name
from kiosk.media.phone.token import SessionToken


def test_tokens_are_long_and_never_the_same() -> None:
    """128 bits as 22 characters that need no escaping in an address; a thousand of them differ."""
    tokens = {SessionToken.new().text for _ in range(1000)}
    assert len(tokens) == 1000
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{22}", token) for token in tokens)


def test_a_token_matches_itself_alone() -> None:
    """Whatever is offered, of any length and any characters, is compared and not stumbled over."""
    token = SessionToken.new()
    assert token.matches(token.text)
    for wrong in ("", token.text[:-1], token.text + "A", "ü" * 22, "\ud800", "\0" * 22, "x" * 100_000):
        assert not token.matches(wrong)


def test_a_token_is_not_printed_by_accident() -> None:
    """Logs and tracebacks do not show it."""
    token = SessionToken.new()
    assert token.text not in f"{token} {token!r}"


@pytest.mark.parametrize(
    ("offered", "shown"),
    [
        ("IMG_0001.HEIC", "IMG_0001.HEIC"),
        ("Grüße aus Köln.jpg", "Grüße aus Köln.jpg"),
        ("Gru\u0308n.jpg", "Grün.jpg"),
        ("صورة.jpg", "صورة.jpg"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\Ada\\a.jpg", "a.jpg"),
        ("photo\u202egpj.exe", "photogpj.exe"),
        ("a\r\nSet-Cookie: b.jpg", "aSet-Cookie: b.jpg"),
        ("  many   blanks .jpg ", "many blanks .jpg"),
        ("<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"),
        ("\ud800.jpg", ".jpg"),
        ("", "photo"),
        ("..", "photo"),
        ("/", "photo"),
        ("\u200b\u200b", "photo"),
    ],
)
def test_names_are_cleaned_for_the_screen(offered: str, shown: str) -> None:
    """Letters of all writings stay; folders, controls and marks that turn the writing go; HTML is only letters."""
    assert shown_name(offered) == shown


def test_long_names_keep_their_ending() -> None:
    """A name that fits no screen is cut in the middle, so that its kind can still be read."""
    name = shown_name("a" * 5000 + ".jpeg")
    assert len(name) == NAME_CHARACTERS_MAX
    assert name.endswith("a….jpeg")
    assert len(shown_name("b" * 300)) == NAME_CHARACTERS_MAX

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from backend_lambdas.contract.identifiers import order_code
from backend_lambdas.domain.notice_mail import Mail, compose
from backend_lambdas.domain.notice_texts import NOTICE_TEXTS
from tests.fakes.backend import FakeOrders
from tests.fakes.backend_data import ORDER, manifest, place
from tests.fakes.clock import FakeClock

LINK = "https://gallery.invalid/orders/x/index.html?Policy=a_b~&Signature=c&Key-Pair-Id=K"


def mail(language: str, photo_count: int = 3) -> Mail:
    records = FakeOrders()
    place(records, FakeClock(), manifest(photo_count))
    head = replace(records.heads[ORDER], language=language)
    return compose(head, LINK, datetime(2026, 5, 5, 9, 30, tzinfo=UTC))


@pytest.mark.parametrize(("tag", "language"), [("en", "en"), ("de", "de"), ("de-AT", "de"), ("fr", "fr"), ("sw", "en")])
def test_language(tag: str, language: str) -> None:
    """The mail is in the customer's language, and in English where there is no table for it."""
    assert mail(tag).subject == NOTICE_TEXTS[language].subject
    assert f'<html lang="{language}">' in mail(tag).html


@pytest.mark.parametrize("language", NOTICE_TEXTS)
def test_every_language_says_everything(language: str) -> None:
    """In each language text and HTML hold count, link, end and order, and no placeholder is left."""
    made = mail(language)
    for body in (made.text, made.html):
        assert "3" in body
        assert "2026-05-05, 09:30 UTC" in body
        assert order_code(ORDER) in body
        assert not re.search(r"\{\w+\}|\$\w+", body)
    assert LINK in made.text
    assert LINK.replace("&", "&amp;") in made.html


def test_one_photo_is_not_plural() -> None:
    """One photo is spoken of as one."""
    assert "Your photo has" in mail("en", 1).text
    assert "Your 2 photos have" in mail("en", 2).text


def test_nothing_is_loaded_from_afar() -> None:
    """The HTML has no picture, script or style of another place, and no address but the link."""
    made = mail("en").html
    assert not re.search(r"<(img|script|link|iframe)\b|url\(", made)
    assert re.findall(r"https?://[^\"<\s]+", made) == [LINK.replace("&", "&amp;")]

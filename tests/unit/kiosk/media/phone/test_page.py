"""The page speaks twelve languages, whole, and trusts no word as HTML."""

from __future__ import annotations

import json
import re
import string
from collections.abc import Mapping
from typing import Any

import pytest

from kiosk.media.phone.limits import ReceptionLimits
from kiosk.media.phone.page import FOLDER, Page, PageSettings, choose_language, load_catalogue
from kiosk.media.phone.refusals import Code

CATALOGUE = load_catalogue()
LANGUAGES = frozenset(CATALOGUE)

PLURAL_FORMS = {
    "en": {"one", "other"},
    "de": {"one", "other"},
    "nl": {"one", "other"},
    "tr": {"one", "other"},
    "fr": {"one", "many", "other"},
    "es": {"one", "many", "other"},
    "it": {"one", "many", "other"},
    "pt": {"one", "many", "other"},
    "pl": {"one", "few", "many", "other"},
    "ar": {"zero", "one", "two", "few", "many", "other"},
    "he": {"one", "two", "other"},
    "zh": {"other"},
}
"""CLDR's cardinal categories."""


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def texts(phrase: str | Mapping[str, str]) -> list[str]:
    return [phrase] if isinstance(phrase, str) else list(phrase.values())


def test_there_are_twelve_languages() -> None:
    """The kiosk's twelve are the page's twelve."""
    assert set(PLURAL_FORMS) == LANGUAGES


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_language_is_whole(language: str) -> None:
    """Every phrase of the English page is there, with its plural forms, not empty, and not left in English."""
    phrases, english = CATALOGUE[language], CATALOGUE["en"]
    assert phrases.keys() == english.keys()
    for key, phrase in phrases.items():
        assert isinstance(phrase, str) == isinstance(english[key], str), key
        if not isinstance(phrase, str):
            assert set(phrase) == PLURAL_FORMS[language], key
        for text in texts(phrase):
            assert text == text.strip() != "", key
            assert not re.search(r"[<>$&]", text), key
        if language != "en" and isinstance(phrase, str):
            assert phrase != english[key], key


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_no_number_and_no_name_is_lost(language: str) -> None:
    """Each text names what the English one names; a plural form may say "one" or "two" instead of the figure."""
    for key, phrase in CATALOGUE[language].items():
        wanted = set().union(*(placeholders(text) for text in texts(CATALOGUE["en"][key])))
        if isinstance(phrase, str):
            assert placeholders(phrase) == wanted, key
            continue
        assert placeholders(phrase["other"]) == wanted, key
        for form, text in phrase.items():
            allowed_to_lack = {"total"} if form in {"zero", "one", "two"} else set()
            assert wanted - allowed_to_lack <= placeholders(text) | allowed_to_lack, (key, form)
            assert placeholders(text) <= wanted, (key, form)


def test_every_refusal_that_a_customer_can_meet_has_its_words() -> None:
    """The judge's reasons and the limits' codes have a text each; the rest is "something went wrong"."""
    reasons = {"video", "not_a_photo", "empty", "incomplete", "damaged", "unreadable", "unexpected"}
    limits = {Code.TOO_LARGE, Code.TOO_MANY_PHOTOS, Code.SESSION_FULL, Code.NO_ROOM}
    assert {key.removeprefix("reason_") for key in CATALOGUE["en"] if key.startswith("reason_")} == reasons | limits


@pytest.mark.parametrize(
    ("accepted", "default", "language"),
    [
        ("de-AT,de;q=0.9,en;q=0.8", "en", "de"),
        ("en;q=0.5, fr;q=0.9", "de", "fr"),
        ("ja,ko;q=0.9,it;q=0.1", "de", "it"),
        ("ja", "pt-BR", "pt"),
        ("", "zh-Hans", "zh"),
        ("*", "pl", "pl"),
        ("iw-IL", "en", "he"),
        ("ZH-tw", "en", "zh"),
        ("de;q=0,tr", "en", "tr"),
        ("de;q=x, nl", "en", "nl"),
        ("ja", "ja", "en"),
        (";;;,,,q=1", "es", "es"),
        ("x," * 5000 + "de", "es", "es"),
    ],
)
def test_the_phone_chooses_its_language(accepted: str, default: str, language: str) -> None:
    """The first that the phone wants and the page has; else the kiosk's; else English; nonsense is passed over."""
    assert choose_language(accepted, default, LANGUAGES) == language


def facts_of(page: str) -> Any:
    found = re.search(r'<script type="application/json" id="facts">(.*?)</script>', page, re.DOTALL)
    assert found
    return json.loads(found[1])


def test_the_page_brings_its_words_and_limits() -> None:
    """What the script needs stands in the page as data: language, phrases, limits."""
    limits = ReceptionLimits(photo_bytes=150_000_000, session_photos=40)
    page = Page(PageSettings("en"), limits).reception("ar")
    assert '<html lang="ar" dir="rtl">' in page
    facts = facts_of(page)
    assert facts["phrases"] == CATALOGUE["ar"]
    assert (facts["photoMegabytes"], facts["sessionPhotos"]) == (150, 40)


def test_no_word_of_the_shop_is_html() -> None:
    """A shop's name with markup in it is shown as it is written, on the page in every language."""
    name = "</p><script>alert('x')</script>$heading${title}&amp;"
    page = Page(PageSettings("en", name), ReceptionLimits()).reception("en")
    assert "&lt;/p&gt;&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;$heading${title}&amp;amp;" in page
    assert page.count("<script") == 2


def test_no_phrase_can_end_the_data() -> None:
    """Whatever a phrase holds, it can't leave the script element that it stands in."""
    page = Page(PageSettings(), ReceptionLimits())
    page._catalogue = {"en": {**CATALOGUE["en"], "lead": "</script><script>alert(1)</script><!--"}}
    text = page.reception("en")
    assert facts_of(text)["phrases"]["lead"] == "</script><script>alert(1)</script><!--"
    assert "<script>alert" not in text


def test_the_page_asks_for_photos_as_the_phone_has_them() -> None:
    """`accept` is `image/*` and nothing narrower, several may be chosen, and no camera is forced (decision 0017)."""
    page = (FOLDER / "reception.html").read_text("utf-8")
    (chooser,) = re.findall(r"<input[^>]*>", page)
    assert 'accept="image/*"' in chooser
    assert "multiple" in chooser
    assert "capture" not in chooser


def test_nothing_in_the_page_leads_elsewhere() -> None:
    """No file of the page names another host, keeps a cookie, or makes HTML of text."""
    for name in ("reception.html", "notice.html", "page.css", "notice.css", "page.js"):
        text = (FOLDER / name).read_text("utf-8").replace("http://www.w3.org/2000/svg", "")
        for forbidden in ("http:", "https:", "//cdn", "document.cookie", "innerHTML", "insertAdjacentHTML", "eval("):
            assert forbidden not in text, (name, forbidden)

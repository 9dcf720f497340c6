"""A translator's files are whole: no key, form or placeholder is missing, and nothing stands there in English."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta, timezone
from string import Formatter
from typing import Any, Final

import pytest

from backend_lambdas.domain.notice_mail.plurals import category
from backend_lambdas.domain.notice_mail.words import LANGUAGES, TEXTS, load, words_for, zone_of
from kiosk.languages import LANGUAGES as SCREEN_LANGUAGES

DOCUMENTS: Final[dict[str, dict[str, Any]]] = {
    path.stem: json.loads(path.read_text("utf-8")) for path in TEXTS.glob("*.json")
}
ENGLISH: Final = DOCUMENTS["en"]
PHRASES: Final = sorted(set(ENGLISH) - {"direction", "digits", "moment", "first_day", "day_halves", "months"})
OTHERS: Final = sorted(set(DOCUMENTS) - {"en"})


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def forms(language: str, key: str) -> dict[str, str]:
    found = DOCUMENTS[language][key]
    return found if isinstance(found, dict) else {"": found}


def test_the_screens_languages() -> None:
    """The mail speaks what the screen speaks, in the same direction."""
    assert set(DOCUMENTS) == set(LANGUAGES) == set(SCREEN_LANGUAGES)
    for tag, language in SCREEN_LANGUAGES.items():
        assert (DOCUMENTS[tag]["direction"] == "rtl") == language.right_to_left


@pytest.mark.parametrize("language", OTHERS)
def test_no_key_is_missing(language: str) -> None:
    """Each file has the same keys, in the same order, so that two of them can be read side by side."""
    assert list(DOCUMENTS[language]) == list(ENGLISH)


@pytest.mark.parametrize("key", PHRASES)
@pytest.mark.parametrize("language", DOCUMENTS)
def test_forms_and_placeholders(language: str, key: str) -> None:
    """A phrase has each form that a count can take, and says all that the English one does; a form for one or two may
    say the number in words.
    """
    found = forms(language, key)
    if isinstance(ENGLISH[key], dict):
        assert set(found) == {category(language, count) for count in range(1, 1000)}
    else:
        assert set(found) == {""}
    wanted = placeholders(list(forms("en", key).values())[-1])
    for form, text in found.items():
        assert text.strip() == text != ""
        in_words = {"count"} if form in ("one", "two") else set()
        assert wanted - in_words <= placeholders(text) <= wanted | {"count"}, text
    if key in ("subject", "link_subject"):
        assert not any(map(placeholders, found.values())), "it shows on locked screens"


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_left_in_english(language: str) -> None:
    """No phrase is the English one, and each script is its own."""
    english = {text for key in PHRASES for text in forms("en", key).values()}
    for key in PHRASES:
        for text in forms(language, key).values():
            assert text not in english
            script = {"ar": "[\u0600-\u06ff]", "he": "[\u0590-\u05ff]", "zh": "[\u4e00-\u9fff]"}.get(
                language, "[A-Za-z]"
            )
            assert re.search(script, text)


# Of CLDR's own samples, and the numbers around them.
FORMS: Final = {
    "en": {1: "one", 2: "other", 11: "other", 101: "other"},
    "fr": {0: "one", 1: "one", 2: "other", 100: "other"},
    "pl": {
        1: "one",
        2: "few",
        4: "few",
        5: "many",
        12: "many",
        14: "many",
        21: "many",
        22: "few",
        112: "many",
        124: "few",
    },
    "ar": {
        0: "zero",
        1: "one",
        2: "two",
        3: "few",
        10: "few",
        11: "many",
        99: "many",
        100: "other",
        102: "other",
        103: "few",
        111: "many",
    },
    "he": {1: "one", 2: "two", 3: "other", 20: "other"},
    "tr": {1: "one", 2: "other"},
    "zh": {1: "other", 2: "other"},
}


@pytest.mark.parametrize("language", FORMS)
def test_plural_rules(language: str) -> None:
    """Counts take CLDR's categories."""
    assert {count: category(language, count) for count in FORMS[language]} == FORMS[language]


MOMENT: Final = datetime(2026, 5, 1, 14, 5, tzinfo=timezone(timedelta(hours=2)))
MOMENTS: Final = {
    "en": "May 1, 2026 at 2:05\u00a0PM (Z)",
    "de": "1. Mai 2026, 14:05\u00a0Uhr (Z)",
    "fr": "1er mai 2026 à 14:05 (Z)",
    "es": "1 de mayo de 2026, 14:05\u00a0h (Z)",
    "it": "1º maggio 2026, ore 14:05 (Z)",
    "pt": "1 de maio de 2026, 14:05 (Z)",
    "nl": "1 mei 2026 om 14:05\u00a0uur (Z)",
    "pl": "1 maja 2026, godz. 14:05 (Z)",
    "tr": "1 Mayıs 2026, saat 14:05 (Z)",
    "ar": "١ مايو ٢٠٢٦، الساعة ٢:٠٥\u00a0مساءً (Z)",  # noqa: RUF001  # its own letters
    "he": "1 במאי 2026 בשעה 14:05 (Z)",
    "zh": "2026年5月1日 14:05（Z）",  # noqa: RUF001  # its own letters
}


@pytest.mark.parametrize("language", DOCUMENTS)
def test_moments(language: str) -> None:
    """A moment is written as the language writes it, in the time zone that it is given in."""
    assert load(language).moment(MOMENT, "Z") == MOMENTS[language]


@pytest.mark.parametrize(
    ("hour", "expected"), [(0, "12:05\u00a0AM"), (1, "1:05\u00a0AM"), (11, "11:05\u00a0AM"), (12, "12:05\u00a0PM")]
)
def test_twelve_hours(hour: int, expected: str) -> None:
    """Midnight and noon are twelve."""
    assert expected in load("en").moment(MOMENT.replace(hour=hour), "Z")


@pytest.mark.parametrize(
    ("minutes", "expected"), [(0, "UTC"), (120, "UTC+2"), (-210, "UTC-3:30"), (345, "UTC+5:45"), (-30, "UTC-0:30")]
)
def test_zones(minutes: int, expected: str) -> None:
    """A zone is told by its distance from UTC."""
    assert zone_of(datetime(2026, 1, 1, tzinfo=timezone(timedelta(minutes=minutes)))) == expected
    assert zone_of(datetime(2026, 1, 1, tzinfo=UTC)) == "UTC"


@pytest.mark.parametrize(
    ("tag", "language"), [("de", "de"), ("de-AT", "de"), ("zh-Hant", "zh"), ("sw", "en"), ("", "en")]
)
def test_language_of_a_tag(tag: str, language: str) -> None:
    """A country's variant has its language's words, and a language without words the English ones."""
    assert words_for(tag).language == language

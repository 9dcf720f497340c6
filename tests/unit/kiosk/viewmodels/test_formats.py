"""Figures as each language writes them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QDateTime, QTime

from kiosk.flow.customer_session import CustomerSession
from kiosk.languages import LANGUAGES
from kiosk.viewmodels.formats import FormatModel
from kiosk.viewmodels.language import LanguageModel
from kiosk.viewmodels.session import SessionModel
from tests.fakes.clock import FakeClock
from tests.fakes.flow import NO_PRINTS, NOW


def formats(tag: str) -> FormatModel:
    session = SessionModel(FakeClock(NOW), NO_PRINTS, (tag,))
    model = FormatModel(LanguageModel((LANGUAGES[tag],), session))
    KEPT.append((session, model))
    return model


KEPT: list[object] = []
"""A view-model that is freed early can take its successor's names with it: see ViewModels."""


@pytest.mark.parametrize(
    ("tag", "minor", "currency", "written"),
    [
        ("en", 1250, "EUR", "€12.50"),
        ("en", 123456, "USD", "$1,234.56"),
        ("de", 1250, "EUR", "12,50 €"),
        ("fr", 5, "EUR", "0,05 €"),
        ("pl", 1999, "PLN", "19,99 zł"),
        ("tr", 1999, "TRY", "₺19,99"),
        ("zh", 1250, "CNY", "¥12.50"),
        ("en", 1250, "JPY", "¥1,250"),
        ("en", 1250, "AED", "AED12.50"),
        ("en", 1250, "KWD", "د.ك.\u200f1.250"),
        ("de", 1250, "XTS", "12,50 XTS"),
        ("he", 1250, "ILS", "\u200f12.50 \u200f₪"),
    ],
)
def test_money_is_written_as_its_readers_do(tag: str, minor: int, currency: str, written: str) -> None:
    """Minor units get the currency's own number of digits, and the sign where the language puts it."""
    assert formats(tag).money(minor, currency).replace("\u00a0", " ") == written


@pytest.mark.parametrize(
    ("tag", "written"), [("en", "12,345"), ("de", "12.345"), ("fr", "12\u202f345"), ("ar", "١٢٬٣٤٥")]
)
def test_numbers_are_written_as_their_readers_do(tag: str, written: str) -> None:
    """Thousands are parted, and digits drawn, by the language."""
    assert formats(tag).number(12345) == written


@pytest.mark.parametrize(("tag", "written"), [("en", "3.2 GB"), ("de", "3,2 GB"), ("fr", "3,2 Go")])
def test_sizes_beyond_two_gigabytes_are_written(tag: str, written: str) -> None:
    """A card's size is told in the powers that are printed on it."""
    assert formats(tag).size(3_200_000_000.0).replace("\u00a0", " ") == written


def test_days_and_times_are_written_in_words_of_the_language() -> None:
    """A day has its month's name, a time the hours that people say."""
    moment = QDateTime(QDate(2026, 5, 4), QTime(14, 30))
    assert formats("de").day(moment) == "Montag, 4. Mai 2026"
    assert formats("de").time(moment) == "14:30"
    assert formats("en").time(moment).replace("\u202f", " ") == "2:30 PM"
    assert "2026" in formats("zh").day(moment)


def test_an_address_is_an_island_where_the_sentence_runs_the_other_way() -> None:
    """In Arabic and Hebrew the dots of an address stay where they are; elsewhere nothing is added to it."""
    assert formats("ar").isolated("ada@mail.org") == "\u2068ada@mail.org\u2069"
    assert formats("de").isolated("ada@mail.org") == "ada@mail.org"


def test_figures_follow_the_language() -> None:
    """When the customer chooses another language, figures change with the words."""
    session = SessionModel(FakeClock(NOW), NO_PRINTS, ("en", "de"))
    model = FormatModel(LanguageModel((LANGUAGES["en"], LANGUAGES["de"]), session))
    KEPT.append((session, model))
    heard: list[str] = []
    model.changed.connect(lambda: heard.append(model.number(1000)))
    session.move(CustomerSession(languages=("en", "de")).go_on().choose_language("de"))
    assert heard == ["1.000"]

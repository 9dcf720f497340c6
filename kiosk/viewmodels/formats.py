"""Numbers, sizes, dates and money as the language of the screen writes them: the one place that does."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Property, QDateTime, QLocale, QObject, Signal, Slot

from kiosk.viewmodels.language import SpokenLanguage

MINOR_DIGITS: Final[Mapping[str, int]] = MappingProxyType(
    {
        currency: digits
        for digits, currencies in (
            (0, ("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG")),
            (0, ("RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF")),
            (3, ("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND")),
            (4, ("CLF", "UYW")),
        )
        for currency in currencies
    }
)
"""ISO 4217, list one: how many digits of the currency's minor unit make one of the major. 2 for all others."""

MINOR_DIGITS_USUAL: Final = 2


class FormatModel(QObject):
    """Every text changes with `tag`: a binding that reads that, too, is never out of date."""

    changed = Signal()

    def __init__(self, language: SpokenLanguage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        language.changed.connect(self.changed)

    @Slot(int, result=str)
    def number(self, count: int) -> str:
        return self._locale().toString(count)

    @Slot(float, result=str)
    def size(self, size_bytes: float) -> str:
        """In powers of 1,000, as cards and sticks are labelled. A float, since QML's integers end at 2 GB."""
        return self._locale().formattedDataSize(int(size_bytes), 1, QLocale.DataSizeFormat.DataSizeSIFormat)

    @Slot(QDateTime, result=str)
    def day(self, moment: QDateTime) -> str:
        """In words, with the year; of this machine's time zone."""
        return self._locale().toString(moment.toLocalTime().date(), QLocale.FormatType.LongFormat)

    @Slot(QDateTime, result=str)
    def time(self, moment: QDateTime) -> str:
        """Hours and minutes, of this machine's time zone."""
        return self._locale().toString(moment.toLocalTime().time(), QLocale.FormatType.ShortFormat)

    @Slot(QDateTime, result=str)
    def moment(self, moment: QDateTime) -> str:
        """As short as it can be told: the time of today, else the day with it; of this machine's time zone."""
        local = moment.toLocalTime()
        if local.date() == QDateTime.currentDateTime().date():
            return self.time(moment)
        return self._locale().toString(local, QLocale.FormatType.ShortFormat)

    @Slot(int, str, result=str)
    def money(self, minor: int, currency: str) -> str:
        """`minor` in the smallest unit of `currency` (ISO 4217): 1250, "EUR" is €12.50; 1250, "JPY" is ¥1,250."""
        digits = MINOR_DIGITS.get(currency, MINOR_DIGITS_USUAL)
        # Exact: a double holds every amount below 90 trillion cents.
        return self._locale().toCurrencyString(minor / 10**digits, symbol(self._language.current.tag, currency), digits)

    @Slot(str, result=str)
    def isolated(self, text: str) -> str:
        """An address or a name as an island, so that a sentence that runs the other way leaves its dots in place."""
        return f"\u2068{text}\u2069" if self._language.current.right_to_left else text

    def _locale(self) -> QLocale:
        return QLocale(self._language.current.tag)

    def _tag(self) -> str:
        return self._language.current.tag

    tag = Property(str, _tag, notify=changed)


@cache
def symbol(tag: str, currency: str) -> str:
    """As speakers of `tag` write it where they pay with it; else as most of those who do; else the code."""
    anyone, any_script = QLocale.Language.AnyLanguage, QLocale.Script.AnyScript
    everywhere = QLocale.matchingLocales(anyone, any_script, QLocale.Country.AnyCountry)
    payers = [
        place
        for place in everywhere
        if place.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) == currency and place.currencySymbol()
    ]
    language = QLocale(tag).language()

    def strangeness(place: QLocale) -> tuple[bool, bool]:
        spoken_there = QLocale(anyone, any_script, place.territory()).language()
        return place.language() != language, place.language() != spoken_there

    return min(payers, key=strangeness).currencySymbol() if payers else currency

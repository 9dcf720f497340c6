"""What a language's file says, and how that language writes counts and moments."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Final, Literal

from backend_lambdas.domain.notice_mail.plurals import RULES, category

TEXTS: Final = Path(__file__).parent / "texts"
LANGUAGES: Final = tuple(RULES)
FALLBACK_LANGUAGE: Final = "en"

NOON: Final = 12


@dataclass(frozen=True, slots=True)
class Words:
    language: str
    direction: Literal["ltr", "rtl"]
    digits: str
    """Its ten digits, from zero."""
    moment_pattern: str
    """With `{day}`, `{month}`, `{year}`, `{minute}`, `{zone}`, and `{hour}` or `{hour_12}` with `{half}`."""
    months: tuple[str, ...]
    """As they stand in a date, which is not always as they stand alone."""
    first_day: str
    """Of a month: French and Italian count it as the first, and the others as one."""
    day_halves: tuple[str, ...]
    """Before and after noon; empty where the day has 24 hours."""
    phrases: Mapping[str, str | Mapping[str, str]]
    """By key; those that depend on a count by CLDR's category."""

    def phrase(self, key: str, count: int | None = None) -> str:
        """As it stands in the file, with its placeholders."""
        found = self.phrases[key]
        if isinstance(found, str):
            return found
        if count is None:
            raise LookupError(f"{self.language}: {key} depends on a count")
        return found[category(self.language, count)]

    def number(self, value: int | str) -> str:
        return str(value).translate(str.maketrans("0123456789", self.digits))

    def moment(self, moment: datetime, zone: str) -> str:
        """In the zone that the moment has; `zone` is how that is written here."""
        return self.moment_pattern.format(
            day=self.number(moment.day) if moment.day > 1 else self.number(self.first_day),
            month=self.months[moment.month - 1],
            year=self.number(moment.year),
            hour=self.number(f"{moment.hour:02}"),
            hour_12=self.number((moment.hour - 1) % NOON + 1),
            half=self.day_halves[moment.hour >= NOON] if self.day_halves else "",
            minute=self.number(f"{moment.minute:02}"),
            zone=zone,
        )


def words_for(language_tag: str) -> Words:
    """The words for `de-AT` are those of `de`; for a language without any, English."""
    language = language_tag.partition("-")[0]
    return load(language if language in LANGUAGES else FALLBACK_LANGUAGE)


@cache
def load(language: str) -> Words:
    document = json.loads((TEXTS / f"{language}.json").read_text("utf-8"))
    return Words(
        language=language,
        direction=document.pop("direction"),
        digits=document.pop("digits"),
        moment_pattern=document.pop("moment"),
        months=tuple(document.pop("months")),
        first_day=document.pop("first_day"),
        day_halves=tuple(document.pop("day_halves")),
        phrases=document,
    )


def zone_of(moment: datetime) -> str:
    """`UTC`, `UTC+2`, `UTC-3:30`: the only names of time zones that are the same in every language."""
    offset_min = (moment.utcoffset() or timedelta()) // timedelta(minutes=1)
    hours, minutes = divmod(abs(offset_min), 60)
    sign = "-" if offset_min < 0 else "+"
    return "UTC" + (f"{sign}{hours}" if offset_min else "") + (f":{minutes:02}" if minutes else "")

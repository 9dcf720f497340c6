"""Which form of a phrase a count takes: CLDR's cardinal rules for whole numbers, for the languages of the mail.

From CLDR 48: https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html. The category `many` of
French, Spanish, Italian and Portuguese begins at a million, which no order reaches, and is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

Rule = Callable[[int], str]


def _one_or_other(count: int) -> str:
    return "one" if count == 1 else "other"


def _up_to_one(count: int) -> str:
    return "one" if count <= 1 else "other"


def _hebrew(count: int) -> str:
    return {1: "one", 2: "two"}.get(count, "other")


def _polish(count: int) -> str:
    if count == 1:
        return "one"
    is_few = count % 10 in range(2, 5) and count % 100 not in range(12, 15)
    return "few" if is_few else "many"


def _arabic(count: int) -> str:
    if count <= 2:  # noqa: PLR2004  # the rule itself
        return ("zero", "one", "two")[count]
    if count % 100 in range(3, 11):
        return "few"
    return "many" if count % 100 in range(11, 100) else "other"


def _always_other(_count: int) -> str:
    return "other"


RULES: Final[Mapping[str, Rule]] = MappingProxyType(
    {
        **dict.fromkeys(("en", "de", "es", "it", "nl", "tr"), _one_or_other),
        **dict.fromkeys(("fr", "pt"), _up_to_one),
        "pl": _polish,
        "ar": _arabic,
        "he": _hebrew,
        "zh": _always_other,
    }
)


def category(language: str, count: int) -> str:
    """CLDR's name of the form; `count` is not negative."""
    return RULES[language](count)

"""The languages that the screen speaks: their tags, their own names, and which way they run. The words are in `ui`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True)
class Language:
    tag: str
    """BCP 47."""
    own_name: str
    """As its speakers write it: who can't read the rest of the screen still finds it."""
    right_to_left: bool = False


ENGLISH: Final = Language("en", "English")

LANGUAGES: Final[Mapping[str, Language]] = MappingProxyType(
    {
        language.tag: language
        for language in (
            ENGLISH,
            Language("de", "Deutsch"),
            Language("fr", "Français"),
            Language("es", "Español"),
            Language("it", "Italiano"),
            Language("pt", "Português"),
            Language("nl", "Nederlands"),
            Language("pl", "Polski"),
            Language("tr", "Türkçe"),
            Language("ar", "العربية", right_to_left=True),
            Language("he", "עברית", right_to_left=True),
            Language("zh", "简体中文"),
        )
    }
)
"""By tag, in the order in which a shop that names none offers them."""

"""A file's name as a phone gives it, made fit to be shown. It never becomes a path."""

from __future__ import annotations

import unicodedata
from typing import Final

NAME_CHARACTERS_MAX: Final = 80
SUFFIX_CHARACTERS_MAX: Final = 8
NAMELESS: Final = "photo"

_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Unicode's controls, marks that turn the direction of writing, half pairs, private and unassigned characters."""


def shown_name(offered: str) -> str:
    """The last part of it, without what can't be seen, of a length that fits a screen; `photo` where none is left."""
    last = unicodedata.normalize("NFC", offered).replace("\\", "/").rpartition("/")[2]
    seen = "".join(character for character in last if unicodedata.category(character) not in _UNSEEN)
    name = " ".join(seen.split())
    if not name.strip(". "):
        return NAMELESS
    return name if len(name) <= NAME_CHARACTERS_MAX else _shortened(name)


def _shortened(name: str) -> str:
    stem, dot, suffix = name.rpartition(".")
    end = dot + suffix if stem and len(suffix) <= SUFFIX_CHARACTERS_MAX else ""
    return name[: NAME_CHARACTERS_MAX - len(end) - 1] + "…" + end

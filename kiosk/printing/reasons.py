"""What a printer says is wrong with it, told by the keyword's stem, and in plain words for who stands before it.

Keywords of `printer-state-reasons` (RFC 8011, 5.4.12; PWG 5100.9) end in `-error`, `-warning` or `-report`, or in
nothing, and printers use them as they like: the stem alone decides here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

SUFFIXES: Final = ("-error", "-warning", "-report")
NONE: Final = "none"


class Trouble(StrEnum):
    MEDIA_EMPTY = "media_empty"
    MEDIA_JAM = "media_jam"
    COVER_OPEN = "cover_open"
    TRAY_MISSING = "tray_missing"
    OUTPUT_FULL = "output_full"
    SUPPLY_EMPTY = "supply_empty"
    WASTE_FULL = "waste_full"
    TOO_HOT_OR_COLD = "too_hot_or_cold"
    STOPPED = "stopped"
    OFFLINE = "offline"
    OTHER = "other"
    MEDIA_LOW = "media_low"
    SUPPLY_LOW = "supply_low"
    OUTPUT_ALMOST_FULL = "output_almost_full"


HARMLESS: Final = frozenset({Trouble.MEDIA_LOW, Trouble.SUPPLY_LOW, Trouble.OUTPUT_ALMOST_FULL})
"""Nothing waits for it yet."""

WORDS: Final[Mapping[Trouble, str]] = MappingProxyType(
    {
        Trouble.MEDIA_EMPTY: "Out of paper: put paper in.",
        Trouble.MEDIA_JAM: "Paper jam: open the printer and take the paper out.",
        Trouble.COVER_OPEN: "A cover is open: close it.",
        Trouble.TRAY_MISSING: "A tray is missing: put it in.",
        Trouble.OUTPUT_FULL: "The finished prints fill their tray: take them out.",
        Trouble.SUPPLY_EMPTY: "Ink, toner or ribbon is used up: put a new one in.",
        Trouble.WASTE_FULL: "The waste container is full: change it.",
        Trouble.TOO_HOT_OR_COLD: "The printer is too hot or too cold: it goes on by itself.",
        Trouble.STOPPED: "The printer was stopped: start it again at the printer or in the system's print queue.",
        Trouble.OFFLINE: "The printer does not answer: look at its power and its cable or network.",
        Trouble.OTHER: "The printer wants something: look at its display.",
        Trouble.MEDIA_LOW: "Paper will soon be used up.",
        Trouble.SUPPLY_LOW: "Ink, toner or ribbon will soon be used up.",
        Trouble.OUTPUT_ALMOST_FULL: "The finished prints will soon fill their tray.",
    }
)

_STEMS: Final[Mapping[str, Trouble]] = MappingProxyType(
    {
        "media-empty": Trouble.MEDIA_EMPTY,
        "media-needed": Trouble.MEDIA_EMPTY,
        "input-media-supply-empty": Trouble.MEDIA_EMPTY,
        "media-low": Trouble.MEDIA_LOW,
        "input-media-supply-low": Trouble.MEDIA_LOW,
        "media-jam": Trouble.MEDIA_JAM,
        "input-pick-error": Trouble.MEDIA_JAM,
        "media-path-jam": Trouble.MEDIA_JAM,
        "cover-open": Trouble.COVER_OPEN,
        "door-open": Trouble.COVER_OPEN,
        "interlock-open": Trouble.COVER_OPEN,
        "input-tray-missing": Trouble.TRAY_MISSING,
        "output-tray-missing": Trouble.TRAY_MISSING,
        "marker-supply-missing": Trouble.SUPPLY_EMPTY,
        "output-area-full": Trouble.OUTPUT_FULL,
        "output-area-almost-full": Trouble.OUTPUT_ALMOST_FULL,
        "marker-supply-empty": Trouble.SUPPLY_EMPTY,
        "marker-ink-empty": Trouble.SUPPLY_EMPTY,
        "marker-ribbon-empty": Trouble.SUPPLY_EMPTY,
        "toner-empty": Trouble.SUPPLY_EMPTY,
        "developer-empty": Trouble.SUPPLY_EMPTY,
        "marker-supply-low": Trouble.SUPPLY_LOW,
        "marker-ink-almost-empty": Trouble.SUPPLY_LOW,
        "marker-ribbon-almost-empty": Trouble.SUPPLY_LOW,
        "toner-low": Trouble.SUPPLY_LOW,
        "developer-low": Trouble.SUPPLY_LOW,
        "marker-waste-full": Trouble.WASTE_FULL,
        "marker-waste-almost-full": Trouble.SUPPLY_LOW,
        "fuser-over-temp": Trouble.TOO_HOT_OR_COLD,
        "fuser-under-temp": Trouble.TOO_HOT_OR_COLD,
        "paused": Trouble.STOPPED,
        "moving-to-paused": Trouble.STOPPED,
        "stopping": Trouble.STOPPED,
        "stopped-partly": Trouble.STOPPED,
        "deactivated": Trouble.STOPPED,
        "hold-new-jobs": Trouble.STOPPED,
        "shutdown": Trouble.OFFLINE,
        "power-down": Trouble.OFFLINE,
        "offline": Trouble.OFFLINE,
        "timed-out": Trouble.OFFLINE,
        "other": Trouble.OTHER,
    }
)


def stem(keyword: str) -> str:
    """The keyword without how grave the printer thinks it is."""
    for suffix in SUFFIXES:
        if keyword.endswith(suffix) and keyword not in _STEMS:
            return keyword.removesuffix(suffix)
    return keyword


def troubles(keywords: Iterable[str]) -> frozenset[Trouble]:
    """An unknown keyword counts only where the printer calls it an error: vendors report much that is no trouble."""
    found = set()
    for keyword in keywords:
        known = _STEMS.get(stem(keyword))
        if known is not None:
            found.add(known)
        elif keyword.endswith("-error"):
            found.add(Trouble.OTHER)
    return frozenset(found)


def blocking(keywords: Iterable[str]) -> frozenset[Trouble]:
    """What a print waits for."""
    return troubles(keywords) - HARMLESS


def words(found: Iterable[Trouble]) -> str:
    """In the order of the table, what is worst first."""
    present = frozenset(found)
    return " ".join(WORDS[trouble] for trouble in Trouble if trouble in present)

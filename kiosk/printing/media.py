"""Paper as printers name it: sizes in hundredths of a millimetre, margins, kinds (PWG 5101.1, PWG 5100.7)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

HMM_A_MM: Final = 100
HMM_AN_INCH: Final = 2540
SAME_PAPER_WITHIN_HMM: Final = 150
"""1.5 mm: 102x152 mm of a catalogue is 4x6 inches (101.6x152.4), and 127x178 is 5x7 (127x177.8). More would take
100x150 for it, which is another paper; less would miss sizes that are rounded to the next millimetre on both sides."""

FINISHES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "glossy": "photographic-glossy",
        "high-gloss": "photographic-high-gloss",
        "matte": "photographic-matte",
        "satin": "photographic-satin",
        "semi-gloss": "photographic-semi-gloss",
        "film": "photographic-film",
        "plain": "stationery",
    }
)
"""A shop's word for a finish to PWG 5101.1's keyword of the paper; a shop's own word may be such a keyword itself."""


def media_type(finish: str) -> str:
    return FINISHES.get(finish, finish)


@dataclass(frozen=True, slots=True)
class MediaSize:
    """A sheet as it is fed, the width across the way of the paper."""

    width_hmm: int
    length_hmm: int

    @classmethod
    def of_mm(cls, width_mm: float, length_mm: float) -> MediaSize:
        return cls(round(width_mm * HMM_A_MM), round(length_mm * HMM_A_MM))

    def is_like(self, other: MediaSize) -> bool:
        """The same paper, whichever way round."""
        mine, theirs = sorted((self.width_hmm, self.length_hmm)), sorted((other.width_hmm, other.length_hmm))
        return all(abs(a - b) <= SAME_PAPER_WITHIN_HMM for a, b in zip(mine, theirs, strict=True))

    def pixels(self, dpi: int) -> tuple[int, int]:
        """Width and length at a resolution."""
        return round(self.width_hmm * dpi / HMM_AN_INCH), round(self.length_hmm * dpi / HMM_AN_INCH)

    def __str__(self) -> str:
        return f"{self.width_hmm / HMM_A_MM:g}x{self.length_hmm / HMM_A_MM:g} mm"


@dataclass(frozen=True, slots=True)
class Margins:
    """What the printer leaves white at each edge, in hundredths of a millimetre."""

    top_hmm: int = 0
    right_hmm: int = 0
    bottom_hmm: int = 0
    left_hmm: int = 0

    @property
    def largest_hmm(self) -> int:
        return max(self.top_hmm, self.right_hmm, self.bottom_hmm, self.left_hmm)


@dataclass(frozen=True, slots=True)
class Media:
    """One paper that a printer takes in one way: the same paper with and without margins are two."""

    size: MediaSize
    margins: Margins = Margins()
    kind: str | None = None
    """PWG 5101.1's keyword, `photographic-glossy`; None where the printer does not tell its papers apart."""
    name: str = ""
    """PWG 5101.1's self-describing name, `na_index-4x6_4x6in`, where the printer gave one."""

    @property
    def is_borderless(self) -> bool:
        return self.margins.largest_hmm == 0

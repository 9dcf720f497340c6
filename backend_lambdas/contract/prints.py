"""What of a photo is to come on paper, and what that costs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from backend_lambdas.contract import limits
from backend_lambdas.contract.violation import refuse

CURRENCY_PATTERN: Final = re.compile(r"[A-Z]{3}")
"""ISO 4217."""

CODE_PATTERN: Final = re.compile(r"[a-z0-9][a-z0-9.x-]{0,23}")
"""Of a shop's own words for a size or a finish: `10x15`, `matte`."""

ROUNDING: Final = 1e-9
"""A third of a third, subtracted from one, may miss it by the last digit."""


@dataclass(frozen=True, slots=True)
class PrintCrop:
    """The part that is printed, as fractions of the sent picture's width and height from its top left."""

    x: float
    y: float
    width: float
    height: float

    def __post_init__(self) -> None:
        refuse(
            (not (0 <= self.x < 1 and 0 <= self.y < 1), "x, y: from 0, and less than 1"),
            (not (0 < self.width <= 1 and 0 < self.height <= 1), "width, height: more than 0, at most 1"),
            (
                self.x + self.width > 1 + ROUNDING or self.y + self.height > 1 + ROUNDING,
                "width, height: beyond the picture",
            ),
        )


@dataclass(frozen=True, slots=True)
class PrintEntry:
    """One size of one photo, so many times."""

    product: str
    """The shop's code of the size."""
    width_mm: int
    height_mm: int
    """Of the paper as it lies in the catalogue; a print is turned as its photo is."""
    finish: str
    copies: int
    unit_price_minor: int
    """In the currency's smallest unit, as the customer saw it."""
    border: bool
    """White, all around; the picture is then smaller, and none of it is cut off for it."""
    crop: PrintCrop | None = None
    """Absent for the middle, as large as the paper's shape allows."""

    def __post_init__(self) -> None:
        refuse(
            (CODE_PATTERN.fullmatch(self.product) is None, "product: not a code of a size"),
            (CODE_PATTERN.fullmatch(self.finish) is None, "finish: not a code of a finish"),
            (
                not all(1 <= side <= limits.PRINT_SIDE_MM_MAX for side in (self.width_mm, self.height_mm)),
                f"width_mm, height_mm: 1 to {limits.PRINT_SIDE_MM_MAX}",
            ),
            (not 1 <= self.copies <= limits.PRINT_COPIES_MAX, f"copies: 1 to {limits.PRINT_COPIES_MAX}"),
            (
                not 0 <= self.unit_price_minor <= limits.PRINT_PRICE_MINOR_MAX,
                f"unit_price_minor: 0 to {limits.PRINT_PRICE_MINOR_MAX}",
            ),
        )

    @property
    def price_minor(self) -> int:
        return self.copies * self.unit_price_minor

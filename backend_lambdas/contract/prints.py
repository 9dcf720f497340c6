"""What of a photo is to come on paper, and what that costs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar, Final

from backend_lambdas.contract import fields, limits
from backend_lambdas.contract.rules import Number, Ruled, Together

ROUNDING: Final = 1e-9
"""A third of a third, subtracted from one, may miss it by the last digit."""


@dataclass(frozen=True, slots=True)
class PrintCrop(Ruled):
    """The part that is printed, as fractions of the sent picture's width and height from its top left."""

    x: Annotated[float, Number(0, 1, below_maximum=True)]
    y: Annotated[float, Number(0, 1, below_maximum=True)]
    width: Annotated[float, Number(0, 1, above_minimum=True)]
    height: Annotated[float, Number(0, 1, above_minimum=True)]

    TOGETHER: ClassVar = (
        Together(
            "width, height: beyond the picture",
            lambda crop: crop.x + crop.width > 1 + ROUNDING or crop.y + crop.height > 1 + ROUNDING,
        ),
    )


@dataclass(frozen=True, slots=True)
class PrintEntry(Ruled):
    """One size of one photo, so many times."""

    product: Annotated[str, fields.SHOP_CODE]
    """The shop's code of the size."""
    width_mm: Annotated[int, fields.SIDE_MM]
    height_mm: Annotated[int, fields.SIDE_MM]
    """Of the paper as it lies in the catalogue; a print is turned as its photo is."""
    finish: Annotated[str, fields.SHOP_CODE]
    copies: Annotated[int, Number(1, limits.PRINT_COPIES_MAX)]
    unit_price_minor: Annotated[int, Number(0, limits.PRINT_PRICE_MINOR_MAX)]
    """In the currency's smallest unit, as the customer saw it."""
    border: bool
    """White, all around; the picture is then smaller, and none of it is cut off for it."""
    crop: PrintCrop | None = None
    """Absent for the middle, as large as the paper's shape allows."""

    @property
    def price_minor(self) -> int:
        return self.copies * self.unit_price_minor

"""Which part of a photo is shown, and how many pixels the prints of it need. Pure figures: no pixel is touched here."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, NamedTuple

from kiosk.imaging.headers.orientation import turn_of

# What a print lab asks for. Fewer show as soft edges at arm's length, more only cost bytes.
PRINT_DPI: Final = 300
# Of a photo that nobody has ordered a print of yet: 25 cm at 300 dpi.
DEFAULT_LONG_EDGE_PX: Final = 3_000
_MM_AN_INCH: Final = 25.4
# 152.4 mm are 1,800.0000000000002 pixels to a floating-point unit, and 1,800 to everybody else.
_PIXEL_DECIMALS: Final = 6
# A third of a third, subtracted from one, may miss it by the last digit.
_ROUNDING: Final = 1e-9


class PixelBox(NamedTuple):
    left_px: int
    top_px: int
    width_px: int
    height_px: int


@dataclass(frozen=True, slots=True)
class Crop:
    """A part of the upright picture, as fractions of its width and height from the top left. Raises ValueError for what
    is no part of it, or none at all.
    """

    x: float
    y: float
    width: float
    height: float

    def __post_init__(self) -> None:
        for name, start, length in (("width", self.x, self.width), ("height", self.y, self.height)):
            if not (0 <= start < 1 and 0 < length <= 1 and start + length <= 1 + _ROUNDING):
                raise ValueError(f"a crop of {name} {length:g} from {start:g} on does not lie within the picture")

    def as_stored(self, orientation: int) -> Crop:
        """The same part, of the picture as it lies in its file before `orientation` is applied."""
        turn = turn_of(orientation)
        part = self
        for _ in range(turn.quarters_clockwise):  # back, one quarter after the other
            part = Crop(part.y, _rest(part.x + part.width), part.height, part.width)
        return Crop(_rest(part.x + part.width), part.y, part.width, part.height) if turn.mirrored else part

    def box_in(self, width_px: int, height_px: int) -> PixelBox:
        """Its pixels in a picture of this size; one at least. Neighbouring crops neither overlap nor leave a gap."""
        left_px, right_px = _span(self.x, self.width, width_px)
        top_px, bottom_px = _span(self.y, self.height, height_px)
        return PixelBox(left_px, top_px, right_px - left_px, bottom_px - top_px)


def whole_edge_px(crop: Crop | None, width_px: int, height_px: int, edge_px: int) -> int:
    """How long the whole upright picture's long edge must be, so that the crop's has `edge_px`; perhaps more than the
    picture has. Only the shape matters of width and height: a raw file's header may give those of its preview.
    """
    if crop is None:
        return edge_px
    crop_edge_px = max(crop.width * width_px, crop.height * height_px)
    return max(1, round(max(width_px, height_px) * edge_px / crop_edge_px))


@dataclass(frozen=True, slots=True)
class PrintSize:
    """A sheet of paper, whichever way round. Raises ValueError for one without an extent."""

    width_mm: float
    height_mm: float

    def __post_init__(self) -> None:
        if not (0 < self.width_mm < math.inf and 0 < self.height_mm < math.inf):
            raise ValueError(f"a print of {self.width_mm:g} x {self.height_mm:g} mm")

    @classmethod
    def of_inches(cls, width_in: float, height_in: float) -> PrintSize:
        return cls(width_in * _MM_AN_INCH, height_in * _MM_AN_INCH)


def long_edge_need_px(
    prints: Iterable[PrintSize], width_px: int, height_px: int, crop: Crop | None = None, *, dpi: int = PRINT_DPI
) -> int:
    """The long edge of a rendition that is enough for the largest of its prints, each filled to its edges.

    Width and height are of the upright photo. A photo longer than its paper needs more than the paper's long edge,
    since its short edge must fill the paper's. DEFAULT_LONG_EDGE_PX without a print; never more than the photo has.
    """
    shown_width_px, shown_height_px = (width_px, height_px) if crop is None else crop.box_in(width_px, height_px)[2:]
    long_px, short_px = max(shown_width_px, shown_height_px), min(shown_width_px, shown_height_px)
    needs_px = [
        math.ceil(
            round(max(_long_mm(sheet), _short_mm(sheet) * long_px / short_px) * dpi / _MM_AN_INCH, _PIXEL_DECIMALS)
        )
        for sheet in prints
    ]
    return min(max(needs_px, default=DEFAULT_LONG_EDGE_PX), long_px)


def filling_crop(sheet: PrintSize, width_px: int, height_px: int) -> Crop:
    """The middle of an upright photo, as large as the sheet's shape allows, whichever way round the sheet lies."""
    paper = _long_mm(sheet) / _short_mm(sheet)
    aspect = paper if width_px >= height_px else 1 / paper
    photo = width_px / height_px
    width, height = (aspect / photo, 1.0) if photo > aspect else (1.0, photo / aspect)
    return Crop((1 - width) / 2, (1 - height) / 2, width, height)


def printed_dpi(sheet: PrintSize, width_px: int, height_px: int, crop: Crop | None = None) -> int:
    """How fine the print of an upright photo is, filled to its edges; rounded down. PRINT_DPI and more look alike."""
    part = filling_crop(sheet, width_px, height_px) if crop is None else crop
    _left, _top, shown_width_px, shown_height_px = part.box_in(width_px, height_px)
    long_px, short_px = max(shown_width_px, shown_height_px), min(shown_width_px, shown_height_px)
    return int(min(long_px / _long_mm(sheet), short_px / _short_mm(sheet)) * _MM_AN_INCH)


def _rest(end: float) -> float:
    return max(0.0, 1 - end)


def _span(start: float, length: float, extent_px: int) -> tuple[int, int]:
    first_px = min(round(start * extent_px), extent_px - 1)
    return first_px, max(first_px + 1, min(round((start + length) * extent_px), extent_px))


def _long_mm(sheet: PrintSize) -> float:
    return max(sheet.width_mm, sheet.height_mm)


def _short_mm(sheet: PrintSize) -> float:
    return min(sheet.width_mm, sheet.height_mm)

"""Where a photo lies on its sheet. Pure figures: no pixel is touched here.

A sheet lies as the printer feeds it, the photo turned by a quarter where it then fills more of it. Without a border the
crop covers the sheet, and what its shape leaves over falls off at both sides alike; with one, nothing of the crop is
cut, and the white around it is at least as wide as asked for and as the printer leaves.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

from backend_lambdas.contract.prints import PrintCrop, PrintEntry
from kiosk.printing.media import HMM_AN_INCH, Margins, Media, MediaSize

BORDER_HMM: Final = 400
"""4 mm of white: as wide as on the screen's picture of it, some 4 % of 102 mm, and wider than printers' margins."""


class Box(NamedTuple):
    left_px: int
    top_px: int
    width_px: int
    height_px: int


class Part(NamedTuple):
    """A part of the photo, in its pixels; fractions of a pixel count, since it is resampled anyhow."""

    left_px: float
    top_px: float
    width_px: float
    height_px: float


@dataclass(frozen=True, slots=True)
class Layout:
    sheet_px: tuple[int, int]
    """Width and length, with the bleed."""
    source: Part
    """What of the upright photo is shown."""
    turned: bool
    """By a quarter, clockwise."""
    place: Box
    """Where that lies on the sheet; all around it is white."""


@dataclass(frozen=True, slots=True)
class Framing:
    """What of a print decides where it lies."""

    crop: PrintCrop | None = None
    """None: the middle, as large as the paper's shape allows."""
    border_hmm: int = 0
    bleed_hmm: int = 0
    """How far the sheet reaches beyond the paper on each side, for a lab that cuts; a photo printer without margins
    enlarges by itself and wants none.
    """

    @classmethod
    def of(cls, entry: PrintEntry, bleed_hmm: int = 0) -> Framing:
        if entry.border:
            return cls(entry.crop, BORDER_HMM)
        return cls(entry.crop, bleed_hmm=bleed_hmm)


def laid_out(photo_px: tuple[int, int], media: Media, dpi: int, framing: Framing) -> Layout:
    """Of an upright photo of this width and height."""
    bleed_hmm = framing.bleed_hmm
    whole = MediaSize(media.size.width_hmm + 2 * bleed_hmm, media.size.length_hmm + 2 * bleed_hmm)
    sheet_px = whole.pixels(dpi)
    shown = _shown(photo_px, media.size, framing.crop)
    area = _area(sheet_px, media.margins, framing.border_hmm, dpi)
    turned = _is_wide(shown.width_px, shown.height_px) != _is_wide(area.width_px, area.height_px) and (
        shown.width_px != shown.height_px and area.width_px != area.height_px
    )
    # As the photo sees it: the area lies on its side where the photo will be turned.
    wide_px, high_px = (area.height_px, area.width_px) if turned else (area.width_px, area.height_px)
    if framing.border_hmm:
        scale = min(wide_px / shown.width_px, high_px / shown.height_px)
        size = max(1, round(shown.width_px * scale)), max(1, round(shown.height_px * scale))
        place_px = (size[1], size[0]) if turned else size
        return Layout(sheet_px, shown, turned, _centred(area, place_px))
    return Layout(sheet_px, _cut_to(shown, wide_px / high_px), turned, area)


def _shown(photo_px: tuple[int, int], paper: MediaSize, crop: PrintCrop | None) -> Part:
    width_px, height_px = photo_px
    if crop is not None:
        return Part(crop.x * width_px, crop.y * height_px, crop.width * width_px, crop.height * height_px)
    long, short = max(paper.width_hmm, paper.length_hmm), min(paper.width_hmm, paper.length_hmm)
    return _cut_to(Part(0, 0, width_px, height_px), long / short if width_px >= height_px else short / long)


def _cut_to(part: Part, aspect: float) -> Part:
    """The middle of it in this shape."""
    width_px = min(part.width_px, part.height_px * aspect)
    height_px = min(part.height_px, part.width_px / aspect)
    left_px = part.left_px + (part.width_px - width_px) / 2
    return Part(left_px, part.top_px + (part.height_px - height_px) / 2, width_px, height_px)


def _area(sheet_px: tuple[int, int], margins: Margins, border_hmm: int, dpi: int) -> Box:
    def inset_px(margin_hmm: int) -> int:
        return -(-max(margin_hmm, border_hmm) * dpi // HMM_AN_INCH)  # rounded up: nothing in what stays white

    left_px, top_px = inset_px(margins.left_hmm), inset_px(margins.top_hmm)
    width_px = max(1, sheet_px[0] - left_px - inset_px(margins.right_hmm))
    return Box(left_px, top_px, width_px, max(1, sheet_px[1] - top_px - inset_px(margins.bottom_hmm)))


def _centred(area: Box, size_px: tuple[int, int]) -> Box:
    left_px = area.left_px + (area.width_px - size_px[0]) // 2
    return Box(left_px, area.top_px + (area.height_px - size_px[1]) // 2, *size_px)


def _is_wide(width_px: float, height_px: float) -> bool:
    return width_px > height_px

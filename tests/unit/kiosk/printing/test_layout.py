"""Where a photo lies on its sheet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend_lambdas.contract.prints import PrintCrop
from kiosk.printing.media import Margins, Media, MediaSize
from kiosk.printing.sheets.layout import BORDER_HMM, Box, Framing, Layout, Part, laid_out

FOUR_BY_SIX = Media(MediaSize(10160, 15240))
FRACTIONS = st.floats(0.05, 0.95)


def scales(layout: Layout) -> tuple[float, float]:
    """How much the photo is enlarged, across and along."""
    width_px, height_px = layout.place.width_px, layout.place.height_px
    if layout.turned:
        width_px, height_px = height_px, width_px
    return width_px / layout.source.width_px, height_px / layout.source.height_px


def test_a_wide_photo_is_turned_onto_a_sheet_that_is_fed_by_its_short_edge() -> None:
    """All of a 3:2 photo fills all of 4x6 inches."""
    layout = laid_out((3000, 2000), FOUR_BY_SIX, 300, Framing())
    assert layout == Layout((1200, 1800), Part(0, 0, 3000, 2000), turned=True, place=Box(0, 0, 1200, 1800))


def test_without_a_crop_the_middle_is_printed() -> None:
    """As much to the left as to the right, or above and below, is left out."""
    layout = laid_out((2000, 1500), FOUR_BY_SIX, 300, Framing())
    assert layout.source.left_px == 0
    assert layout.source.top_px == pytest.approx((1500 - 2000 / 1.5) / 2)


def test_a_border_cuts_nothing_off() -> None:
    """All of the crop lies on the sheet, in the middle, with white on each side."""
    crop = PrintCrop(0.1, 0.2, 0.6, 0.6)
    layout = laid_out((3000, 2000), FOUR_BY_SIX, 300, Framing(crop, BORDER_HMM))
    assert layout.source == pytest.approx((300, 400, 1800, 1200))
    border_px = BORDER_HMM * 300 / 2540
    place = layout.place
    assert place.left_px >= border_px
    assert place.top_px >= border_px
    assert abs(place.left_px - (1200 - place.left_px - place.width_px)) <= 1
    assert abs(place.top_px - (1800 - place.top_px - place.height_px)) <= 1


def test_bleed_makes_the_sheet_larger_than_the_paper() -> None:
    """By as much on each side; the middle stays where it is."""
    layout = laid_out((3000, 2000), FOUR_BY_SIX, 300, Framing(bleed_hmm=254))
    assert layout.sheet_px == (1260, 1860)
    assert layout.place == (0, 0, 1260, 1860)
    assert layout.source.left_px + layout.source.width_px / 2 == pytest.approx(1500)


def test_margins_of_the_printer_stay_white() -> None:
    """Even where they are wider than the border, and not the same on each side."""
    paper = Media(MediaSize(10160, 15240), Margins(300, 300, 1500, 300))
    place = laid_out((2000, 3000), paper, 300, Framing(border_hmm=BORDER_HMM)).place
    assert 1800 - place.top_px - place.height_px >= 1500 * 300 / 2540


@given(
    photo_px=st.tuples(st.integers(50, 9000), st.integers(50, 9000)),
    paper=st.tuples(st.integers(5000, 30000), st.integers(5000, 45000)),
    start=st.tuples(FRACTIONS, FRACTIONS),
    part=st.tuples(FRACTIONS, FRACTIONS),
    border=st.booleans(),
    cropped=st.booleans(),
)
def test_nothing_is_stretched_or_outside_the_photo(
    photo_px: tuple[int, int],
    paper: tuple[int, int],
    start: tuple[float, float],
    part: tuple[float, float],
    border: bool,
    cropped: bool,
) -> None:
    """Whatever the shapes: both directions are scaled alike but for a pixel, and only what is there is shown."""
    crop = PrintCrop(start[0], start[1], part[0] * (1 - start[0]), part[1] * (1 - start[1])) if cropped else None
    media = Media(MediaSize(*paper))
    layout = laid_out(photo_px, media, 300, Framing(crop, BORDER_HMM if border else 0))
    source, place = layout.source, layout.place
    assert source.left_px >= -1e-6
    assert source.left_px + source.width_px <= photo_px[0] + 1e-6
    assert source.top_px >= -1e-6
    assert source.top_px + source.height_px <= photo_px[1] + 1e-6
    assert place.left_px >= 0
    assert place.left_px + place.width_px <= layout.sheet_px[0]
    assert place.top_px + place.height_px <= layout.sheet_px[1]
    across, along = scales(layout)
    assert across == pytest.approx(along, abs=1.5 / min(source.width_px, source.height_px))

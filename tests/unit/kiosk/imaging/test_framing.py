from __future__ import annotations

import math
from dataclasses import astuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.imaging.framing import (
    Crop,
    PixelBox,
    PrintSize,
    filling_crop,
    long_edge_need_px,
    printed_dpi,
    whole_edge_px,
)
from kiosk.imaging.headers.orientation import swaps_sides, turn_of
from tests.unit.kiosk.imaging.pictures import turned_by_pillow, with_numbered_pixels

FOUR_BY_SIX = PrintSize.of_inches(4, 6)
# In sixteenths, which floating-point numbers hold exactly.
SIXTEENTHS = st.integers(0, 15).flatmap(lambda start: st.tuples(st.just(start), st.integers(1, 16 - start)))
CROPS = st.builds(
    lambda across, down: Crop(across[0] / 16, down[0] / 16, across[1] / 16, down[1] / 16), SIXTEENTHS, SIXTEENTHS
)


@pytest.mark.parametrize(
    "outside",
    [(-0.1, 0, 0.5, 0.5), (0, 0, 1.1, 1), (0.6, 0, 0.5, 1), (0, 1, 1, 0.1), (0, 0, 0, 1), (0, 0, 1, -1)],
)
def test_a_crop_lies_within_the_picture(outside: tuple[float, float, float, float]) -> None:
    """A rectangle that leaves the picture, or is empty, is no crop."""
    with pytest.raises(ValueError, match="does not lie within"):
        Crop(*outside)


@pytest.mark.parametrize("nonsense", [math.nan, math.inf])
def test_a_crop_is_made_of_numbers(nonsense: float) -> None:
    """What is no number is no crop either."""
    with pytest.raises(ValueError, match="does not lie within"):
        Crop(0, nonsense, 1, 0.5)


def test_thirds_add_up() -> None:
    """Three thirds make a whole in spite of their last digits, and a picture cut there has no gap."""
    thirds = [Crop(x, 0, 1 / 3, 1).box_in(1_000, 10) for x in (0, 1 / 3, 2 / 3)]
    assert [box.left_px for box in thirds[1:]] == [box.left_px + box.width_px for box in thirds[:-1]]
    assert thirds[-1].left_px + thirds[-1].width_px == 1_000


def test_even_the_smallest_crop_shows_a_pixel() -> None:
    """A crop finer than the picture shows the pixel that it lies in."""
    assert Crop(0.999, 0.999, 0.0005, 0.0005).box_in(40, 30) == PixelBox(39, 29, 1, 1)


@given(crop=CROPS, orientation=st.integers(1, 8))
def test_cutting_the_stored_picture_is_cutting_the_upright_one(crop: Crop, orientation: int) -> None:
    """A crop of the upright picture, cut before the turn, shows the very pixels that it shows after it."""
    stored = with_numbered_pixels(48, 32)
    upright = turned_by_pillow(stored, orientation)
    assert (upright.size != stored.size) == swaps_sides(orientation)
    early = turned_by_pillow(_cut(stored, crop.as_stored(orientation).box_in(*stored.size)), orientation)
    late = _cut(upright, crop.box_in(*upright.size))
    assert early.tobytes() == late.tobytes()
    assert turn_of(orientation)


@pytest.mark.parametrize(
    ("crop", "expected"),
    [
        (None, 3_000),
        (Crop(0, 0, 0.75, 1), 4_000),
        (Crop(0.25, 0.25, 0.5, 0.5), 6_000),
        (Crop(0, 0, 0.5, 1), 6_000),
        (Crop(0.4, 0.4, 0.1, 0.1), 30_000),
    ],
)
def test_a_crop_gets_its_pixels_from_a_larger_whole(crop: Crop | None, expected: int) -> None:
    """The whole picture must be as large as its crop needs."""
    assert whole_edge_px(crop, 6_000, 3_000, 3_000) == expected


@pytest.mark.parametrize(
    ("prints", "size", "crop", "expected"),
    [
        ([FOUR_BY_SIX], (6_000, 4_000), None, 1_800),
        ([PrintSize.of_inches(6, 4)], (4_000, 6_000), None, 1_800),
        ([FOUR_BY_SIX], (4_000, 3_000), None, 1_800),  # 1800 x 1350, of which the paper shows 1800 x 1200
        ([FOUR_BY_SIX], (8_000, 4_000), None, 2_400),  # a panorama must fill the paper's short edge
        ([FOUR_BY_SIX, PrintSize(200, 300)], (6_000, 4_000), None, 3_544),
        ([PrintSize(500, 750)], (6_000, 4_000), None, 6_000),  # a poster gets all there is, and no more
        ([FOUR_BY_SIX], (6_000, 4_000), Crop(0, 0, 0.1, 0.1), 600),
        ([FOUR_BY_SIX], (4_000, 3_000), Crop(0, 0, 1, 0.5), 3_200),
        ([], (6_000, 4_000), None, 3_000),
        ([], (1_600, 1_200), None, 1_600),
    ],
)
def test_a_print_needs_300_dots_an_inch(
    prints: list[PrintSize], size: tuple[int, int], crop: Crop | None, expected: int
) -> None:
    """A rendition has 300 dots for each inch of its largest print, filled to the edges, or all that the photo has."""
    assert long_edge_need_px(prints, *size, crop) == expected


@pytest.mark.parametrize("extent", [(0, 100), (100, -1), (math.inf, 100), (math.nan, 100)])
def test_a_print_has_an_extent(extent: tuple[float, float]) -> None:
    """Paper without a width or a height is refused."""
    with pytest.raises(ValueError, match="a print of"):
        PrintSize(*extent)


def _cut(picture: Image.Image, box: PixelBox) -> Image.Image:
    return picture.crop((box.left_px, box.top_px, box.left_px + box.width_px, box.top_px + box.height_px))


@pytest.mark.parametrize(
    ("size_px", "part"),
    [
        ((4_000, 3_000), (0, 1 / 18, 1, 8 / 9)),
        ((3_000, 4_000), (1 / 18, 0, 8 / 9, 1)),
        ((6_000, 1_000), (0.375, 0, 0.25, 1)),
    ],
)
def test_a_print_shows_the_middle_as_large_as_it_can(size_px: tuple[int, int], part: tuple[float, ...]) -> None:
    """Paper lies as its photo does, is filled to its edges, and what does not fit goes on both sides alike."""
    found = filling_crop(PrintSize(150, 100), *size_px)
    assert found == filling_crop(PrintSize(100, 150), *size_px)
    assert astuple(found) == pytest.approx(part)


@pytest.mark.parametrize(
    ("size_px", "crop", "dpi"),
    [((1_800, 1_200), None, 300), ((900, 600), None, 150), ((1_800, 1_200), Crop(0.25, 0.25, 0.5, 0.5), 150)],
)
def test_a_print_is_as_fine_as_its_pixels_allow(size_px: tuple[int, int], crop: Crop | None, dpi: int) -> None:
    """The figure of which a customer is warned is that of the part that is printed."""
    assert printed_dpi(PrintSize.of_inches(6, 4), *size_px, crop) == dpi

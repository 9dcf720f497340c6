"""Two ways to the same smaller picture: by libvips row by row, and by fast_image_resize in memory."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from kiosk.imaging.picture import shrink
from kiosk.imaging.picture.pixels import Picture, Pixels

SIZES = [((1_400, 900), 1_100), ((900, 2_600), 1_300), ((1_201, 799), 300), ((640, 3), 320), ((3, 1_900), 1_200)]


def grain(width_px: int, height_px: int) -> Pixels:
    """As hard for a filter as can be without its running into black or white; the same each time."""
    return np.random.default_rng(7).integers(96, 160, (height_px, width_px, 3), np.uint8)


def furthest(one: Pixels, other: Pixels) -> int:
    assert one.shape == other.shape
    return int(np.abs(one.astype(int) - other.astype(int)).max())


@pytest.mark.parametrize(("size_px", "edge_px"), SIZES)
def test_strips_leave_no_seam(size_px: tuple[int, int], edge_px: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A picture shrunk in many strips is the very same as in one, down to single rows."""
    pixels = grain(*size_px)
    monkeypatch.setattr(shrink, "_STRIP_ROWS", 100)
    in_strips = shrink.shrunk_pixels(pixels, edge_px)
    monkeypatch.setattr(shrink, "_STRIP_ROWS", 1_000_000)
    monkeypatch.setattr(shrink, "_STRIP_ROWS_READ", 1_000_000)
    assert np.array_equal(in_strips, shrink.shrunk_pixels(pixels, edge_px))


@pytest.mark.parametrize(("size_px", "edge_px"), SIZES)
def test_soft_is_pillows_bilinear(size_px: tuple[int, int], edge_px: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is only glanced at is an average of all its pixels as well, weighted as Pillow does, strip by strip."""
    pixels = grain(*size_px)
    monkeypatch.setattr(shrink, "_STRIP_ROWS_READ", 200)
    by_pillow = Image.fromarray(pixels).resize(shrink.fitting_px(*size_px, edge_px), Image.Resampling.BILINEAR)
    assert furthest(shrink.softly_shrunk_pixels(pixels, edge_px), np.asarray(by_pillow)) <= 2


@pytest.mark.parametrize(("size_px", "edge_px"), SIZES)
def test_it_is_lanczos(size_px: tuple[int, int], edge_px: int) -> None:
    """Pillow's filter, which is none of ours, gives the same but for rounding."""
    pixels = grain(*size_px)
    by_pillow = Image.fromarray(pixels).resize(shrink.fitting_px(*size_px, edge_px), Image.Resampling.LANCZOS)
    assert furthest(shrink.shrunk_pixels(pixels, edge_px), np.asarray(by_pillow)) <= 2


@pytest.mark.parametrize(("size_px", "edge_px"), SIZES[:3])
def test_both_ways_give_the_same_picture(size_px: tuple[int, int], edge_px: int) -> None:
    """Which way a photo goes is a matter of its size, and nobody could tell."""
    pixels = grain(*size_px)
    by_rows = Picture.of(shrink.shrunk(Picture(pixels).in_vips(), edge_px)).pixels
    assert furthest(shrink.shrunk_pixels(pixels, edge_px), by_rows) <= 4


def test_nothing_is_enlarged() -> None:
    """A picture that fits already comes back as it is, without a copy."""
    pixels = grain(60, 40)
    assert shrink.shrunk_pixels(pixels, 60) is pixels
    assert shrink.fitting_px(60, 40, 600) == (60, 40)


def test_a_line_stays_a_line() -> None:
    """However long and thin a picture is, neither side goes to nothing."""
    assert shrink.fitting_px(9_000, 2, 300) == (300, 1)

"""Smaller by Lanczos, each axis by its own factor, so that a picture fills its frame to the last pixel.

libvips' `thumbnail` takes one factor for both axes and cuts: a fraction of a pixel off, which costs up to 8 points of
SSIMULACRA2.
"""

from __future__ import annotations

import math
from typing import Final

import numpy as np
import pyvips
from cykooz_resizer import CropBox, FilterType, ImageData, PixelType, ResizeAlg, ResizeOptions, Resizer

from kiosk.imaging.picture.pixels import Pixels

_LANCZOS: Final = ResizeAlg.convolution(FilterType.lanczos3)
# A little softer, in two thirds of the time.
_TRIANGLE: Final = ResizeAlg.convolution(FilterType.bilinear)
_LANCZOS_LOBES: Final = 3
_STRIP_ROWS: Final = 512
"""Of the small picture. More: more memory. Fewer: the filter's weights are computed more often than they are used."""
_STRIP_ROWS_READ: Final = 2_048
"""Of the large one, for the same reasons, where it is many times as large."""


def fitting_px(width_px: int, height_px: int, edge_px: int) -> tuple[int, int]:
    """Width and height at most `edge_px`, never larger than given."""
    scale = min(1.0, edge_px / max(width_px, height_px))
    return max(1, round(width_px * scale)), max(1, round(height_px * scale))


def shrunk(image: pyvips.Image, edge_px: int) -> pyvips.Image:
    """Row by row, in little memory."""
    if image.hasalpha():  # whose colours `resize` would mix with what lies hidden behind
        return image.thumbnail_image(edge_px, height=edge_px, size="down", no_rotate=True)
    return resized(image, fitting_px(image.width, image.height, edge_px))


def resized(image: pyvips.Image, size_px: tuple[int, int]) -> pyvips.Image:
    width_px, height_px = size_px
    if (width_px, height_px) == (image.width, image.height):
        return image
    return image.resize(width_px / image.width, vscale=height_px / image.height)


def shrunk_pixels(pixels: Pixels, edge_px: int) -> Pixels:
    """The same of RGB in memory, but for rounding, a fifth faster (fast_image_resize), by strips of little memory."""
    return _in_strips(pixels, edge_px, _LANCZOS)


def softly_shrunk_pixels(pixels: Pixels, edge_px: int) -> Pixels:
    """RGB for a picture that is only glanced at, by a filter of less reach. All its pixels count, as above."""
    return _in_strips(pixels, edge_px, _TRIANGLE)


def _in_strips(pixels: Pixels, edge_px: int, way: ResizeAlg) -> Pixels:
    height_px, width_px, _bands = pixels.shape
    small_width_px, small_height_px = fitting_px(width_px, height_px, edge_px)
    if (small_width_px, small_height_px) == (width_px, height_px):
        return pixels
    small = np.empty((small_height_px, small_width_px, 3), np.uint8)
    rows = height_px / small_height_px
    reach_px = math.ceil(_LANCZOS_LOBES * rows) + 1
    strip_rows = min(_STRIP_ROWS, max(1, int(_STRIP_ROWS_READ / rows)))
    resizer = Resizer()
    for top in range(0, small_height_px, strip_rows):
        bottom = min(top + strip_rows, small_height_px)
        first = max(0, int(top * rows) - reach_px)
        after = min(height_px, math.ceil(bottom * rows) + reach_px)
        above = top * rows - first
        # Not beyond the strip by the last digit of a float.
        box = CropBox(0, above, width_px, min((bottom - top) * rows, after - first - above))
        strip = ImageData(small_width_px, bottom - top, PixelType.U8x3)
        whole = ImageData(width_px, after - first, PixelType.U8x3, pixels[first:after].tobytes())
        resizer.resize(whole, strip, ResizeOptions(resize_alg=way, crop_box=box))
        small[top:bottom] = np.frombuffer(strip.get_buffer(), np.uint8).reshape(bottom - top, small_width_px, 3)
    return small

"""JPEGs: ordinary ones by libjpeg-turbo in memory, large and unusual ones by libvips, row by row."""

from __future__ import annotations

import math
from typing import Final

import pyvips

from kiosk.imaging.picture.pixels import Picture
from kiosk.imaging.picture.shrink import fitting_px, resized, shrunk_pixels
from kiosk.imaging.probe import ProbedPhoto
from kiosk.imaging.readers import by_vips, turbo
from kiosk.imaging.readers.reader import Read

# Decoded whole for the sake of speed: 72 MB. Larger pictures stream, and a worker stays small.
_MAX_TURBO_PIXELS: Final = 24_000_000
# From four times the size on the decoder itself halves the picture, at no loss after the shrinking that is left.
_SHRINKS_ON_LOAD_FROM: Final = 4


def read(data: bytes, probed: ProbedPhoto, edge_px: int) -> Read:
    larger = max(probed.width_px, probed.height_px) / edge_px
    if larger < _SHRINKS_ON_LOAD_FROM and probed.width_px * probed.height_px <= _MAX_TURBO_PIXELS:
        pixels = turbo.decoded(data)
        if pixels is not None:
            return Picture(shrunk_pixels(pixels, edge_px), turbo.profile_of(data)), probed.orientation
    if larger >= _SHRINKS_ON_LOAD_FROM:
        whole = by_vips.opened(data)
        if whole.interpretation != "cmyk":
            on_load = min(8, 1 << int(math.log2(larger / 2)))
            return resized(_opened(data, on_load), fitting_px(whole.width, whole.height, edge_px)), probed.orientation
    return by_vips.read(data, probed, edge_px)


def _opened(data: bytes, on_load: int) -> pyvips.Image:
    return pyvips.Image.new_from_buffer(data, "", access="sequential", fail_on="truncated", shrink=on_load)

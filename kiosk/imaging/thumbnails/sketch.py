"""The camera's own thumbnail, as a placeholder and never as more: programs leave old, turned and foreign ones, and half
a photo has a whole one.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
import simplejpeg
from PIL import Image

from kiosk.imaging.headers.byte_source import ByteSource, PictureHeader
from kiosk.imaging.headers.exif import read_exif
from kiosk.imaging.headers.orientation import turn_of
from kiosk.imaging.picture.pixels import Pixels
from kiosk.imaging.probe import ImageFormat, read_header
from kiosk.imaging.readers import turbo
from kiosk.imaging.refusal import PhotoRefused

# Rounding to 160 x 107 is off by 0.4 %.
_MAX_ASPECT_ERROR: Final = 0.02
# Cameras leave 160 px, some 320 or 640. Larger costs what a sketch is there to spare.
_MAX_SKETCH_EDGE_PX: Final = 640
# Smaller than this a sketch is a smear of some pixels.
_MIN_SKETCH_EDGE_PX: Final = 80
# Of 255, on average: black that a JPEG has smeared a little.
_MAX_BAR_LEVEL: Final = 12
_QUARTERS_CLOCKWISE: Final = {
    1: Image.Transpose.ROTATE_270,  # Pillow turns the other way
    2: Image.Transpose.ROTATE_180,
    3: Image.Transpose.ROTATE_90,
}


class Sketch(NamedTuple):
    """8-bit RGB, row by row, upright. The colours are the file's own: a wide gamut looks pale until it is replaced."""

    width_px: int
    height_px: int
    rgb: bytes

    def netpbm(self) -> bytes:
        """As a file (binary PPM) that every reader takes and that costs nothing to write."""
        return b"P6\n%d %d\n255\n%b" % (self.width_px, self.height_px, self.rgb)


def sketched(source: Path) -> Sketch | None:
    """The camera's own thumbnail of a JPEG; None where there is none of the photo's shape, or anything is wrong with
    it or with the file: whoever decodes the photo says what.
    """
    try:
        with source.open("rb") as stream:
            fmt, header = read_header(ByteSource(stream, os.fstat(stream.fileno()).st_size))
    except (PhotoRefused, OSError):
        return None
    if fmt is not ImageFormat.JPEG:
        return None
    facts = read_exif(header.exif)
    return _sketch(facts.thumbnail, header, facts.orientation) if facts.thumbnail else None


def _sketch(small: bytes, photo: PictureHeader, orientation: int) -> Sketch | None:
    try:
        height_px, width_px, _space, _sampling = simplejpeg.decode_jpeg_header(small)
    except ValueError:
        return None
    if not _MIN_SKETCH_EDGE_PX <= max(height_px, width_px) <= _MAX_SKETCH_EDGE_PX:
        return None
    pixels = turbo.decoded_small(small)
    pixels = None if pixels is None else _without_bars(pixels, photo)
    if pixels is None:
        return None
    return _upright(Image.fromarray(pixels), orientation)


def _upright(picture: Image.Image, orientation: int) -> Sketch:
    turn = turn_of(orientation)
    if turn.mirrored:
        picture = picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    if turn.quarters_clockwise:
        picture = picture.transpose(_QUARTERS_CLOCKWISE[turn.quarters_clockwise])
    return Sketch(*picture.size, picture.tobytes())


def _without_bars(pixels: Pixels, photo: PictureHeader) -> Pixels | None:
    """What of a thumbnail has its photo's shape: the whole, or, where a camera put a wide photo into its 4:3 thumbnail,
    the middle between two dark bars. None where it is of another photo, or of this one before it was cut or turned.
    """
    height_px, width_px, bands = pixels.shape
    aspect = photo.width_px / photo.height_px
    if abs(width_px / height_px / aspect - 1) <= _MAX_ASPECT_ERROR:
        return pixels
    wide_px, high_px = min(width_px, round(height_px * aspect)), min(height_px, round(width_px / aspect))
    left_px, top_px = (width_px - wide_px) // 2, (height_px - high_px) // 2
    middle = pixels[top_px : top_px + high_px, left_px : left_px + wide_px]
    bars = (pixels.size - middle.size) or bands
    level = (int(pixels.sum(dtype=np.int64)) - int(middle.sum(dtype=np.int64))) / bars
    return middle if middle.size and level <= _MAX_BAR_LEVEL else None

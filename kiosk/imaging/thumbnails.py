"""The grid's small pictures: at once a sketch from what the camera left in EXIF, then one from the photo itself.

A sketch is only ever a placeholder: programs leave old, turned and foreign ones, and half a photo has a whole one.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
import pyvips
import simplejpeg
from PIL import Image

from kiosk.imaging import budget, colour, decode, turbo
from kiosk.imaging.headers.byte_source import ByteSource, PictureHeader
from kiosk.imaging.headers.exif import read_exif
from kiosk.imaging.headers.orientation import turn_of
from kiosk.imaging.pixels import Pixels, in_vips, turned
from kiosk.imaging.probe import ImageFormat, ProbedPhoto, probe_bytes, read_header
from kiosk.imaging.refusal import PhotoRefused

# Seen at arm's length in a cell of the grid; the rendition is made from the photo itself.
_QUALITY: Final = 80
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


def decoded(data: bytes, edge_px: int) -> bytes:
    """A JPEG of the photo itself, upright and in sRGB, at most `edge_px` on its long side. Raises PhotoRefused."""
    probed = probe_bytes(data)
    budget.check(probed)
    image = _scaled(data, probed, edge_px)
    rgb = colour.to_srgb(decode.decode(data, probed, edge_px) if image is None else image)
    return encoded(rgb, edge_px)


def encoded(image: pyvips.Image, edge_px: int) -> bytes:
    """A JPEG of three sRGB bands in memory, shrunk to at most `edge_px` on its long side."""
    if max(image.width, image.height) > edge_px:
        image = image.thumbnail_image(edge_px, height=edge_px, size="down", no_rotate=True).copy_memory()
    made: bytes = simplejpeg.encode_jpeg(image.numpy(), quality=_QUALITY, colorsubsampling="420")
    return made


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


def _scaled(data: bytes, probed: ProbedPhoto, edge_px: int) -> pyvips.Image | None:
    """By libjpeg-turbo's scaled decode, a quarter cheaper than any decode and shrink after it. None where that is not
    for this photo, or it complains: the ordinary way then takes it, or says why not.
    """
    if probed.format is not ImageFormat.JPEG:
        return None
    budget.check_scans(data, probed)
    is_wide = probed.width_px >= probed.height_px
    pixels = turbo.decoded_small(data, min_width_px=edge_px if is_wide else 0, min_height_px=0 if is_wide else edge_px)
    if pixels is None:
        return None
    small = Image.fromarray(pixels)
    small.thumbnail((edge_px, edge_px), Image.Resampling.BOX)
    return turned(in_vips("RGB", small.size, small.tobytes(), turbo.profile_of(data)), probed.orientation)

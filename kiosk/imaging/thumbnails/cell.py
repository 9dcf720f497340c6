"""A cell's picture from the photo itself."""

from __future__ import annotations

from typing import Final, NamedTuple

import simplejpeg
from PIL import Image

from kiosk.imaging import budget
from kiosk.imaging.picture import colour
from kiosk.imaging.picture.pixels import Picture, turned
from kiosk.imaging.picture.shrink import softly_shrunk_pixels
from kiosk.imaging.probe import ImageFormat, ProbedPhoto, probe_bytes
from kiosk.imaging.readers import turbo
from kiosk.imaging.readers.decode import decode

# Seen at arm's length in a cell of the touchscreen's grid or of the gallery's; a photo has a quality of its own.
_QUALITY: Final = 80


class Cell(NamedTuple):
    data: bytes  # a JPEG
    width_px: int
    height_px: int


def decoded(data: bytes, edge_px: int) -> bytes:
    """A JPEG of the photo itself, upright and in sRGB, at most `edge_px` on its long side. Raises PhotoRefused."""
    probed = probe_bytes(data)
    budget.check(probed)
    small = _scaled(data, probed, edge_px)
    return encoded(colour.to_srgb(decode(data, probed, edge_px) if small is None else small), edge_px).data


def encoded(picture: Picture, edge_px: int) -> Cell:
    """A JPEG of an sRGB picture, shrunk to at most `edge_px` on its long side."""
    pixels = softly_shrunk_pixels(picture.pixels, edge_px)
    made: bytes = simplejpeg.encode_jpeg(pixels, quality=_QUALITY, colorsubsampling="420")
    height_px, width_px, _bands = pixels.shape
    return Cell(made, width_px, height_px)


def _scaled(data: bytes, probed: ProbedPhoto, edge_px: int) -> Picture | None:
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
    picture = Picture.of_bytes("RGB", small.size, small.tobytes(), turbo.profile_of(data))
    return Picture.of(turned(picture.in_vips(), probed.orientation))

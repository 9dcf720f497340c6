"""Ordinary JPEGs by libjpeg-turbo itself: a third less work than through libvips, for the whole picture in memory."""

from __future__ import annotations

import pyvips
import simplejpeg

from kiosk.imaging.picture import pixels
from kiosk.imaging.picture.pixels import Pixels


def decoded(data: bytes) -> Pixels | None:
    """At full size, with libjpeg's accurate transform and smooth chroma. None for what is no ordinary JPEG (CMYK, grey)
    or draws the slightest complaint: libvips then takes it, or says why not.
    """
    return _decoded(data)


def decoded_small(data: bytes, *, min_width_px: int = 0, min_height_px: int = 0) -> Pixels | None:
    """In a hurry: scaled down as far as the decoder itself can, and no smaller than asked for. None as above."""
    return _decoded(data, min_width=min_width_px, min_height=min_height_px, fastdct=True, fastupsample=True)


def profile_of(data: bytes) -> bytes | None:
    """Its ICC profile. Raises pyvips.Error."""
    return pixels.profile_of(pyvips.Image.new_from_buffer(data, "", access="sequential"))  # decodes nothing yet


def _decoded(data: bytes, **options: int) -> Pixels | None:
    try:
        if simplejpeg.decode_jpeg_header(data)[2] != "YCbCr":
            return None
        picture: Pixels = simplejpeg.decode_jpeg(data, "RGB", **options)
    except ValueError:
        return None
    return picture

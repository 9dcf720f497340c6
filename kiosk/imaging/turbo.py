"""Ordinary JPEGs by libjpeg-turbo itself: a third less work than through libvips, for the whole picture in memory."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
import pyvips
import simplejpeg

Pixels = npt.NDArray[np.uint8]
"""Height by width by three, RGB."""

_PROFILE_FIELD: Final = "icc-profile-data"


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
    header = pyvips.Image.new_from_buffer(data, "", access="sequential")  # decodes nothing yet
    if header.get_typeof(_PROFILE_FIELD) == 0:
        return None
    profile: bytes = header.get(_PROFILE_FIELD)
    return profile


def _decoded(data: bytes, **options: int) -> Pixels | None:
    try:
        if simplejpeg.decode_jpeg_header(data)[2] != "YCbCr":
            return None
        pixels: Pixels = simplejpeg.decode_jpeg(data, "RGB", **options)
    except ValueError:
        return None
    return pixels

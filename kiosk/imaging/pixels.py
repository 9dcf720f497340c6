"""Pictures in memory, as arrays and as libvips has them."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
import pyvips

from kiosk.imaging.headers.orientation import turn_of

Pixels = npt.NDArray[np.uint8]
"""Height by width by three, RGB."""

PROFILE_FIELD: Final = "icc-profile-data"
"""Where libvips keeps a picture's ICC profile."""

BANDS: Final = {"L": 1, "LA": 2, "RGB": 3, "RGBA": 4}
"""By Pillow's names of modes."""


def in_vips(mode: str, size: tuple[int, int], pixels: bytes | memoryview, profile: bytes | None) -> pyvips.Image:
    """8 bits a band; `size` is width, height; the memory is not copied. Raises ValueError for a mode not in BANDS."""
    bands = BANDS.get(mode)
    if bands is None:
        raise ValueError(f"pixels of mode {mode}")
    image = pyvips.Image.new_from_memory(pixels, *size, bands, "uchar")
    image = image.copy(interpretation="b-w" if mode in {"L", "LA"} else "srgb")
    if profile:
        image.set_type(pyvips.GValue.blob_type, PROFILE_FIELD, profile)
    return image


def turned(image: pyvips.Image, orientation: int) -> pyvips.Image:
    """Upright, from how it lies in its file."""
    turn = turn_of(orientation)
    if turn.mirrored:
        image = image.copy_memory().fliphor()
    if turn.quarters_clockwise:
        image = image.copy_memory().rot(f"d{90 * turn.quarters_clockwise}")
    return image


def profile_of(image: pyvips.Image) -> bytes | None:
    if image.get_typeof(PROFILE_FIELD) == 0:
        return None
    profile: bytes = image.get(PROFILE_FIELD)
    return profile

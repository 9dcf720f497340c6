"""Pictures in memory, as arrays and as libvips has them, over the same bytes."""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt
import pyvips

from kiosk.imaging.headers.orientation import turn_of

Pixels = npt.NDArray[np.uint8]
"""Height by width by three, RGB."""

_PROFILE_FIELD: Final = "icc-profile-data"
_COLOUR_BANDS: Final = 3
_MODES: Final = {"L": 1, "LA": 2, "RGB": 3, "RGBA": 4}


class Picture(NamedTuple):
    """8 bits a band, upright or not; what the numbers mean stands in the profile."""

    pixels: Pixels
    """Height by width by bands: grey or RGB, perhaps with alpha behind."""
    profile: bytes | None = None
    """ICC; None where nothing was said, which counts as sRGB."""

    @property
    def width_px(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height_px(self) -> int:
        return int(self.pixels.shape[0])

    @property
    def bands(self) -> int:
        return int(self.pixels.shape[2])

    @property
    def is_colour(self) -> bool:
        return self.bands >= _COLOUR_BANDS

    @property
    def has_alpha(self) -> bool:
        return self.bands in {_MODES["LA"], _MODES["RGBA"]}

    def in_vips(self) -> pyvips.Image:
        """Without a copy."""
        image = pyvips.Image.new_from_memory(self.pixels.data, self.width_px, self.height_px, self.bands, "uchar")
        image = image.copy(interpretation="srgb" if self.is_colour else "b-w")
        if self.profile:
            image.set_type(pyvips.GValue.blob_type, _PROFILE_FIELD, self.profile)
        return image

    @classmethod
    def of(cls, image: pyvips.Image) -> Picture:
        """Computes it. Raises pyvips.Error."""
        pixels = np.frombuffer(image.cast("uchar").write_to_memory(), np.uint8)
        return cls(pixels.reshape(image.height, image.width, image.bands), profile_of(image))

    @classmethod
    def of_bytes(
        cls, mode: str, size: tuple[int, int], data: bytes | memoryview, profile: bytes | None = None
    ) -> Picture:
        """By Pillow's name of its mode, and its width and height. Raises ValueError for a mode of other bands."""
        bands = _MODES.get(mode)
        if bands is None:
            raise ValueError(f"pixels of mode {mode}")
        return cls(np.frombuffer(data, np.uint8).reshape(size[1], size[0], bands), profile)


def is_plain_mode(mode: str) -> bool:
    """Whether `Picture.of_bytes` takes it."""
    return mode in _MODES


def turned(image: pyvips.Image, orientation: int) -> pyvips.Image:
    """Upright, from how it lies in its file."""
    turn = turn_of(orientation)
    if turn.mirrored:
        image = image.copy_memory().fliphor()
    if turn.quarters_clockwise:
        image = image.copy_memory().rot(f"d{90 * turn.quarters_clockwise}")
    return image


def profile_of(image: pyvips.Image) -> bytes | None:
    if image.get_typeof(_PROFILE_FIELD) == 0:
        return None
    profile: bytes = image.get(_PROFILE_FIELD)
    return profile

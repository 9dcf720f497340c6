"""The encoder behind one small port: jpegli where its wheel exists, libjpeg-turbo with better tables elsewhere."""

from __future__ import annotations

import math
from functools import cache
from io import BytesIO
from typing import Final, Protocol

from PIL import Image

from kiosk.imaging.picture.pixels import Pixels

# mozjpeg's table 3, by N. Robidoux, in rows of eight; libvips' `quant_table=3` is the same. 10-13 % fewer bytes than
# the tables of T.81 at equal SSIMULACRA2.
_ROBIDOUX: Final = (
    *(16, 16, 16, 18, 25, 37, 56, 85),
    *(16, 17, 20, 27, 34, 40, 53, 75),
    *(16, 20, 24, 31, 43, 62, 91, 135),
    *(18, 27, 31, 40, 53, 74, 106, 156),
    *(25, 34, 43, 53, 69, 94, 131, 189),
    *(37, 40, 62, 74, 94, 124, 169, 238),
    *(56, 53, 91, 106, 131, 169, 226, 311),
    *(85, 75, 135, 156, 189, 238, 311, 418),
)
# jpegli's 89 looks like 87 with these tables (SSIMULACRA2 of 85 over eleven photos).
_ROBIDOUX_OFFSET: Final = -2
_HALF_QUALITY: Final = 50


class JpegEncoder(Protocol):
    """Turns 8-bit sRGB pixels, height by width by three, into a whole JPEG, 4:2:0, without any metadata.

    `quality` runs from 30 to 100 on jpegli's scale; an encoder with another scale translates.
    """

    def encode(self, pixels: Pixels, *, quality: float, progressive: bool) -> bytes: ...

    def encode_quickly(self, pixels: Pixels, quality: int) -> bytes:
        """The same pixels in more bytes: for a trial."""


class JpegliEncoder:
    def encode(self, pixels: Pixels, *, quality: float, progressive: bool) -> bytes:
        import ajpegli  # noqa: PLC0415 - some platforms lack its wheel

        encoded: bytes = ajpegli.encode(
            pixels, distance=_distance_of(quality), progressive=progressive, subsampling="420"
        )
        return encoded

    def encode_quickly(self, pixels: Pixels, quality: int) -> bytes:
        import ajpegli  # noqa: PLC0415 - some platforms lack its wheel

        encoded: bytes = ajpegli.encode(pixels, quality=quality, progressive=False, optimize=False, subsampling="420")
        return encoded


class PillowEncoder:
    def encode(self, pixels: Pixels, *, quality: float, progressive: bool) -> bytes:
        return self._encode(pixels, math.ceil(quality), progressive=progressive, optimize=True)

    def encode_quickly(self, pixels: Pixels, quality: int) -> bytes:
        return self._encode(pixels, quality, progressive=False, optimize=False)

    def _encode(self, pixels: Pixels, quality: int, *, progressive: bool, optimize: bool) -> bytes:
        plain = Image.fromarray(pixels)
        target = BytesIO()
        plain.save(
            target,
            "JPEG",
            qtables=[scaled_table(quality + _ROBIDOUX_OFFSET)] * 2,
            subsampling="4:2:0",
            progressive=progressive,
            optimize=optimize,
        )
        return target.getvalue()


def _distance_of(quality: float) -> float:
    """On the scale of jpegli itself, which has fractions (jpegli_quality_to_distance, from 30 on)."""
    return 0.1 + (100 - quality) * 0.09


def scaled_table(quality: int) -> list[int]:
    """The quantisation table for a quality of libjpeg's scale, by libjpeg's rule (jpeg_quality_scaling)."""
    bounded = min(max(quality, 1), 100)
    percent = 5_000 // bounded if bounded < _HALF_QUALITY else 200 - 2 * bounded
    return [min(max((step * percent + 50) // 100, 1), 255) for step in _ROBIDOUX]


@cache
def best_encoder() -> JpegEncoder:
    try:
        import ajpegli  # noqa: F401, PLC0415 - only asks whether it is there
    except ImportError:
        return PillowEncoder()
    return JpegliEncoder()

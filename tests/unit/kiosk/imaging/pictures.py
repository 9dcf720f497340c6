"""Small pictures, encoded in every format that is taken, for tests of what is said of them."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pillow_heif
from PIL import Image, ImageDraw, ImageOps

ORIENTATION = 0x0112
DATE_TIME_ORIGINAL = 0x9003
EXIF_DIRECTORY = 0x8769
FORMATS = ("JPEG", "HEIF", "AVIF", "PNG", "TIFF", "WEBP", "GIF", "BMP")


def corners(width_px: int = 96, height_px: int = 64) -> Image.Image:
    """A colour in each corner, so that a turn shows."""
    picture = Image.new("RGB", (width_px, height_px), "white")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, width_px // 2, height_px // 2), fill="red")
    draw.rectangle((width_px // 2, 0, width_px, height_px // 2), fill="lime")
    draw.rectangle((0, height_px // 2, width_px // 2, height_px), fill="blue")
    return picture


def with_numbered_pixels(width_px: int, height_px: int) -> Image.Image:
    """No pixel is like another, so that no part of it looks like another part."""
    return Image.frombytes(
        "RGB", (width_px, height_px), b"".join(n.to_bytes(3, "big") for n in range(width_px * height_px))
    )


def turned_by_pillow(picture: Image.Image, orientation: int) -> Image.Image:
    tagged = picture.copy()
    tagged.getexif()[ORIENTATION] = orientation
    return ImageOps.exif_transpose(tagged)


def exif(orientation: int | None = None, taken: str | None = None) -> bytes:
    block = Image.Exif()
    if orientation is not None:
        block[ORIENTATION] = orientation
    if taken is not None:
        block.get_ifd(EXIF_DIRECTORY)[DATE_TIME_ORIGINAL] = taken
    return block.tobytes()


def encoded(picture: Image.Image, fmt: str, **options: Any) -> bytes:
    if fmt == "HEIF":
        pillow_heif.register_heif_opener()
    target = BytesIO()
    if fmt in {"JPEG", "HEIF", "AVIF", "WEBP"}:
        options.setdefault("quality", 95)
    picture.save(target, fmt, **options)
    return target.getvalue()

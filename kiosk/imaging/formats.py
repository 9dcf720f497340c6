"""The formats that are taken: how a file of each begins, who reads its header, and who its pixels.

A new one is a row here, a header's reader in `headers/` and a picture's in `readers/`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from kiosk.imaging.headers import bitmaps, chunks, heif, jpeg, jpeg_xl, tiff
from kiosk.imaging.headers.byte_source import ByteSource, PictureHeader

# GIF and BMP take 15 bytes a pixel on their way through Pillow and the encoder: 100 MP of GIF, a file of 130 KB, took
# 1 GB. No camera writes them; the largest screens have 15 MP.
_MAX_BITMAP_PIXELS: Final = 15_000_000


class ImageFormat(StrEnum):
    JPEG = "jpeg"
    HEIF = "heif"
    AVIF = "avif"
    PNG = "png"
    TIFF = "tiff"
    WEBP = "webp"
    GIF = "gif"
    BMP = "bmp"
    JPEG_XL = "jpeg_xl"
    RAW = "raw"


@dataclass(frozen=True, slots=True)
class FileFormat:
    read_header: Callable[[ByteSource], PictureHeader]
    reader: str
    """A module of `readers/`, by name, so that the app's process never imports the decoders."""
    marks: tuple[bytes, ...] = ()
    """How its files begin. None where more than that has to be looked at: sniff.py knows those."""
    max_pixels: int | None = None
    """Where it is less than a photo may have anyway."""


FORMATS: Final[Mapping[ImageFormat, FileFormat]] = MappingProxyType(
    {
        ImageFormat.JPEG: FileFormat(jpeg.read_header, "jpeg", (b"\xff\xd8\xff",)),
        ImageFormat.HEIF: FileFormat(heif.read_header, "heif"),
        ImageFormat.AVIF: FileFormat(heif.read_header, "by_pillow"),
        ImageFormat.PNG: FileFormat(chunks.read_png, "by_vips", (b"\x89PNG\r\n\x1a\n",)),
        ImageFormat.TIFF: FileFormat(tiff.read_header, "by_vips", (b"II*\0", b"MM\0*")),
        ImageFormat.WEBP: FileFormat(chunks.read_webp, "by_vips"),
        ImageFormat.GIF: FileFormat(bitmaps.read_gif, "by_pillow", (b"GIF87a", b"GIF89a"), _MAX_BITMAP_PIXELS),
        ImageFormat.BMP: FileFormat(bitmaps.read_bmp, "by_pillow", max_pixels=_MAX_BITMAP_PIXELS),
        ImageFormat.JPEG_XL: FileFormat(jpeg_xl.read_header, "jpeg_xl", (b"\xff\x0a", b"\0\0\0\x0cJXL \r\n\x87\n")),
        # A camera's. It begins as a TIFF, and is told apart by its directories.
        ImageFormat.RAW: FileFormat(tiff.read_header, "raw"),
    }
)

"""The two old formats that hold a size and no metadata: GIF and BMP."""

from __future__ import annotations

import struct
from typing import Final

from kiosk.imaging.headers.byte_source import ByteSource, PictureHeader

_OS2_HEADER_BYTES: Final = 12


def read_gif(source: ByteSource) -> PictureHeader:
    return PictureHeader(*struct.unpack("<HH", source.at(6, 4)))


def read_bmp(source: ByteSource) -> PictureHeader:
    header_bytes: int = struct.unpack("<I", source.at(14, 4))[0]
    if header_bytes == _OS2_HEADER_BYTES:
        return PictureHeader(*struct.unpack("<HH", source.at(18, 4)))
    width_px, height_px = struct.unpack("<ii", source.at(18, 8))
    return PictureHeader(abs(width_px), abs(height_px))  # a negative height: rows from top to bottom

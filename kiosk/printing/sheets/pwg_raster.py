"""Writes PWG raster (PWG 5102.4), which each IPP Everywhere printer takes: 8 bits a channel, one page, without loss."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Final

from kiosk.printing.media import HMM_AN_INCH, Media

_SYNC: Final = b"RaS2"
_HEADER_BYTES: Final = 1796
_LITERAL_PX_MAX: Final = 128
_RUN_PX_MAX: Final = 128
_ROW_REPEAT_MAX: Final = 256
_SGRAY: Final = 18
_SRGB: Final = 19
_HIGH_QUALITY: Final = 5
_POINTS_AN_INCH: Final = 72
# PWG 5102.4, table 2: where each field begins.
_TEXT_AT: Final = {"format": 0, "media_type": 128, "content": 192, "intent": 1668, "page": 1732}
_RESOLUTION_AT: Final = 276
_COPIES_AT: Final = 340
_PAGE_POINTS_AT: Final = 352
_WIDTH_AT: Final = 372
_BITS_AT: Final = 384
_COLOUR_SPACE_AT: Final = 400
_CHANNELS_AT: Final = 420
_PAGES_AT: Final = 452


def write_pwg_raster(target: Path, pixels: bytes, size_px: tuple[int, int], media: Media, dpi: int) -> None:
    """`pixels` row by row, RGB or grey, a byte a channel. Raises OSError."""
    width_px, height_px = size_px
    channels = len(pixels) // (width_px * height_px)
    stride = width_px * channels
    with target.open("wb") as file:
        file.write(_SYNC + _header(size_px, channels, media, dpi))
        row_at = 0
        while row_at < height_px:
            row = pixels[row_at * stride : (row_at + 1) * stride]
            same = 1
            while (
                same < _ROW_REPEAT_MAX
                and row_at + same < height_px
                and pixels[(row_at + same) * stride : (row_at + same + 1) * stride] == row
            ):
                same += 1
            file.write(bytes((same - 1,)) + _packed(row, width_px, channels))
            row_at += same


def _packed(row: bytes, width_px: int, channels: int) -> bytes:
    """Runs at both ends, where a border is, and what is between as it is: photos have no runs worth the search."""
    left_px = _run_px(row, row[:channels], width_px)
    right_px = _run_px(row[::-1], row[-channels:][::-1], width_px) if left_px < width_px else 0
    packed = [_runs(row[:channels], left_px)]
    for start in range(left_px, width_px - right_px, _LITERAL_PX_MAX):
        some = row[start * channels : min(start + _LITERAL_PX_MAX, width_px - right_px) * channels]
        count = len(some) // channels
        packed.append((b"\0" if count == 1 else bytes((257 - count,))) + some)
    packed.append(_runs(row[-channels:], right_px))
    return b"".join(packed)


def _run_px(row: bytes, pixel: bytes, width_px: int) -> int:
    """How many times the row begins with this pixel."""
    rest = len(row)
    for count in range(width_px):
        at = count * len(pixel)
        if at >= rest or row[at : at + len(pixel)] != pixel:
            return count
    return width_px


def _runs(pixel: bytes, count: int) -> bytes:
    packed = []
    while count > 0:
        some = min(count, _RUN_PX_MAX)
        packed.append(bytes((some - 1,)) + pixel)
        count -= some
    return b"".join(packed)


def _header(size_px: tuple[int, int], channels: int, media: Media, dpi: int) -> bytes:
    header = bytearray(_HEADER_BYTES)
    texts = {"format": "PwgRaster", "media_type": media.kind or "", "content": "photo", "page": media.name}
    for field, text in texts.items():
        encoded = text.encode("ascii", "replace")[:63]
        header[_TEXT_AT[field] : _TEXT_AT[field] + len(encoded)] = encoded
    points = [
        round(side_hmm * _POINTS_AN_INCH / HMM_AN_INCH) for side_hmm in (media.size.width_hmm, media.size.length_hmm)
    ]
    struct.pack_into(">2I", header, _RESOLUTION_AT, dpi, dpi)
    struct.pack_into(">I", header, _COPIES_AT, 1)
    struct.pack_into(">2I", header, _PAGE_POINTS_AT, *points)
    struct.pack_into(">2I", header, _WIDTH_AT, *size_px)
    struct.pack_into(">3I", header, _BITS_AT, 8, 8 * channels, size_px[0] * channels)
    struct.pack_into(">I", header, _COLOUR_SPACE_AT, _SGRAY if channels == 1 else _SRGB)
    struct.pack_into(">I", header, _CHANNELS_AT, channels)
    # TotalPageCount, then cross-feed and feed transform, both 1 on a front side; an empty image box means all of it.
    struct.pack_into(">3I", header, _PAGES_AT, 1, 1, 1)
    struct.pack_into(">I", header, 484, _HIGH_QUALITY)
    return bytes(header)

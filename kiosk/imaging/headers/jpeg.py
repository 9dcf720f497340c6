"""A JPEG's segments up to its frame header (ITU-T T.81, annex B)."""

from __future__ import annotations

import struct
from typing import Final

from kiosk.imaging.headers.byte_source import ByteSource, HeaderNonsenseError, PictureHeader

_APP1: Final = 0xE1
_APP2: Final = 0xE2
_START_OF_SCAN: Final = 0xDA
_END_OF_IMAGE: Final = 0xD9
_EXIF_MARK: Final = b"Exif\0\0"
_STREAMING_FRAMES: Final = frozenset({0xC0, 0xC1})  # baseline and extended: one pass over the rows
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # those three are DHT, JPG and DAC
_BARE: Final = frozenset({0x01, *range(0xD0, 0xD9)})  # TEM, RSTn and SOI carry no length
# Real files have under 100 segments before the frame; each costs a seek on a slow card.
_MAX_SEGMENTS: Final = 2_000
_MAX_STRAY_BYTES: Final = 65_536


def read_header(source: ByteSource) -> PictureHeader:
    """Raises HeaderCutError or HeaderNonsenseError."""
    offset, exif, has_profile = 2, b"", False
    for _ in range(_MAX_SEGMENTS):
        marker, offset = _next_marker(source, offset)
        if marker in _BARE:
            continue
        if marker in {_START_OF_SCAN, _END_OF_IMAGE}:
            raise HeaderNonsenseError("a JPEG without a frame header")
        length: int = struct.unpack(">H", source.at(offset, 2))[0]
        if length < 2:  # noqa: PLR2004 - the length counts its own two bytes
            raise HeaderNonsenseError("a JPEG segment of negative length")
        if marker in _FRAMES:
            frame = source.at(offset + 2, 6)
            return _frame(frame, marker, exif, has_profile=has_profile, picture_offset=offset + length)
        if marker == _APP1 and not exif:
            exif = _exif_of(source.at(offset + 2, length - 2))
        elif marker == _APP2:
            has_profile = has_profile or source.at(offset + 2, length - 2).startswith(b"ICC_PROFILE\0")
        offset += length
    raise HeaderNonsenseError("a JPEG of nothing but segments")


def _next_marker(source: ByteSource, offset: int) -> tuple[int, int]:
    for position in range(offset, offset + _MAX_STRAY_BYTES):
        first, second = source.at(position, 2)
        if first == 0xFF and second not in {0x00, 0xFF}:  # noqa: PLR2004 - stuffing and fill, T.81 B.1.1
            return second, position + 2
    raise HeaderNonsenseError("no JPEG marker where one must be")


def _exif_of(segment: bytes) -> bytes:
    return segment.removeprefix(_EXIF_MARK) if segment.startswith(_EXIF_MARK) else b""


def _frame(frame: bytes, marker: int, exif: bytes, *, has_profile: bool, picture_offset: int) -> PictureHeader:
    bits, height_px, width_px, _components = struct.unpack(">BHHB", frame)
    return PictureHeader(
        width_px,
        height_px,
        exif,
        bits_per_channel=bits,
        streams=marker in _STREAMING_FRAMES,
        has_profile=has_profile,
        picture_offset=picture_offset,
    )

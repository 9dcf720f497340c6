"""PNG's and WebP's chunks: size, bit depth, and EXIF wherever it stands."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import Final

from kiosk.imaging.headers.byte_source import ByteSource, HeaderNonsenseError, PictureHeader

_PNG_HEADER_END: Final = 33  # signature, then the IHDR chunk
# libpng cuts a picture into chunks of 8 KB by default: room for 400 MB of them.
_MAX_CHUNKS: Final = 50_000
_MAX_EXIF_BYTES: Final = 1 << 20
_CODE_POINTS_BYTES: Final = 4
_RAW_PROFILE: Final = b"Raw profile type "
_WEBP_CANVAS_CHUNK: Final = b"VP8X"
_WEBP_PROFILE_FLAG: Final = 0x20


def read_png(source: ByteSource) -> PictureHeader:
    """Raises HeaderCutError or HeaderNonsenseError."""
    head = source.at(0, _PNG_HEADER_END)
    if head[12:16] != b"IHDR":
        raise HeaderNonsenseError("a PNG that does not start with IHDR")
    width_px, height_px, bits, _kind, _compression, _filter, interlace = struct.unpack(">IIBBBBB", head[16:29])
    exif, has_profile = b"", False
    code_points: tuple[int, int] | None = None
    for name, offset, length in _png_chunks(source):
        if name == b"eXIf":
            exif = source.at(offset, min(length, _MAX_EXIF_BYTES))
        elif name in {b"tEXt", b"zTXt"} and not exif and length <= _MAX_EXIF_BYTES:
            exif = _raw_profile_exif(source.at(offset, length), compressed=name == b"zTXt")
        elif name == b"cICP" and length == _CODE_POINTS_BYTES:
            primaries, transfer = source.at(offset, 2)
            code_points = primaries, transfer
        has_profile = has_profile or name == b"iCCP"
    return PictureHeader(
        width_px,
        height_px,
        exif,
        bits_per_channel=bits,
        streams=not interlace,
        has_profile=has_profile,
        code_points=code_points,
    )


def _png_chunks(source: ByteSource) -> Iterator[tuple[bytes, int, int]]:
    """Name, offset and length of each chunk's data; ends at IEND, and raises HeaderCutError where the file is cut."""
    offset = _PNG_HEADER_END
    for _ in range(_MAX_CHUNKS):
        length, name = struct.unpack(">I4s", source.at(offset, 8))
        if name == b"IEND":
            return
        source.at(offset + 8 + length, 4)  # its CRC: the chunk is there to its end
        yield name, offset + 8, length
        offset += length + 12
    raise HeaderNonsenseError("a PNG of nothing but chunks")


def _raw_profile_exif(text: bytes, *, compressed: bool) -> bytes:
    """EXIF as ImageMagick wrote it before PNG had eXIf: a length and hexadecimal digits, in a text chunk."""
    keyword, _, value = text.partition(b"\0")
    if keyword not in {_RAW_PROFILE + b"exif", _RAW_PROFILE + b"APP1"}:
        return b""
    if compressed:
        try:
            value = zlib.decompressobj().decompress(value[1:], 2 * _MAX_EXIF_BYTES)
        except zlib.error:
            return b""
    _name, _, digits = value.strip().partition(b"\n")
    _length, _, digits = digits.strip().partition(b"\n")
    try:
        return bytes.fromhex(digits.decode("ascii", "replace")).removeprefix(b"Exif\0\0")
    except ValueError:
        return b""


def read_webp(source: ByteSource) -> PictureHeader:
    """Raises HeaderCutError or HeaderNonsenseError."""
    size: tuple[int, int] | None = None
    exif, has_profile = b"", False
    for name, offset, length in _riff_chunks(source):
        if name == _WEBP_CANVAS_CHUNK:
            canvas = source.at(offset, 10)
            has_profile = bool(canvas[0] & _WEBP_PROFILE_FLAG)
            size = _uint24(canvas, 4) + 1, _uint24(canvas, 7) + 1
        elif name == b"VP8 " and size is None:
            width_px, height_px = struct.unpack("<HH", source.at(offset + 6, 4))
            size = width_px & 0x3FFF, height_px & 0x3FFF
        elif name == b"VP8L" and size is None:
            packed: int = struct.unpack("<I", source.at(offset + 1, 4))[0]
            size = (packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1
        elif name == b"EXIF":
            exif = source.at(offset, min(length, _MAX_EXIF_BYTES)).removeprefix(b"Exif\0\0")
    if size is None:
        raise HeaderNonsenseError("a WebP without a picture")
    return PictureHeader(*size, exif, has_profile=has_profile)


def _riff_chunks(source: ByteSource) -> Iterator[tuple[bytes, int, int]]:
    end = 8 + struct.unpack("<I", source.at(4, 4))[0]
    source.check_written(end)
    offset = 12
    for _ in range(_MAX_CHUNKS):
        if offset + 8 > end:
            return
        name, length = struct.unpack("<4sI", source.at(offset, 8))
        yield name, offset + 8, length
        offset += 8 + length + length % 2
    raise HeaderNonsenseError("a WebP of nothing but chunks")


def _uint24(data: bytes, offset: int) -> int:
    return int.from_bytes(data[offset : offset + 3], "little")

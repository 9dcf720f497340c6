"""The photo's own JPEG, bared of all that does not decode its picture, for where a new one would be no smaller."""

from __future__ import annotations

import re
import struct
from typing import Final

from kiosk.imaging.headers.byte_source import HeaderCutError, HeaderNonsenseError
from kiosk.imaging.headers.orientation import UPRIGHT
from kiosk.imaging.probe import ImageFormat, ProbedPhoto

_START: Final = b"\xff\xd8"
_END: Final = 0xD9
_SCAN: Final = 0xDA
# JFIF 1.01 without a density: says that the colours are YCbCr or grey, and nothing else.
_JFIF: Final = bytes.fromhex("ffe0 0010 4a46494600 0101 00 0001 0001 00 00")
# Baseline, extended and progressive by Huffman's codes, which every screen and print lab reads.
_FRAMES: Final = frozenset({0xC0, 0xC1, 0xC2})
# DHT, DQT and DRI: tables without which no scan can be read.
_TABLES: Final = frozenset({0xC4, 0xDB, 0xDD})
_KEPT: Final = _FRAMES | _TABLES | {_SCAN}
_DROPPED: Final = frozenset({*range(0xE0, 0xF0), 0xFE})  # APPn and COM
_COMPONENTS: Final = frozenset({1, 3})
_BITS: Final = 8
# Within a scan: 0xFF before 0x00 is a value of the picture, before 0xD0 to 0xD7 a restart. Anything else ends it.
_END_OF_SCAN: Final = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")
# A progressive JPEG has some 60; budget.py has counted the scans.
_MAX_SEGMENTS: Final = 5_000


def conforms(probed: ProbedPhoto, long_edge_px: int) -> bool:
    """Whether nothing of the picture itself would have to change. What its colours mean is for the caller to know."""
    return (
        probed.format is ImageFormat.JPEG
        and probed.orientation == UPRIGHT
        and probed.bits_per_channel == _BITS
        and max(probed.width_px, probed.height_px) <= long_edge_px
    )


def bared(data: bytes) -> bytes:
    """Tables, frame and scans as they are, up to the first end mark. Gone are EXIF, XMP, profile, comments, thumbnails,
    further pictures and whatever stands behind. No coefficient is touched; but what had needed one of those parts to be
    read right (RGB told by Adobe's segment) is read otherwise now: the caller compares the pixels.

    Raises HeaderCutError or HeaderNonsenseError for what has another structure than that.
    """
    if not data.startswith(_START):
        raise HeaderNonsenseError("no JPEG")
    kept, offset, has_frame, has_scan = [_START, _JFIF], len(_START), False, False
    for _ in range(_MAX_SEGMENTS):
        marker, offset = _marker_at(data, offset)
        if marker == _END:
            if not has_scan:
                raise HeaderNonsenseError("a JPEG without a picture")
            return b"".join((*kept, bytes((0xFF, _END))))
        body, offset = _body_at(data, offset)
        if marker in _DROPPED:
            continue
        if marker not in _KEPT:
            raise HeaderNonsenseError(f"a JPEG segment {marker:02x}, which a plain photo does not have")
        if marker in _FRAMES:
            _check_frame(body, has_frame=has_frame)
            has_frame = True
        kept.append(struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body)
        if marker == _SCAN:
            if not has_frame:
                raise HeaderNonsenseError("a JPEG scan before its frame")
            scan, offset = _scan_at(data, offset)
            kept.append(scan)
            has_scan = True
    raise HeaderNonsenseError("a JPEG of nothing but segments")


def _marker_at(data: bytes, offset: int) -> tuple[int, int]:
    """Fill bytes before a marker are allowed (T.81, B.1.1.2) and left out."""
    start = offset
    while data[offset : offset + 1] == b"\xff":
        offset += 1
    if offset >= len(data):
        raise HeaderCutError("a JPEG without an end")
    if offset == start:
        raise HeaderNonsenseError("no JPEG marker where one must be")
    return data[offset], offset + 1


def _body_at(data: bytes, offset: int) -> tuple[bytes, int]:
    if offset + 2 > len(data):
        raise HeaderCutError("a JPEG segment without its length")
    length: int = struct.unpack_from(">H", data, offset)[0]
    if length < 2:  # noqa: PLR2004 - the length counts its own two bytes
        raise HeaderNonsenseError("a JPEG segment of negative length")
    if offset + length > len(data):
        raise HeaderCutError("a JPEG segment beyond the end of the file")
    return data[offset + 2 : offset + length], offset + length


def _check_frame(body: bytes, *, has_frame: bool) -> None:
    if has_frame:
        raise HeaderNonsenseError("a JPEG of two frames")
    if len(body) < 6 or body[5] not in _COMPONENTS or len(body) != 6 + 3 * body[5]:  # noqa: PLR2004 - T.81, B.2.2
        raise HeaderNonsenseError("a JPEG frame that is neither grey nor of three colours")


def _scan_at(data: bytes, offset: int) -> tuple[bytes, int]:
    found = _END_OF_SCAN.search(data, offset)
    if found is None:
        raise HeaderCutError("a JPEG scan without an end")
    return data[offset : found.start()].rstrip(b"\xff"), found.start()

"""The one thing of the metadata that a shop may choose to keep: when a photo was taken. Nothing else is written."""

from __future__ import annotations

import struct
from datetime import datetime
from typing import Final

# CIPA DC-008 (EXIF 2.32): in the main directory a pointer to the EXIF directory, and in that the moment.
_EXIF_DIRECTORY: Final = 0x8769
_DATE_TIME_ORIGINAL: Final = 0x9003
_ASCII: Final = 2
_LONG: Final = 4
_MAIN_AT: Final = 8
_DETAIL_AT: Final = _MAIN_AT + 18  # a directory of one entry
_TEXT_AT: Final = _DETAIL_AT + 18
_START_BYTES: Final = 2
_JFIF: Final = b"\xff\xe0"


def with_capture_time(jpeg: bytes, captured_at: datetime) -> bytes:
    """The same JPEG with EXIF of one entry, DateTimeOriginal: the camera's local time, without a zone, to the second.

    Of a JPEG that is ours and has no EXIF: this one stands behind JFIF's segment, where that is the first.
    """
    moment = (
        f"{captured_at.year:04}:{captured_at.month:02}:{captured_at.day:02} "
        f"{captured_at.hour:02}:{captured_at.minute:02}:{captured_at.second:02}"
    ).encode("ascii") + b"\0"
    block = (
        b"MM\0*"
        + struct.pack(">I", _MAIN_AT)
        + _directory(_EXIF_DIRECTORY, _LONG, 1, _DETAIL_AT)
        + _directory(_DATE_TIME_ORIGINAL, _ASCII, len(moment), _TEXT_AT)
        + moment
    )
    body = b"Exif\0\0" + block
    place = _START_BYTES
    if jpeg[place : place + 2] == _JFIF:
        place += 2 + int(struct.unpack_from(">H", jpeg, place + 2)[0])
    return jpeg[:place] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + jpeg[place:]


def _directory(tag: int, kind: int, count: int, value: int) -> bytes:
    return struct.pack(">HHHIII", 1, tag, kind, count, value, 0)

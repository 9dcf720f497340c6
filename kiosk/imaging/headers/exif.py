"""The three facts that we take from EXIF. Broken EXIF is common and no reason to refuse a photo: it says nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from kiosk.imaging.headers import ifd
from kiosk.imaging.headers.byte_source import ByteSource, HeaderCutError, HeaderNonsenseError
from kiosk.imaging.headers.orientation import sane

_ORIENTATION: Final = 0x0112
_MOMENT: Final = re.compile(r"(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)", re.ASCII)  # of these, strptime takes 50 us
_EXIF_DIRECTORY: Final = 0x8769
_DATE_TIME_ORIGINAL: Final = 0x9003
_DATE_TIME: Final = 0x0132
_THUMBNAIL_OFFSET: Final = 0x0201
_THUMBNAIL_LENGTH: Final = 0x0202


@dataclass(frozen=True, slots=True)
class ExifFacts:
    orientation: int = 1
    captured_at: datetime | None = None  # naive: the camera's local time
    thumbnail: bytes = field(default=b"", repr=False)  # a JPEG as the camera stored it, or empty


def read_exif(block: bytes) -> ExifFacts:
    """Never raises: what can't be read is absent."""
    source = ByteSource.over(block)
    try:
        order = ifd.byte_order(source)
        main = ifd.read_directory(source, order, ifd.first_offset(source, order))
    except (HeaderCutError, HeaderNonsenseError):
        return ExifFacts()
    detail = _directory_at(source, order, main.integer(_EXIF_DIRECTORY))
    taken = (detail.text(_DATE_TIME_ORIGINAL) if detail else None) or main.text(_DATE_TIME)
    return ExifFacts(sane(main.integer(_ORIENTATION)), _moment(taken), _thumbnail(source, main))


def _directory_at(source: ByteSource, order: ifd.ByteOrder, offset: int | None) -> ifd.Directory | None:
    if not offset:
        return None
    try:
        return ifd.read_directory(source, order, offset)
    except (HeaderCutError, HeaderNonsenseError):
        return None


def _moment(text: str | None) -> datetime | None:
    if not text:
        return None
    found = _MOMENT.match(text)
    try:
        return datetime(*map(int, found.groups())) if found else None  # type: ignore[arg-type]  # noqa: DTZ001 - no zone
    except ValueError:
        return None


def _thumbnail(source: ByteSource, main: ifd.Directory) -> bytes:
    second = _directory_at(source, main.order, main.next_offset)
    if second is None:
        return b""
    offset, length = second.integer(_THUMBNAIL_OFFSET), second.integer(_THUMBNAIL_LENGTH)
    if not offset or not length:
        return b""
    try:
        return source.at(offset, length)
    except HeaderCutError:
        return b""

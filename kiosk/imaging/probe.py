"""What a file is, from its headers alone: never decodes a pixel, never writes, safe in the app's own process."""

from __future__ import annotations

import os
import stat
import struct
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.imaging.formats import FORMATS, ImageFormat
from kiosk.imaging.headers import orientation
from kiosk.imaging.headers.byte_source import ByteSource, HeaderCutError, HeaderNonsenseError, PictureHeader
from kiosk.imaging.headers.exif import read_exif
from kiosk.imaging.refusal import PhotoRefused, RefusalReason
from kiosk.imaging.sniff import SNIFF_BYTES, image_format

__all__ = ["ImageFormat", "ProbedPhoto", "probe", "probe_bytes", "read_header"]


@dataclass(frozen=True, slots=True)
class ProbedPhoto:
    format: ImageFormat
    width_px: int  # as stored, before it is turned upright
    height_px: int
    orientation: int  # EXIF's 1..8, by the container's own word where it has one; 1 when absent or nonsense
    captured_at: datetime | None  # naive: the camera's local time
    size_bytes: int
    bits_per_channel: int = 8
    picture_offset: int = 0  # behind a JPEG's metadata, which may hold pictures of its own
    streams: bool = False  # decodes row by row, in memory that does not grow with the height
    further_pages: int = 0  # with pictures of their own, which stay behind
    code_points: tuple[int, int] | None = None  # of its colours, by H.273; an embedded profile goes before them

    @property
    def upright_size_px(self) -> tuple[int, int]:
        turned = orientation.swaps_sides(self.orientation)
        return (self.height_px, self.width_px) if turned else (self.width_px, self.height_px)


def probe(path: Path) -> ProbedPhoto:
    """Raises PhotoRefused. Any thread; touches the medium with a few small reads."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise PhotoRefused(RefusalReason.NOT_A_PHOTO, "no regular file")
        with path.open("rb") as stream:
            return _probe(ByteSource(stream, os.fstat(stream.fileno()).st_size))
    except OSError as exc:
        raise PhotoRefused(RefusalReason.UNREADABLE, f"could not be read: {exc.strerror}") from exc


def probe_bytes(data: bytes) -> ProbedPhoto:
    """The same of a file that is in memory already."""
    return _probe(ByteSource.over(data))


def read_header(source: ByteSource) -> tuple[ImageFormat, PictureHeader]:
    """The format and its raw header; raises PhotoRefused, and OSError where the medium fails."""
    if source.size_bytes == 0:
        raise PhotoRefused(RefusalReason.EMPTY, "a file without content")
    fmt = image_format(source.at(0, min(SNIFF_BYTES, source.size_bytes)))
    try:
        header = FORMATS[fmt].read_header(source)
    except HeaderCutError as exc:
        raise PhotoRefused(RefusalReason.INCOMPLETE, f"{fmt}: {exc}") from exc
    except (HeaderNonsenseError, struct.error) as exc:
        raise PhotoRefused(RefusalReason.DAMAGED, f"{fmt}: {exc}") from exc
    if header.width_px < 1 or header.height_px < 1:
        raise PhotoRefused(RefusalReason.DAMAGED, f"{fmt}: {header.width_px} x {header.height_px} pixels")
    return ImageFormat.RAW if header.is_raw else fmt, header


def _probe(source: ByteSource) -> ProbedPhoto:
    fmt, header = read_header(source)
    facts = read_exif(header.exif)
    return ProbedPhoto(
        format=fmt,
        width_px=header.width_px,
        height_px=header.height_px,
        orientation=orientation.sane(facts.orientation if header.orientation is None else header.orientation),
        captured_at=facts.captured_at,
        size_bytes=source.size_bytes,
        bits_per_channel=header.bits_per_channel,
        picture_offset=header.picture_offset,
        streams=header.streams,
        further_pages=header.further_pages,
        code_points=header.code_points,
    )

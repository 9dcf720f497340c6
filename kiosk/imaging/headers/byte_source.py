"""Bounded reading at an offset, and the two ways in which a header disappoints."""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO
from typing import BinaryIO, Final

# Compressed pictures never end in so many zeros; a copy that was broken off after its space was reserved does.
_UNWRITTEN: Final = bytes(1_024)


class HeaderCutError(Exception):
    """The file ends before what it promises."""


class HeaderNonsenseError(Exception):
    """The header contradicts itself."""


@dataclass(frozen=True, slots=True)
class ByteSource:
    stream: BinaryIO
    size_bytes: int

    @classmethod
    def over(cls, data: bytes) -> ByteSource:
        return cls(BytesIO(data), len(data))

    def at(self, offset: int, count: int) -> bytes:
        """Exactly `count` bytes; raises HeaderCutError where the file has fewer, OSError where the medium fails."""
        if offset < 0 or offset + count > self.size_bytes:
            raise HeaderCutError(f"{count} bytes promised at {offset}, the file has {self.size_bytes}")
        self.stream.seek(offset)
        data = self.stream.read(count)
        if len(data) != count:
            raise HeaderCutError(f"{count} bytes promised at {offset}, {len(data)} came")
        return data

    def check_written(self, end: int) -> None:
        """Raises HeaderCutError where what ends at `end` is missing, or was reserved but never written."""
        if end > self.size_bytes:
            raise HeaderCutError(f"{end} bytes promised, the file has {self.size_bytes}")
        start = end - len(_UNWRITTEN)
        if start > 0 and self.at(start, len(_UNWRITTEN)) == _UNWRITTEN:
            raise HeaderCutError("the picture's end was never written")


@dataclass(frozen=True, slots=True)
class PictureHeader:
    """What a container says of its picture."""

    width_px: int
    height_px: int
    exif: bytes = field(default=b"", repr=False)  # from the TIFF header on; empty when there is none
    orientation: int | None = None  # the container's own word, which goes before EXIF's
    bits_per_channel: int = 8
    streams: bool = False  # decodes row by row: memory does not grow with the picture's height
    has_profile: bool = False
    code_points: tuple[int, int] | None = None  # H.273's primaries and transfer, where the container names them
    is_raw: bool = False  # a camera's raw file, whose plain pictures are only previews
    further_pages: int = 0  # of a TIFF, whose first alone is read
    picture_offset: int = 0  # behind all metadata that may hold pictures of its own; only JPEG's is known

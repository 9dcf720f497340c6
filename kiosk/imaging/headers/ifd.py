"""TIFF's directories, which EXIF shares: read tag by tag, each value bounded, no chain ever followed in a circle."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Final, Literal

from kiosk.imaging.headers.byte_source import ByteSource, HeaderCutError, HeaderNonsenseError

_INTEGERS: Final = {1: "B", 3: "H", 4: "I"}  # BYTE, SHORT, LONG
_ASCII: Final = 2
_ENTRY_BYTES: Final = 12
# Cameras write under 100 entries; a hostile directory may claim 65,535 of them.
_MAX_ENTRIES: Final = 1_024
_MAX_TEXT_BYTES: Final = 256
# Strips or tiles of a TIFF: 120 megapixels in rows of one pixel's height are under 100,000.
_MAX_VALUES: Final = 1_000_000

ByteOrder = Literal["<", ">"]


@dataclass(frozen=True, slots=True)
class Entry:
    kind: int
    count: int
    value: bytes  # four bytes: the value itself, or its offset


@dataclass(frozen=True, slots=True)
class Directory:
    """One IFD; `next_offset` is 0 at the end of the chain."""

    source: ByteSource
    order: ByteOrder
    entries: dict[int, Entry]
    next_offset: int

    def integer(self, tag: int) -> int | None:
        """The tag's first value as an integer; None when absent, not integral or out of the file."""
        try:
            values = self.integers(tag, at_most=1)
        except HeaderCutError:
            return None
        return values[0] if values else None

    def integers(self, tag: int, *, at_most: int = _MAX_VALUES) -> tuple[int, ...]:
        """The tag's values; none when absent or not integral. Raises HeaderCutError where they are out of the file."""
        entry = self.entries.get(tag)
        code = _INTEGERS.get(entry.kind) if entry else None
        if entry is None or code is None:
            return ()
        width, count = struct.calcsize(code), min(entry.count, at_most)
        inline = entry.count * width <= len(entry.value)
        data = entry.value[: count * width] if inline else self._elsewhere(entry, count * width)
        return struct.unpack(f"{self.order}{count}{code}", data)

    def text(self, tag: int) -> str | None:
        entry = self.entries.get(tag)
        if entry is None or entry.kind != _ASCII or not 0 < entry.count <= _MAX_TEXT_BYTES:
            return None
        try:
            data = entry.value if entry.count <= len(entry.value) else self._elsewhere(entry, entry.count)
        except HeaderCutError:
            return None
        return data[: entry.count].split(b"\0")[0].decode("ascii", "replace").strip()

    def _elsewhere(self, entry: Entry, count: int) -> bytes:
        return self.source.at(struct.unpack(self.order + "I", entry.value)[0], count)


def byte_order(source: ByteSource) -> ByteOrder:
    mark = source.at(0, 4)
    if mark == b"II*\0":
        return "<"
    if mark == b"MM\0*":
        return ">"
    raise HeaderNonsenseError("no TIFF byte order mark")


def first_offset(source: ByteSource, order: ByteOrder) -> int:
    return int(struct.unpack(order + "I", source.at(4, 4))[0])


def read_directory(source: ByteSource, order: ByteOrder, offset: int) -> Directory:
    """Raises HeaderCutError or HeaderNonsenseError."""
    count: int = struct.unpack(order + "H", source.at(offset, 2))[0]
    if not 0 < count <= _MAX_ENTRIES:
        raise HeaderNonsenseError(f"a directory of {count} entries")
    block = source.at(offset + 2, count * _ENTRY_BYTES)
    entries: dict[int, Entry] = {}
    for start in range(0, len(block), _ENTRY_BYTES):
        tag, kind, values = struct.unpack_from(order + "HHI", block, start)
        entries.setdefault(tag, Entry(kind, values, block[start + 8 : start + _ENTRY_BYTES]))
    try:
        following: int = struct.unpack(order + "I", source.at(offset + 2 + len(block), 4))[0]
    except HeaderCutError:  # some writers leave the last four bytes out
        following = 0
    return Directory(source, order, entries, following)

"""HEIF's and AVIF's boxes (ISO/IEC 14496-12 and 23008-12): walks them, and knows where each item's bytes lie."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from kiosk.imaging.headers.byte_source import ByteSource, HeaderCutError, HeaderNonsenseError

# A phone's `meta` has some 3-20 KB; a hostile one may claim gigabytes.
_MAX_META_BYTES: Final = 4 << 20
_MAX_BOXES: Final = 10_000
_EXTENDED_SIZE: Final = 1
_TO_THE_END: Final = 0
_IN_FILE: Final = 0
_IN_IDAT: Final = 1


class Box(NamedTuple):
    kind: bytes
    start: int  # of its payload
    end: int


class Extent(NamedTuple):
    offset: int
    length: int
    in_file: bool  # else within the `idat` box


def boxes_within(data: bytes, start: int, end: int) -> Iterator[Box]:
    """The boxes between two offsets of a header held in memory; raises HeaderNonsenseError."""
    for _ in range(_MAX_BOXES):
        if start + 8 > end:
            return
        size, kind = struct.unpack_from(">I4s", data, start)
        if size < 8 or start + size > end:  # noqa: PLR2004 - its own length and name
            raise HeaderNonsenseError(f"a box {kind!r} larger than what holds it")
        yield Box(kind, start + 8, start + size)
        start += size


def read_meta(source: ByteSource) -> bytes:
    """The `meta` box's children, once every box is seen to lie within the file: libheif would decode half a
    picture and say nothing. Raises HeaderCutError or HeaderNonsenseError.
    """
    metas = [box for box in top_boxes(source) if box.kind == b"meta"]
    if not metas:
        raise HeaderNonsenseError("a HEIF file without a header")
    meta = metas[0]
    if meta.end - meta.start > _MAX_META_BYTES:
        raise HeaderNonsenseError("a header of unheard-of size")
    return source.at(meta.start + 4, meta.end - meta.start - 4)  # behind its version and flags


def top_boxes(source: ByteSource) -> Iterator[Box]:
    """Those of the file itself; raises HeaderCutError where one reaches beyond its end."""
    offset = 0
    for _ in range(_MAX_BOXES):
        if offset + 8 > source.size_bytes:
            return
        size, kind = struct.unpack(">I4s", source.at(offset, 8))
        if not kind.isascii() or not kind.decode("ascii").isprintable():
            return  # something appended behind the last box
        header_bytes = 8
        if size == _EXTENDED_SIZE:
            size, header_bytes = struct.unpack(">Q", source.at(offset + 8, 8))[0], 16
        elif size == _TO_THE_END:
            size = source.size_bytes - offset
        if size < header_bytes:
            raise HeaderNonsenseError(f"a box {kind!r} smaller than its own header")
        if offset + size > source.size_bytes:
            raise HeaderCutError(f"the box {kind!r} reaches beyond the end of the file")
        yield Box(kind, offset + header_bytes, offset + size)
        offset += size


@dataclass(slots=True)
class Fields:
    """Reads one big-endian field after the other."""

    data: bytes
    position: int
    end: int

    def take(self, width: int) -> int:
        if self.position + width > self.end:
            raise HeaderNonsenseError("a box shorter than its fields")
        value = int.from_bytes(self.data[self.position : self.position + width], "big")
        self.position += width
        return value


def item_extents(meta: bytes, box: Box) -> dict[int, list[Extent]]:
    """`iloc`: where each item's bytes lie."""
    fields = Fields(meta, box.start, box.end)
    version = fields.take(4) >> 24
    sizes = fields.take(2)
    offset_width, length_width = sizes >> 12, sizes >> 8 & 15
    base_width, index_width = sizes >> 4 & 15, (sizes & 15) if version else 0
    wide = 4 if version == 2 else 2  # noqa: PLR2004 - version 2 widened the ids
    items: dict[int, list[Extent]] = {}
    for _ in range(fields.take(wide)):
        item_id = fields.take(wide)
        method = fields.take(2) & 15 if version else _IN_FILE
        fields.take(2)  # data_reference_index: other files, which photos do not use
        base = fields.take(base_width)
        extents = items.setdefault(item_id, [])
        for _ in range(fields.take(2)):
            fields.take(index_width)
            offset, length = base + fields.take(offset_width), fields.take(length_width)
            if method in {_IN_FILE, _IN_IDAT}:
                extents.append(Extent(offset, length, method == _IN_FILE))
    return items


def item_kinds(meta: bytes, box: Box) -> dict[int, bytes]:
    """`iinf`: what each item is."""
    fields = Fields(meta, box.start, box.end)
    version = fields.take(4) >> 24
    fields.take(4 if version else 2)
    kinds: dict[int, bytes] = {}
    for entry in boxes_within(meta, fields.position, box.end):
        inner = Fields(meta, entry.start, entry.end)
        entry_version = inner.take(4) >> 24
        if entry_version in {2, 3}:
            item_id = inner.take(2 if entry_version == 2 else 4)  # noqa: PLR2004 - version 3 widened the id
            inner.take(2)  # item_protection_index
            kinds[item_id] = inner.take(4).to_bytes(4, "big")
    return kinds


def item_properties(meta: bytes, box: Box) -> dict[int, list[int]]:
    """`ipma`: for each item the indices (from 1) of its properties, in the order in which they apply."""
    fields = Fields(meta, box.start, box.end)
    version_and_flags = fields.take(4)
    wide_ids, wide_indices = version_and_flags >> 24 >= 1, version_and_flags & 1
    items: dict[int, list[int]] = {}
    for _ in range(fields.take(4)):
        item_id = fields.take(4 if wide_ids else 2)
        indices = items.setdefault(item_id, [])
        for _ in range(fields.take(1)):
            indices.append(fields.take(2) & 0x7FFF if wide_indices else fields.take(1) & 0x7F)
    return items


def properties_of(meta: bytes, box: Box, item_id: int) -> Iterator[Box]:
    """`iprp`: the boxes that describe one item, in the order in which they apply."""
    shelf: list[Box] = []
    indices: list[int] = []
    for child in boxes_within(meta, box.start, box.end):
        if child.kind == b"ipco":
            shelf = list(boxes_within(meta, child.start, child.end))
        elif child.kind == b"ipma":
            indices += item_properties(meta, child).get(item_id, [])
    for index in indices:
        if 0 < index <= len(shelf):
            yield shelf[index - 1]


def item_sources(meta: bytes, box: Box) -> dict[int, list[int]]:
    """`iref`: of what other items each derived one is made (`dimg`), in their order."""
    width = 4 if Fields(meta, box.start, box.end).take(4) >> 24 else 2
    sources: dict[int, list[int]] = {}
    for entry in boxes_within(meta, box.start + 4, box.end):
        if entry.kind == b"dimg":
            fields = Fields(meta, entry.start, entry.end)
            item_id = fields.take(width)
            sources[item_id] = [fields.take(width) for _ in range(fields.take(2))]
    return sources

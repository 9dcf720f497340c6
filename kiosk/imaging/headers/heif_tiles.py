"""Whether all the tiles of a HEIC's picture are there: libheif leaves out those that are not, and says nothing
(https://github.com/strukturag/libheif/pull/1616; pillow-heif has no switch for its strict decoding).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kiosk.imaging.headers import boxes
from kiosk.imaging.headers.boxes import Box, Extent
from kiosk.imaging.headers.byte_source import ByteSource, HeaderCutError, HeaderNonsenseError

_HEVC: Final = b"hvc1"
_DERIVED: Final = frozenset({b"grid", b"iden", b"iovl"})
_LENGTH_SIZE_AT: Final = 21  # hvcC: ISO/IEC 14496-15, 8.3.3.1.2
_FIRST_NON_PICTURE_KIND: Final = 32  # H.265, table 7-1: parameter sets and the like from here on
# H.265, 7.4.2: what no unit holds, since an encoder puts a 3 between. Where a copy was broken off there are zeros.
_IMPOSSIBLE: Final = re.compile(rb"\0\0[\0-\2]")


def check_whole(source: ByteSource) -> None:
    """Reads all of the picture's compressed bytes: for a file in memory. Raises HeaderCutError or HeaderNonsenseError.

    A tile of wrong bits in the right places still passes: HEVC has no checksum.
    """
    container, read_bytes = _Container.read(source), 0
    for item_id in container.pictures():
        if container.kinds.get(item_id) == _HEVC:
            tile = container.bytes_of(item_id)
            read_bytes += len(tile)
            if read_bytes > source.size_bytes:
                raise HeaderNonsenseError("tiles that lie upon each other")
            _check_units(tile, container.length_width_of(item_id))


@dataclass(frozen=True, slots=True)
class _Container:
    source: ByteSource
    meta: bytes
    idat: Box | None
    properties: Box
    primary: int
    kinds: dict[int, bytes]
    places: dict[int, list[Extent]]
    made_of: dict[int, list[int]]

    @classmethod
    def read(cls, source: ByteSource) -> _Container:
        meta = boxes.read_meta(source)
        by_kind = {box.kind: box for box in boxes.boxes_within(meta, 0, len(meta))}
        try:
            primary_box, place_box, kind_box = by_kind[b"pitm"], by_kind[b"iloc"], by_kind[b"iinf"]
            property_box = by_kind[b"iprp"]
        except KeyError as missing:
            raise HeaderNonsenseError(f"a HEIF header without {missing}") from missing
        fields = boxes.Fields(meta, primary_box.start, primary_box.end)
        return cls(
            source,
            meta,
            by_kind.get(b"idat"),
            property_box,
            primary=fields.take(2 if fields.take(4) >> 24 == 0 else 4),
            kinds=boxes.item_kinds(meta, kind_box),
            places=boxes.item_extents(meta, place_box),
            made_of=boxes.item_sources(meta, by_kind[b"iref"]) if b"iref" in by_kind else {},
        )

    def pictures(self) -> Iterator[int]:
        """What the primary picture is made of, down to the items that are coded themselves; each once."""
        seen: set[int] = set()
        waiting = [self.primary]
        while waiting:
            item_id = waiting.pop()
            if item_id in seen:
                continue
            seen.add(item_id)
            if self.kinds.get(item_id) in _DERIVED:
                waiting += self.made_of.get(item_id, [])
            else:
                yield item_id

    def bytes_of(self, item_id: int) -> bytes:
        idat, parts = self.idat, []
        for extent in self.places.get(item_id, []):
            if extent.in_file:
                parts.append(self.source.at(extent.offset, extent.length))
            elif idat is None or idat.start + extent.offset + extent.length > idat.end:
                raise HeaderCutError("a tile beyond the end of its box")
            else:
                start = idat.start + extent.offset
                parts.append(self.meta[start : start + extent.length])
        return b"".join(parts)

    def length_width_of(self, item_id: int) -> int:
        for box in boxes.properties_of(self.meta, self.properties, item_id):
            if box.kind == b"hvcC" and box.end - box.start > _LENGTH_SIZE_AT:
                return (self.meta[box.start + _LENGTH_SIZE_AT] & 3) + 1
        raise HeaderNonsenseError("a HEVC picture without its configuration")


def _check_units(tile: bytes, length_width: int) -> None:
    """Lengths and units fill the tile to its last byte, and one of them at least is of the picture."""
    offset, has_picture = 0, False
    while offset < len(tile):
        start = offset + length_width
        length = int.from_bytes(tile[offset:start], "big")
        if start + length > len(tile):
            raise HeaderCutError("a tile ends within a unit")
        if length == 0 or _IMPOSSIBLE.search(tile, start, start + length):
            raise HeaderCutError("a part of a tile was never written")
        has_picture = has_picture or tile[start] >> 1 & 63 < _FIRST_NON_PICTURE_KIND
        offset = start + length
    if not has_picture:
        raise HeaderCutError("a tile without a picture")

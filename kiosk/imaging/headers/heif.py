"""A HEIF's or AVIF's primary picture: its size, its turn, its EXIF, and whether all of it is there."""

from __future__ import annotations

from typing import Final

from kiosk.imaging.headers import boxes
from kiosk.imaging.headers.boxes import Box, Extent
from kiosk.imaging.headers.byte_source import ByteSource, HeaderCutError, HeaderNonsenseError, PictureHeader
from kiosk.imaging.headers.orientation import UPRIGHT, then

_BY_ANTICLOCKWISE_QUARTERS: Final = (1, 8, 3, 6)  # irot's angle
_BY_AXIS: Final = (4, 2)  # imir's: top to bottom, left to right
_MAX_EXIF_BYTES: Final = 1 << 20
_EXIF_PREAMBLE_BYTES: Final = 64


def read_header(source: ByteSource) -> PictureHeader:
    """`orientation` is None where the container has no word on it. Raises HeaderCutError or HeaderNonsenseError."""
    meta = boxes.read_meta(source)
    by_kind = {box.kind: box for box in boxes.boxes_within(meta, 0, len(meta))}
    try:
        primary_box, place_box, property_box = by_kind[b"pitm"], by_kind[b"iloc"], by_kind[b"iprp"]
    except KeyError as missing:
        raise HeaderNonsenseError(f"a HEIF header without {missing}") from missing
    places = boxes.item_extents(meta, place_box)
    _check_extents(source, places)
    primary = boxes.Fields(meta, primary_box.start, primary_box.end)
    item_id = primary.take(2 if primary.take(4) >> 24 == 0 else 4)
    properties = list(boxes.properties_of(meta, property_box, item_id))
    width_px, height_px = _size(meta, properties)
    kinds = boxes.item_kinds(meta, by_kind[b"iinf"]) if b"iinf" in by_kind else {}
    exif_places = next((places.get(item, []) for item, kind in kinds.items() if kind == b"Exif"), [])
    return PictureHeader(
        width_px,
        height_px,
        exif=_exif(source, meta, exif_places, by_kind.get(b"idat")),
        orientation=_orientation(meta, properties),
        has_profile=any(box.kind == b"colr" for box in properties),
        code_points=_code_points(meta, properties),
    )


def _check_extents(source: ByteSource, places: dict[int, list[Extent]]) -> None:
    """Every item lies within the file, and the last of them was really written."""
    in_file = [extent for extents in places.values() for extent in extents if extent.in_file]
    if any(extent.offset + extent.length > source.size_bytes for extent in in_file):
        raise HeaderCutError("a part of the picture lies beyond the end of the file")
    source.check_written(max((extent.offset + extent.length for extent in in_file), default=0))


def _size(meta: bytes, properties: list[Box]) -> tuple[int, int]:
    for box in properties:
        if box.kind == b"ispe":
            fields = boxes.Fields(meta, box.start + 4, box.end)
            return fields.take(4), fields.take(4)
    raise HeaderNonsenseError("a HEIF picture without a size")


def _orientation(meta: bytes, properties: list[Box]) -> int | None:
    orientation: int | None = None
    for box in properties:
        if box.kind == b"irot":
            step = _BY_ANTICLOCKWISE_QUARTERS[boxes.Fields(meta, box.start, box.end).take(1) & 3]
        elif box.kind == b"imir":
            step = _BY_AXIS[boxes.Fields(meta, box.start, box.end).take(1) & 1]
        else:
            continue
        orientation = then(orientation or UPRIGHT, step)
    return orientation


def _code_points(meta: bytes, properties: list[Box]) -> tuple[int, int] | None:
    for box in properties:
        if box.kind == b"colr" and meta[box.start : box.start + 4] == b"nclx":
            fields = boxes.Fields(meta, box.start + 4, box.end)
            return fields.take(2), fields.take(2)
    return None


def _exif(source: ByteSource, meta: bytes, places: list[Extent], idat: Box | None) -> bytes:
    """From the TIFF header on; an offset, and often `Exif`, stand before it."""
    parts: list[bytes] = []
    for extent in places[:8]:
        length = min(extent.length, _MAX_EXIF_BYTES)
        if extent.in_file:
            parts.append(source.at(extent.offset, length))
        elif idat is not None:
            parts.append(meta[idat.start + extent.offset : idat.start + extent.offset + length])
    block = b"".join(parts)
    starts = [block.find(mark, 0, _EXIF_PREAMBLE_BYTES) for mark in (b"II*\0", b"MM\0*")]
    found = [start for start in starts if start >= 0]
    return block[min(found) :] if found else b""

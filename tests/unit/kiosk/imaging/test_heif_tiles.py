from __future__ import annotations

import struct
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.imaging.headers import boxes, heif_tiles
from kiosk.imaging.headers.boxes import Extent
from kiosk.imaging.headers.byte_source import ByteSource, HeaderCutError, HeaderNonsenseError
from tests.unit.kiosk.imaging.pictures import encoded

TILES = 6


def grid() -> bytes:
    """Three by two tiles, as phones write them."""
    return encoded(Image.effect_noise((300, 200), 60).convert("RGB"), "HEIF", tile_size=100)


GRID = grid()
SINGLE = encoded(Image.effect_noise((300, 200), 60).convert("RGB"), "HEIF")


def tiles_of(data: bytes) -> list[tuple[int, Extent]]:
    meta = boxes.read_meta(ByteSource.over(data))
    by_kind = {box.kind: box for box in boxes.boxes_within(meta, 0, len(meta))}
    kinds = boxes.item_kinds(meta, by_kind[b"iinf"])
    return [
        (item, extents[0])
        for item, extents in boxes.item_extents(meta, by_kind[b"iloc"]).items()
        if kinds[item] == b"hvc1"
    ]


def overwritten(data: bytes, extent: Extent, *, start: int, count: int) -> bytes:
    place = extent.offset + start
    return data[:place] + bytes(count) + data[place + count :]


def replaced_once(data: bytes, old: bytes, new: bytes) -> bytes:
    assert data.count(old) == 1
    return data.replace(old, new)


def place_of(extent: Extent, length: int | None = None) -> bytes:
    """As libheif writes it into `iloc`: the base, and one extent from there on."""
    return struct.pack(">IHII", extent.offset, 1, 0, extent.length if length is None else length)


def with_length(data: bytes, extent: Extent, length: int) -> bytes:
    return replaced_once(data, place_of(extent), place_of(extent, length))


DAMAGES: dict[str, Callable[[bytes, Extent], bytes]] = {
    "empty": lambda data, tile: with_length(data, tile, 0),
    "halved": lambda data, tile: with_length(data, tile, tile.length // 2),
    "a byte short": lambda data, tile: with_length(data, tile, tile.length - 1),
    "never written": lambda data, tile: overwritten(data, tile, start=0, count=tile.length),
    "half written": lambda data, tile: overwritten(data, tile, start=tile.length // 2, count=tile.length // 2),
    "a hole": lambda data, tile: overwritten(data, tile, start=tile.length // 3, count=512),
}


@pytest.mark.parametrize("data", [GRID, SINGLE], ids=["grid", "single"])
def test_a_whole_picture_is_whole(data: bytes) -> None:
    """A HEIC of one picture, or of a grid of them, that is complete is taken."""
    heif_tiles.check_whole(ByteSource.over(data))


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("number", range(TILES))
def test_no_tile_may_be_missing(damage: str, number: int) -> None:
    """A grid of which a tile is not there, or only a part of it, is incomplete, whichever tile it is."""
    tiles = tiles_of(GRID)
    assert len(tiles) == TILES
    with pytest.raises(HeaderCutError):
        heif_tiles.check_whole(ByteSource.over(DAMAGES[damage](GRID, tiles[number][1])))


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_picture_in_one_piece_must_be_whole_too(damage: str) -> None:
    """What holds for tiles holds for a picture that is not cut into any."""
    ((_item, extent),) = tiles_of(SINGLE)
    with pytest.raises(HeaderCutError):
        heif_tiles.check_whole(ByteSource.over(DAMAGES[damage](SINGLE, extent)))


def test_a_tile_without_a_place_is_missing() -> None:
    """A tile that the table of places does not know is missing."""
    item, extent = tiles_of(GRID)[3]
    known, unknown = (struct.pack(">HHH", number, 0, 0) + place_of(extent) for number in (item, 9_999))
    with pytest.raises(HeaderCutError):
        heif_tiles.check_whole(ByteSource.over(replaced_once(GRID, known, unknown)))


def test_a_grid_of_itself_has_an_end() -> None:
    """A grid that is made of itself is looked at once."""
    meta = boxes.read_meta(ByteSource.over(GRID))
    references = {box.kind: box for box in boxes.boxes_within(meta, 0, len(meta))}[b"iref"]
    ((item, parts),) = boxes.item_sources(meta, references).items()
    listed = struct.pack(f">{len(parts)}H", *parts)
    heif_tiles.check_whole(ByteSource.over(replaced_once(GRID, listed, struct.pack(">H", item) * len(parts))))


@given(place=st.integers(0, 1_200), value=st.integers(0, 255))
def test_no_mangled_header_escapes_as_another_error(place: int, value: int) -> None:
    """However the boxes are mangled, the answer is yes, incomplete or nonsense."""
    mangled = bytearray(GRID)
    mangled[place] = value
    try:
        heif_tiles.check_whole(ByteSource.over(bytes(mangled)))
    except (HeaderCutError, HeaderNonsenseError):
        return

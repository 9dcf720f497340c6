from __future__ import annotations

import itertools

import pytest
from PIL import Image, ImageOps

from kiosk.imaging.headers.orientation import sane, swaps_sides, then, turn_of
from tests.unit.kiosk.imaging.pictures import turned_by_pillow


@pytest.fixture
def picture() -> Image.Image:
    """Six pixels, none like another: no turn of it looks like another turn."""
    return Image.frombytes("L", (3, 2), bytes(range(6)))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_turn_is_a_mirror_and_then_quarters_clockwise(picture: Image.Image, orientation: int) -> None:
    """Each EXIF orientation is undone by its mirroring and then its quarter turns."""
    turn = turn_of(orientation)
    mirrored = ImageOps.mirror(picture) if turn.mirrored else picture
    turned = mirrored.rotate(-90 * turn.quarters_clockwise, expand=True)
    assert turned.tobytes() == turned_by_pillow(picture, orientation).tobytes()
    assert swaps_sides(orientation) == (turned.size != picture.size)


@pytest.mark.parametrize(("first", "second"), list(itertools.product(range(1, 9), repeat=2)))
def test_two_orientations_make_one(picture: Image.Image, first: int, second: int) -> None:
    """Two orientations applied one after the other are the one that `then` names."""
    after_both = turned_by_pillow(turned_by_pillow(picture, first), second)
    at_once = turned_by_pillow(picture, then(first, second))
    assert (at_once.size, at_once.tobytes()) == (after_both.size, after_both.tobytes())


@pytest.mark.parametrize("nonsense", [None, 0, 9, 99, -1])
def test_nonsense_is_upright(nonsense: int | None) -> None:
    """An orientation outside of EXIF's eight leaves the picture as it is."""
    assert sane(nonsense) == 1

"""The eight EXIF orientations as a small algebra: mirror left to right first, then quarter turns clockwise."""

from __future__ import annotations

from typing import Final, NamedTuple

UPRIGHT: Final = 1


class Turn(NamedTuple):
    mirrored: bool
    quarters_clockwise: int


# CIPA DC-008 (EXIF 2.32), tag 0x0112: what must be done to the stored picture to see it upright.
_TURNS: Final = {
    1: Turn(mirrored=False, quarters_clockwise=0),
    2: Turn(mirrored=True, quarters_clockwise=0),
    3: Turn(mirrored=False, quarters_clockwise=2),
    4: Turn(mirrored=True, quarters_clockwise=2),
    5: Turn(mirrored=True, quarters_clockwise=3),
    6: Turn(mirrored=False, quarters_clockwise=1),
    7: Turn(mirrored=True, quarters_clockwise=1),
    8: Turn(mirrored=False, quarters_clockwise=3),
}
_ORIENTATIONS: Final = {turn: orientation for orientation, turn in _TURNS.items()}


def by_quarters(quarters_clockwise: int) -> int:
    """The orientation that turns so often, and does not mirror."""
    return _ORIENTATIONS[Turn(mirrored=False, quarters_clockwise=quarters_clockwise % 4)]


def turn_of(orientation: int) -> Turn:
    return _TURNS[orientation]


def sane(orientation: int | None) -> int:
    """The orientation itself, or upright where it is absent or nonsense."""
    return orientation if orientation in _TURNS else UPRIGHT


def swaps_sides(orientation: int) -> bool:
    return _TURNS[orientation].quarters_clockwise % 2 == 1


def then(first: int, second: int) -> int:
    """The orientation that does what `first` and, after it, `second` do."""
    one, two = _TURNS[first], _TURNS[second]
    quarters = -one.quarters_clockwise if two.mirrored else one.quarters_clockwise
    return _ORIENTATIONS[
        Turn(
            mirrored=one.mirrored != two.mirrored,
            quarters_clockwise=(two.quarters_clockwise + quarters) % 4,
        )
    ]

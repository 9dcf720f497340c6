"""The one quality number that a peer needs so that even its worst photo looks as good as ours promise to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, TypeVar

LOWEST: Final = 60
"""Below it no camera's photo looks like itself."""
HIGHEST: Final = 100

T = TypeVar("T")


class Unreachable(Exception):
    """Not even the highest quality is good enough for some photo."""


def smallest_quality(photos: Sequence[T], score: Callable[[T, int], float], target: float) -> int:
    """The smallest at which `score` of every photo is `target` or better. Takes the score to grow with the quality, and
    asks for few: give the photos that look worst first. Raises Unreachable.
    """
    quality = LOWEST
    for photo in photos:
        if score(photo, quality) < target:
            quality = _smallest_above(quality, photo, score, target)
    return quality


def _smallest_above(too_low: int, photo: T, score: Callable[[T, int], float], target: float) -> int:
    enough = HIGHEST
    if score(photo, enough) < target:
        raise Unreachable(f"{photo}: {score(photo, enough):.1f} at quality {enough}")
    while enough - too_low > 1:
        middle = (too_low + enough) // 2
        if score(photo, middle) < target:
            too_low = middle
        else:
            enough = middle
    return enough

"""The quality number for one photo: a trial encode of some tiles tells how hard it is, a fitted line tells the rest."""

from __future__ import annotations

from typing import Final, Protocol

import numpy as np

from kiosk.imaging.picture.pixels import Pixels
from kiosk.imaging.quality import fit
from kiosk.imaging.quality.likeness import likeness
from kiosk.imaging.readers import turbo

TILE_EDGE_PX: Final = 64
"""A multiple of 16: the encoder's block of 4:2:0 colour, and the coarsest scale that is looked at."""

TILES_A_SIDE: Final = 6
"""In a regular grid. More cost more and tell no more: with 8 the numbers scatter as much. Fewer miss a small sharp
subject: with 5 they scatter by 2.1 instead of 1.7."""

TRIAL_QUALITY: Final = 88
"""Where half of the photos reach 85."""

QUALITY_MIN: Final = 72
QUALITY_MAX: Final = 97
"""Above it a step costs a tenth of the bytes and shows nothing."""


class TrialEncoder(Protocol):
    def encode_quickly(self, pixels: Pixels, quality: int) -> bytes: ...


def quality_for(pixels: Pixels, target_ssimulacra2: float, encoder: TrialEncoder) -> float:
    """On the encoder's own scale: at this number the whole picture is expected to score the target or a little more.
    A picture that is too small for the trial gets the number that was enough for every photo of the fit.
    """
    tiles = tiles_of(pixels)
    decoded = None if tiles is None else turbo.decoded(encoder.encode_quickly(tiles, TRIAL_QUALITY))
    number = fit.HARDEST_QUALITY if tiles is None or decoded is None else fit.quality_at_85(likeness(tiles, decoded))
    number += (target_ssimulacra2 - fit.TARGET) / fit.SCORE_A_QUALITY
    return min(max(number, QUALITY_MIN), QUALITY_MAX)


def tiles_of(pixels: Pixels) -> Pixels | None:
    """A picture of tiles taken from a regular grid, cut where the encoder cuts its blocks; None where the grid would
    not fit.
    """
    height_px, width_px, _bands = pixels.shape
    if min(height_px, width_px) < TILES_A_SIDE * TILE_EDGE_PX:
        return None
    rows = [
        [pixels[top : top + TILE_EDGE_PX, left : left + TILE_EDGE_PX] for left in _places(width_px)]
        for top in _places(height_px)
    ]
    return np.concatenate([np.concatenate(row, axis=1) for row in rows])


def _places(length_px: int) -> list[int]:
    room_px = length_px - TILE_EDGE_PX
    return [int(room_px * (place + 0.5) / TILES_A_SIDE) // 16 * 16 for place in range(TILES_A_SIDE)]

"""The quality number of each photo: enough for the look that is asked for, and no more."""

from __future__ import annotations

import numpy as np
import pytest
import pyvips

from kiosk.imaging.picture.pixels import Pixels
from kiosk.imaging.quality import fit
from kiosk.imaging.quality.choice import (
    QUALITY_MAX,
    QUALITY_MIN,
    TILE_EDGE_PX,
    TILES_A_SIDE,
    quality_for,
    tiles_of,
)
from kiosk.imaging.quality.likeness import likeness
from kiosk.imaging.readers import turbo
from kiosk.imaging.rendition.encoder import JpegliEncoder

ENCODER = JpegliEncoder()


def clouds(width_px: int, height_px: int, noise: float) -> Pixels:
    """A soft picture with as much grain as asked for."""
    soft = pyvips.Image.perlin(width_px, height_px, cell_size=128, uchar=True, seed=5).numpy().astype(np.float64)
    grain = np.random.default_rng(7).normal(0, noise, (height_px, width_px, 3)) if noise else 0
    pixels: Pixels = np.clip(soft[..., np.newaxis] * [1, 0.9, 0.8] + grain, 0, 255).astype(np.uint8)
    return pixels


def decoded(data: bytes) -> Pixels:
    pixels = turbo.decoded(data)
    assert pixels is not None
    return pixels


def test_a_picture_is_wholly_like_itself() -> None:
    """The same pixels score 100, and every other picture less."""
    picture = clouds(512, 512, 8)
    assert likeness(picture, picture) == pytest.approx(100, abs=0.1)  # rounding to float32
    assert likeness(picture, np.roll(picture, 1, axis=0)) < 95


def test_likeness_falls_with_quality() -> None:
    """The more an encoder throws away, the less alike the two are."""
    picture = clouds(512, 512, 6)
    scores = [likeness(picture, decoded(ENCODER.encode_quickly(picture, quality))) for quality in (50, 75, 88, 95)]
    assert scores == sorted(scores)
    assert scores[-1] - scores[0] > 10


def test_a_higher_target_takes_a_higher_number() -> None:
    """The number grows with the target, and stays within what is of any use."""
    picture = clouds(1200, 800, 8)
    numbers = [quality_for(picture, target, ENCODER) for target in (40, 80, 85, 90, 100)]
    assert numbers == sorted(numbers)
    assert (numbers[0], numbers[-1]) == (QUALITY_MIN, QUALITY_MAX)
    assert numbers[2] - numbers[1] == pytest.approx(5 / fit.SCORE_A_QUALITY)


def test_a_picture_too_small_for_a_trial_is_taken_for_a_hard_one() -> None:
    """A picture with no room for the tiles gets the number that was enough for every photo of the fit."""
    assert tiles_of(clouds(TILES_A_SIDE * TILE_EDGE_PX - 1, 900, 0)) is None
    assert quality_for(clouds(200, 100, 0), fit.TARGET, ENCODER) == fit.HARDEST_QUALITY


@pytest.mark.parametrize(("width_px", "height_px"), [(512, 512), (3000, 1999), (1201, 3000)])
def test_tiles_come_from_all_over_and_lie_on_the_encoders_blocks(width_px: int, height_px: int) -> None:
    """The tiles' picture has one size for all photos, and each tile begins where a block of the whole begins."""
    columns, rows = np.meshgrid(np.arange(width_px), np.arange(height_px))
    place = np.stack([columns // 16 % 256, rows // 16 % 256, (columns % 16) * 16 + rows % 16], axis=-1).astype(np.uint8)
    tiles = tiles_of(place)
    assert tiles is not None
    assert tiles.shape == (TILES_A_SIDE * TILE_EDGE_PX, TILES_A_SIDE * TILE_EDGE_PX, 3)
    corners = tiles[::TILE_EDGE_PX, ::TILE_EDGE_PX]
    assert not corners[..., 2].any()
    assert len(np.unique(corners[0, :, 0])) == len(np.unique(corners[:, 0, 1])) == TILES_A_SIDE

"""What was fitted: from a trial's likeness to the quality number that gives a whole photo a SSIMULACRA2 of 85.

`uv run python -m tests.bench.imaging.fit PHOTOS…` fits anew and prints these numbers with their residuals.

Fitted on 2026-11-26 on 52 renditions of 39 photos (JPEG and HEIC of cameras and phones, and photographs among the
wallpapers that Debian ships; whole at 3,000 px, or their middle at the camera's own size), scored against Pillow's
Lanczos by a float32 build of SSIMULACRA2 that was within 0.15 of the package `ssimulacra2` where both were run. Needed
were 75 to 93. Left out photo by photo, the line is off by 1.36 (standard deviation), and never more than 2.21 too low.
Drawings are another kind: one of seven that were tried would have needed 6 more than it gets.
"""

from __future__ import annotations

from typing import Final

TARGET: Final = 85.0

_LIKENESS_AT_88: Final = 84.59
_QUALITY_A_POINT: Final = 1.003
_MARGIN: Final = 2.21
"""The worst that was left out. Larger: 4 % of the bytes a step. Smaller: some photo does not reach its target."""

SCORE_A_QUALITY: Final = 0.84
"""Points of SSIMULACRA2 for a step of quality, around the target; the median."""

HARDEST_QUALITY: Final = 95.0


def quality_at_85(trial_likeness: float) -> float:
    return 88 + (_LIKENESS_AT_88 - trial_likeness) * _QUALITY_A_POINT + _MARGIN

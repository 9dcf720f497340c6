"""What was fitted: from a trial's likeness to the quality number that gives a whole photo a SSIMULACRA2 of 85.

`uv run python -m tests.bench.imaging.fit PHOTOS…` fits anew and prints these numbers with their residuals.

Fitted on 2026-11-26 on 43 JPEGs: nine photos of cameras and phones, the others photographs among the wallpapers that
Debian ships; scored over the whole frame by the jury of the bench (tests/bench/imaging/score.py). They need 79.3 to
92.8. Left out in turn, the line is off by 1.77 (standard deviation), and 2.45 too low at most. Drawings are another
kind: some that were tried would need more than the margin gives them.
"""

from __future__ import annotations

from typing import Final

TARGET: Final = 85.0

_LIKENESS_AT_88: Final = 85.79
_QUALITY_A_POINT: Final = 1.113
_MARGIN: Final = 2.45
"""The worst that was left out. Larger: 4 % of the bytes a step. Smaller: some photo does not reach its target."""

SCORE_A_QUALITY: Final = 0.85
"""Points of SSIMULACRA2 for a step of quality, around the target; the median."""

HARDEST_QUALITY: Final = 93.5
"""The hardest photo of the fit needs 92.8, and the line has it at 95.4. Larger: 4 % of a hard photo's bytes a step.
Smaller: a harder one than those would not reach its target."""


def quality_at_85(trial_likeness: float) -> float:
    by_the_line = 88 + (_LIKENESS_AT_88 - trial_likeness) * _QUALITY_A_POINT + _MARGIN
    return min(by_the_line, HARDEST_QUALITY)

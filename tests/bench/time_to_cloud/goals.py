"""G3: ratios of medians by the clock."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tests.bench.imaging.goals import Verdict
from tests.bench.time_to_cloud.race import Outcome

OURS: Final = "ours"
SMALL_ORDERS: Final = "ours in ten orders"
ORIGINALS: Final = "originals, rclone"
NAIVE_OVER_OURS: Final = 2.3
ORIGINALS_OVER_OURS: Final = 3.9
FAST: Final = "100"
SLOW: Final = "20"


def naive_name(quality: int) -> str:
    return f"Pillow naive q{quality}, boto3"


def verdicts(outcomes: Sequence[Outcome], quality_of_equal_likeness: int | None) -> list[Verdict]:
    """Naive Pillow is judged at equal likeness, as the processor time is; None where no quality brings it there."""
    naive = None if quality_of_equal_likeness is None else naive_name(quality_of_equal_likeness)
    return [
        Verdict(
            "G3 100 Mbit/s, time of Pillow naive at equal likeness / ours",
            _ratio(outcomes, FAST, naive),
            NAIVE_OVER_OURS,
        ),
        Verdict("G3 20 Mbit/s, time of the originals / ours", _ratio(outcomes, SLOW, ORIGINALS), ORIGINALS_OVER_OURS),
    ]


def _ratio(outcomes: Sequence[Outcome], course: str, peer: str | None) -> float | None:
    for outcome in outcomes:
        if outcome.course.name == course and peer is not None:
            return ratio(outcome, peer)
    return None


def ratio(outcome: Outcome, peer: str, of: str = OURS) -> float | None:
    """How many times the peer's time is that of `of`; None where one of them did not run."""
    theirs, its = outcome.median_s(peer), outcome.median_s(of)
    return theirs / its if theirs and its else None

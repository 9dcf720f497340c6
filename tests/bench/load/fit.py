"""Whether a total grows as a straight line, and what one more costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    at_zero: float
    slope: float
    r_squared: float
    """1: every point lies on it."""

    def at(self, x: float) -> float:
        return self.at_zero + self.slope * x


def fitted(points: Sequence[tuple[float, float]]) -> Line:
    """By least squares. Raises ValueError where all x are the same."""
    mean_x = sum(x for x, _ in points) / len(points)
    mean_y = sum(y for _, y in points) / len(points)
    spread = sum((x - mean_x) ** 2 for x, _ in points)
    if not spread:
        raise ValueError("one x gives no line")
    slope = sum((x - mean_x) * (y - mean_y) for x, y in points) / spread
    line = Line(mean_y - slope * mean_x, slope, 0.0)
    total = sum((y - mean_y) ** 2 for _, y in points)
    rest = sum((y - line.at(x)) ** 2 for x, y in points)
    return Line(line.at_zero, slope, 1 - rest / total if total else 1.0)

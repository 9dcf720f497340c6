"""The touchscreen's bench judges what it saw, and no more."""

from __future__ import annotations

import pytest

from tests.bench.ui.command import judged
from tests.bench.ui.pulse import share

GOOD = {
    "first_frame_s": 0.8,
    "first_picture_s": 0.4,
    "frames": 1_400.0,
    "way_px": 40_000.0,
    "frame_p50_ms": 14.0,
    "frame_p99_ms": 28.0,
    "stall_p99_ms": 11.0,
    "stall_worst_ms": 60.0,
    "app_peak_rss_mb": 150.0,
}


@pytest.mark.parametrize(("part", "value"), [(0.5, 51), (0.99, 100), (0.0, 1), (1.0, 100)])
def test_a_share_is_counted_off(part: float, value: float) -> None:
    """Of a hundred values the 99th percentile is the last but none that is larger."""
    assert share([float(number) for number in range(100, 0, -1)], part) == value


@pytest.mark.parametrize("name", [name for name in GOOD if name not in {"frames", "way_px"}])
def test_each_figure_has_its_goal(name: str) -> None:
    """What is ten times as bad is missed, and nothing else is."""
    assert all(figure.kept for figure in judged(GOOD, GOOD))
    bad = {**GOOD, name: GOOD[name] * 10}
    assert sum(not figure.kept for figure in judged(bad, bad)) == 1

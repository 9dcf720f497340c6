"""What one process takes at most for a photo of 50 megapixels."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.bench.imaging.contestants import QUALITY, Contestant

RUNS: Final = 5


@dataclass(frozen=True, slots=True)
class Peak:
    name: str
    rss_mb: float
    """The median of the runs."""


def peaks(contestants: Sequence[Contestant], photo: Path, folder: Path) -> list[Peak]:
    """A fresh process for each run, in turn. Raises Failed."""
    seen: dict[str, list[float]] = {contestant.name: [] for contestant in contestants}
    for _number in range(RUNS):
        for contestant in contestants:
            seen[contestant.name].append(contestant.run(folder, QUALITY, [photo]).peak_rss_mb)
    return [Peak(name, statistics.median(figures)) for name, figures in seen.items()]

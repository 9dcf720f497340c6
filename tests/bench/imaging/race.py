"""The rounds: everybody once with all photos and once with none, in an order that is drawn anew for each."""

from __future__ import annotations

import random
import statistics
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.imaging.contestants import Contestant, Spent
from tests.bench.imaging.photos import Photo


@dataclass(frozen=True, slots=True)
class Entry:
    contestant: Contestant
    quality: int | None
    """None for ours, which chooses."""
    scores: tuple[float, ...]
    """SSIMULACRA2, in the photos' order."""
    total_bytes: int

    @property
    def label(self) -> str:
        return self.contestant.name if self.quality is None else f"{self.contestant.name} q{self.quality}"


@dataclass(frozen=True, slots=True)
class Outcome:
    entry: Entry
    whole: tuple[Spent, ...]
    start: tuple[Spent, ...]
    megapixels: float

    @property
    def start_cpu_s(self) -> float:
        return statistics.median(spent.cpu_s for spent in self.start)

    @property
    def whole_cpu_s(self) -> float:
        return statistics.median(spent.cpu_s for spent in self.whole)

    @property
    def cpu_ms_per_mp(self) -> float:
        """Of the photos' own pixels, without the start."""
        return (self.whole_cpu_s - self.start_cpu_s) * 1e3 / self.megapixels

    @property
    def peak_rss_mb(self) -> float:
        return statistics.median(spent.peak_rss_mb for spent in self.whole)


def race(
    entries: Sequence[Entry], photos: Sequence[Photo], rounds: int, folder: Path, order: random.Random
) -> list[Outcome]:
    """Raises Failed."""
    sources = [photo.path for photo in photos]
    turns = [(entry, with_photos) for entry in entries for with_photos in (True, False)]
    spent: dict[tuple[str, bool], list[Spent]] = {(entry.label, with_photos): [] for entry, with_photos in turns}
    for number in range(rounds):
        order.shuffle(turns)
        for entry, with_photos in turns:
            run = entry.contestant.run(folder, entry.quality or 0, sources if with_photos else [])
            spent[entry.label, with_photos].append(run)
        sys.stderr.write(f"bench: round {number + 1} of {rounds}\n")
    megapixels = sum(photo.megapixels for photo in photos)
    return [
        Outcome(entry, tuple(spent[entry.label, True]), tuple(spent[entry.label, False]), megapixels)
        for entry in entries
    ]

"""The goals of the shrink, each a ratio of medians of one run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from tests.bench.imaging.contestants import NAIVE, OURS, SHARP
from tests.bench.imaging.entries import TARGET
from tests.bench.imaging.memory import Peak
from tests.bench.imaging.race import Outcome

NAIVE_OVER_OURS: Final = 3.0
SHARP_OVER_OURS: Final = 1.5
BYTES_OF_FIXED: Final = 0.68
MEMORY_OF_NAIVE: Final = 0.2


@dataclass(frozen=True, slots=True)
class Verdict:
    name: str
    value: float | None
    """None where somebody is missing from the run."""
    goal: float
    at_most: bool = False

    @property
    def kept(self) -> bool:
        if self.value is None:
            return False
        return self.value <= self.goal if self.at_most else self.value >= self.goal

    def __str__(self) -> str:
        bound = "at most" if self.at_most else "at least"
        verdict = "not measured" if self.value is None else "kept" if self.kept else "MISSED"
        value = "-" if self.value is None else f"{self.value:.2f}"
        return f"{self.name:<70}{value:>7}  {bound} {self.goal:g}: {verdict}"

    @property
    def row(self) -> str:
        """Of a table in Markdown: goal, figure, bound, and whether it is kept."""
        value = "-" if self.value is None else f"{self.value:.2f}"
        bound = f"{'at most' if self.at_most else 'at least'} {self.goal:g}"
        said = "kept" if self.kept else "not measured" if self.value is None else "**missed**"
        return f"| {self.name} | {value} | {bound} | {said} |"


def speed_and_bytes(outcomes: Sequence[Outcome]) -> list[Verdict]:
    """G1 and G2. Pillow at the one quality at which its worst photo is at the target is the yardstick of both."""
    ours = next((outcome for outcome in outcomes if outcome.entry.quality is None), None)
    naive, sharp = (_at_equal_likeness(outcomes, name) for name in (NAIVE, SHARP))
    return [
        Verdict("G1 processor time, Pillow naive at equal likeness / ours", _cpu_ratio(naive, ours), NAIVE_OVER_OURS),
        Verdict("G1 processor time, sharp at equal likeness / ours", _cpu_ratio(sharp, ours), SHARP_OVER_OURS),
        Verdict(
            "G2 bytes, ours / Pillow at the fixed quality of equal likeness",
            ours.entry.total_bytes / naive.entry.total_bytes if ours and naive else None,
            BYTES_OF_FIXED,
            at_most=True,
        ),
        Verdict(f"G2 SSIMULACRA2 of {OURS}, worst photo", min(ours.entry.scores) if ours else None, TARGET),
    ]


def memory(peaks: Sequence[Peak]) -> Verdict:
    """G4."""
    of = {peak.name: peak.rss_mb for peak in peaks}
    value = of[OURS] / of[NAIVE] if OURS in of and NAIVE in of else None
    return Verdict("G4 peak memory for a photo of 50 MP, ours / Pillow naive", value, MEMORY_OF_NAIVE, at_most=True)


def _at_equal_likeness(outcomes: Sequence[Outcome], name: str) -> Outcome | None:
    """The smallest of its qualities at which its worst photo is at the target."""
    good = [
        outcome for outcome in outcomes if outcome.entry.contestant.name == name and min(outcome.entry.scores) >= TARGET
    ]
    return min(good, key=lambda outcome: outcome.entry.quality or 0, default=None)


def _cpu_ratio(peer: Outcome | None, ours: Outcome | None) -> float | None:
    return peer.cpu_ms_per_mp / ours.cpu_ms_per_mp if peer and ours else None

"""A run in figures: a table for a person, one object for a program, a chapter for the documentation."""

from __future__ import annotations

import datetime as dt
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from tests.bench.chapters import Marks
from tests.bench.imaging.goals import Verdict
from tests.bench.imaging.memory import Peak
from tests.bench.imaging.photos import Photo
from tests.bench.imaging.race import Outcome
from tests.bench.machine import machine

MARKS: Final = Marks("bench-imaging")


@dataclass(frozen=True, slots=True)
class Report:
    photos: Sequence[Photo]
    rounds: int
    outcomes: Sequence[Outcome]
    peaks: Sequence[Peak]
    verdicts: Sequence[Verdict]
    missing: Sequence[str]

    @property
    def good(self) -> bool:
        return all(verdict.kept for verdict in self.verdicts)

    @property
    def subject(self) -> str:
        megapixels = sum(photo.megapixels for photo in self.photos)
        smallest = min(photo.megapixels for photo in self.photos)
        return (
            f"{len(self.photos)} JPEGs of {smallest:.1f} MP or more, {megapixels:.1f} MP in all; {self.rounds} rounds"
            f" on one core; {machine()}"
        )

    def table(self) -> str:
        head = f"{'':<24}{'ms/MP':>7}{'spread':>8}{'start s':>9}{'MB RSS':>8}{'MB out':>8}{'SSIM2':>7}{'worst':>7}"
        lines = [self.subject, head]
        lines += [
            f"{one.entry.label:<24}{one.cpu_ms_per_mp:>7.2f}{_spread(one):>8.2f}{one.start_cpu_s:>9.2f}"
            f"{one.peak_rss_mb:>8.0f}{one.entry.total_bytes / 1e6:>8.2f}"
            f"{statistics.median(one.entry.scores):>7.1f}{min(one.entry.scores):>7.1f}"
            for one in self.outcomes
        ]
        lines += [f"one photo of 50 MP: {peak.name} {peak.rss_mb:.0f} MB at most" for peak in self.peaks]
        lines += [f"missing: {name}" for name in self.missing]
        return "\n".join([*lines, *map(str, self.verdicts)])

    def document(self) -> dict[str, Any]:
        return {
            "subject": self.subject,
            "photos": [{"name": photo.name, "megapixels": round(photo.megapixels, 1)} for photo in self.photos],
            "contestants": {one.entry.label: _facts(one) for one in self.outcomes},
            "peak_rss_mb_of_50_mp": {peak.name: round(peak.rss_mb, 1) for peak in self.peaks},
            "missing": list(self.missing),
            "goals": {
                verdict.name: {"value": verdict.value, "goal": verdict.goal, "kept": verdict.kept}
                for verdict in self.verdicts
            },
            "good": self.good,
        }

    def chapter(self) -> str:
        lines = [
            f"{dt.datetime.now(dt.UTC):%Y-%m-%d}: {self.subject}.",
            "",
            "| | CPU ms/MP | start-up CPU s | peak MB | bytes MB | SSIMULACRA2 median | worst |",
            "|---|---|---|---|---|---|---|",
        ]
        lines += [
            f"| {one.entry.label} | {one.cpu_ms_per_mp:.2f} | {one.start_cpu_s:.2f} | {one.peak_rss_mb:.0f} |"
            f" {one.entry.total_bytes / 1e6:.2f} | {statistics.median(one.entry.scores):.1f} |"
            f" {min(one.entry.scores):.1f} |"
            for one in self.outcomes
        ]
        lines += ["", "| goal | is | bound | |", "|---|---|---|---|"]
        lines += [verdict.row for verdict in self.verdicts]
        if self.peaks:
            said = ", ".join(f"{peak.name} {peak.rss_mb:.0f} MB" for peak in self.peaks)
            lines += ["", f"One photo of 50 MP in a fresh process, peak memory: {said}."]
        lines += ["", f"Missing from this run: {'; '.join(self.missing)}."] if self.missing else []
        return "\n".join(lines)


def _facts(one: Outcome) -> dict[str, Any]:
    return {
        "cpu_ms_per_mp": round(one.cpu_ms_per_mp, 2),
        "cpu_s_of_each_round": [round(spent.cpu_s, 3) for spent in one.whole],
        "start_cpu_s": round(one.start_cpu_s, 3),
        "peak_rss_mb": round(one.peak_rss_mb, 1),
        "bytes": one.entry.total_bytes,
        "ssimulacra2": [round(score, 2) for score in one.entry.scores],
    }


def _spread(one: Outcome) -> float:
    """Between the costliest round and the cheapest."""
    costs = [spent.cpu_s for spent in one.whole]
    return (max(costs) - min(costs)) * 1e3 / one.megapixels

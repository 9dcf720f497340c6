"""A run in figures: a table for a person, one object for a program, a chapter for the documentation."""

from __future__ import annotations

import datetime as dt
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

from tests.bench.chapters import Marks
from tests.bench.imaging.goals import Verdict
from tests.bench.imaging.race import Entry
from tests.bench.machine import machine
from tests.bench.time_to_cloud.card import Card
from tests.bench.time_to_cloud.goals import OURS, ratio
from tests.bench.time_to_cloud.race import Outcome, Way

MARKS: Final = Marks("bench-time-to-cloud")


@dataclass(frozen=True, slots=True)
class Report:
    card: Card
    different: int
    """Photos on the card that are not the same picture."""
    rounds: int
    likeness: Sequence[Entry]
    """Ours and naive Pillow on the different photos, as the bench of the shrink scores them."""
    outcomes: Sequence[Outcome]
    verdicts: Sequence[Verdict]

    @property
    def good(self) -> bool:
        return all(verdict.kept for verdict in self.verdicts)

    @property
    def subject(self) -> str:
        return (
            f"{len(self.card.paths)} files of {self.different} photos, {self.card.size_bytes / 1e6:.1f} MB;"
            f" {self.rounds} rounds; {machine()}"
        )

    def table(self) -> str:
        lines = [self.subject]
        for outcome in self.outcomes:
            lines += ["", f"{_heading(outcome):<58}{'s':>7}{'of each round':>22}{'x ours':>8}  where the time goes"]
            for name, ways in outcome.ways.items():
                rounds = " ".join(f"{way.seconds:.1f}" for way in ways)
                times = _number(ratio(outcome, name), 2)
                about = _whereabouts(outcome, outcome.median_way(name))
                lines.append(f"  {name:<56}{_number(outcome.median_s(name), 2):>7}{rounds:>22}{times:>8}  {about}")
            if OURS in outcome.ways:
                lines.append(f"  {_bytes_alone(outcome)}")
        lines += ["", *(f"{one.label}: SSIMULACRA2 {_scores(one)}" for one in self.likeness)]
        return "\n".join([*lines, *map(str, self.verdicts)])

    def document(self) -> dict[str, Any]:
        return {
            "subject": self.subject,
            "card_bytes": self.card.size_bytes,
            "likeness": {one.label: [round(score, 2) for score in one.scores] for one in self.likeness},
            "lines": {
                outcome.course.name: {
                    "line": str(outcome.course.shape),
                    "measured": asdict(outcome.figures),
                    "contestants": {
                        name: {
                            "median_s": outcome.median_s(name),
                            "over_ours": ratio(outcome, name),
                            "ways": [asdict(way) for way in ways],
                        }
                        for name, ways in outcome.ways.items()
                    },
                }
                for outcome in self.outcomes
            },
            "goals": {
                verdict.name: {"value": verdict.value, "goal": verdict.goal, "kept": verdict.kept}
                for verdict in self.verdicts
            },
            "good": self.good,
        }

    def chapter(self) -> str:
        lines = [f"{dt.datetime.now(dt.UTC):%Y-%m-%d}: {self.subject}."]
        for outcome in self.outcomes:
            lines += [
                "",
                f"**{_heading(outcome)}**",
                "",
                "| | seconds | of each round | x ours | MB sent | line busy | cores busy | CPU s near | CPU s far |",
                "|---|---|---|---|---|---|---|---|---|",
                *(_row(outcome, name) for name in outcome.ways),
            ]
            if OURS in outcome.ways:
                lines += ["", f"Ours, in the round of the median: {_whereabouts(outcome, outcome.median_way(OURS))}."]
                lines += ["", f"{_bytes_alone(outcome)}."]
            lines += ["", _neighbours(outcome)]
        lines += ["", "| goal | is | bound | |", "|---|---|---|---|"]
        lines += [verdict.row for verdict in self.verdicts]
        lines += ["", "; ".join(f"{one.label}: SSIMULACRA2 {_scores(one)}" for one in self.likeness) + "."]
        return "\n".join(lines)


def _heading(outcome: Outcome) -> str:
    return f"{outcome.course.shape}; measured {outcome.figures.rate_mbit_s:.1f} Mbit/s"


def _row(outcome: Outcome, name: str) -> str:
    way, rounds = outcome.median_way(name), ", ".join(f"{one.seconds:.1f}" for one in outcome.ways[name])
    cells = (
        name,
        _number(outcome.median_s(name), 2),
        rounds,
        _number(ratio(outcome, name), 2),
        f"{way.size_bytes / 1e6:.1f}",
        f"{outcome.line_share(way):.0%}",
        f"{way.busy_cores:.2f}",
        f"{way.near_cpu_s:.1f}",
        f"{way.far_cpu_s:.1f}",
    )
    return f"| {' | '.join(cells)} |"


def _whereabouts(outcome: Outcome, way: Way) -> str:
    said = f"line busy {outcome.line_share(way):.0%}, {way.busy_cores:.2f} cores busy"
    if way.shrinking_s is None or way.verified_s is None:
        return said
    return (
        f"{way.shrinking_s:.2f} s until an order was told to the backend, {way.seconds - way.shrinking_s:.2f} s"
        f" from there to the last photo stored, {way.verified_s - way.seconds:.2f} s more until the backend's word on"
        f" all; {said}"
    )


def _bytes_alone(outcome: Outcome) -> str:
    """Where the line is all that counts, nobody gets further ahead than this."""
    ours_bytes = outcome.median_way(OURS).size_bytes
    shares = [f"{name} {outcome.median_way(name).size_bytes / ours_bytes:.2f}" for name in outcome.ways if name != OURS]
    return f"Bytes on the line, x ours: {', '.join(shares)}"


def _neighbours(outcome: Outcome) -> str:
    all_ways = [way for ways in outcome.ways.values() for way in ways]
    idle, others = [way.idle_before for way in all_ways], [way.others_cores for way in all_ways]
    return (
        f"Idle before a way began: {statistics.median(idle):.0%} of the cores (median; {min(idle):.0%} at the least);"
        f" at others' work meanwhile: {statistics.median(others):.2f} of them (median; {max(others):.2f} at the most)."
    )


def _scores(entry: Entry) -> str:
    return f"median {statistics.median(entry.scores):.1f}, worst {min(entry.scores):.1f}"


def _number(value: float | None, digits: int) -> str:
    return "-" if value is None else f"{value:.{digits}f}"

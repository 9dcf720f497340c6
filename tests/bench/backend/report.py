"""A run in figures, and what it says to the goals: a table for a person, one object for a program, a chapter."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

from tests.bench.backend.starts import Times
from tests.bench.chapters import Marks
from tests.bench.grid.command import Figure
from tests.bench.machine import machine

MARKS: Final = Marks("bench-backend")
AUTHORIZER_COLD_CPU_MS: Final = 300
IMPORT_OF_BOTO3: Final = 1.1
COLUMNS: Final = (
    "import CPU ms",
    "first call CPU ms",
    "cold CPU ms",
    "cold ms by the clock",
    "warm CPU ms",
    "warm ms by the clock",
    "cold CPU ms with bytecode",
)
PROCESSED_P95_S: Final = 1
MAILED_P95_S: Final = 3


@dataclass(frozen=True, slots=True)
class Bundle:
    archive_bytes: int
    unpacked_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Report:
    bundle: Bundle
    rounds: int
    sources: Mapping[str, Times]
    """By function, from the files as they are deployed."""
    compiled: Mapping[str, Times]
    """The same with bytecode beside them."""
    boto3_import_cpu_ms: float
    processed_s: Sequence[float]
    mailed_s: Sequence[float]

    @property
    def figures(self) -> list[Figure]:
        slowest = max(self.sources, key=lambda name: self.sources[name].import_cpu)
        ratio = self.sources[slowest].import_cpu / self.boto3_import_cpu_ms
        boto3 = f"{slowest}; boto3 alone {self.boto3_import_cpu_ms:.0f} ms"
        bounds = [
            ("authorizer, cold, processor", self.sources["authorizer"].cold_cpu, AUTHORIZER_COLD_CPU_MS, "ms", ""),
            ("longest import of a function / boto3's", ratio, IMPORT_OF_BOTO3, "x", boto3),
            (
                "last byte to processed, 95 of 100",
                p95(self.processed_s),
                PROCESSED_P95_S,
                "s",
                f"{len(self.processed_s)} photos",
            ),
            (
                "last byte to mail accepted, 95 of 100",
                p95(self.mailed_s),
                MAILED_P95_S,
                "s",
                f"{len(self.mailed_s)} orders",
            ),
        ]
        return [Figure(name, value, goal, unit, at_most=True, of=of) for name, value, goal, unit, of in bounds]

    @property
    def good(self) -> bool:
        return all(figure.kept for figure in self.figures)

    def table(self) -> str:
        widths = (
            ("import", 8),
            ("1st call", 10),
            ("cold", 8),
            ("by clock", 10),
            ("warm", 8),
            ("by clock", 10),
            ("bytecode", 11),
        )
        heads = "".join(f"{head:>{width}}" for head, width in widths)
        lines = [self._subject, "", f"{'':<22}{heads}   CPU ms, and ms by the clock"]
        for name, times in self.sources.items():
            lines.append(
                f"{name:<22}{times.import_cpu:>8.0f}{times.first_cpu:>10.0f}{times.cold_cpu:>8.0f}{times.cold_wall:>10.0f}"
                f"{times.warm_cpu:>8.1f}{times.warm_wall:>10.1f}{self.compiled[name].cold_cpu:>11.0f}"
            )
        return "\n".join([*lines, "", *map(str, self.figures)])

    def document(self) -> dict[str, Any]:
        return {
            "bundle": asdict(self.bundle),
            "sources": {name: asdict(times) for name, times in self.sources.items()},
            "compiled": {name: asdict(times) for name, times in self.compiled.items()},
            "boto3_import_cpu_ms": self.boto3_import_cpu_ms,
            "processed_s": list(self.processed_s),
            "mailed_s": list(self.mailed_s),
            "goals": {one.name: {"value": one.value, "goal": one.goal, "kept": one.kept} for one in self.figures},
            "good": self.good,
        }

    def chapter(self) -> str:
        lines = [
            f"{dt.datetime.now(dt.UTC):%Y-%m-%d}: {self._subject}.",
            "",
            f"| function | {' | '.join(COLUMNS)} |",
            "|---|---|---|---|---|---|---|---|",
        ]
        for name, times in self.sources.items():
            with_bytecode = self.compiled[name].cold_cpu
            cold = f"{times.import_cpu:.0f} | {times.first_cpu:.0f} | {times.cold_cpu:.0f} | {times.cold_wall:.0f}"
            lines.append(f"| `{name}` | {cold} | {times.warm_cpu:.1f} | {times.warm_wall:.1f} | {with_bytecode:.0f} |")
        lines += ["", "| goal | is | at most | |", "|---|---|---|---|"]
        lines += [
            f"| {one.name}{f' ({one.of})' if one.of else ''} | {one.value:.2f} {one.unit} | {one.goal:g} {one.unit} |"
            f" {'kept' if one.kept else 'MISSED'} |"
            for one in self.figures
        ]
        return "\n".join(lines)

    @property
    def _subject(self) -> str:
        sizes = f"{self.bundle.archive_bytes / 1e6:.2f} MB, {self.bundle.unpacked_bytes / 1e6:.1f} MB unpacked"
        return f"archive {sizes}; medians of {self.rounds} rounds; {machine()}"


def p95(values: Sequence[float]) -> float:
    """The smallest value that 95 of 100 do not exceed. Raises ValueError where there are none."""
    if not values:
        raise ValueError("no values")
    return sorted(values)[math.ceil(0.95 * len(values)) - 1]

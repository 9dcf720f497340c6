"""Kill the kiosk at every named point: each move of the journal, each fsync, rename and unlink, one at a time."""

from __future__ import annotations

import argparse
import fnmatch
import random
import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from kiosk.data_folder import DataFolder
from tests.cloud import Cloud, running_cloud
from tests.torture import evidence
from tests.torture.card import Card, make_card, make_large_card
from tests.torture.crash_points.case_run import CaseResult, PlannedDeath, Workshop
from tests.torture.crash_points.points import Death, journal_points
from tests.torture.crash_points.scenarios import SCENARIOS, Scenario
from tests.torture.kiosk_process import OrphanWatch, enrol
from tests.torture.report import Figure, Report, run_folder, say, show

PHOTOS: Final = 2
"""In an order: enough that one is done while another is not."""
AT_ONCE: Final = 3
TRIES: Final = 3
"""A point that threads race for is not passed every time."""
STALL_LIMIT_S: Final = 60.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="PATTERN",
        help="points whose name matches, as in `photo.*` or `*/inside`; may stand several times",
    )
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="of photos and of which passing is the last")


def execute(arguments: argparse.Namespace) -> int:
    with run_folder() as folder:
        (folder.path / "cloud").mkdir()
        with running_cloud(folder.path / "cloud", "--state", str(folder.path / "cloud" / "state")) as cloud:
            report = torture(cloud, folder.path, only=arguments.only, seed=arguments.seed)
        return show(report, folder, as_json=arguments.json)


@dataclass(slots=True)
class Point:
    """What is known of one point."""

    name: str
    passed: int = 0
    """In the runs without a death."""
    hits: int = 0
    planned: list[tuple[Scenario, PlannedDeath]] = field(default_factory=list)

    @property
    def line(self) -> str:
        where = ", ".join(dict.fromkeys(scenario.name for scenario, _ in self.planned)) or "no scenario"
        return f"{'hit' if self.hits else 'NOT HIT'} {self.hits}, passed {self.passed} ({where})"


def torture(
    cloud: Cloud,
    folder: Path,
    *,
    only: Sequence[str] = (),
    scenarios: Sequence[Scenario] = SCENARIOS,
    seed: int = 1,
) -> Report:
    """Everything of it lies below `folder`. With fewer scenarios, what they do not bring about is not asked for."""
    began_s = time.monotonic()
    enrolled = DataFolder(folder / "enrolled")
    enrol(cloud, enrolled)
    card = make_card(folder / "card", PHOTOS, seed)
    large_card = _large_card(folder / "large-card", scenarios, seed, card)
    with OrphanWatch() as watch, ThreadPoolExecutor(AT_ONCE) as pool:
        workshop = Workshop(cloud, folder, enrolled, card, large_card, watch)
        recorded = list(pool.map(lambda one: workshop.run(one[1], one[0], None), enumerate(scenarios)))
        points = _points(recorded, only, random.Random(seed), complete=scenarios is SCENARIOS)
        deaths = [_Attempt(point, *planned) for point in points for planned in point.planned]
        results = list(pool.map(lambda one: _hit(workshop, one[1], len(recorded) + TRIES * one[0]), enumerate(deaths)))
        watch.settle()
    for attempt, tries in zip(deaths, results, strict=True):
        attempt.point.hits += sum(result.died for result in tries)
    done = [*recorded, *(result for tries in results for result in tries)]
    return _report(cloud, points, done, watch, time.monotonic() - began_s)


def _large_card(folder: Path, scenarios: Sequence[Scenario], seed: int, otherwise: Card) -> Card:
    """Takes seconds, so only where a scenario wants it."""
    return make_large_card(folder, seed) if any(scenario.large for scenario in scenarios) else otherwise


@dataclass(frozen=True, slots=True)
class _Attempt:
    point: Point
    scenario: Scenario
    planned: PlannedDeath


def _hit(workshop: Workshop, attempt: _Attempt, number: int) -> list[CaseResult]:
    """As many runs as it takes. The last ones take the first passing: two photos that move at once pass it once."""
    results: list[CaseResult] = []
    first = replace(attempt.planned, death=replace(attempt.planned.death, occurrence=1))
    while len(results) < TRIES and not any(result.died for result in results):
        planned = first if results else attempt.planned
        results.append(workshop.run(attempt.scenario, number + len(results), planned))
    say(f"{attempt.planned.death}: {'died' if results[-1].died else 'not reached'}")
    return results


def _points(
    recorded: Iterable[CaseResult], only: Sequence[str], chance: random.Random, *, complete: bool
) -> list[Point]:
    """All points that are known from the tables or were passed, each with the deaths that are planned for it."""
    points = {name: Point(name) for name in journal_points()} if complete else {}
    for result in recorded:
        for step, passed in result.passed.items():
            for name, times in passed.items():
                point = points.setdefault(name, Point(name))
                point.passed += times
                if not point.planned or _is_home(result.scenario, name):
                    occurrences = _occurrences(name, times, chance)
                    point.planned = [
                        (result.scenario, PlannedDeath(step, Death(name, number))) for number in occurrences
                    ]
    return [
        point
        for name, point in sorted(points.items())
        if not only or any(fnmatch.fnmatch(name, pattern) for pattern in only)
    ]


def _is_home(scenario: Scenario, name: str) -> bool:
    return name.rpartition("/")[0] in scenario.home_of


def _occurrences(name: str, times: int, chance: random.Random) -> list[int]:
    """Files: the first and the last, since one function may sync several. Moves: any, since each is of one photo."""
    if "@" in name:
        return sorted({1, times})
    return [chance.randint(1, times)]


def _report(
    cloud: Cloud, points: Sequence[Point], done: Sequence[CaseResult], watch: OrphanWatch, seconds: float
) -> Report:
    promises = [result.promise for result in done if result.promise is not None]
    quiet = evidence.wait_until_quiet(cloud, [promise.address for promise in promises], STALL_LIMIT_S)
    planted = frozenset(version for result in done for version in result.planted)
    others = [*watch.findings, *(finding for result in done for finding in result.findings)]
    others += evidence.left_in_queues(cloud)
    verdict = evidence.gather(cloud, promises, planted).verdict(promises, others)
    missed = [point.name for point in points if not point.hits]
    kinds = Counter(
        "journal" if "@" not in point.name else point.name.partition("@")[0] for point in points if point.hits
    )
    figures: dict[str, Figure | Mapping[str, Figure]] = {
        "points": len(points),
        "points_hit": len(points) - len(missed),
        "points_hit_by_kind": dict(sorted(kinds.items())),
        "deaths": sum(result.died for result in done),
        "seconds": seconds,
        "longest_orphan_s": watch.longest_s,
        "by_point": {point.name: point.line for point in points},
    }
    shortfalls = [f"not hit: {name}" for name in missed]
    shortfalls += [result.failure for result in done if result.failure is not None]
    if not points:
        shortfalls.append("no point has such a name")
    if not quiet:
        shortfalls.append(f"the cloud was not quiet: nothing moved for {STALL_LIMIT_S:.0f} s")
    return Report(verdict, figures, tuple(shortfalls))

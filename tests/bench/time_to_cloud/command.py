"""Brings a card of photos over a shaped line to S3, ours and the peers in turn, by the clock, and judges what the issue
set as goal G3. Needs root, for the line's network namespaces.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tests.bench.chapters import PAGE, write_chapter
from tests.bench.imaging import contestants as shrinkers
from tests.bench.imaging.command import SHARED_PHOTOS
from tests.bench.imaging.entries import TARGET, Paddock
from tests.bench.imaging.photos import NoPhotos, Photo, photos_in
from tests.bench.imaging.race import Entry
from tests.bench.time_to_cloud.card import make_card
from tests.bench.time_to_cloud.contestants import Contestant, Failed, naive, originals, ours, ours_in_small_orders
from tests.bench.time_to_cloud.goals import FAST, ORIGINALS, OURS, SLOW, SMALL_ORDERS, naive_name, verdicts
from tests.bench.time_to_cloud.race import Course, race
from tests.bench.time_to_cloud.report import MARKS, Report
from tests.torture.network.namespaces import NoNamespaces, Shape

COURSES: Final = (Course(FAST, Shape(20, 0, 100)), Course(SLOW, Shape(20, 0, 20)))
PHOTOS: Final = 100
SMALL_ORDERS_COUNT: Final = 10
ROUNDS: Final = 3


def main(arguments: Sequence[str]) -> int:
    options = _parser().parse_args(arguments)
    try:
        with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
            report = _report(options, Path(folder))
    except (NoPhotos, NoNamespaces, Failed, shrinkers.Failed, RuntimeError) as exc:
        sys.stderr.write(f"bench: {exc}\n")
        return 1
    sys.stdout.write((json.dumps(report.document(), indent=2) if options.json else report.table()) + "\n")
    if options.write_docs:
        write_chapter(PAGE, MARKS, report.chapter())
    return 0 if report.good else 1


def _parser() -> argparse.ArgumentParser:
    names = [course.name for course in COURSES]
    parser = argparse.ArgumentParser(prog="python -m tests.bench.time_to_cloud", description=__doc__)
    parser.add_argument(
        "--photos", type=Path, default=SHARED_PHOTOS, help="a folder of photos (default: shared/photos)"
    )
    parser.add_argument("--only", action="append", choices=names, help="one line, by its Mbit/s")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"on each line (default: {ROUNDS})")
    parser.add_argument("--count", type=int, default=PHOTOS, help=f"files on the card (default: {PHOTOS})")
    parser.add_argument("--seed", type=int, help="of the order in the rounds (default: another each time)")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    parser.add_argument("--write-docs", action="store_true", help="put the figures into docs/benchmarks.md")
    return parser


def _report(options: argparse.Namespace, folder: Path) -> Report:
    photos = photos_in(options.photos, folder / "photos")
    likeness = _likeness(photos, folder)
    equal = _equal_quality(likeness)
    card = make_card(photos, options.count, folder / "card")
    entered = _contestants(equal, options.count)
    order = random.Random(options.seed)
    outcomes = [
        race(course, entered, card, options.rounds, folder / course.name, order)
        for course in COURSES
        if options.only is None or course.name in options.only
    ]
    different = min(len(photos), options.count)
    return Report(card, different, options.rounds, likeness, outcomes, verdicts(outcomes, equal))


def _likeness(photos: Sequence[Photo], folder: Path) -> list[Entry]:
    """Ours, and naive Pillow at the issue's quality and at that of equal likeness, where there is one."""
    judged = [one for one in shrinkers.contestants() if one.name in {shrinkers.OURS, shrinkers.NAIVE}]
    return Paddock(photos, folder).entries(judged)


def _equal_quality(likeness: Sequence[Entry]) -> int | None:
    """The smallest number of naive Pillow's that brings its worst photo to what ours promise of every one."""
    good = [one.quality for one in likeness if one.quality is not None and min(one.scores) >= TARGET]
    return min(good, default=None)


def _contestants(equal_quality: int | None, count: int) -> list[Contestant]:
    qualities = sorted({shrinkers.QUALITY, equal_quality or shrinkers.QUALITY})
    return [
        Contestant(OURS, ours),
        Contestant(SMALL_ORDERS, ours_in_small_orders(max(1, count // SMALL_ORDERS_COUNT))),
        *(Contestant(naive_name(quality), naive(quality)) for quality in qualities),
        Contestant(ORIGINALS, originals),
    ]

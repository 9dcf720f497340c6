"""Shrinks the same photos with ours, with the peers and with the best single parts, and judges what the issue set as
goals: time at equal likeness (G1), bytes at constant quality (G2), memory (G4).
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
from tests.bench.imaging import goals
from tests.bench.imaging.contestants import NAIVE, OURS, REPOSITORY, Contestant, Failed, contestants
from tests.bench.imaging.entries import Paddock
from tests.bench.imaging.memory import Peak, peaks
from tests.bench.imaging.photos import NoPhotos, huge_photo, photos_in
from tests.bench.imaging.race import race
from tests.bench.imaging.report import MARKS, Report

SHARED_PHOTOS: Final = REPOSITORY.parent / "shared" / "photos"
ROUNDS: Final = 5
RACE: Final = "race"
MEMORY: Final = "memory"


def main(arguments: Sequence[str]) -> int:
    options = _parser().parse_args(arguments)
    try:
        with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
            report = _report(options, Path(folder))
    except (NoPhotos, Failed) as exc:
        sys.stderr.write(f"bench: {exc}\n")
        return 1
    sys.stdout.write((json.dumps(report.document(), indent=2) if options.json else report.table()) + "\n")
    if options.write_docs:
        write_chapter(PAGE, MARKS, report.chapter())
    return 0 if report.good else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.imaging", description=__doc__)
    parser.add_argument(
        "--photos", type=Path, default=SHARED_PHOTOS, help="a folder of photos (default: shared/photos)"
    )
    parser.add_argument("--only", action="append", choices=(RACE, MEMORY), help="one part")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"of the race (default: {ROUNDS})")
    parser.add_argument("--seed", type=int, help="of the order in the rounds (default: another each time)")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    parser.add_argument("--write-docs", action="store_true", help="put the figures into docs/benchmarks.md")
    return parser


def _report(options: argparse.Namespace, folder: Path) -> Report:
    photos = photos_in(options.photos, folder / "photos")
    everybody = contestants()
    present = [one for one in everybody if one.missing is None]
    missing = [f"{one.name}: {one.missing}" for one in everybody if one.missing is not None]
    sys.stderr.writelines(f"bench: missing: {line}\n" for line in missing)
    outcomes, tops, verdicts = [], [], []
    if options.only is None or RACE in options.only:
        entries = Paddock(photos, folder).entries(present)
        outcomes = race(entries, photos, options.rounds, folder / "raced", random.Random(options.seed))
        verdicts += goals.speed_and_bytes(outcomes)
    if options.only is None or MEMORY in options.only:
        tops = _peaks(present, huge_photo(photos, folder / "huge.jpg"), folder / "huge")
        verdicts.append(goals.memory(tops))
    return Report(photos, options.rounds, outcomes, tops, verdicts, missing)


def _peaks(present: Sequence[Contestant], photo: Path, folder: Path) -> list[Peak]:
    return peaks([one for one in present if one.name in {OURS, NAIVE}], photo, folder)

"""Put cut, flipped and swollen files through the real workers: nothing crashes, hangs, costs much or passes half."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from kiosk.imaging.workers.worker_pool import ImagingPool
from tests.integration.imaging.oracle import SHARED_PHOTOS, shared_photos
from tests.torture.arguments import KIOSK, Program, add_program, count
from tests.torture.imaging.by_program import ProgramOrdeal
from tests.torture.imaging.hostile import Expected, HostileFile, hostile_files
from tests.torture.imaging.trial import Ordeal, Outcome
from tests.unit.kiosk.imaging.pictures import corners, encoded

ORDINARY_EDGE_PX: Final = 1_600


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--cuts", type=count, default=24, metavar="N", help="of each format (default: 24)")
    parser.add_argument("--flips", type=count, default=24, metavar="N", help="of each format (default: 24)")
    parser.add_argument("--seed", type=int, default=1, help="of what is cut and flipped (default: 1)")
    add_program(parser)


def execute(arguments: argparse.Namespace) -> int:
    if not (SHARED_PHOTOS / "MANIFEST.tsv").is_file():
        sys.stderr.write("without the collection of photos, which is not beside the repository\n")
    files = (*hostile_files(arguments.cuts, arguments.flips, arguments.seed), *_collected())
    outcomes = run(files) if arguments.program == KIOSK else run_by(arguments.program, files)
    missed = [outcome for outcome in outcomes if outcome.misses]
    document = {"files": len(outcomes), "missed": [_as_json(outcome) for outcome in missed]}
    told = json.dumps(document, indent=2) if arguments.json else "\n".join(_table(outcomes))
    sys.stdout.write(told + "\n")
    return 1 if missed else 0


def run(files: Sequence[HostileFile]) -> list[Outcome]:
    """Through one worker of these sources', all of them."""
    with tempfile.TemporaryDirectory(prefix="hostile-") as folder, ImagingPool(1) as pool:
        ordeal = Ordeal(pool, Path(folder), _ordinary())
        return [ordeal.of(file) for file in files]


def run_by(program: Program, files: Sequence[HostileFile]) -> list[Outcome]:
    """Through `shrink` of this program, begun anew for each."""
    with tempfile.TemporaryDirectory(prefix="hostile-") as folder:
        ordeal = ProgramOrdeal(program, Path(folder), _ordinary())
        return [ordeal.of(file) for file in files]


def _ordinary() -> bytes:
    return encoded(corners(ORDINARY_EDGE_PX, ORDINARY_EDGE_PX), "JPEG")


def _collected() -> Iterator[HostileFile]:
    for photo in shared_photos("reject", "any"):
        expected = Expected.REFUSED if photo.expect == "reject" else Expected.ANY
        yield HostileFile("collection", photo.file, photo.path.read_bytes(), expected)


def _as_json(outcome: Outcome) -> dict[str, object]:
    return {"file": outcome.file.name, "misses": outcome.misses}


def _table(outcomes: Sequence[Outcome]) -> Iterator[str]:
    yield f"{'kind':<26}{'files':>6}{'taken':>7}{'refused':>9}{'lost':>6}{'CPU s':>8}{'MB':>6}  misses"
    kinds: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        kinds[outcome.file.kind].append(outcome)
    for kind, group in (*kinds.items(), ("all", list(outcomes))):
        refused = sum(outcome.refusal is not None for outcome in group)
        yield (
            f"{kind:<26}{len(group):>6}{len(group) - refused:>7}{refused:>9}"
            f"{sum(outcome.worker_lost for outcome in group):>6}{max(outcome.cpu_s for outcome in group):>8.2f}"
            f"{max(outcome.memory_mb for outcome in group):>6.0f}  {sum(bool(outcome.misses) for outcome in group)}"
        )
    reasons = Counter(outcome.refusal for outcome in outcomes if outcome.refusal is not None)
    yield "refused: " + ", ".join(f"{reason} {number}" for reason, number in reasons.most_common())
    for outcome in outcomes:
        for miss in outcome.misses:
            yield f"MISS {outcome.file.name}: {miss} ({outcome.refusal or 'taken'})"

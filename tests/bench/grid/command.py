"""Measures the grid's small pictures against Pillow's draft mode, two workers against one, and a card of 1,000."""

from __future__ import annotations

import argparse
import json
import multiprocessing
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psutil

from tests.bench.grid import contestants
from tests.bench.grid.card import NoPhotos, Photos, make_card, photos_in

SHARED_PHOTOS: Final = Path(__file__).resolve().parents[4] / "shared" / "photos"
ROUNDS: Final = 5
SKETCHES: Final = 1_000
THUMBNAILS: Final = 60
RENDITIONS: Final = 24
CARD_PHOTOS: Final = 1_000


@dataclass(frozen=True, slots=True)
class Figure:
    name: str
    value: float
    goal: float
    unit: str
    at_most: bool = False
    of: str = ""

    @property
    def kept(self) -> bool:
        return self.value <= self.goal if self.at_most else self.value >= self.goal

    def __str__(self) -> str:
        bound = "at most" if self.at_most else "at least"
        verdict = "kept" if self.kept else "MISSED"
        return f"{self.name:<44}{self.value:>9.2f} {self.unit:<3}  {bound} {self.goal:g}: {verdict}  {self.of}"


def main(arguments: Sequence[str]) -> int:
    options = parsed(arguments, "tests.bench.grid", __doc__)
    try:
        photos = photos_in(options.photos)
    except NoPhotos as exc:
        sys.stderr.write(f"bench: {exc}\n")
        return 1
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        figures = [*_races(photos, Path(folder)), *_screen(photos, Path(folder))]
    return show(figures, as_json=options.json)


def parsed(arguments: Sequence[str], module: str, about: str | None) -> argparse.Namespace:
    """`photos`, a folder, and `json`."""
    parser = argparse.ArgumentParser(prog=f"python -m {module}", description=about)
    parser.add_argument("--photos", type=Path, default=SHARED_PHOTOS, help="a folder of JPEGs (default: shared/photos)")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    return parser.parse_args(arguments)


def show(figures: Sequence[Figure], *, as_json: bool) -> int:
    """On stdout. Returns the exit code."""
    if as_json:
        document = {one.name: {"value": round(one.value, 3), "goal": one.goal, "kept": one.kept} for one in figures}
        sys.stdout.write(json.dumps(document, indent=2) + "\n")
    else:
        sys.stdout.write("\n".join(map(str, figures)) + "\n")
    return 0 if all(figure.kept for figure in figures) else 1


def _races(photos: Photos, folder: Path) -> list[Figure]:
    some = photos.with_sketch[0]
    spawn = multiprocessing.get_context("spawn")
    with (
        contestants.warm_pool(2, some, folder) as two,
        contestants.warm_pool(1, some, folder) as one,
        ProcessPoolExecutor(2, mp_context=spawn) as drafts,
    ):
        contestants.draft_all(drafts, photos.all, 16)  # warms them up
        return [
            _race(
                "sketch, where the camera left a thumbnail",
                50,
                _Turn(SKETCHES, lambda count: contestants.sketch_all(two, photos.with_sketch, count, folder)),
                _Turn(THUMBNAILS, lambda count: contestants.draft_all(drafts, photos.with_sketch, count)),
            ),
            _race(
                "thumbnail from the photo itself",
                1.1,
                _Turn(THUMBNAILS, lambda count: contestants.thumbnail_all(two, photos.all, count, folder)),
                _Turn(THUMBNAILS, lambda count: contestants.draft_all(drafts, photos.all, count)),
            ),
            _race(
                "two workers against one, renditions, by the clock",
                1.85,
                _Turn(RENDITIONS, lambda count: contestants.render_all(two, photos.all, count, folder), by_clock=True),
                _Turn(RENDITIONS, lambda count: contestants.render_all(one, photos.all, count, folder), by_clock=True),
            ),
        ]


@dataclass(frozen=True, slots=True)
class _Turn:
    count: int
    work: Callable[[int], None]
    by_clock: bool = False
    """Else by processor time, of this process and all that it has begun: our workers stand behind every other process
    in the queue for the processor, so that on a busy machine the clock says nothing of them."""

    def ms_each(self) -> float:
        begun_s = self._now_s()
        self.work(self.count)
        return (self._now_s() - begun_s) / self.count * 1e3

    def _now_s(self) -> float:
        if self.by_clock:
            return time.perf_counter()
        here = psutil.Process()
        spent = [process.cpu_times() for process in (here, *here.children(recursive=True))]
        return sum(times.user + times.system for times in spent)


def _race(name: str, goal: float, ours: _Turn, peer: _Turn) -> Figure:
    """In turn, so that whatever else the machine does falls on both."""
    pairs = []
    for number in range(ROUNDS):
        pairs.append((ours.ms_each(), peer.ms_each()) if number % 2 == 0 else (peer.ms_each(), ours.ms_each())[::-1])
        sys.stderr.write(f"{name}: {pairs[-1][0]:.2f} ms each against {pairs[-1][1]:.2f}\n")
    ours_ms, peer_ms = (statistics.median(figures) for figures in zip(*pairs, strict=True))
    return Figure(name, peer_ms / ours_ms, goal, "x", of=f"{ours_ms:.2f} ms each against {peer_ms:.2f}")


def _screen(photos: Photos, folder: Path) -> list[Figure]:
    card = make_card(photos, CARD_PHOTOS, folder / "card")
    command = [sys.executable, "-m", "tests.bench.grid.screen", str(card), str(folder)]
    said = subprocess.run(command, check=True, capture_output=True, text=True, timeout=600).stdout
    figures = json.loads(said.splitlines()[-1])
    return [
        Figure("1,000 photos: first screenful", figures["first_screenful_s"], 1, "s", at_most=True),
        Figure("1,000 photos: first screenful, all true", figures["first_screenful_true_s"], 5, "s", at_most=True),
        Figure("1,000 photos: all of them, true", figures["all_s"], 30, "s", at_most=True),
        Figure("1,000 photos: memory of the app's process", figures["app_peak_rss_mb"], 500, "MB", at_most=True),
    ]

"""Measures the touchscreen: its first frame, its frames while 2,000 photos are flicked with two workers busy, how long
the GUI thread stalls, and the app's memory with 10,000 photos listed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from tests.bench.grid.card import NoPhotos, Photos, make_card, photos_in
from tests.bench.grid.command import Figure, parsed, show
from tests.bench.machine import await_idle, machine

FLICKED: Final = 2_000
LISTED: Final = 10_000


def main(arguments: Sequence[str]) -> int:
    options = parsed(arguments, "tests.bench.ui", __doc__)
    try:
        photos = photos_in(options.photos)
    except NoPhotos as exc:
        sys.stderr.write(f"bench: {exc}\n")
        return 1
    idle_share = await_idle(0.9, limit_s=30)
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        figures = judged(_run(photos, FLICKED, Path(folder) / "2000"), _run(photos, LISTED, Path(folder) / "10000"))
    sys.stderr.write(f"bench: {machine()}; {idle_share:.0%} idle before\n")
    return show(figures, as_json=options.json)


def judged(flicked: Mapping[str, float], listed: Mapping[str, float]) -> list[Figure]:
    seen = f"{flicked['frames']:.0f} frames over {flicked['way_px']:.0f} px"
    return [
        Figure("from the start of the process to the first frame", flicked["first_frame_s"], 3, "s", at_most=True),
        Figure("from the choice of a card to a picture in sight", flicked["first_picture_s"], 1, "s", at_most=True),
        Figure("frame time while flicking, median", flicked["frame_p50_ms"], 17, "ms", at_most=True, of=seen),
        Figure("frame time while flicking, 99 of 100", flicked["frame_p99_ms"], 34, "ms", at_most=True),
        Figure("GUI thread stalled, 99 of 100", flicked["stall_p99_ms"], 16, "ms", at_most=True),
        Figure("GUI thread stalled, worst", flicked["stall_worst_ms"], 100, "ms", at_most=True),
        Figure("memory of the app's process, 10,000 listed", listed["app_peak_rss_mb"], 500, "MB", at_most=True),
    ]


def _run(photos: Photos, count: int, folder: Path) -> dict[str, float]:
    folder.mkdir()
    card = make_card(photos, count, folder / "card")
    command = [sys.executable, "-m", "tests.bench.ui.screen", str(card), str(folder)]
    by_processor = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    done = subprocess.run(command, env=by_processor, capture_output=True, text=True, check=True, timeout=300)
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures

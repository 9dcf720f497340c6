"""Those who shrink the same photos: ours, the peers of the registries and of Debian, and the floor. Each is a command
that takes all photos in one process, since a long-lived worker is how the product works.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.bench.imaging.peers.assignment import LONG_EDGE_PX

REPOSITORY: Final = Path(__file__).resolve().parents[3]
QUALITY: Final = 85
"""That the issue names; libjpeg's scale."""

OURS: Final = "ours"
NAIVE: Final = "Pillow naive"
SHARP: Final = "sharp"

_PEERS: Final = Path(__file__).parent / "peers"
_SHARP_MODULE: Final = REPOSITORY / ".tools" / "bench" / "node_modules" / "sharp" / "package.json"
_BOUNDS: Final = f"{LONG_EDGE_PX}x{LONG_EDGE_PX}>"
_RUN_LIMIT_S: Final = 300
# One thread each: the race is for processor time, on one core.
_ONE_THREAD: Final = {"VIPS_CONCURRENCY": "1", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


class Failed(Exception):
    """A contestant ended badly: the figures would mean nothing."""


@dataclass(frozen=True, slots=True)
class Spent:
    cpu_s: float
    """User and system, of the process and all that it waited for."""
    peak_rss_mb: float
    """Of the largest of these processes."""


@dataclass(frozen=True, slots=True)
class Contestant:
    name: str
    command: Callable[[Path, int, Sequence[Path]], list[str]]
    """For a folder to write to, a quality and the photos; without photos, what costs just the start."""
    missing: str | None = None
    """What has to be installed first."""
    turns: bool = True
    """Its output is upright. The naive ones leave that to whoever looks, and save the time."""
    converts: bool = False
    """Its output is in sRGB whatever the photo was in; the others drop the profile and leave the numbers."""

    def run(self, folder: Path, quality: int, photos: Sequence[Path]) -> Spent:
        """Raises Failed."""
        folder.mkdir(exist_ok=True)
        core = max(os.sched_getaffinity(0))
        meter = [sys.executable, "-I", "-S", str(_PEERS.parent / "meter.py"), str(core), str(_RUN_LIMIT_S)]
        said = subprocess.run(
            [*meter, *self.command(folder, quality, photos)],
            check=True,
            capture_output=True,
            text=True,
            cwd=REPOSITORY,
            env={**os.environ, **_ONE_THREAD},
        )
        account = json.loads(said.stdout)
        if account["exit_code"] or not all((folder / photo.name).is_file() for photo in photos):
            raise Failed(f"{self.name} ended with {account['exit_code']}: {said.stderr[-1000:]}")
        return Spent(account["cpu_s"], account["peak_rss_kb"] / 1024)


def contestants() -> list[Contestant]:
    return [
        Contestant(OURS, _python("ours"), converts=True),
        Contestant(NAIVE, _python("pillow_naive"), turns=False),
        Contestant("Pillow draft", _python("pillow_draft"), turns=False),
        Contestant("pyvips thumbnail", _python("pyvips_thumbnail")),
        Contestant("vipsthumbnail", _vipsthumbnail, _missing("vipsthumbnail", "libvips-tools")),
        Contestant(SHARP, _sharp, _missing_sharp(), converts=True),
        Contestant("ImageMagick", _mogrify, _missing("mogrify", "imagemagick")),
        Contestant("floor", _python("floor"), turns=False),
    ]


def _python(module: str) -> Callable[[Path, int, Sequence[Path]], list[str]]:
    start = [sys.executable, "-m", f"tests.bench.imaging.peers.{module}"]
    return lambda folder, quality, photos: [*start, str(folder), str(quality), *map(str, photos)]


def _vipsthumbnail(folder: Path, quality: int, photos: Sequence[Path]) -> list[str]:
    if not photos:
        return ["vipsthumbnail", "--vips-version"]
    return ["vipsthumbnail", "--size", _BOUNDS, "-o", f"{folder}/%s.jpg[Q={quality},strip]", *map(str, photos)]


def _sharp(folder: Path, quality: int, photos: Sequence[Path]) -> list[str]:
    return ["node", str(_PEERS / "sharp.mjs"), str(_SHARP_MODULE), str(folder), str(quality), *map(str, photos)]


def _mogrify(folder: Path, quality: int, photos: Sequence[Path]) -> list[str]:
    if not photos:
        return ["mogrify", "-version"]
    work = ["-auto-orient", "-resize", _BOUNDS, "-strip", "-quality", str(quality)]
    return ["mogrify", "-limit", "thread", "1", "-path", str(folder), *work, *map(str, photos)]


def _missing(program: str, package: str) -> str | None:
    return None if shutil.which(program) else f"Debian's {package} (packaging/setup/setup.sh --bench)"


def _missing_sharp() -> str | None:
    """It says itself, by failing to load, when node is too old for it."""
    if shutil.which("node") and _SHARP_MODULE.is_file():
        loads = ["node", str(_PEERS / "sharp.mjs"), str(_SHARP_MODULE), "unused", str(QUALITY)]
        if subprocess.run(loads, check=False, capture_output=True).returncode == 0:
            return None
    return "node 20 or later and sharp in .tools/bench (packaging/setup/setup.sh --bench)"

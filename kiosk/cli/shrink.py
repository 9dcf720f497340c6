"""Shrink photos into a folder, as an order would send them; no backend and no order is needed."""

from __future__ import annotations

import argparse
import itertools
import json
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from kiosk.app.kiosk import Kiosk
from kiosk.cli.console import ProgressBar
from kiosk.cli.send import list_candidates
from kiosk.clock import SystemClock
from kiosk.config import KioskConfig
from kiosk.errors import KioskError
from kiosk.imaging.refusal import PhotoRefused
from kiosk.imaging.rendition.spec import Rendition
from kiosk.media.scan import Candidate

NAME: Final = "shrink"


@dataclass(frozen=True, slots=True)
class ShrunkPhoto:
    source: Candidate
    rendition: Rendition  # where it stays

    def __str__(self) -> str:
        made = self.rendition
        share = made.size_bytes / max(self.source.size_bytes, 1)
        return (
            f"{made.path}: {made.width_px} x {made.height_px}, "
            f"{self.source.size_bytes:,} -> {made.size_bytes:,} bytes ({share:.0%}), "
            + ("its own JPEG without metadata" if made.is_original else f"quality {made.quality:.1f}")
            + (f"; the first of {made.further_pages + 1} pages, the others stay behind" if made.further_pages else "")
        )

    def as_json(self) -> dict[str, object]:
        made = self.rendition
        return {
            "file": str(self.source.path),
            "out": str(made.path),
            "width_px": made.width_px,
            "height_px": made.height_px,
            "bytes_in": self.source.size_bytes,
            "bytes_out": made.size_bytes,
            "further_pages": made.further_pages,
            "quality": None if made.is_original else round(made.quality, 2),
        }


@dataclass(frozen=True, slots=True)
class RefusedFile:
    path: Path
    refusal: PhotoRefused

    def __str__(self) -> str:
        return f"not shrunk: {self.path}: {self.refusal.reason} ({self.refusal.detail})"

    def as_json(self) -> dict[str, object]:
        return {"file": str(self.path), "reason": self.refusal.reason.value, "detail": self.refusal.detail}


Outcome = ShrunkPhoto | RefusedFile


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="photos, or folders of them")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where they go; nothing is overwritten")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def execute(arguments: argparse.Namespace) -> int:
    kiosk = Kiosk(arguments.data, KioskConfig.load(arguments.data.config), SystemClock())
    candidates = list_candidates(arguments.paths)
    try:
        arguments.out.mkdir(parents=True, exist_ok=True)
        outcomes = _shrink(kiosk, candidates, arguments.out)
    except OSError as exc:
        raise KioskError(f"{arguments.out} can't be written ({exc.strerror}): choose another folder") from exc
    shrunk = [outcome for outcome in outcomes if isinstance(outcome, ShrunkPhoto)]
    refused = [outcome for outcome in outcomes if isinstance(outcome, RefusedFile)]
    for file in refused:
        print(file, file=sys.stderr)
    if arguments.json:
        print(json.dumps(_as_json(shrunk, refused), indent=2))
    else:
        print(*shrunk, sep="\n", end="\n" if shrunk else "")
    return 1 if refused else 0


def _shrink(kiosk: Kiosk, candidates: Sequence[Candidate], out: Path) -> list[Outcome]:
    """An outcome for each, in their order. Raises OSError where `out` can't be written."""
    with (
        tempfile.TemporaryDirectory(dir=out, prefix=".shrinking-") as staging,  # one rename away from its place
        kiosk.imaging_pool() as pool,
        ProgressBar("shrinking", len(candidates)) as bar,
    ):
        futures = [
            pool.render(candidate.path, Path(staging) / str(number), kiosk.rendition_spec)
            for number, candidate in enumerate(candidates)
        ]
        outcomes: list[Outcome] = []
        for candidate, future in zip(candidates, futures, strict=True):
            outcomes.append(_outcome(candidate, future, out))
            bar.at(len(outcomes))
        return outcomes


def _outcome(candidate: Candidate, future: Future[Rendition], out: Path) -> Outcome:
    try:
        made = future.result()
    except PhotoRefused as exc:
        return RefusedFile(candidate.path, exc)
    place = _reserved(out, candidate.path.stem)
    made.path.replace(place)
    return ShrunkPhoto(candidate, replace(made, path=place))


def _reserved(out: Path, stem: str) -> Path:
    """A file of our own by a name that nobody had; empty until the photo replaces it."""
    for number in itertools.count(1):
        place = out / (f"{stem}.jpg" if number == 1 else f"{stem}-{number}.jpg")
        try:
            place.touch(exist_ok=False)
        except FileExistsError:
            continue
        return place
    raise AssertionError("counting never ends")


def _as_json(shrunk: Sequence[ShrunkPhoto], refused: Sequence[RefusedFile]) -> dict[str, object]:
    return {
        "shrunk": [photo.as_json() for photo in shrunk],
        "refused": [file.as_json() for file in refused],
        "bytes_in": sum(photo.source.size_bytes for photo in shrunk),
        "bytes_out": sum(photo.rendition.size_bytes for photo in shrunk),
    }

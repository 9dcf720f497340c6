"""Fits the line in kiosk/imaging/quality/fit.py, and prints it with its errors, each photo left out in turn.

    uv run python -m tests.bench.imaging.fit FOLDER…

Takes the JPEGs in the folders, some 10 s each; drawings spoil it. The numbers are written into the module by hand, with
what they were fitted on.
"""

from __future__ import annotations

import argparse
import multiprocessing
import statistics
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np

from kiosk.imaging import budget
from kiosk.imaging.picture import colour
from kiosk.imaging.picture.pixels import Pixels
from kiosk.imaging.probe import ImageFormat, probe_bytes
from kiosk.imaging.quality import fit
from kiosk.imaging.quality.choice import TRIAL_QUALITY, tiles_of
from kiosk.imaging.quality.likeness import likeness
from kiosk.imaging.readers import decode, turbo
from kiosk.imaging.refusal import PhotoRefused
from kiosk.imaging.rendition.encoder import JpegliEncoder
from kiosk.imaging.rendition.spec import RenditionSpec
from tests.bench.imaging.score import Reference, perfect

QUALITIES: Final = (76, 82, 86, 89, 92, 95)
FEWEST: Final = 8


class Sample(NamedTuple):
    name: str
    likeness: float
    needed: float
    """The quality number at which the whole scores the target."""
    score_a_quality: float


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.imaging.fit", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    options = parser.parse_args(arguments)
    samples = []
    paths = sorted(path for folder in options.folders for path in folder.rglob("*") if path.is_file())
    with ProcessPoolExecutor(mp_context=multiprocessing.get_context("spawn")) as processes:  # libvips bears no fork
        for sample in filter(None, processes.map(measure, paths)):
            samples.append(sample)
            sys.stderr.write(f"{sample.name}: likeness {sample.likeness:.2f}, needs {sample.needed:.1f}\n")
    if len(samples) < FEWEST:
        sys.stderr.write(f"fit: {len(samples)} photos could be used; {FEWEST} are the fewest that tell anything\n")
        return 1
    sys.stdout.write(report(samples))
    return 0


def measure(path: Path) -> Sample | None:
    """None for what is no JPEG, is refused, is too small for a trial, or never comes near the target."""
    try:
        data = path.read_bytes()
        probed = probe_bytes(data)
        budget.check(probed)
        if probed.format is not ImageFormat.JPEG:
            return None
        pixels: Pixels = colour.to_srgb(decode.decode(data, probed, RenditionSpec().long_edge_px)).pixels
    except PhotoRefused:
        return None
    tiles = tiles_of(pixels)
    if tiles is None:
        return None
    encoder = JpegliEncoder()
    trial = turbo.decoded(encoder.encode_quickly(tiles, TRIAL_QUALITY))
    assert trial is not None
    reference = Reference(perfect(path, (pixels.shape[1], pixels.shape[0]), turns=True, converts=True))
    scores = [reference.score(_encoded(encoder, pixels, quality)) for quality in QUALITIES]
    if not scores[0] < fit.TARGET < scores[-1]:
        return None
    needed = float(np.interp(fit.TARGET, scores, QUALITIES))
    around = np.interp([needed - 2, needed + 2], QUALITIES, scores)
    return Sample(path.name, likeness(tiles, trial), needed, float(around[1] - around[0]) / 4)


def report(samples: Sequence[Sample]) -> str:
    """The line, its errors, and what the module's own line makes of the same photos."""
    seen = np.array([sample.likeness for sample in samples])
    needed = np.array([sample.needed for sample in samples])
    slope, offset = np.polyfit(seen, needed, 1)
    errors = needed - np.array([_left_out(seen, needed, index) for index in range(len(samples))])
    ours = needed - np.array([fit.quality_at_85(value) for value in seen])
    return (
        f"{len(samples)} photos, of which each needs {needed.min():.1f} to {needed.max():.1f}\n"
        f"likeness at {TRIAL_QUALITY}: {(offset - TRIAL_QUALITY) / -slope:.2f}, quality a point: {-slope:.3f}\n"
        f"left out in turn: off by {errors.std():.2f} (standard deviation), at most {errors.max():.2f} too low\n"
        f"score a quality: {statistics.median(sample.score_a_quality for sample in samples):.2f}\n"
        f"the module's line: {(ours > 0).sum()} photos below the target, by {max(ours.max(), 0):.2f} at most;"
        f" {-ours.mean():.2f} too high on average\n"
    )


def _left_out(seen: np.ndarray, needed: np.ndarray, index: int) -> float:
    others = np.arange(len(seen)) != index
    slope, offset = np.polyfit(seen[others], needed[others], 1)
    return float(slope * seen[index] + offset)


def _encoded(encoder: JpegliEncoder, pixels: Pixels, quality: int) -> Pixels:
    decoded = turbo.decoded(encoder.encode(pixels, quality=quality, progressive=False))
    assert decoded is not None
    return decoded


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""SSIMULACRA2 of a whole frame against what a perfect shrink would have given.

The metric is PyPI's `ssimulacra2`, step for step, with what belongs to the reference worked out only once and the blurs
in single precision by OpenCV: a twentieth of the time. A test holds the two together.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

import cv2
import numpy as np
import numpy.typing as npt
import pyvips
from PIL import Image
from ssimulacra2 import ssimulacra2 as metric

from kiosk.imaging.picture import colour
from kiosk.imaging.picture.pixels import Picture, Pixels, turned
from kiosk.imaging.probe import probe
from tests.bench.imaging.contestants import Contestant
from tests.bench.imaging.photos import Photo

Plane = npt.NDArray[np.float32]
"""Height by width by three, linear RGB or the metric's positive XYB."""
Averages = npt.NDArray[np.float64]

_STRIP_PX: Final = 16
_BLUR_RADIUS_PX: Final = 5
_SIGMA_PX: Final = 1.5
_MIN_EDGE_PX: Final = 8
_LINEAR: Final = metric.srgb_to_linear(np.arange(256)).astype(np.float32)


class _Scale(NamedTuple):
    picture: Plane
    mean: Plane
    squares: Plane


class Reference:
    """A picture to compare others with, prepared."""

    def __init__(self, pixels: Pixels) -> None:
        self._scales = [_scale(plane) for plane in _pyramid(pixels)]

    def score(self, pixels: Pixels) -> float:
        """100 for the same picture; 90 for what nobody tells from it side by side, 70 for good."""
        compared = metric.Msssim()
        for ours, plane in zip(self._scales, _pyramid(pixels), strict=True):
            theirs = _scale(plane)
            figures = metric.MsssimScale()
            both = _blurred(ours.picture * theirs.picture)
            figures.avg_ssim = _by_strips(metric.ssim_map, ours.mean, theirs.mean, ours.squares, theirs.squares, both)
            figures.avg_edgediff = _by_strips(
                metric.edge_diff_map, ours.picture, ours.mean, theirs.picture, theirs.mean
            )
            compared.scales.append(figures)
        return float(compared.score())


@dataclass(frozen=True, slots=True)
class _Kind:
    """Which of the photo's perfect shrinks an output has to be like: nobody is asked for what it does not claim."""

    photo: Path
    size_px: tuple[int, int]
    turns: bool
    converts: bool


class Jury:
    """Scores each distinct output once. Not for several threads."""

    def __init__(self) -> None:
        self._scores: dict[tuple[_Kind, bytes], float] = {}
        self._last: tuple[_Kind, Reference] | None = None

    def score(self, contestant: Contestant, photo: Photo, output: Path) -> float:
        with Image.open(output) as opened:
            pixels = np.asarray(opened.convert("RGB"))
        kind = _Kind(photo.path, (pixels.shape[1], pixels.shape[0]), contestant.turns, contestant.converts)
        key = (kind, hashlib.sha256(output.read_bytes()).digest())
        if key not in self._scores:
            self._scores[key] = self._reference(kind).score(pixels)
        return self._scores[key]

    def _reference(self, kind: _Kind) -> Reference:
        """Only the last is kept: one takes half a gigabyte."""
        if self._last is None or self._last[0] != kind:
            self._last = None
            self._last = (kind, Reference(perfect(kind.photo, kind.size_px, turns=kind.turns, converts=kind.converts)))
        return self._last[1]


def perfect(photo: Path, size_px: tuple[int, int], *, turns: bool, converts: bool) -> Pixels:
    """The whole photo through one Lanczos-3 in floating point, rounded once at the end."""
    whole = pyvips.Image.new_from_file(photo, fail_on="truncated")
    plain = colour.to_srgb(Picture.of(whole)).in_vips() if converts else whole.colourspace("srgb")
    upright = turned(plain, probe(photo).orientation if turns else 1)
    width_px, height_px = size_px
    small = upright.cast("float").resize(width_px / upright.width, vscale=height_px / upright.height, kernel="lanczos3")
    pixels: Pixels = small.rint().cast("uchar").numpy()
    assert pixels.shape == (height_px, width_px, 3), f"{photo}: {pixels.shape} for {size_px}"
    return pixels


def _by_strips(figures_of: Callable[..., Averages], *planes: Plane) -> Averages:
    """As of the whole, in pieces that stay in the processor's cache. Both maps give means in turn with the fourth roots
    of means of fourth powers.
    """
    height_px = len(planes[0])
    sums: Averages | float = 0.0
    for top in range(0, height_px, _STRIP_PX):
        strip = [plane[top : top + _STRIP_PX] for plane in planes]
        figures = figures_of(*strip)
        figures[1::2] **= 4
        sums = sums + figures * len(strip[0])
    means: Averages = np.asarray(sums) / height_px
    means[1::2] **= 0.25
    return means


def _pyramid(pixels: Pixels) -> list[Plane]:
    planes = []
    linear = _LINEAR[pixels]
    for _number in range(metric.kNumScales):
        if min(linear.shape[:2]) < _MIN_EDGE_PX:
            break
        planes.append(_xyb(linear))
        linear = _halved(linear)
    return planes


def _xyb(linear: Plane) -> Plane:
    xyb = np.empty_like(linear)
    matrix = metric.kOpsinAbsorbanceMatrix.reshape(3, 3)
    for top in range(0, len(linear), _STRIP_PX):
        strip = slice(top, top + _STRIP_PX)
        mixed = np.maximum(cv2.transform(linear[strip], matrix) + np.float32(metric.kB0), 0)
        first, second, third = np.moveaxis(np.cbrt(mixed) - np.float32(np.cbrt(metric.kB0)), 2, 0)
        luma = 0.5 * (first + second)
        # To all positive, as the library's make_positive_xyb does it.
        xyb[strip, :, 0] = 0.5 * (first - second) * 14 + 0.42
        xyb[strip, :, 1] = luma + 0.01
        xyb[strip, :, 2] = third - luma + 0.55
    return xyb


def _halved(linear: Plane) -> Plane:
    """Means of two by two; an odd last row or column stands for itself, as doubling it has it."""
    height_px, width_px = linear.shape[:2]
    even = cv2.copyMakeBorder(linear, 0, height_px % 2, 0, width_px % 2, cv2.BORDER_REPLICATE)
    halves = cv2.resize(even, (even.shape[1] // 2, even.shape[0] // 2), interpolation=cv2.INTER_AREA)
    return halves.astype(np.float32, copy=False)


def _scale(picture: Plane) -> _Scale:
    return _Scale(picture, _blurred(picture), _blurred(picture * picture))


def _blurred(plane: Plane) -> Plane:
    """The library lays its pictures on their side and then pads what is top and bottom there: left and right here."""
    pad_px = _BLUR_RADIUS_PX
    padded = cv2.copyMakeBorder(plane, 0, 0, pad_px, pad_px, cv2.BORDER_CONSTANT, value=0)
    edge = 2 * _BLUR_RADIUS_PX + 1
    blurred = cv2.GaussianBlur(padded, (edge, edge), _SIGMA_PX, borderType=cv2.BORDER_REFLECT)
    return blurred[:, pad_px:-pad_px].astype(np.float32, copy=False)

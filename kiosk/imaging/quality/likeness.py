"""How alike two small pictures look: the terms that decide SSIMULACRA2, without the rest of it.

Of its 108 terms 17 carry nearly all weight, most of them on the picture shrunk by four and more, where they cost next
to nothing. Only luma is looked at in full size. Weights and formulas: libjxl, tools/ssimulacra2.cc (SSIMULACRA2 2.1).
What costs time is done otherwise: a binomial blur for the Gaussian, luma by 8-bit grey in the two finest scales, and
blocks of four by four averaged before they are made linear.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final, Literal, NamedTuple

import numpy as np
import numpy.typing as npt
from PIL import Image

from kiosk.imaging.picture.pixels import Pixels

Planes = npt.NDArray[np.float32]

Plane = Literal["X", "Y", "B"]
Map = Literal["ssim", "artefact", "lost"]


class _Term(NamedTuple):
    plane: Plane
    kind: Map
    norm: Literal[1, 4]
    weight: float


_TERMS: Final[Mapping[int, tuple[_Term, ...]]] = {
    0: (_Term("Y", "ssim", 4, 7.467), _Term("Y", "lost", 4, 17.446)),
    1: (_Term("Y", "ssim", 4, 6.684),),
    2: (
        _Term("Y", "ssim", 1, 225.205),
        _Term("Y", "ssim", 4, 19.213),
        _Term("X", "ssim", 4, 1.842),
        _Term("X", "artefact", 4, 11.441),
    ),
    3: (
        _Term("Y", "ssim", 1, 176.393),
        _Term("Y", "ssim", 4, 24.433),
        _Term("X", "ssim", 4, 1.879),
        _Term("X", "artefact", 4, 10.949),
        _Term("B", "ssim", 4, 8.827),
        _Term("B", "artefact", 4, 23.192),
    ),
    4: (
        _Term("Y", "ssim", 4, 34.779),
        _Term("Y", "artefact", 4, 44.836),
        _Term("B", "ssim", 1, 95.108),
        _Term("B", "artefact", 4, 171.267),
    ),
}
"""By scale: the picture halved so many times."""

_BLUR_PASSES: Final = (1, 2, 3, 3, 3)
"""By scale; three passes are as wide as the Gaussian of 1.5 pixels. Fewer where they cost most."""

_COARSE: Final = 2
"""From this scale on all three planes are looked at."""

_STRIP_ROWS: Final = 64
"""Looked at together. More leave the processor's cache, and take twice as long."""

_BLOCK_EDGE_PX: Final = 4

_C2: Final = np.float32(0.0009)
_BIAS: Final = np.float32(0.0037930732552754493)
_CUBE_ROOT_OF_BIAS: Final = np.float32(np.cbrt(_BIAS))
_ABSORBANCE: Final = np.array(
    [
        [0.30, 0.622, 0.078],
        [0.23, 0.692, 0.078],
        [0.24342268924547819, 0.20476744424496821, 0.55180986650955356],
    ],
    np.float32,
)
"""Of red, green and blue, by the long, medium and short cones."""


def _linear_light(highest: int) -> Planes:
    """Of each value up to the highest, which is white, by IEC 61966-2-1."""
    value = np.arange(highest + 1) / highest
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4).astype(np.float32)  # noqa: PLR2004


_LIGHTNESS: Final = np.cbrt(_linear_light(255) + _BIAS) - _CUBE_ROOT_OF_BIAS
_LIGHT_OF_BLOCK: Final = _linear_light(255 * _BLOCK_EDGE_PX**2)
"""By the sum of its values."""


def likeness(original: Pixels, encoded: Pixels) -> float:
    """100 for the same, less for what looks otherwise, about as SSIMULACRA2 has it; for sRGB pixels, height by width by
    three, whose sides are multiples of 64.
    """
    total = 0.0
    fine = np.stack([np.take(_LIGHTNESS, _grey(picture)) for picture in (original, encoded)])[:, np.newaxis]
    for scale in range(_COARSE):
        total += _weighed(fine, "Y", scale)
        fine = _halved(fine)
    light = np.stack([_light_of_blocks(original), _light_of_blocks(encoded)])
    for scale in range(_COARSE, len(_TERMS)):
        total += _weighed(_opponent(light), "XYB", scale)
        light = _halved(light)
    return _score(total)


def _weighed(pair: Planes, planes: str, scale: int) -> float:
    """`pair`: the two pictures by their planes by height by width."""
    terms = _TERMS[scale]
    powers, count = [0.0] * len(terms), 0
    for top in range(0, pair.shape[2], _STRIP_ROWS):
        first, second = pair[:, :, top : top + _STRIP_ROWS]
        maps = _maps(first, second, _BLUR_PASSES[scale])
        for index, term in enumerate(terms):
            powers[index] += _power(maps[term.kind][planes.index(term.plane)], term.norm)
        count += maps["ssim"][0].size
    return math.fsum(
        term.weight * (power / count) ** (1 / term.norm) for term, power in zip(terms, powers, strict=True)
    )


def _maps(first: Planes, second: Planes, passes: int) -> dict[Map, Planes]:
    """What differs where, without the rims that have not all their neighbours."""
    count = len(first)
    means = _blurred(np.concatenate([first, second, first * first + second * second, first * second]), passes)
    mean_first, mean_second, squares, product = (means[start : start + count] for start in range(0, 4 * count, count))
    apart = mean_first - mean_second
    apart *= apart
    means_product = mean_first * mean_second
    both = product - means_product
    spread = squares - apart - means_product - means_product
    ssim = 1 - (1 - apart) * (both + both + _C2) / (spread + _C2)
    inner = np.s_[:, passes:-passes, passes:-passes]
    edges = (1 + np.abs(second[inner] - mean_second)) / (1 + np.abs(first[inner] - mean_first)) - 1
    return {"ssim": np.maximum(ssim, 0), "artefact": np.maximum(edges, 0), "lost": np.maximum(-edges, 0)}


def _power(values: Planes, degree: Literal[1, 4]) -> float:
    if degree == 1:
        return float(values.sum())
    squares = values * values
    return float((squares * squares).sum())


def _blurred(planes: Planes, passes: int) -> Planes:
    """Smaller by a pixel on each side for each pass."""
    for _ in range(passes):
        down = planes[:, 1:] + planes[:, :-1]
        down = down[:, 1:] + down[:, :-1]
        across = down[..., 1:] + down[..., :-1]
        planes = across[..., 1:] + across[..., :-1]
        planes *= np.float32(1 / 16)
    return planes


def _halved(planes: Planes) -> Planes:
    rows = planes[..., ::2, :] + planes[..., 1::2, :]
    return (rows[..., ::2] + rows[..., 1::2]) * np.float32(0.25)


def _grey(pixels: Pixels) -> Pixels:
    return np.asarray(Image.fromarray(pixels).convert("L"))


def _light_of_blocks(pixels: Pixels) -> Planes:
    """Light of blocks of four by four, as three planes."""
    edge = _BLOCK_EDGE_PX
    height_px, width_px, bands = pixels.shape
    rows = pixels.reshape(height_px // edge, edge, width_px * bands)
    high = sum((rows[:, place] for place in range(1, edge)), rows[:, 0].astype(np.uint16))
    columns = high.reshape(height_px // edge, width_px // edge, edge, bands)
    sums = sum((columns[:, :, place] for place in range(1, edge)), columns[:, :, 0])
    return np.ascontiguousarray(np.take(_LIGHT_OF_BLOCK, sums).transpose(2, 0, 1))


def _cone(light: Planes, absorbance: Planes) -> Planes:
    absorbed: Planes = light[:, 0] * absorbance[0]
    for band in (1, 2):
        absorbed += light[:, band] * absorbance[band]
    absorbed += _BIAS
    np.cbrt(absorbed, out=absorbed)
    absorbed -= _CUBE_ROOT_OF_BIAS
    return absorbed


def _opponent(light: Planes) -> Planes:
    """The planes X, Y and B of libjxl, scaled as the metric has them; without its offsets, which matter to no term."""
    # Plane by plane: a product of matrices is rounded as each BLAS likes it, and the same photo would become another
    # JPEG on another machine.
    long, medium, short = (_cone(light, absorbance) for absorbance in _ABSORBANCE)
    luma = (long + medium) * np.float32(0.5)
    return np.stack([(long - medium) * np.float32(7), luma, short - luma], axis=1)


def _score(total: float) -> float:
    """The last step of the metric."""
    total *= 0.9562382616834844
    total = 2.326765642916932 * total - 0.020884521182843837 * total**2 + 6.248496625763138e-05 * total**3
    return 100 - 10 * math.pow(max(total, 0.0), 0.6276336467831387)

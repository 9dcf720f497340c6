"""The photos that the grid is measured with: JPEGs of a folder, told apart by whether their camera left a thumbnail."""

from __future__ import annotations

import itertools
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.flow.preparation import THUMBNAIL_EDGE_PX
from kiosk.imaging.probe import ImageFormat, probe
from kiosk.imaging.refusal import PhotoRefused
from kiosk.imaging.thumbnails.cell import decoded
from kiosk.imaging.thumbnails.sketch import sketched
from tests.bench.grid.contestants import draft

PIXELS_MIN: Final = 2_000_000
"""Smaller ones are no photos of a camera, and cost neither side anything."""


class NoPhotos(Exception):
    """The folder holds nothing to measure with."""


@dataclass(frozen=True, slots=True)
class Photos:
    with_sketch: tuple[Path, ...]
    without: tuple[Path, ...]

    @property
    def all(self) -> tuple[Path, ...]:
        return self.with_sketch + self.without


def photos_in(folder: Path) -> Photos:
    """Raises NoPhotos."""
    found: tuple[list[Path], list[Path]] = ([], [])
    for path in sorted(folder.rglob("*")):
        if path.is_file() and _is_photo(path):
            found[sketched(path) is None].append(path)
    if not all(found):
        raise NoPhotos(
            f"{folder} has {len(found[0])} JPEGs of 2 megapixels or more with a thumbnail of their camera's and"
            f" {len(found[1])} without; some of each are needed. Name a folder of photos by --photos"
        )
    return Photos(tuple(found[0]), tuple(found[1]))


def make_card(photos: Photos, count: int, folder: Path) -> Path:
    """`count` files as a camera would lay them, each photo many times over; links, so that it costs no room."""
    folder.mkdir()
    originals = []
    for number, path in enumerate(photos.all):
        originals.append(folder.parent / f"original-{number}")
        shutil.copyfile(path, originals[-1])
    for number, original in zip(range(count), itertools.cycle(originals), strict=False):
        (folder / f"IMG_{number:04}.JPG").hardlink_to(original)
    return folder


def _is_photo(path: Path) -> bool:
    """That both sides take, so that the peer is not asked for a hostile one."""
    try:
        probed = probe(path)
        if probed.format is not ImageFormat.JPEG or probed.width_px * probed.height_px < PIXELS_MIN:
            return False
        decoded(path.read_bytes(), THUMBNAIL_EDGE_PX)
        return draft(path)
    except (PhotoRefused, OSError):
        return False

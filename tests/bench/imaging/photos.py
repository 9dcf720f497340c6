"""The photos that the shrink is measured with: a folder's large JPEGs that every side can take, under plain names."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pyvips
from PIL import Image

from kiosk.imaging.probe import ImageFormat, probe
from kiosk.imaging.refusal import PhotoRefused

LARGE_PIXELS: Final = 9_000_000
"""Where shrinking to 3000 px is work."""
MEDIUM_PIXELS: Final = 4_000_000
FEW: Final = 5
"""With fewer large ones than this, one photo would decide a median: the medium ones are taken in."""
HUGE_PIXELS: Final = 50_000_000
_MANIFEST: Final = "MANIFEST.tsv"
# On flat areas 92 leaves a real camera's bytes a megapixel.
_HUGE_QUALITY: Final = 92


class NoPhotos(Exception):
    """The folder holds nothing to measure with."""


@dataclass(frozen=True, slots=True)
class Photo:
    name: str
    path: Path
    """A link `00.jpg`, `01.jpg`, … so that no peer trips over a name, and outputs can be told apart by it."""
    megapixels: float

    @property
    def stem(self) -> str:
        return self.path.stem


def photos_in(folder: Path, links: Path) -> list[Photo]:
    """Raises NoPhotos."""
    if not folder.is_dir():
        raise NoPhotos(f"there is no folder {folder}. Name a folder of photos by --photos")
    refused = _not_to_be_taken(folder)
    sizes = {
        path: pixels
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.relative_to(folder).as_posix() not in refused and (pixels := _pixels(path))
    }
    chosen = [path for path, pixels in sizes.items() if pixels >= LARGE_PIXELS and _is_whole(path)]
    if len(chosen) < FEW:
        chosen = [path for path, pixels in sizes.items() if _is_whole(path)]
    if not chosen:
        raise NoPhotos(f"{folder} has no whole JPEG of 4 megapixels or more. Name a folder of photos by --photos")
    links.mkdir()
    photos = [Photo(path.name, links / f"{number:02}.jpg", sizes[path] / 1e6) for number, path in enumerate(chosen)]
    for photo, path in zip(photos, chosen, strict=True):
        photo.path.symlink_to(path.resolve())
    return photos


def huge_photo(photos: list[Photo], target: Path) -> Path:
    """The largest one, enlarged to 50 megapixels: no camera's photo of that size is freely to be had."""
    whole = pyvips.Image.new_from_file(max(photos, key=lambda photo: photo.megapixels).path, access="sequential")
    factor = (HUGE_PIXELS / (whole.width * whole.height)) ** 0.5
    whole.resize(factor, kernel="cubic").jpegsave(target, Q=_HUGE_QUALITY, keep="none")
    return target


def _not_to_be_taken(folder: Path) -> frozenset[str]:
    """What the folder's manifest, where it has one, does not expect to go through, or calls hostile."""
    manifest = folder / _MANIFEST
    if not manifest.is_file():
        return frozenset()
    with manifest.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t"))
    return frozenset(row["file"] for row in rows if row["expect"] != "accept" or row["file"].startswith("hostile/"))


def _pixels(path: Path) -> int:
    """0 for what is no JPEG, or too small."""
    try:
        probed = probe(path)
    except (PhotoRefused, OSError):
        return 0
    pixels = probed.width_px * probed.height_px
    return pixels if probed.format is ImageFormat.JPEG and pixels >= MEDIUM_PIXELS else 0


def _is_whole(path: Path) -> bool:
    """By the strictest of the decoders, so that no side gains by giving up."""
    try:
        with Image.open(path) as opened:
            opened.load()
        pyvips.Image.new_from_file(path, access="sequential", fail_on="warning").avg()
    except (OSError, SyntaxError, pyvips.Error, Image.DecompressionBombError):
        return False
    return True

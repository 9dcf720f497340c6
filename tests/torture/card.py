"""A customer's card: small photos in several formats, some of them sideways, no two alike, and what each becomes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image

from backend_lambdas.contract.limits import MULTIPART_THRESHOLD_BYTES
from kiosk.imaging.rendition.spec import RenditionSpec
from kiosk.imaging.workers.worker_pool import ImagingPool
from tests.torture.evidence import sha256_base64

SMALL: Final = RenditionSpec(long_edge_px=1152)
"""Of the kiosks under test: small, since their number is what tells, but large enough for previews to be worth their
bytes, and below every source, so that all are shrunk."""

LARGE: Final = RenditionSpec(long_edge_px=4800, target_ssimulacra2=95)
LARGE_PX: Final = (4800, 3600)
"""Of nothing but noise, which no encoder makes small."""

RENDERERS: Final = 2

SIZES_PX: Final = ((1440, 960), (1200, 1200), (1536, 864))
ORIENTATIONS: Final = (1, 6, 3, 8)
"""EXIF's: upright, and the three ways of holding a camera otherwise."""
EXIF_ORIENTATION: Final = 0x0112
GRAIN_PX: Final = 16
"""One random value for each such block: a picture that no other equals and that is quickly encoded."""


class NotDeterministic(AssertionError):
    """The engine made two different renditions of one photo, so that nothing could be compared."""


@dataclass(frozen=True, slots=True)
class Card:
    photos: tuple[Path, ...]
    spec: RenditionSpec
    renditions: Mapping[Path, str]
    """SHA-256, base 64, of what the app makes of each."""
    progressive: Mapping[Path, str]
    """The same where the line is narrow."""

    def checksums(self, photos: Sequence[Path]) -> tuple[str, ...]:
        return tuple(self.renditions[photo] for photo in photos)

    def progressive_checksums(self, photos: Sequence[Path]) -> tuple[str, ...]:
        return tuple(self.progressive[photo] for photo in photos)


def make_card(folder: Path, count: int, seed: int) -> Card:
    """`count` photos below `folder`, the same for the same seed. Raises NotDeterministic."""
    pictures = folder / "DCIM"
    pictures.mkdir(parents=True)
    return _card(folder, tuple(_photo(pictures, number, seed) for number in range(count)), SMALL)


def make_large_card(folder: Path, seed: int) -> Card:
    """One photo whose rendition goes to the storage in parts."""
    folder.mkdir(parents=True)
    noise = np.random.default_rng(seed).integers(0, 256, (LARGE_PX[1], LARGE_PX[0], 3), dtype=np.uint8)
    path = folder / "IMG_LARGE.JPG"
    Image.fromarray(noise).save(path, quality=98)  # larger than its rendition, or it would go as it is
    card = _card(folder, (path,), LARGE)
    size_bytes = (folder / "once" / f"{path.stem}.jpg").stat().st_size
    assert size_bytes > MULTIPART_THRESHOLD_BYTES, f"{size_bytes} bytes are not large"
    return card


def _card(folder: Path, photos: tuple[Path, ...], spec: RenditionSpec) -> Card:
    with ImagingPool(RENDERERS) as pool:
        first, second = (_rendered(pool, photos, folder / name, spec) for name in ("once", "twice"))
        progressive = _rendered(pool, photos, folder / "progressive", replace(spec, progressive=True))
    if first != second:
        raise NotDeterministic(", ".join(path.name for path in photos if first[path] != second[path]))
    return Card(photos, spec, first, progressive)


def _photo(folder: Path, number: int, seed: int) -> Path:
    width_px, height_px = SIZES_PX[number % len(SIZES_PX)]
    grain = np.random.default_rng((seed, number)).integers(
        0, 256, (height_px // GRAIN_PX, width_px // GRAIN_PX, 3), dtype=np.uint8
    )
    picture = Image.fromarray(grain).resize((width_px, height_px), Image.Resampling.BICUBIC)
    suffix, save = FORMATS[number % len(FORMATS)]
    path = folder / f"IMG_{number:04}.{suffix}"
    save(picture, path, ORIENTATIONS[number % len(ORIENTATIONS)])
    return path


def _save_jpeg(picture: Image.Image, path: Path, orientation: int) -> None:
    picture.save(path, quality=90, exif=_turned(orientation))


def _save_png(picture: Image.Image, path: Path, _orientation: int) -> None:
    picture.save(path, compress_level=1)


def _save_webp(picture: Image.Image, path: Path, orientation: int) -> None:
    picture.save(path, quality=85, method=0, exif=_turned(orientation))


def _save_tiff(picture: Image.Image, path: Path, _orientation: int) -> None:
    picture.save(path, compression="tiff_lzw")


def _turned(orientation: int) -> Image.Exif:
    exif = Image.Exif()
    exif[EXIF_ORIENTATION] = orientation
    return exif


FORMATS: Final[tuple[tuple[str, Callable[[Image.Image, Path, int], None]], ...]] = (
    ("JPG", _save_jpeg),
    ("PNG", _save_png),
    ("JPG", _save_jpeg),
    ("WEBP", _save_webp),
    ("TIF", _save_tiff),
)
"""Mostly JPEG, as cards are, and five, so that each meets each of the four orientations. HEIC's encoder takes seconds
for each photo."""


def _rendered(pool: ImagingPool, photos: Sequence[Path], folder: Path, spec: RenditionSpec) -> dict[Path, str]:
    folder.mkdir()
    futures = {photo: pool.render(photo, folder / f"{photo.stem}.jpg", spec) for photo in photos}
    return {photo: sha256_base64(future.result().path.read_bytes()) for photo, future in futures.items()}

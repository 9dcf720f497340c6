"""An independent way to see a photo: Pillow decodes, turns and converts, none of which the kiosk's own way does."""

from __future__ import annotations

import csv
import warnings
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import numpy as np
import pillow_heif
from PIL import Image, ImageCms, ImageOps

SHARED_PHOTOS = Path(__file__).resolve().parents[3].parent / "shared" / "photos"
COMPARED_EDGE_PX = 160


@dataclass(frozen=True, slots=True)
class SharedPhoto:
    file: str
    expect: str  # accept, reject, any

    @property
    def path(self) -> Path:
        return SHARED_PHOTOS / self.file


def shared_photos(*expected: str) -> list[SharedPhoto]:
    """Those of the manifest of which this is expected; none where the collection is absent."""
    manifest = SHARED_PHOTOS / "MANIFEST.tsv"
    if not manifest.is_file():
        return []
    with manifest.open(encoding="utf-8", newline="") as lines:
        photos = [SharedPhoto(row["file"], row["expect"]) for row in csv.DictReader(lines, delimiter="\t")]
    return [photo for photo in photos if photo.expect in expected]


def seen_by_pillow(photo: bytes) -> Image.Image:
    """Upright, over white, sRGB."""
    pillow_heif.register_heif_opener()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the damaged metadata that some of the photos are kept for
        opened = Image.open(BytesIO(photo))
        profile = opened.info.get("icc_profile")
        picture: Image.Image = ImageOps.exif_transpose(opened)
    if picture.has_transparency_data:
        white = Image.new("RGBA", picture.size, "white")
        white.alpha_composite(picture.convert("RGBA"))
        picture = white.convert("RGB")
    if picture.mode.startswith("I;16"):
        picture = Image.fromarray((np.asarray(picture) >> 8).astype(np.uint8))
    if profile:
        own = ImageCms.ImageCmsProfile(BytesIO(profile))
        converted = ImageCms.profileToProfile(picture, own, ImageCms.createProfile("sRGB"), outputMode="RGB")
        assert converted is not None
        picture = converted
    return picture.convert("RGB")


def mean_difference(one: Image.Image, other: Image.Image) -> float:
    """Of 255, over both pictures shrunk alike; 255 where their shapes differ."""
    if abs(one.width / one.height - other.width / other.height) > 0.02:
        return 255.0
    # At least halved, so that 4:2:0's coarser colours don't count.
    scale = min(COMPARED_EDGE_PX / max(other.size), 0.5)
    size = max(round(other.width * scale), 1), max(round(other.height * scale), 1)
    small = [np.asarray(picture.convert("RGB").resize(size, Image.Resampling.BOX), int) for picture in (one, other)]
    return float(np.abs(small[0] - small[1]).mean())

"""Photos that go as they are, but for their metadata, since a new JPEG would be no smaller."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import pyvips
from PIL import Image

from kiosk.imaging.framing import Crop
from kiosk.imaging.refusal import PhotoRefused
from kiosk.imaging.render import render
from kiosk.imaging.rendition.spec import Rendition, RenditionSpec
from tests.unit.kiosk.imaging.pictures import encoded, exif

SECRET = b"Ada, 46.5 N 8.1 E"


@pytest.fixture(scope="module")
def scene() -> Image.Image:
    """Detail everywhere, so that a low quality shows, and a high one costs bytes."""
    clouds = pyvips.Image.perlin(900, 600, cell_size=20, uchar=True, seed=5)
    bands = clouds.bandjoin([clouds.rot180(), clouds.fliphor()])
    return Image.frombytes("RGB", (900, 600), bands.write_to_memory())


def rendered(tmp_path: Path, data: bytes, spec: RenditionSpec | None = None) -> Rendition:
    (tmp_path / "in").write_bytes(data)
    return render(tmp_path / "in", tmp_path / "out.jpg", spec or RenditionSpec())


def profile_named(name: str) -> bytes:
    loaded: bytes = pyvips.Operation.call("profile_load", name)
    return loaded


@pytest.mark.parametrize("profile", [None, "srgb"])
@pytest.mark.parametrize("progressive", [False, True])
def test_a_small_photo_goes_as_it_is(
    tmp_path: Path, scene: Image.Image, profile: str | None, *, progressive: bool
) -> None:
    """A photo that a new JPEG would make no smaller is sent with its very own pixels, and nothing beside them."""
    data = encoded(
        scene,
        "JPEG",
        quality=40,
        progressive=progressive,
        exif=exif(1, "2026:10:03 18:22:05"),
        comment=SECRET,
        icc_profile=profile and profile_named(profile),
    )
    made = rendered(tmp_path, data)
    assert made.is_original
    assert made.size_bytes == made.path.stat().st_size < len(data)
    with Image.open(made.path) as picture:
        assert np.array_equal(np.asarray(picture), np.asarray(Image.open(BytesIO(data))))
        assert not {"exif", "icc_profile", "comment", "xmp"} & set(picture.info)
    assert SECRET not in made.path.read_bytes()


def test_a_large_photo_is_made_anew(tmp_path: Path, scene: Image.Image) -> None:
    """Where a new JPEG is smaller, it is sent."""
    data = encoded(scene, "JPEG", quality=100, subsampling=0)
    made = rendered(tmp_path, data)
    assert not made.is_original
    assert made.size_bytes < len(data)


@pytest.mark.parametrize("reason", ["turned", "wide gamut", "cut", "shrunk", "CMYK", "RGB", "PNG"])
def test_what_must_change_is_made_anew(tmp_path: Path, scene: Image.Image, reason: str) -> None:
    """A photo that is turned, in other colours, cut or shrunk can't go as it is, however small it is."""
    spec, picture, fmt = RenditionSpec(), scene, "JPEG"
    options: dict[str, Any] = {}
    if reason == "turned":
        options = {"exif": exif(6)}
    elif reason == "wide gamut":
        options = {"icc_profile": profile_named("p3")}
    elif reason == "cut":
        spec = RenditionSpec(crop=Crop(0, 0, 0.9, 0.9))
    elif reason == "shrunk":
        spec = RenditionSpec(long_edge_px=899)
    elif reason == "CMYK":
        picture = scene.convert("CMYK")
    elif reason == "RGB":
        options = {"keep_rgb": True}
    else:
        fmt = "PNG"
        picture = Image.new("RGB", (900, 600), "teal")
    if fmt == "JPEG":
        options["quality"] = 10
    made = rendered(tmp_path, encoded(picture, fmt, **options), spec)
    assert not made.is_original
    with Image.open(made.path) as sent:
        assert (sent.format, sent.mode) == ("JPEG", "RGB")


def test_half_a_photo_is_not_passed_on(tmp_path: Path, scene: Image.Image) -> None:
    """A JPEG with its end mark in the wrong place is refused, as it would be if it were made anew."""
    data = encoded(scene, "JPEG", quality=40)
    with pytest.raises(PhotoRefused, match="incomplete"):
        rendered(tmp_path, data[: len(data) // 2] + b"\xff\xd9")

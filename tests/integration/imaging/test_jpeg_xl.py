"""JPEG XL, whose files only its own library writes."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import numpy as np
import pylibjxl
import pytest
import pyvips
from PIL import Image, ImageCms

from kiosk.imaging.probe import ImageFormat, probe_bytes
from kiosk.imaging.refusal import PhotoRefused, RefusalReason
from kiosk.imaging.render import render
from kiosk.imaging.rendition.spec import RenditionSpec
from tests.integration.imaging.oracle import mean_difference
from tests.integration.imaging.test_render import stored_as
from tests.unit.kiosk.imaging.pictures import corners, encoded, exif


def rendered(tmp_path: Path, data: bytes) -> Image.Image:
    (tmp_path / "in.jxl").write_bytes(data)
    with Image.open(render(tmp_path / "in.jxl", tmp_path / "out.jpg", RenditionSpec()).path) as picture:
        picture.load()
        return picture


def jpeg_xl(picture: Image.Image) -> bytes:
    written: bytes = pylibjxl.encode(np.asarray(picture), lossless=True)
    return written


@pytest.mark.parametrize("size", [(320, 240), (321, 243), (64, 64), (1_920, 1_080), (640, 2_900)])
def test_a_jpeg_xl_keeps_its_colours_and_tells_its_size(tmp_path: Path, size: tuple[int, int]) -> None:
    """Its header tells the size, by a ratio of sides or in full, and the rendition looks like the picture."""
    data = jpeg_xl(corners(*size))
    probed = probe_bytes(data)
    assert (probed.format, probed.width_px, probed.height_px) == (ImageFormat.JPEG_XL, *size)
    assert mean_difference(rendered(tmp_path, data), corners(*size)) < 3


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_jpeg_kept_as_jpeg_xl_comes_out_upright(tmp_path: Path, orientation: int) -> None:
    """A camera's JPEG that was packed without loss, with its EXIF, is turned once and only once."""
    upright = corners(320, 240)
    jpeg = encoded(stored_as(upright, orientation), "JPEG", exif=exif(orientation))
    picture = rendered(tmp_path, pylibjxl.jpeg_to_jxl(jpeg))
    assert picture.size == upright.size
    assert mean_difference(picture, upright) < 4


def test_a_wide_gamut_becomes_srgb(tmp_path: Path) -> None:
    """A JPEG XL in Display P3 looks in sRGB as it looked in P3."""
    p3: bytes = pyvips.Operation.call("profile_load", "p3")
    scene = Image.new("RGB", (320, 240), (200, 120, 60))
    target = ImageCms.ImageCmsProfile(BytesIO(p3))
    wide = ImageCms.profileToProfile(scene, ImageCms.createProfile("sRGB"), target, outputMode="RGB")
    assert wide is not None
    data = pylibjxl.jpeg_to_jxl(encoded(wide, "JPEG", icc_profile=p3))
    assert mean_difference(rendered(tmp_path, data), scene) < 2


def test_grey_stays_grey(tmp_path: Path) -> None:
    """A picture of one channel comes out in its tones."""
    grey = corners(320, 240).convert("L")
    data: bytes = pylibjxl.encode(np.asarray(grey)[:, :, None])
    assert mean_difference(rendered(tmp_path, data), grey) < 3


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.95])
@pytest.mark.parametrize("boxed", [True, False])
def test_half_a_jpeg_xl_is_refused(tmp_path: Path, share: float, *, boxed: bool) -> None:
    """Bare or in its container, a JPEG XL that is cut short never passes as whole."""
    noise = np.random.default_rng(3).integers(0, 256, (240, 320, 3), np.uint8)
    whole = pylibjxl.jpeg_to_jxl(encoded(Image.fromarray(noise), "JPEG")) if boxed else pylibjxl.encode(noise)
    with pytest.raises(PhotoRefused) as refused:
        rendered(tmp_path, whole[: int(len(whole) * share)])
    assert refused.value.reason in {RefusalReason.INCOMPLETE, RefusalReason.DAMAGED}
    assert not (tmp_path / "out.jpg").exists()

"""Camera raw, by a DNG that is made here: no camera's own file may be kept with the project."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageOps

from kiosk.imaging.probe import ImageFormat, probe
from kiosk.imaging.refusal import PhotoRefused, RefusalReason
from kiosk.imaging.render import render, thumbnail
from kiosk.imaging.rendition.spec import RenditionSpec
from tests.integration.imaging.oracle import mean_difference
from tests.integration.imaging.test_render import stored_as
from tests.unit.kiosk.imaging.pictures import corners, encoded
from tests.unit.kiosk.imaging.raw_photo import dng


def rendered(tmp_path: Path, data: bytes, spec: RenditionSpec) -> Image.Image:
    (tmp_path / "in.dng").write_bytes(data)
    made = render(tmp_path / "in.dng", tmp_path / "out.jpg", spec)
    with Image.open(made.path) as picture:
        picture.load()
        return picture


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
@pytest.mark.parametrize("with_preview", [True, False])
def test_a_raw_photo_comes_out_upright(tmp_path: Path, orientation: int, *, with_preview: bool) -> None:
    """By its preview or developed, a raw photo has its colours, and is turned once and only once."""
    upright = corners(320, 240)
    stored = stored_as(upright, orientation)
    picture = rendered(tmp_path, dng(stored, orientation, stored if with_preview else None), RenditionSpec())
    assert picture.size == upright.size
    assert mean_difference(picture, upright) < 4
    thumbnail(tmp_path / "in.dng", tmp_path / "small.jpg", 64)
    with Image.open(tmp_path / "small.jpg") as small:
        assert small.size == (64, 48)


def test_the_cameras_own_preview_goes_before_a_development(tmp_path: Path) -> None:
    """A preview of full size is what is sent; one that is too small for the print is not."""
    inverted = ImageOps.invert(corners(320, 240))
    own = rendered(tmp_path, dng(corners(320, 240), 1, inverted), RenditionSpec())
    assert mean_difference(own, inverted) < 4
    small = dng(corners(320, 240), 1, inverted.resize((80, 60)))
    assert mean_difference(rendered(tmp_path, small, RenditionSpec()), corners(320, 240)) < 4
    assert mean_difference(rendered(tmp_path, small, RenditionSpec(long_edge_px=80)), inverted) < 8


def test_a_raw_photo_is_told_from_a_tiff(tmp_path: Path) -> None:
    """Its header tells format, turn and the size of the photo, not of the preview."""
    (tmp_path / "in.dng").write_bytes(dng(corners(320, 240), 6, corners(80, 60)))
    probed = probe(tmp_path / "in.dng")
    assert (probed.format, probed.width_px, probed.height_px, probed.orientation) == (ImageFormat.RAW, 320, 240, 6)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_half_a_raw_photo_is_refused(tmp_path: Path, share: float) -> None:
    """A raw photo that is cut short never passes, even where its directories stand before the cut."""
    data = dng(corners(320, 240))
    with pytest.raises(PhotoRefused) as refused:
        rendered(tmp_path, data[: int(len(data) * share)], RenditionSpec())
    assert refused.value.reason is RefusalReason.INCOMPLETE
    assert not (tmp_path / "out.jpg").exists()


def test_a_preview_alone_is_never_sold_as_the_photo(tmp_path: Path) -> None:
    """A TIFF that says of itself that it is only a preview, and holds no photo, is refused."""
    with pytest.raises(PhotoRefused) as refused:
        rendered(tmp_path, encoded(corners(), "TIFF", tiffinfo={0x00FE: 1}), RenditionSpec())
    assert refused.value.reason is RefusalReason.NOT_A_PHOTO

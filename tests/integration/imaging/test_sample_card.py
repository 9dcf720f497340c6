from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from kiosk.demo.sample_card import render_sample_card
from kiosk.imaging.probe import ImageFormat, ProbedPhoto, probe
from kiosk.imaging.refusal import PhotoRefused, RefusalReason
from kiosk.imaging.render import render
from kiosk.imaging.rendition.spec import RenditionSpec
from tests.integration.imaging.oracle import mean_difference, seen_by_pillow

SCALE = 0.3  # of the sides: full size takes a quarter of a minute
GPS_DIRECTORY = 0x8825
EXIF_DIRECTORY = 0x8769
SERIAL_NUMBER = 0xA431


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("card")


@pytest.fixture(scope="module")
def card(folder: Path) -> list[Path]:
    return render_sample_card(folder, scale=SCALE)


@pytest.fixture(scope="module")
def probed(card: list[Path]) -> list[ProbedPhoto]:
    return [probe(path) for path in card]


def test_it_is_a_cameras_card(folder: Path, card: list[Path], probed: list[ProbedPhoto]) -> None:
    """Twelve photos and a broken one lie where cameras put them, over two days, held in every usual way."""
    assert [path.parent for path in card] == [folder / "DCIM" / "100KIOSK"] * 13
    assert [path.stem for path in card] == [f"IMG_{number:04}" for number in range(1, 14)]
    assert {photo.orientation for photo in probed} == {1, 3, 6, 8}
    assert {photo.format for photo in probed} == {ImageFormat.JPEG, ImageFormat.HEIF, ImageFormat.PNG}
    assert len({photo.captured_at.date() for photo in probed if photo.captured_at}) == 2
    assert min(photo.width_px * photo.height_px for photo in probed) / SCALE**2 > 7_900_000


def test_it_holds_what_must_not_leave(card: list[Path]) -> None:
    """Its JPEGs tell places, a serial number and a wide gamut, as customers' do."""
    pictures = [Image.open(BytesIO(path.read_bytes())) for path in card if path.suffix == ".JPG"]
    assert all(picture.getexif().get_ifd(EXIF_DIRECTORY)[SERIAL_NUMBER] for picture in pictures)
    assert sum(bool(picture.getexif().get_ifd(GPS_DIRECTORY)) for picture in pictures) >= 3
    assert sum("icc_profile" in picture.info for picture in pictures) == 2


def test_every_photo_but_the_broken_one_renders(card: list[Path], tmp_path: Path) -> None:
    """The kiosk takes all of them upright and in their colours, and refuses the last as incomplete."""
    for path in card[:-1]:
        render(path, tmp_path / "out.jpg", RenditionSpec(long_edge_px=480))
        rendition = Image.open(BytesIO((tmp_path / "out.jpg").read_bytes()))
        assert mean_difference(rendition, seen_by_pillow(path.read_bytes())) < 3
    with pytest.raises(PhotoRefused) as refused:
        render(card[-1], tmp_path / "out.jpg", RenditionSpec())
    assert refused.value.reason is RefusalReason.INCOMPLETE


def test_it_is_painted_once(folder: Path, card: list[Path]) -> None:
    """A card that is there in full is left as it is."""
    before = [path.stat().st_mtime_ns for path in card]
    inodes = [path.stat().st_ino for path in card]
    assert render_sample_card(folder, scale=SCALE) == card
    assert [path.stat().st_mtime_ns for path in card] == before
    assert [path.stat().st_ino for path in card] == inodes

"""What leaves of a photo's metadata: nothing, or where the shop chose so, the moment of its capture alone."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from kiosk.app.kiosk import Kiosk
from kiosk.data_folder import DataFolder
from kiosk.imaging.render import render
from kiosk.imaging.rendition.spec import RenditionSpec
from tests.unit.kiosk.imaging.pictures import DATE_TIME_ORIGINAL, EXIF_DIRECTORY, corners, encoded

GPS_DIRECTORY = 0x8825
TAKEN = "2026:10:03 18:22:05"
KEEPING = RenditionSpec(keep_capture_time=True)


def told(taken: str | None = TAKEN) -> bytes:
    """EXIF with a place, a serial number, and perhaps a moment."""
    block = Image.Exif()
    block[0x010F], block[0x0110] = "Lumen", "D7"
    block.get_ifd(EXIF_DIRECTORY)[0xA431] = "SERIAL-0042137"
    if taken is not None:
        block.get_ifd(EXIF_DIRECTORY)[DATE_TIME_ORIGINAL] = taken
    block.get_ifd(GPS_DIRECTORY).update({1: "N", 2: (46.0, 33.0, 12.0)})
    return block.tobytes()


def small_photo(fmt: str, taken: str | None = TAKEN, quality: int = 95) -> bytes:
    options = {} if fmt == "PNG" else {"quality": quality}
    return encoded(corners(900, 600), fmt, exif=told(taken), **options)


def rendered(tmp_path: Path, data: bytes, spec: RenditionSpec) -> Path:
    (tmp_path / "in").write_bytes(data)
    made = render(tmp_path / "in", tmp_path / "out.jpg", spec)
    assert made.size_bytes == made.path.stat().st_size
    return made.path


def exif_of(path: Path) -> tuple[dict[int, object], dict[int, object], dict[int, object]]:
    with Image.open(path) as picture:
        picture.load()
        block = picture.getexif()
        return dict(block), dict(block.get_ifd(EXIF_DIRECTORY)), dict(block.get_ifd(GPS_DIRECTORY))


@pytest.mark.parametrize("fmt", ["JPEG", "HEIF", "AVIF", "PNG", "WEBP"])
def test_the_moment_alone_stays_where_the_shop_chose_so(tmp_path: Path, fmt: str) -> None:
    """Of a photo in any format the time of capture is kept, and neither place, serial number nor camera."""
    path = rendered(tmp_path, small_photo(fmt), KEEPING)
    main, detail, place = exif_of(path)
    assert set(main) == {EXIF_DIRECTORY}
    assert detail == {DATE_TIME_ORIGINAL: TAKEN}
    assert place == {}
    assert not [word for word in (b"SERIAL", b"Lumen") if word in path.read_bytes()]


@pytest.mark.parametrize("fmt", ["JPEG", "PNG"])
def test_nothing_stays_by_default(tmp_path: Path, fmt: str) -> None:
    """Unless it is asked for, the time of capture goes with the rest."""
    assert exif_of(rendered(tmp_path, small_photo(fmt), RenditionSpec())) == ({}, {}, {})


def test_a_photo_of_no_known_time_gets_none(tmp_path: Path) -> None:
    """Where the camera did not say when, nothing is made up."""
    assert exif_of(rendered(tmp_path, small_photo("JPEG", taken=None), KEEPING)) == ({}, {}, {})


def test_a_photo_that_goes_as_it_is_keeps_its_moment_too(tmp_path: Path) -> None:
    """The photo's own JPEG has the time of capture, and no more, like one that was made anew."""
    noise = Image.effect_noise((700, 600), 60).convert("RGB")
    (tmp_path / "in").write_bytes(encoded(noise, "JPEG", quality=20, exif=told()))
    made = render(tmp_path / "in", tmp_path / "out.jpg", KEEPING)
    assert made.is_original
    assert exif_of(made.path)[1] == {DATE_TIME_ORIGINAL: TAKEN}


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")
def test_another_reader_finds_the_moment_and_no_more(tmp_path: Path) -> None:
    """A reader that knows every maker's metadata finds DateTimeOriginal and no fault, in a group that is EXIF's."""
    path = rendered(tmp_path, small_photo("JPEG"), KEEPING)
    command = ["exiftool", "-a", "-G0", "-s", "-validate", "-EXIF:all", "-XMP:all", "-MakerNotes:all", str(path)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert [line.split()[1] for line in said.splitlines() if line.startswith("[EXIF]")] == ["DateTimeOriginal"]


@pytest.mark.parametrize("keeps", [False, True])
def test_it_is_the_shops_setting(tmp_path: Path, *, keeps: bool) -> None:
    """`[photos] keep_capture_time` decides, and is off unless it is set."""
    data = DataFolder(tmp_path)
    if keeps:
        data.config.write_text("[photos]\nkeep_capture_time = true\n")
    assert Kiosk.load(data).rendition_spec.keep_capture_time is keeps

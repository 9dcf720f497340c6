"""Sheets as they are written: the right pixels, in the right colours, in files that others read."""

from __future__ import annotations

import ctypes
import ctypes.util
import errno
import os
import shutil
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image, ImageCms

from backend_lambdas.contract.prints import PrintEntry
from kiosk.printing.failures import SheetUnusable
from kiosk.printing.media import Media, MediaSize
from kiosk.printing.ports import SheetFormat
from kiosk.printing.sheets.render import SheetSpec, render_sheet
from tests.integration.printing.pictures import a_photo

ENTRY = PrintEntry("10x15", 102, 152, "glossy", 1, 29, border=False)
PAPER = Media(MediaSize(10160, 15240), kind="photographic-glossy", name="na_index-4x6_4x6in")
PNG = SheetSpec(PAPER, 150, SheetFormat.PNG)


@pytest.fixture(scope="module")
def photo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_photo(tmp_path_factory.mktemp("photo") / "photo.jpg", (900, 600))


def pixels(path: Path) -> npt.NDArray[np.int16]:
    with Image.open(path) as opened:
        return np.asarray(opened).astype(np.int16)


def test_a_sheet_shows_the_photo_turned_by_a_quarter_clockwise(photo: Path, tmp_path: Path) -> None:
    """Its yellow corner, at the top left, comes to lie at the top right; each pixel is the one of the photo."""
    sheet = render_sheet(photo, ENTRY, PNG, tmp_path / "sheet.png")
    assert (sheet.width_px, sheet.height_px) == (600, 900)
    expected = np.rot90(pixels(photo), -1)
    assert np.abs(pixels(sheet.path) - expected).max() <= 2
    with Image.open(sheet.path) as opened:
        assert opened.info["dpi"] == pytest.approx((150, 150), abs=0.1)


def test_a_border_is_white_and_the_photo_is_whole_within_it(photo: Path, tmp_path: Path) -> None:
    """4 mm at least on each side, and the corner of the photo still there."""
    sheet = render_sheet(photo, replace(ENTRY, border=True), PNG, tmp_path / "sheet.png")
    found = pixels(sheet.path)
    white_px = 4 * 150 // 25
    for edge in (found[:white_px], found[-white_px:], found[:, :white_px], found[:, -white_px:]):
        assert (edge == 255).all()
    inside = np.argwhere((found != 255).any(axis=2))
    (top, left), (bottom, right) = inside.min(axis=0), inside.max(axis=0)
    assert (bottom - top + 1) / (right - left + 1) == pytest.approx(1.5, rel=0.01)
    assert np.abs(found[top + 10, right - 10] - (250, 220, 10)).max() < 12


def test_every_format_shows_the_same(photo: Path, tmp_path: Path) -> None:
    """PWG raster to the last bit, JPEG by what its quality leaves over."""
    exact = pixels(render_sheet(photo, ENTRY, PNG, tmp_path / "sheet.png").path)
    raster = render_sheet(photo, ENTRY, replace(PNG, format=SheetFormat.PWG_RASTER), tmp_path / "sheet.pwg")
    assert np.array_equal(read_by_cups(raster.path), exact)
    jpeg = pixels(render_sheet(photo, ENTRY, replace(PNG, format=SheetFormat.JPEG), tmp_path / "sheet.jpg").path)
    assert np.abs(jpeg - exact).mean() < 1.0


def test_runs_of_a_border_and_repeated_rows_are_read_back_as_they_were(photo: Path, tmp_path: Path) -> None:
    """The packed raster of a bordered sheet is the sheet, in colour and in grey."""
    bordered = replace(ENTRY, border=True)
    for is_colour in (True, False):
        spec = replace(PNG, is_colour=is_colour)
        exact = pixels(render_sheet(photo, bordered, spec, tmp_path / "sheet.png").path)
        raster = render_sheet(photo, bordered, replace(spec, format=SheetFormat.PWG_RASTER), tmp_path / "sheet.pwg")
        assert np.array_equal(read_by_cups(raster.path), exact if is_colour else exact[..., np.newaxis])


def test_the_printers_profile_is_applied_as_littlecms_does(photo: Path, tmp_path: Path) -> None:
    """Relative colorimetric, with black point compensation; of an RGB profile, here one of a wider space."""
    profile = tmp_path / "printer.icc"
    profile.write_bytes(a_wide_profile())
    sheet = render_sheet(photo, ENTRY, replace(PNG, profile=profile), tmp_path / "sheet.png")
    plain = render_sheet(photo, ENTRY, PNG, tmp_path / "plain.png")
    transform = ImageCms.buildTransform(
        ImageCms.createProfile("sRGB"),
        str(profile),
        "RGB",
        "RGB",
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
        ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    with Image.open(plain.path) as opened:
        expected = ImageCms.applyTransform(opened, transform)
    assert expected is not None
    wanted = np.asarray(expected).astype(np.int16)
    assert np.abs(pixels(sheet.path) - wanted).max() <= 2
    assert np.abs(pixels(sheet.path) - pixels(plain.path)).max() > 20


def test_a_grey_photo_is_printed_in_grey(tmp_path: Path) -> None:
    """Three equal channels: a photo of one is not refused."""
    with Image.open(a_photo(tmp_path / "colour.jpg", (600, 900))) as opened:
        opened.convert("L").save(tmp_path / "grey.jpg", quality=95)
    found = pixels(render_sheet(tmp_path / "grey.jpg", ENTRY, PNG, tmp_path / "sheet.png").path)
    assert (found[..., 0] == found[..., 1]).all()
    assert (found[..., 1] == found[..., 2]).all()


@pytest.mark.parametrize("fault", ["cut short", "no photo", "no profile", "poster"])
def test_what_can_t_be_made_a_sheet_says_so(photo: Path, tmp_path: Path, fault: str) -> None:
    """One error for all of it, and no half sheet is taken for a whole one."""
    damaged, spec = tmp_path / "damaged.jpg", PNG
    damaged.write_bytes(photo.read_bytes())
    if fault == "cut short":
        damaged.write_bytes(photo.read_bytes()[:-5000])
    elif fault == "no photo":
        damaged.write_bytes(b"no photo at all")
    elif fault == "no profile":
        (tmp_path / "bad.icc").write_bytes(bytes(128))
        spec = replace(PNG, profile=tmp_path / "bad.icc")
    else:
        spec = replace(PNG, media=Media(MediaSize.of_mm(3000, 2000)), dpi=300)
    with pytest.raises(SheetUnusable):
        render_sheet(damaged, ENTRY, spec, tmp_path / "sheet.png")


def a_wide_profile() -> bytes:
    """Display P3, as the imaging package writes one, stands for a printer's."""
    from kiosk.imaging.picture.code_points import CodePoints, profile_of  # noqa: PLC0415

    made = profile_of(CodePoints(12, 13))
    assert made is not None
    return made


def read_by_cups(path: Path) -> npt.NDArray[np.int16]:
    """By libcups, which is what printers' makers test theirs against."""
    if sys.platform == "win32" or (name := ctypes.util.find_library("cups")) is None:
        pytest.skip("no libcups here")
    cups = ctypes.CDLL(name)
    cups.cupsRasterOpen.restype = ctypes.c_void_p
    cups.cupsRasterReadPixels.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint]
    cups.cupsRasterReadHeader2.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    cups.cupsRasterClose.argtypes = [ctypes.c_void_p]
    descriptor = os.open(path, os.O_RDONLY)
    try:
        raster = cups.cupsRasterOpen(descriptor, 0)
        header = ctypes.create_string_buffer(1796)
        assert cups.cupsRasterReadHeader2(raster, header) == 1
        width_px, height_px, bytes_a_row = (
            int.from_bytes(header.raw[at : at + 4], sys.byteorder) for at in (372, 376, 392)
        )
        assert header.raw.startswith(b"PwgRaster\0")
        rows = ctypes.create_string_buffer(height_px * bytes_a_row)
        assert cups.cupsRasterReadPixels(raster, rows, len(rows) - 1 + 1) == len(rows)
        cups.cupsRasterClose(raster)
    finally:
        os.close(descriptor)
    found = np.frombuffer(rows.raw, np.uint8).reshape(height_px, width_px, bytes_a_row // width_px)
    return found.astype(np.int16)


def test_a_full_disk_is_no_fault_of_the_photo(photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What can't be written for want of room is tried again; with room it is the photo that is unusable."""
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(photo.read_bytes()[:2000])
    with pytest.raises(SheetUnusable):
        render_sheet(broken, ENTRY, PNG, tmp_path / "sheet")
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=1000))
    with pytest.raises(OSError, match="No space") as raised:
        render_sheet(broken, ENTRY, PNG, tmp_path / "sheet")
    assert raised.value.errno == errno.ENOSPC

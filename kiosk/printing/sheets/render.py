"""Renders a photo onto its sheet: streamed by libvips from the file, so that memory grows with the sheet alone.

Takes the JPEGs that this product made or bared itself (upright, sRGB or grey), never a stranger's file.
"""

from __future__ import annotations

import errno
import math
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

import pyvips

from backend_lambdas.contract.prints import PrintEntry
from kiosk.printing.failures import SheetUnusable
from kiosk.printing.media import Media
from kiosk.printing.ports import Sheet, SheetFormat
from kiosk.printing.sheets.layout import Framing, Layout, laid_out
from kiosk.printing.sheets.pwg_raster import write_pwg_raster

SHEET_PX_MAX: Final = 200_000_000
"""600 MB of RGB: a 60x85 cm poster at 300 dpi. A mistyped size shall not take the machine's memory."""
DISK_FREE_BYTES_MIN: Final = 4_000_000
"""With less a sheet that could not be made was not the photo's fault. More: a broken photo is tried for ever on a disk
that is nearly full."""
JPEG_QUALITY: Final = 97
"""With full chroma: beyond it only bytes grow."""
_WHITE: Final = 255
_GREY_BANDS: Final = 1
_RGB_BANDS: Final = 3
_PROFILE_CLASS_AT: Final = slice(16, 20)  # ICC.1:2022, 7.2: the space of its colours


@dataclass(frozen=True, slots=True)
class SheetSpec:
    """For which paper of which printer."""

    media: Media
    dpi: int
    format: SheetFormat
    is_colour: bool = True
    bleed_hmm: int = 0
    profile: Path | None = None
    """The printer's own ICC profile for this paper, RGB; None sends sRGB, and the printer converts."""


def render_sheet(photo: Path, entry: PrintEntry, spec: SheetSpec, target: Path) -> Sheet:
    """Writes `target`. Raises SheetUnusable; OSError where the target can't be written."""
    try:
        picture = pyvips.Image.jpegload(str(photo), access="sequential", fail_on="truncated")
        layout = laid_out((picture.width, picture.height), spec.media, spec.dpi, Framing.of(entry, spec.bleed_hmm))
        if layout.sheet_px[0] * layout.sheet_px[1] > SHEET_PX_MAX:
            raise SheetUnusable(f"{photo.name}: a sheet of {spec.media.size} at {spec.dpi} dpi is too large to be made")
        sheet = _on_white(_placed(picture, layout), layout)
        return _written(_in_printers_colours(sheet, spec), spec, target)
    except pyvips.Error as exc:
        if shutil.disk_usage(target.parent).free < DISK_FREE_BYTES_MIN:  # which libvips tells in words alone
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(target)) from exc
        words = " ".join(f"{exc.message} {exc.detail}".split())[:300]
        raise SheetUnusable(f"{photo.name} can't be made a sheet of: {words}") from exc


def _placed(picture: pyvips.Image, layout: Layout) -> pyvips.Image:
    """The part that is shown, in the pixels that it has on the sheet."""
    if picture.bands not in {_GREY_BANDS, _RGB_BANDS}:
        raise SheetUnusable(f"a photo of {picture.bands} channels is none of ours")
    part = layout.source
    left_px, top_px = math.floor(part.left_px), math.floor(part.top_px)
    right_px = min(picture.width, math.ceil(part.left_px + part.width_px))
    bottom_px = min(picture.height, math.ceil(part.top_px + part.height_px))
    cut = picture.crop(left_px, top_px, max(1, right_px - left_px), max(1, bottom_px - top_px))
    place = layout.place
    width_px, height_px = (place.height_px, place.width_px) if layout.turned else (place.width_px, place.height_px)
    scaled = cut.resize(width_px / cut.width, vscale=height_px / cut.height, kernel="lanczos3")
    plain = scaled if scaled.bands == _RGB_BANDS else scaled.colourspace("srgb")
    # The picture is small by now; turning reads it by columns, which a stream can't give.
    return plain.copy_memory().rot90() if layout.turned else plain


def _on_white(placed: pyvips.Image, layout: Layout) -> pyvips.Image:
    place = layout.place
    width_px, length_px = layout.sheet_px
    if (placed.width, placed.height) == (width_px, length_px):
        return placed
    white = [_WHITE] * _RGB_BANDS
    return placed.embed(place.left_px, place.top_px, width_px, length_px, extend="background", background=white)


def _in_printers_colours(sheet: pyvips.Image, spec: SheetSpec) -> pyvips.Image:
    if spec.profile is not None:
        if _space_of(spec.profile) != b"RGB ":
            raise SheetUnusable(
                f"{spec.profile.name} is no RGB profile: the printer's driver separates the colours itself"
            )
        return sheet.icc_transform(
            str(spec.profile), input_profile="srgb", intent="relative", black_point_compensation=True, depth=8
        )
    return sheet if spec.is_colour else sheet.colourspace("b-w")


def _space_of(profile: Path) -> bytes:
    try:
        return profile.read_bytes()[_PROFILE_CLASS_AT]
    except OSError as exc:
        raise SheetUnusable(f"the printer's profile {profile} can't be read: {exc.strerror}") from exc


def _written(sheet: pyvips.Image, spec: SheetSpec, target: Path) -> Sheet:
    a_mm = spec.dpi / 25.4
    if spec.format is SheetFormat.PWG_RASTER:
        pixels = cast("bytes", sheet.cast("uchar").write_to_memory())
        write_pwg_raster(target, pixels, (sheet.width, sheet.height), spec.media, spec.dpi)
    elif spec.format is SheetFormat.PNG:
        sheet.copy(xres=a_mm, yres=a_mm).pngsave(str(target), compression=3, keep="none")
    else:
        sheet.copy(xres=a_mm, yres=a_mm).jpegsave(str(target), Q=JPEG_QUALITY, subsample_mode="off", keep="none")
    return Sheet(target, spec.format, sheet.width, sheet.height, spec.dpi)

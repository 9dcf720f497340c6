"""A printer's driver, as GDI shows it: its papers with their margins, and a page that is drawn on it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import win32gui
import win32print
from PIL import Image, ImageWin

from kiosk.printing.failures import PrinterRefused
from kiosk.printing.media import HMM_AN_INCH, Margins, Media, MediaSize

if TYPE_CHECKING:
    from _win32typing import PyDEVMODEW

# wingdi.h: DeviceCapabilities, GetDeviceCaps and DEVMODE.
_DC_PAPERS: Final = 2
_DC_PAPER_SIZE: Final = 3
_DC_PAPER_NAMES: Final = 16
_DC_RESOLUTIONS: Final = 13
_DC_COPIES: Final = 18
_DC_COLOUR: Final = 32
_HORZ_RES, _VERT_RES, _LOG_PIXELS_X, _LOG_PIXELS_Y = 8, 10, 88, 90
_PHYSICAL_WIDTH, _PHYSICAL_HEIGHT, _OFFSET_X, _OFFSET_Y = 110, 111, 112, 113
_DM_ORIENTATION, _DM_PAPER_SIZE, _DM_COPIES, _DM_COLOUR = 0x1, 0x2, 0x100, 0x800
_PORTRAIT: Final = 1
_COLOUR: Final = 2
_HMM_A_TENTH_MM: Final = 10


class Paper(NamedTuple):
    number: int
    """The driver's own, for DEVMODE."""
    media: Media


class Page(NamedTuple):
    """In the device's pixels; the origin of drawing is the first pixel that it can print."""

    left_px: int
    top_px: int
    width_px: int
    height_px: int


def papers(name: str, port: str, settings: PyDEVMODEW) -> list[Paper]:
    """Each with the margins that the driver gives it: without any are what it calls borderless."""
    numbers = win32print.DeviceCapabilities(name, port, _DC_PAPERS)
    names = win32print.DeviceCapabilities(name, port, _DC_PAPER_NAMES)
    sizes = win32print.DeviceCapabilities(name, port, _DC_PAPER_SIZE)
    found = []
    for number, label, size in zip(numbers, names, sizes, strict=True):
        settings.PaperSize = number
        settings.Fields |= _DM_PAPER_SIZE
        sides = MediaSize(size["x"] * _HMM_A_TENTH_MM, size["y"] * _HMM_A_TENTH_MM)
        found.append(Paper(number, Media(sides, _margins(name, settings), None, label.strip("\0 "))))
    return found


def settings_of(name: str, settings: PyDEVMODEW | None) -> PyDEVMODEW:
    """Raises PrinterRefused for a printer whose driver has none."""
    if settings is None:
        raise PrinterRefused(f"the driver of {name} has no settings: install it again")
    return settings


def resolutions_dpi(name: str, port: str) -> tuple[int, ...]:
    found = win32print.DeviceCapabilities(name, port, _DC_RESOLUTIONS)
    square = {each["xdpi"] for each in found if each["xdpi"] == each["ydpi"]}
    return tuple(sorted(square)) or (300,)


def copies_max(name: str, port: str) -> int:
    return max(1, win32print.DeviceCapabilities(name, port, _DC_COPIES))


def is_colour(name: str, port: str) -> bool:
    return bool(win32print.DeviceCapabilities(name, port, _DC_COLOUR))


def page_settings(settings: PyDEVMODEW, paper: int, copies: int) -> PyDEVMODEW:
    """Those that the shop made in the driver, the kind of paper among them, with what the job needs."""
    settings.PaperSize, settings.Copies = paper, copies
    settings.Orientation, settings.Color = _PORTRAIT, _COLOUR
    settings.Fields |= _DM_PAPER_SIZE | _DM_COPIES | _DM_ORIENTATION | _DM_COLOUR
    return settings


def opened(name: str, settings: PyDEVMODEW) -> int:
    """A device context; `closed` ends it."""
    context: int = win32gui.CreateDC("WINSPOOL", name, settings)
    return context


def closed(context: int) -> None:
    win32gui.DeleteDC(context)


def draw(context: int, sheet: Path) -> None:
    """Over the whole paper; what lies in its margins the device leaves out."""
    page = _page(context)
    with Image.open(sheet) as picture:
        bitmap = ImageWin.Dib(picture.convert("RGB"))
    win32print.StartPage(context)
    corner = -page.left_px, -page.top_px
    box = (*corner, corner[0] + page.width_px, corner[1] + page.height_px)
    bitmap.draw(ImageWin.HDC(context), box)
    win32print.EndPage(context)


def _page(context: int) -> Page:
    indices = (_OFFSET_X, _OFFSET_Y, _PHYSICAL_WIDTH, _PHYSICAL_HEIGHT)
    return Page(*(win32print.GetDeviceCaps(context, index) for index in indices))


def _margins(name: str, settings: PyDEVMODEW) -> Margins:
    context = opened(name, settings)
    try:
        page = _page(context)
        right_px = page.width_px - page.left_px - win32print.GetDeviceCaps(context, _HORZ_RES)
        bottom_px = page.height_px - page.top_px - win32print.GetDeviceCaps(context, _VERT_RES)
        across, along = (win32print.GetDeviceCaps(context, index) for index in (_LOG_PIXELS_X, _LOG_PIXELS_Y))
    finally:
        closed(context)
    return Margins(
        top_hmm=_hmm(page.top_px, along),
        right_hmm=_hmm(right_px, across),
        bottom_hmm=_hmm(bottom_px, along),
        left_hmm=_hmm(page.left_px, across),
    )


def _hmm(px: int, dpi: int) -> int:
    return max(0, round(px * HMM_AN_INCH / dpi))

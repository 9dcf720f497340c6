"""Judges a logo that came over the wire, before the screen is given it: a PNG, or an SVG that neither acts nor asks."""

from __future__ import annotations

import struct
import zlib
from typing import Final
from xml.parsers import expat

from kiosk.errors import KioskError

SIDE_PX_MAX: Final = 4096
"""Of a PNG. Larger: a few KB unfold to more memory than all photos on the screen. Smaller: no room for a 4K screen."""

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_PNG_HEADER: Final = struct.Struct(">8sI4sII")
_ACTING: Final = frozenset({"script", "foreignobject", "iframe", "animate", "set", "image", "use"})
"""Elements that run, move, or load something. `use` repeats a part of the picture, as often as it likes."""


class LogoRefused(KioskError):
    pass


def logo_suffix(content: bytes) -> str:
    """`.png` or `.svg`, whichever it is. Raises LogoRefused."""
    if content.startswith(_PNG):
        _check_png(content)
        return ".png"
    _check_svg(content)
    return ".svg"


def _check_png(content: bytes) -> None:
    if len(content) < _PNG_HEADER.size:
        raise LogoRefused("the logo is a PNG that is cut off")
    _, _, name, width_px, height_px = _PNG_HEADER.unpack_from(content)
    if name != b"IHDR" or not (0 < width_px <= SIDE_PX_MAX and 0 < height_px <= SIDE_PX_MAX):
        raise LogoRefused(f"the logo's sides must have 1 to {SIDE_PX_MAX} pixels")
    _check_chunks(content)


def _check_chunks(content: bytes) -> None:
    """To the last one, each by its checksum: https://www.w3.org/TR/png-3/#5Chunk-layout."""
    offset = len(_PNG)
    while offset + 12 <= len(content):
        (length,) = struct.unpack_from(">I", content, offset)
        named = content[offset + 4 : offset + 8 + length]
        ends = offset + 12 + length
        if ends > len(content) or struct.pack(">I", zlib.crc32(named)) != content[ends - 4 : ends]:
            break
        if named[:4] == b"IEND":
            return
        offset = ends
    raise LogoRefused("the logo is a PNG that is damaged or cut off")


def _check_svg(content: bytes) -> None:
    depth = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        local = name.rpartition(":")[2].lower()
        if depth == 0 and local != "svg":
            raise LogoRefused("the logo is neither a PNG nor an SVG")
        depth += 1
        if local in _ACTING:
            raise LogoRefused(f"the logo has an element `{local}`: export it with plain shapes alone")
        for attribute, value in attributes.items():
            _check_attribute(attribute.rpartition(":")[2].lower(), value)

    def refuse(*_: object) -> None:
        raise LogoRefused("the logo has a document type or entities: export it as plain SVG")

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(content, True)  # noqa: FBT003  (expat's own: this is all of it)
    except expat.ExpatError as exc:
        raise LogoRefused(f"the logo is neither a PNG nor a whole SVG ({exc})") from exc


def _check_attribute(name: str, value: str) -> None:
    if name.startswith("on"):
        raise LogoRefused(f"the logo has a handler `{name}`: export it with plain shapes alone")
    if name == "href" and not value.startswith("#"):
        raise LogoRefused("the logo refers to something outside of itself: export it with everything inside")

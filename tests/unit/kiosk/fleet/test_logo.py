"""What is a logo, and what only says so."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image

from kiosk.fleet.logo import SIDE_PX_MAX, LogoRefused, logo_suffix

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">'
PLAIN = f'<?xml version="1.0"?>{HEAD}<defs><linearGradient id="a"/></defs><path fill="url(#a)" d="M0 0h9v9z"/></svg>'


def png(width_px: int = 3, height_px: int = 2) -> bytes:
    buffer = BytesIO()
    Image.new("RGBA", (width_px, height_px)).save(buffer, "PNG")
    return buffer.getvalue()


def claiming(width_px: int, height_px: int) -> bytes:
    """Some bytes that say to be so large a picture."""
    header = b"IHDR" + struct.pack(">IIBBBBB", width_px, height_px, 8, 6, 0, 0, 0)
    chunk = struct.pack(">I", 13) + header + struct.pack(">I", zlib.crc32(header))
    return png()[:8] + chunk + png()[33:]


def test_a_picture_is_taken() -> None:
    """A whole PNG and a plain SVG are logos, each by its content."""
    assert logo_suffix(png()) == ".png"
    assert logo_suffix(PLAIN.encode()) == ".svg"
    assert logo_suffix(PLAIN.encode("utf-16")) == ".svg"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "neither"),
        (b"GIF89a", "neither"),
        (b"<html><body/></html>", "neither"),
        (png()[:20], "cut off"),
        (png()[:-12], "damaged or cut off"),
        (png().replace(b"IDAT", b"IDAX"), "damaged"),
        (claiming(SIDE_PX_MAX + 1, 1), "sides"),
        (claiming(0, 1), "sides"),
        (PLAIN[:-6].encode(), "whole SVG"),
        (f"{HEAD}<script>x</script></svg>".encode(), "script"),
        (f"{HEAD}<foreignObject/></svg>".encode(), "foreignobject"),
        (f'{HEAD}<image xlink:href="file:///etc/passwd"/></svg>'.encode(), "image"),
        (f'{HEAD}<a xlink:href="http://example.com"><path/></a></svg>'.encode(), "outside"),
        (f'{HEAD}<path onload="x()"/></svg>'.encode(), "handler"),
        (f'<!DOCTYPE svg [<!ENTITY a "b">]>{HEAD}&a;</svg>'.encode(), "document type"),
        (f'<!DOCTYPE svg SYSTEM "http://example.com/x.dtd">{HEAD}</svg>'.encode(), "document type"),
    ],
)
def test_anything_else_is_refused(content: bytes, words: str) -> None:
    """What is cut, damaged, too large, of another kind, acts or refers elsewhere is refused with the reason."""
    with pytest.raises(LogoRefused, match=words):
        logo_suffix(content)

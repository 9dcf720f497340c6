"""What decoders say of a file that they can't read, and what it means to its owner."""

from __future__ import annotations

import struct
from typing import Final

import pyvips

from kiosk.imaging.refusal import PhotoRefused, RefusalReason

# What the decoders say when data runs out. libjpeg only warns of a picture that ends early, and fills it up with grey.
_CUT_SHORT: Final = ("premature end", "truncated", "end of file", "read error", "eof", "not enough")
_COSTLY: Final = ("too many scans", "out of memory", "allocat", "security limit")
_SPOILT: Final = ("premature end of data segment", "bad huffman code", "bad arithmetic")
READER_ERRORS: Final = (
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
)
"""Everything that Pillow's and libheif's readers were seen to raise on damaged files."""


def refusal(complaint: str) -> PhotoRefused:
    words = " ".join(complaint.split())[:300]
    lowered = words.lower()
    if any(word in lowered for word in _COSTLY):
        return PhotoRefused(RefusalReason.TOO_COSTLY, words)
    if any(word in lowered for word in _CUT_SHORT):
        return PhotoRefused(RefusalReason.INCOMPLETE, words)
    return PhotoRefused(RefusalReason.DAMAGED, words)


def refusal_of(error: pyvips.Error) -> PhotoRefused:
    return refusal(f"{error.message} {error.detail}")


def forget() -> None:
    """Empties libvips' list of complaints."""
    pyvips.Error("")


def check() -> None:
    """Raises PhotoRefused where libvips has complained since, of a picture that it gave all the same."""
    complaints = pyvips.Error("").detail.lower()
    if any(word in complaints for word in _SPOILT):
        raise refusal(complaints)

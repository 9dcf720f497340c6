"""JPEG XL's size (ISO/IEC 18181-1, 9.2), bare or in its container; the decoder itself turns the picture upright."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kiosk.imaging.headers import boxes
from kiosk.imaging.headers.byte_source import ByteSource, HeaderNonsenseError, PictureHeader
from kiosk.imaging.headers.orientation import UPRIGHT

_CODESTREAM_MARK: Final = b"\xff\x0a"
_SIZE_BYTES: Final = 12  # 71 bits at most
_WIDTHS: Final = (9, 13, 18, 30)
_RATIOS: Final = {1: (1, 1), 2: (12, 10), 3: (4, 3), 4: (3, 2), 5: (16, 9), 6: (5, 4), 7: (2, 1)}


def read_header(source: ByteSource) -> PictureHeader:
    """Raises HeaderCutError or HeaderNonsenseError."""
    start = _codestream_at(source)
    if source.at(start, 2) != _CODESTREAM_MARK:
        raise HeaderNonsenseError("a JPEG XL without a codestream")
    start += 2
    bits = _Bits(int.from_bytes(source.at(start, min(_SIZE_BYTES, source.size_bytes - start)), "little"))
    by_eight = bits.take(1)
    height_px = _length(bits, by_eight=by_eight)
    ratio = bits.take(3)
    if ratio == 0:
        return PictureHeader(_length(bits, by_eight=by_eight), height_px, orientation=UPRIGHT)
    across, down = _RATIOS[ratio]
    return PictureHeader(height_px * across // down, height_px, orientation=UPRIGHT)


def _codestream_at(source: ByteSource) -> int:
    if source.at(0, 2) == _CODESTREAM_MARK:
        return 0
    found: int | None = None
    for box in boxes.top_boxes(source):  # to the end: none may reach beyond the file
        if found is None and box.kind in {b"jxlc", b"jxlp"}:
            found = box.start + (4 if box.kind == b"jxlp" else 0)  # behind the part's number
    if found is None:
        raise HeaderNonsenseError("a JPEG XL container without a picture")
    return found


@dataclass(slots=True)
class _Bits:
    """The least significant first, as JPEG XL writes."""

    left: int

    def take(self, width: int) -> int:
        value = self.left & ((1 << width) - 1)
        self.left >>= width
        return value


def _length(bits: _Bits, *, by_eight: int) -> int:
    if by_eight:
        return 8 * (1 + bits.take(5))
    return 1 + bits.take(_WIDTHS[bits.take(2)])

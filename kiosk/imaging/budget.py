"""What one photo may cost, judged from its header before a single pixel is decoded. A cap on pixels alone is no
defence (20,000 scans of 16 MP hold a decoder for 22 s): the worker's limits on time and memory stand behind it.
"""

from __future__ import annotations

from typing import Final

from kiosk.imaging.formats import FORMATS, ImageFormat
from kiosk.imaging.probe import ProbedPhoto
from kiosk.imaging.refusal import PhotoRefused, RefusalReason

# Decoded whole, 120 MP take 360 MB, or some 720 MB as the coefficients of a progressive JPEG: half of what a worker
# may have. Smaller would refuse medium-format cameras (102 MP).
MAX_WHOLE_PIXELS: Final = 120_000_000
# Row by row, pixels cost only time (12 ms a megapixel). The largest phone sensors give 200 MP.
MAX_STREAMED_PIXELS: Final = 220_000_000
# A picture that is decoded whole and is larger than this must hold some photo: 102 MP cameras write 1 bit a pixel and
# more, a bomb of one colour 0.05. At JPEG XL's 6 bytes a pixel such a bomb stays below
# 256 MB.
MAX_EMPTY_PIXELS: Final = 40_000_000
MIN_BITS_PER_PIXEL: Final = 0.25
# The file is read into memory once. An uncompressed 16-bit TIFF of 60 MP has 360 MB.
MAX_FILE_BYTES: Final = 400_000_000
# Cameras and programs write a progressive JPEG in 10 scans or so; each costs a pass over the whole picture.
MAX_SCANS: Final = 100
# Beyond 16 bits are floats and sums of scientific instruments, for which "the right colour" is not defined.
MAX_BITS_PER_CHANNEL: Final = 16


def check(probed: ProbedPhoto) -> None:
    """Raises PhotoRefused when the photo would cost more than any photo may."""
    pixels = probed.width_px * probed.height_px
    allowed = _pixels_allowed(probed)
    if pixels > allowed:
        raise PhotoRefused(
            RefusalReason.TOO_MANY_PIXELS,
            f"{probed.width_px} x {probed.height_px} pixels; at most {allowed // 1_000_000} megapixels are taken",
        )
    if not probed.streams and pixels > MAX_EMPTY_PIXELS and probed.size_bytes * 8 < pixels * MIN_BITS_PER_PIXEL:
        raise PhotoRefused(RefusalReason.TOO_COSTLY, f"{pixels:,} pixels in {probed.size_bytes:,} bytes: a bomb")
    check_size(probed.size_bytes)
    if probed.bits_per_channel > MAX_BITS_PER_CHANNEL:
        raise PhotoRefused(RefusalReason.TOO_COSTLY, f"{probed.bits_per_channel} bits a channel; at most 16 are taken")


def _pixels_allowed(probed: ProbedPhoto) -> int:
    of_any = MAX_STREAMED_PIXELS if probed.streams else MAX_WHOLE_PIXELS
    return min(of_any, FORMATS[probed.format].max_pixels or of_any)


def check_scans(data: bytes, probed: ProbedPhoto) -> None:
    """A progressive JPEG's passes, counted without decoding one; raises PhotoRefused."""
    if probed.format is not ImageFormat.JPEG or probed.streams:
        return
    end = data.find(b"\xff\xd9", probed.picture_offset)
    scans = data.count(b"\xff\xda", probed.picture_offset, end if end >= 0 else len(data))
    if scans > MAX_SCANS:
        raise PhotoRefused(
            RefusalReason.TOO_COSTLY, f"a progressive JPEG of {scans} scans; at most {MAX_SCANS} are taken"
        )


def check_size(size_bytes: int) -> None:
    """Before the file is read into memory; raises PhotoRefused."""
    if size_bytes > MAX_FILE_BYTES:
        raise PhotoRefused(
            RefusalReason.TOO_COSTLY,
            f"a file of {size_bytes // 1_000_000} MB; at most {MAX_FILE_BYTES // 1_000_000} MB are taken",
        )

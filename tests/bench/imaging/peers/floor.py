"""The best single parts there are, with nothing between them: libjpeg-turbo into memory that is kept, a Lanczos in
AVX2, libjpeg-turbo's encoder. It turns nothing, converts nothing, checks nothing and is no product.
"""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path
from typing import Final

import numpy as np
import simplejpeg
from cykooz_resizer import FilterType, ImageData, PixelType, ResizeAlg, ResizeOptions, Resizer

from tests.bench.imaging.peers.assignment import LONG_EDGE_PX, carry_out

_LANCZOS: Final = ResizeOptions(resize_alg=ResizeAlg.convolution(FilterType.lanczos3))
# glibc's names (malloc.h): large blocks too come from the heap, and what is freed stays for the next photo.
_M_TRIM_THRESHOLD: Final = -1
_M_MMAP_MAX: Final = -4


def shrink(source: Path, target: Path, quality: int) -> None:
    pixels = simplejpeg.decode_jpeg(source.read_bytes(), "RGB")
    height_px, width_px, _bands = pixels.shape
    factor = min(LONG_EDGE_PX / max(height_px, width_px), 1)
    small = ImageData(round(width_px * factor), round(height_px * factor), PixelType.U8x3)
    whole = ImageData(width_px, height_px, PixelType.U8x3, pixels.tobytes())
    Resizer().resize(whole, small, _LANCZOS)
    shrunk = np.frombuffer(small.get_buffer(), np.uint8).reshape(small.height, small.width, 3)
    target.write_bytes(simplejpeg.encode_jpeg(shrunk, quality, colorsubsampling="420"))


if __name__ == "__main__":
    if sys.platform == "linux":
        libc = ctypes.CDLL(None)
        libc.mallopt(_M_MMAP_MAX, 0)
        libc.mallopt(_M_TRIM_THRESHOLD, 2**31 - 1)
    carry_out(shrink)

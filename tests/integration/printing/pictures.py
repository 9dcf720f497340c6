"""A photo as this product sends them: upright, sRGB, JPEG; with a corner by which one sees how it lies."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image


def a_photo(path: Path, size_px: tuple[int, int] = (1800, 1350)) -> Path:
    width_px, height_px = size_px
    rows, columns = np.mgrid[0:height_px, 0:width_px]
    pixels = np.stack(
        [columns * 255 // width_px, rows * 255 // height_px, 128 + 60 * np.sin((rows + columns) / 40)], axis=-1
    ).astype(np.uint8)
    pixels[: height_px // 5, : width_px // 5] = (250, 220, 10)
    Image.fromarray(pixels).save(path, quality=95)
    return path

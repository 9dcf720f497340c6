"""JPEG XL, by libjxl. It turns the picture upright itself."""

from __future__ import annotations

import pylibjxl

from kiosk.imaging.headers.orientation import UPRIGHT
from kiosk.imaging.picture.pixels import Picture
from kiosk.imaging.probe import ProbedPhoto
from kiosk.imaging.readers.reader import Read


def read(data: bytes, _probed: ProbedPhoto, _edge_px: int) -> Read:
    with pylibjxl.JXL(threads=1) as decoder:
        pixels, metadata = decoder.decode(data, metadata=True)
    rows = pixels.reshape(*pixels.shape[:2], -1)  # grey comes as rows and columns alone
    return Picture(rows, metadata.get("icc_profile")), UPRIGHT

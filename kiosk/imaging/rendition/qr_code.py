"""Reads a QR code from a picture or a photo of a screen: upright or not, sharp or a little less."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np
import zxingcpp

from kiosk.imaging import budget
from kiosk.imaging.probe import probe_bytes
from kiosk.imaging.readers import decode
from kiosk.imaging.rendition.pipeline import read_whole

EDGE_PX: Final = 2400
"""Of the picture that is searched. Larger: seconds for a photo. Smaller: a code in a corner of it is too fine."""


def text_in(source: Path) -> str | None:
    """None where it has no QR code that can be read, and where it has several that say different things. Raises
    PhotoRefused.
    """
    data = read_whole(source)
    probed = probe_bytes(data)
    budget.check(probed)
    picture = decode.decode(data, probed, EDGE_PX)
    # Their order does not matter: all that is asked of colours is how bright they are.
    pixels = np.ascontiguousarray(picture.pixels[:, :, :3] if picture.is_colour else picture.pixels[:, :, 0])
    found = {
        code.text
        for code in zxingcpp.read_barcodes(pixels, formats=zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode]))
    }
    return found.pop() if len(found) == 1 else None

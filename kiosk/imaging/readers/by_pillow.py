"""What neither libjpeg-turbo nor libvips' wheel reads: AVIF, GIF and BMP, the first frame of each."""

from __future__ import annotations

from io import BytesIO

from PIL import AvifImagePlugin, Image

from kiosk.imaging.budget import MAX_WHOLE_PIXELS
from kiosk.imaging.picture.pixels import Picture, is_plain_mode
from kiosk.imaging.probe import ProbedPhoto
from kiosk.imaging.readers.reader import Read

Image.MAX_IMAGE_PIXELS = MAX_WHOLE_PIXELS
AvifImagePlugin.DEFAULT_MAX_THREADS = 1


def read(data: bytes, probed: ProbedPhoto, _edge_px: int) -> Read:
    with Image.open(BytesIO(data), formats=[probed.format.name]) as opened:
        opened.seek(0)
        plain = opened if is_plain_mode(opened.mode) else opened.convert(_nearest_mode(opened))
        profile = opened.info.get("icc_profile")
        return Picture.of_bytes(plain.mode, plain.size, plain.tobytes(), profile), probed.orientation


def _nearest_mode(image: Image.Image) -> str:
    if image.mode in {"1", "I", "I;16", "F"}:
        return "L"
    return "RGBA" if image.has_transparency_data else "RGB"

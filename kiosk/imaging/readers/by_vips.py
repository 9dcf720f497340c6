"""What libvips reads, row by row where the format allows it: PNG, TIFF, WebP, and JPEGs of any kind."""

from __future__ import annotations

import pyvips

from kiosk.imaging.probe import ProbedPhoto
from kiosk.imaging.readers.reader import Read


def read(data: bytes, probed: ProbedPhoto, edge_px: int) -> Read:
    whole = opened(data)
    if whole.interpretation == "cmyk":
        # thumbnail_buffer would convert it by the colorimetric intent, which turns a press's black into grey.
        rgb = whole.icc_transform("srgb", input_profile="cmyk", embedded=True, intent="perceptual", depth=8)
        return rgb, probed.orientation
    if whole.format == "uchar" and not whole.hasalpha():
        return whole, probed.orientation
    # `fail_on` as an argument is ignored for buffers (libvips 8.18): half a JPEG would pass as whole.
    small = pyvips.Image.thumbnail_buffer(
        data, edge_px, height=edge_px, size="down", no_rotate=True, option_string="fail_on=truncated"
    )
    return small, probed.orientation


def opened(data: bytes) -> pyvips.Image:
    """Has read the header, and no pixel yet."""
    return pyvips.Image.new_from_buffer(data, "", access="sequential", fail_on="truncated")

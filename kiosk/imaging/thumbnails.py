"""The grid's small pictures: the one that the camera left in EXIF where it is right, else one of our own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

import pyvips

from kiosk.imaging import budget, colour, decode
from kiosk.imaging.headers.byte_source import ByteSource
from kiosk.imaging.headers.exif import read_exif
from kiosk.imaging.probe import ImageFormat, ProbedPhoto, probe_bytes, read_header
from kiosk.imaging.refusal import PhotoRefused, RefusalReason

# Seen at arm's length in a cell of the grid; the rendition is made from the photo itself.
_QUALITY: Final = 80
# Cameras leave 160 px. Shown 1.6 times as large it is soft but honest, and spares the whole decode; beyond that
# it looks broken.
_MIN_SHARE_OF_EDGE: Final = 0.6
# A 3:2 photo's 4:3 thumbnail has black bars; rounding to 160 x 107 is off by 0.4 %.
_MAX_ASPECT_ERROR: Final = 0.02
_END_OF_IMAGE: Final = b"\xff\xd9"
# Cameras pad or append little behind the picture's end. Where it is not found, the photo is decoded, which decides.
_TAIL_BYTES: Final = 65_536


def embedded(source: Path, probed: ProbedPhoto, edge_px: int) -> bytes | None:
    """The camera's own thumbnail as an upright JPEG; None where there is none that is large enough, of the photo's
    shape, in plain sRGB, and of a photo that is there to its end. Raises PhotoRefused.
    """
    if probed.format is not ImageFormat.JPEG:
        return None
    try:
        with source.open("rb") as stream:
            file = ByteSource(stream, probed.size_bytes)
            _format, header = read_header(file)
            small = b"" if header.has_profile else read_exif(header.exif).thumbnail
            tail_bytes = min(_TAIL_BYTES, probed.size_bytes - header.picture_offset)
            if not small or _END_OF_IMAGE not in file.at(probed.size_bytes - tail_bytes, tail_bytes):
                return None
    except OSError as exc:
        raise PhotoRefused(RefusalReason.UNREADABLE, f"could not be read: {exc.strerror}") from exc
    return _upright(small, probed, edge_px)


def decoded(data: bytes, edge_px: int) -> bytes:
    """Raises PhotoRefused."""
    probed = probe_bytes(data)
    budget.check(probed)
    return _encoded(colour.to_srgb(decode.decode(data, probed, edge_px)))


def _upright(small: bytes, photo: ProbedPhoto, edge_px: int) -> bytes | None:
    try:
        probed = probe_bytes(small)
        if probed.format is not ImageFormat.JPEG or not _fits(probed, photo, edge_px):
            return None
        return _encoded(colour.to_srgb(decode.decode(small, _turned_as(probed, photo), edge_px)))
    except PhotoRefused:
        return None  # a broken thumbnail says nothing of the photo


def _fits(small: ProbedPhoto, photo: ProbedPhoto, edge_px: int) -> bool:
    wanted_px = min(edge_px, max(photo.width_px, photo.height_px))
    if max(small.width_px, small.height_px) < wanted_px * _MIN_SHARE_OF_EDGE:
        return False
    aspect = (small.width_px * photo.height_px) / (small.height_px * photo.width_px)
    return abs(aspect - 1) <= _MAX_ASPECT_ERROR


def _turned_as(small: ProbedPhoto, photo: ProbedPhoto) -> ProbedPhoto:
    """Stored the way its photo is; what it says of its own orientation, if anything, is a copy."""
    return replace(small, orientation=photo.orientation)


def _encoded(image: pyvips.Image) -> bytes:
    encoded: bytes = image.jpegsave_buffer(Q=_QUALITY, keep="none", optimize_coding=True)
    return encoded

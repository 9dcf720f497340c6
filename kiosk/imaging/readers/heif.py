"""HEIC and its kin, by libheif. It accepts half a file without a word, so the file is looked through before."""

from __future__ import annotations

from functools import cache

import pillow_heif

from kiosk.imaging.headers import heif_tiles
from kiosk.imaging.headers.byte_source import ByteSource, HeaderCutError, HeaderNonsenseError
from kiosk.imaging.headers.orientation import UPRIGHT
from kiosk.imaging.picture.pixels import Picture
from kiosk.imaging.probe import ProbedPhoto, read_header
from kiosk.imaging.readers.reader import Read
from kiosk.imaging.refusal import PhotoRefused, RefusalReason


def read(data: bytes, probed: ProbedPhoto, _edge_px: int) -> Read:
    _prepare()
    try:
        heif_tiles.check_whole(ByteSource.over(data))
    except HeaderCutError as exc:
        raise PhotoRefused(RefusalReason.INCOMPLETE, f"heif: {exc}") from exc
    except HeaderNonsenseError as exc:
        raise PhotoRefused(RefusalReason.DAMAGED, f"heif: {exc}") from exc
    opened = pillow_heif.open_heif(data, convert_hdr_to_8bit=True)
    pixels = opened.data  # decodes, after which size and mode are final
    picture = Picture.of_bytes(opened.mode, opened.size, pixels, opened.info.get("icc_profile"))
    return picture, _left_to_apply(data, probed)


@cache
def _prepare() -> None:
    pillow_heif.options.DECODE_THREADS = 1


def _left_to_apply(data: bytes, probed: ProbedPhoto) -> int:
    """The library turns what the container tells it to, and leaves EXIF's word to us."""
    _format, header = read_header(ByteSource.over(data))
    return probed.orientation if header.orientation is None else UPRIGHT

"""Camera raw: the camera's own full-size preview, and a development by LibRaw only where there is none."""

from __future__ import annotations

from io import BytesIO
from typing import Final

import rawpy

from kiosk.imaging import budget
from kiosk.imaging.headers.byte_source import ByteSource, HeaderCutError, HeaderNonsenseError
from kiosk.imaging.headers.jpeg import read_header
from kiosk.imaging.headers.orientation import UPRIGHT
from kiosk.imaging.picture.pixels import Picture
from kiosk.imaging.probe import ProbedPhoto, probe_bytes
from kiosk.imaging.readers import jpeg
from kiosk.imaging.readers.reader import Read
from kiosk.imaging.refusal import PhotoRefused, RefusalReason

# Cameras trim a few rows and columns from the preview. A phone's or an old camera's small one is far below.
_FULL_SIZE_SHARE: Final = 0.9
_SRGB_GAMMA: Final = (2.4, 12.92)  # IEC 61966-2-1: power and the slope of its toe


def read(data: bytes, probed: ProbedPhoto, edge_px: int) -> Read:
    found = _preview_or_picture(data, edge_px)
    if isinstance(found, Picture):
        return found, UPRIGHT
    preview = probe_bytes(found)
    budget.check(preview)
    budget.check_scans(found, preview)
    picture, _turn = jpeg.read(found, preview, edge_px)
    # Stored as the sensor saw it: few cameras say so in the preview too.
    return picture, probed.orientation if preview.orientation == UPRIGHT else preview.orientation


def _preview_or_picture(data: bytes, edge_px: int) -> bytes | Picture:
    """The preview as a JPEG, as its camera stored it, where it is large enough for `edge_px` or as large as the photo;
    else the developed picture, sRGB and upright. Raises PhotoRefused.
    """
    try:
        with rawpy.imread(BytesIO(data)) as raw:
            long_edge_px = max(raw.sizes.width, raw.sizes.height)
            preview = _preview(raw)
            if preview is not None and _long_edge_px(preview) >= min(edge_px, _FULL_SIZE_SHARE * long_edge_px):
                return preview
            halved = long_edge_px >= 2 * edge_px  # one pixel of each 2 x 2 of the sensor: a tenth of the time
            return Picture(raw.postprocess(use_camera_wb=True, half_size=halved, output_bps=8, gamma=_SRGB_GAMMA))
    except rawpy.LibRawFileUnsupportedError as exc:
        raise PhotoRefused(RefusalReason.NOT_A_PHOTO, "a raw file of a camera that is not known") from exc
    except rawpy.LibRawIOError as exc:
        raise PhotoRefused(RefusalReason.INCOMPLETE, f"a raw file: {exc}") from exc
    except rawpy.LibRawError as exc:
        raise PhotoRefused(RefusalReason.DAMAGED, f"a raw file: {exc}") from exc


def _preview(raw: rawpy.RawPy) -> bytes | None:
    try:
        thumbnail = raw.extract_thumb()
    except (rawpy.LibRawNoThumbnailError, rawpy.LibRawUnsupportedThumbnailError):
        return None
    return bytes(thumbnail.data) if thumbnail.format is rawpy.ThumbFormat.JPEG else None


def _long_edge_px(preview: bytes) -> int:
    try:
        header = read_header(ByteSource.over(preview))
    except (HeaderCutError, HeaderNonsenseError):
        return 0
    return max(header.width_px, header.height_px)

"""Camera raw: the camera's own full-size preview, and a development by LibRaw only where there is none."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Final

import pyvips

from kiosk.imaging.headers.byte_source import ByteSource, HeaderCutError, HeaderNonsenseError
from kiosk.imaging.headers.jpeg import read_header
from kiosk.imaging.refusal import PhotoRefused, RefusalReason

if TYPE_CHECKING:
    from rawpy import RawPy

# Cameras trim a few rows and columns from the preview. A phone's or an old camera's small one is far below.
_FULL_SIZE_SHARE: Final = 0.9
_SRGB_GAMMA: Final = (2.4, 12.92)  # IEC 61966-2-1: power and the slope of its toe


def preview_or_picture(data: bytes, edge_px: int) -> bytes | pyvips.Image:
    """The preview as a JPEG, as its camera stored it, where it is large enough for `edge_px` or as large as the photo;
    else the developed picture, sRGB and upright. Raises PhotoRefused.
    """
    import rawpy  # noqa: PLC0415 - 10 MB that most workers never need

    try:
        with rawpy.imread(BytesIO(data)) as raw:
            long_edge_px = max(raw.sizes.width, raw.sizes.height)
            preview = _preview(raw)
            if preview is not None and _long_edge_px(preview) >= min(edge_px, _FULL_SIZE_SHARE * long_edge_px):
                return preview
            halved = long_edge_px >= 2 * edge_px  # one pixel of each 2 x 2 of the sensor: a tenth of the time
            pixels = raw.postprocess(use_camera_wb=True, half_size=halved, output_bps=8, gamma=_SRGB_GAMMA)
            return pyvips.Image.new_from_array(pixels, interpretation="srgb")
    except rawpy.LibRawFileUnsupportedError as exc:
        raise PhotoRefused(RefusalReason.NOT_A_PHOTO, "a raw file of a camera that is not known") from exc
    except rawpy.LibRawIOError as exc:
        raise PhotoRefused(RefusalReason.INCOMPLETE, f"a raw file: {exc}") from exc
    except rawpy.LibRawError as exc:
        raise PhotoRefused(RefusalReason.DAMAGED, f"a raw file: {exc}") from exc


def _preview(raw: RawPy) -> bytes | None:
    import rawpy  # noqa: PLC0415 - see above

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

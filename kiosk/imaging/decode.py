"""From a file's bytes to an upright picture of at most the size asked for, or a refusal with the right reason.

libjpeg-turbo reads ordinary JPEGs, libvips what it can shrink while it decodes, and a library of its own each of the
other formats.
"""

from __future__ import annotations

import math
import struct
import warnings
from io import BytesIO
from typing import Final

import pillow_heif
import pyvips
from PIL import Image

from kiosk.imaging import budget, code_points, engine, framing, raw, turbo
from kiosk.imaging.code_points import CodePoints
from kiosk.imaging.framing import Crop
from kiosk.imaging.headers import heif_tiles
from kiosk.imaging.headers.byte_source import ByteSource, HeaderCutError, HeaderNonsenseError
from kiosk.imaging.headers.orientation import UPRIGHT
from kiosk.imaging.pixels import BANDS, PROFILE_FIELD, in_vips, turned
from kiosk.imaging.probe import ImageFormat, ProbedPhoto, probe_bytes, read_header
from kiosk.imaging.refusal import PhotoRefused, RefusalReason

_BY_VIPS: Final = frozenset({ImageFormat.PNG, ImageFormat.TIFF, ImageFormat.WEBP})
# What the decoders say when data runs out. libjpeg only warns of a picture that ends early, and fills it up with grey.
_CUT_SHORT: Final = ("premature end", "truncated", "end of file", "read error", "eof", "not enough")
_COSTLY: Final = ("too many scans", "out of memory", "allocat", "security limit")
_SPOILT: Final = ("premature end of data segment", "bad huffman code", "bad arithmetic")
# Everything that Pillow's and libheif's readers were seen to raise on damaged files.
READER_ERRORS: Final = (
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
)
# Decoded whole for the sake of speed: 72 MB. Larger pictures stream, and a worker stays small.
_MAX_TURBO_PIXELS: Final = 24_000_000
# From four times the size on the decoder itself halves the picture, at no loss after the shrinking that is left.
_SHRINKS_ON_LOAD_FROM: Final = 4


def decode(data: bytes, probed: ProbedPhoto, edge_px: int, crop: Crop | None = None) -> pyvips.Image:
    """A picture in memory, upright, cut, at most `edge_px` on its long side and never enlarged. Its colours are still
    the file's own: 8 bits, grey or RGB, perhaps alpha, the profile attached. Raises PhotoRefused.
    """
    width_px, height_px = probed.upright_size_px
    whole_px = framing.whole_edge_px(crop, width_px, height_px, edge_px)
    engine.prepare()
    budget.check_scans(data, probed)
    pyvips.Error("")  # empties libvips' list of complaints
    try:
        if probed.format is ImageFormat.JPEG:
            image, remaining = _shrunk_jpeg(data, probed, whole_px), probed.orientation
        elif probed.format in _BY_VIPS:
            image, remaining = _shrunk_by_vips(data, probed, whole_px), probed.orientation
        elif probed.format is ImageFormat.RAW:
            image, remaining = _shrunk_raw(data, probed, whole_px)
        else:
            whole, remaining = _whole(data, probed)
            image = _shrunk(whole, whole_px)
        image = turned(_cut(image, remaining, crop, edge_px), remaining).copy_memory()
        _profile_by_code_points(image, probed)
    except pyvips.Error as exc:
        raise _refusal(f"{exc.message} {exc.detail}") from exc
    complaints = pyvips.Error("").detail.lower()
    if any(word in complaints for word in _SPOILT):
        raise _refusal(complaints)
    return image


def _shrunk_jpeg(data: bytes, probed: ProbedPhoto, edge_px: int) -> pyvips.Image:
    larger = max(probed.width_px, probed.height_px) / edge_px
    small_enough = probed.width_px * probed.height_px <= _MAX_TURBO_PIXELS and larger < _SHRINKS_ON_LOAD_FROM
    pixels = turbo.decoded(data) if small_enough else None
    if pixels is None:
        return _shrunk_by_vips(data, probed, edge_px)
    height_px, width_px, _bands = pixels.shape
    return _shrunk(in_vips("RGB", (width_px, height_px), pixels.data, turbo.profile_of(data)), edge_px)


def _shrunk_by_vips(data: bytes, probed: ProbedPhoto, edge_px: int) -> pyvips.Image:
    whole = pyvips.Image.new_from_buffer(data, "", access="sequential", fail_on="truncated")  # reads the header
    if whole.interpretation == "cmyk":
        # thumbnail_buffer would convert it by the colorimetric intent, which turns a press's black into grey.
        rgb = whole.icc_transform("srgb", input_profile="cmyk", embedded=True, intent="perceptual", depth=8)
        return _shrunk(rgb, edge_px)
    if whole.format == "uchar" and not whole.hasalpha():
        larger = max(whole.width, whole.height) / edge_px
        if probed.format is ImageFormat.JPEG and larger >= _SHRINKS_ON_LOAD_FROM:
            on_load = min(8, 1 << int(math.log2(larger / 2)))
            size = _fitting(whole, edge_px)
            whole = pyvips.Image.new_from_buffer(data, "", access="sequential", fail_on="truncated", shrink=on_load)
            return whole.resize(size[0] / whole.width, vscale=size[1] / whole.height)
        return _shrunk(whole, edge_px)
    # `fail_on` as an argument is ignored for buffers (libvips 8.18): half a JPEG would pass as whole.
    return pyvips.Image.thumbnail_buffer(
        data, edge_px, height=edge_px, size="down", no_rotate=True, option_string="fail_on=truncated"
    )


def _shrunk(image: pyvips.Image, edge_px: int) -> pyvips.Image:
    """By Lanczos, each axis by its own factor, so that the picture fills its frame to the last pixel. `thumbnail` takes
    one factor for both and cuts: a fraction of a pixel off, which costs up to 8 points of SSIMULACRA2.
    """
    if image.hasalpha():  # whose colours `resize` would mix with what lies hidden behind
        return image.thumbnail_image(edge_px, height=edge_px, size="down", no_rotate=True)
    width_px, height_px = _fitting(image, edge_px)
    if (width_px, height_px) == (image.width, image.height):
        return image
    return image.resize(width_px / image.width, vscale=height_px / image.height)


def _fitting(image: pyvips.Image, edge_px: int) -> tuple[int, int]:
    scale = min(1.0, edge_px / max(image.width, image.height))
    return max(1, round(image.width * scale)), max(1, round(image.height * scale))


def _shrunk_raw(data: bytes, probed: ProbedPhoto, edge_px: int) -> tuple[pyvips.Image, int]:
    found = raw.preview_or_picture(data, edge_px)
    if isinstance(found, pyvips.Image):
        return _shrunk(found, edge_px), UPRIGHT
    preview = probe_bytes(found)
    budget.check(preview)
    budget.check_scans(found, preview)
    # Stored as the sensor saw it: few cameras say so in the preview too.
    turn = probed.orientation if preview.orientation == UPRIGHT else preview.orientation
    return _shrunk_jpeg(found, preview, edge_px), turn


def _whole(data: bytes, probed: ProbedPhoto) -> tuple[pyvips.Image, int]:
    """The picture as its reader gives it, and the orientation that still remains to be applied."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of damaged metadata
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            if probed.format is ImageFormat.HEIF:
                return _read_heif(data), _left_by_libheif(data, probed)
            if probed.format is ImageFormat.JPEG_XL:
                return _read_jpeg_xl(data), UPRIGHT
            return _read_by_pillow(data, probed.format), probed.orientation
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as exc:
            raise PhotoRefused(RefusalReason.TOO_MANY_PIXELS, str(exc)) from exc
        except MemoryError as exc:
            raise PhotoRefused(RefusalReason.TOO_COSTLY, "more memory than one photo may take") from exc
        except READER_ERRORS as exc:
            raise _refusal(f"{type(exc).__name__}: {exc}") from exc


def _read_heif(data: bytes) -> pyvips.Image:
    try:
        heif_tiles.check_whole(ByteSource.over(data))
    except HeaderCutError as exc:
        raise PhotoRefused(RefusalReason.INCOMPLETE, f"heif: {exc}") from exc
    except HeaderNonsenseError as exc:
        raise PhotoRefused(RefusalReason.DAMAGED, f"heif: {exc}") from exc
    picture = pillow_heif.open_heif(data, convert_hdr_to_8bit=True)
    pixels = picture.data  # decodes, after which size and mode are final
    return in_vips(picture.mode, picture.size, pixels, picture.info.get("icc_profile"))


def _read_jpeg_xl(data: bytes) -> pyvips.Image:
    import pylibjxl  # noqa: PLC0415 - 7 MB that most workers never need

    with pylibjxl.JXL(threads=1) as decoder:
        pixels, metadata = decoder.decode(data, metadata=True)
    bands = 1 if pixels.ndim == 2 else pixels.shape[2]  # noqa: PLR2004 - rows and columns alone: grey
    mode = next(mode for mode, count in BANDS.items() if count == bands)
    return in_vips(mode, (pixels.shape[1], pixels.shape[0]), pixels.tobytes(), metadata.get("icc_profile"))


def _left_by_libheif(data: bytes, probed: ProbedPhoto) -> int:
    """The library turns what the container tells it to, and leaves EXIF's word to us."""
    _format, header = read_header(ByteSource.over(data))
    return probed.orientation if header.orientation is None else UPRIGHT


def _read_by_pillow(data: bytes, fmt: ImageFormat) -> pyvips.Image:
    with Image.open(BytesIO(data), formats=[fmt.name]) as opened:
        opened.seek(0)
        plain = opened if opened.mode in BANDS else opened.convert(_nearest_mode(opened))
        return in_vips(plain.mode, plain.size, plain.tobytes(), opened.info.get("icc_profile"))


def _nearest_mode(image: Image.Image) -> str:
    if image.mode in {"1", "I", "I;16", "F"}:
        return "L"
    return "RGBA" if image.has_transparency_data else "RGB"


def _profile_by_code_points(image: pyvips.Image, probed: ProbedPhoto) -> None:
    if probed.code_points is None or image.get_typeof(PROFILE_FIELD) != 0 or image.interpretation != "srgb":
        return
    profile = code_points.profile_of(CodePoints(*probed.code_points))
    if profile is not None:
        image.set_type(pyvips.GValue.blob_type, PROFILE_FIELD, profile)


def _cut(image: pyvips.Image, orientation: int, crop: Crop | None, edge_px: int) -> pyvips.Image:
    """Before it is turned, so that what is cut off is never held in memory."""
    if crop is None:
        return image
    left_px, top_px, width_px, height_px = crop.as_stored(orientation).box_in(image.width, image.height)
    if max(width_px, height_px) - edge_px == 1:  # by rounding: one row less shows better than a new resampling
        width_px, height_px = min(width_px, edge_px), min(height_px, edge_px)
    return _shrunk(image.crop(left_px, top_px, width_px, height_px), edge_px)


def _refusal(complaint: str) -> PhotoRefused:
    words = " ".join(complaint.split())[:300]
    lowered = words.lower()
    if any(word in lowered for word in _COSTLY):
        return PhotoRefused(RefusalReason.TOO_COSTLY, words)
    if any(word in lowered for word in _CUT_SHORT):
        return PhotoRefused(RefusalReason.INCOMPLETE, words)
    return PhotoRefused(RefusalReason.DAMAGED, words)

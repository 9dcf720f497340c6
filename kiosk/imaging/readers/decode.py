"""From a file's bytes to an upright picture of at most the size asked for, or a refusal with the right reason."""

from __future__ import annotations

import importlib
import warnings
from typing import cast

import pyvips
from PIL import Image

from kiosk.imaging import budget, framing
from kiosk.imaging.formats import FORMATS
from kiosk.imaging.framing import Crop
from kiosk.imaging.headers.orientation import UPRIGHT, swaps_sides, then
from kiosk.imaging.picture import code_points
from kiosk.imaging.picture.code_points import CodePoints
from kiosk.imaging.picture.pixels import Picture, turned
from kiosk.imaging.picture.shrink import shrunk
from kiosk.imaging.probe import ProbedPhoto
from kiosk.imaging.readers import complaints, engine
from kiosk.imaging.readers.complaints import READER_ERRORS
from kiosk.imaging.readers.reader import Read, Reader
from kiosk.imaging.refusal import PhotoRefused, RefusalReason


def decode(
    data: bytes, probed: ProbedPhoto, edge_px: int, crop: Crop | None = None, further_turn: int = UPRIGHT
) -> Picture:
    """Upright and, by an orientation of EXIF, turned beyond that; of this the crop, at most `edge_px` on its long side
    and never enlarged. Its colours are still the file's own.

    Raises PhotoRefused.
    """
    width_px, height_px = probed.upright_size_px
    if swaps_sides(further_turn):
        width_px, height_px = height_px, width_px
    whole_px = framing.whole_edge_px(crop, width_px, height_px, edge_px)
    engine.prepare()
    budget.check_scans(data, probed)
    complaints.forget()
    try:
        found, orientation = _read(data, probed, whole_px)
        picture = _finished(found, then(orientation, further_turn), whole_px, edge_px, crop)
    except pyvips.Error as exc:
        raise complaints.refusal_of(exc) from exc
    complaints.check()
    return _with_profile_by_code_points(picture, probed)


def _read(data: bytes, probed: ProbedPhoto, edge_px: int) -> Read:
    reader = cast("Reader", importlib.import_module(f"{__package__}.{FORMATS[probed.format].reader}"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of damaged metadata
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            return reader.read(data, probed, edge_px)
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as exc:
            raise PhotoRefused(RefusalReason.TOO_MANY_PIXELS, str(exc)) from exc
        except MemoryError as exc:
            raise PhotoRefused(RefusalReason.TOO_COSTLY, "more memory than one photo may take") from exc
        except READER_ERRORS as exc:
            raise complaints.refusal(f"{type(exc).__name__}: {exc}") from exc


def _finished(
    found: Picture | pyvips.Image, orientation: int, whole_px: int, edge_px: int, crop: Crop | None
) -> Picture:
    if isinstance(found, Picture):
        if orientation == UPRIGHT and crop is None and max(found.width_px, found.height_px) <= edge_px:
            return found
        found = found.in_vips()
    return Picture.of(turned(_cut(shrunk(found, whole_px), orientation, crop, edge_px), orientation))


def _cut(image: pyvips.Image, orientation: int, crop: Crop | None, edge_px: int) -> pyvips.Image:
    """Before it is turned, so that what is cut off is never held in memory."""
    if crop is None:
        return image
    left_px, top_px, width_px, height_px = crop.as_stored(orientation).box_in(image.width, image.height)
    if max(width_px, height_px) - edge_px == 1:  # by rounding: one row less shows better than a new resampling
        width_px, height_px = min(width_px, edge_px), min(height_px, edge_px)
    return shrunk(image.crop(left_px, top_px, width_px, height_px), edge_px)


def _with_profile_by_code_points(picture: Picture, probed: ProbedPhoto) -> Picture:
    if probed.code_points is None or picture.profile is not None or not picture.is_colour:
        return picture
    return picture._replace(profile=code_points.profile_of(CodePoints(*probed.code_points)))

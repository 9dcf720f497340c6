"""The whole way of one photo through the native decoders and the encoder, from bytes to bytes."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import NamedTuple

import numpy as np

from kiosk.imaging import budget
from kiosk.imaging.headers.byte_source import HeaderCutError, HeaderNonsenseError
from kiosk.imaging.headers.orientation import by_quarters
from kiosk.imaging.picture import colour
from kiosk.imaging.picture.pixels import Picture
from kiosk.imaging.probe import probe_bytes
from kiosk.imaging.quality.choice import quality_for
from kiosk.imaging.readers import decode
from kiosk.imaging.refusal import PhotoRefused, RefusalReason
from kiosk.imaging.rendition import original
from kiosk.imaging.rendition.capture_time import with_capture_time
from kiosk.imaging.rendition.encoder import best_encoder
from kiosk.imaging.rendition.spec import RenditionSpec
from kiosk.imaging.thumbnails import cell, sketch


class Encoded(NamedTuple):
    data: bytes
    width_px: int
    height_px: int
    quality: float
    preview: cell.Cell | None
    further_pages: int
    is_original: bool  # the photo's own JPEG, bared of its metadata


def rendered(source: Path, spec: RenditionSpec) -> Encoded:
    """Raises PhotoRefused."""
    data = read_whole(source)
    probed = probe_bytes(data)
    budget.check(probed)
    own = decode.decode(data, probed, spec.long_edge_px, spec.crop, by_quarters(spec.quarters_clockwise))
    picture = colour.to_srgb(own)
    encoder = best_encoder()
    quality = quality_for(picture.pixels, spec.target_ssimulacra2, encoder)
    encoded = encoder.encode(picture.pixels, quality=quality, progressive=spec.progressive)
    preview = None if spec.preview_edge_px is None else cell.encoded(picture, spec.preview_edge_px)
    made = Encoded(
        encoded, picture.width_px, picture.height_px, quality, preview, probed.further_pages, is_original=False
    )
    if spec.shows_all_of_it and original.conforms(probed, spec.long_edge_px) and colour.is_plain(own):
        bared = _bared(data, picture, len(encoded))
        made = made if bared is None else made._replace(data=bared, is_original=True)
    if spec.keep_capture_time and probed.captured_at is not None:
        return made._replace(data=with_capture_time(made.data, probed.captured_at))
    return made


def _bared(data: bytes, picture: Picture, size_bytes: int) -> bytes | None:
    """The photo's own JPEG without its metadata, once it is seen to show the very same pixels; None where it does not,
    or is larger than `size_bytes`.
    """
    try:
        bared = original.bared(data)
        if len(bared) > size_bytes:
            return None
        again = colour.to_srgb(decode.decode(bared, probe_bytes(bared), max(picture.width_px, picture.height_px)))
    except (HeaderCutError, HeaderNonsenseError, PhotoRefused):
        return None
    return bared if np.array_equal(again.pixels, picture.pixels) else None


def thumbnailed(source: Path, edge_px: int) -> bytes:
    """Raises PhotoRefused."""
    return cell.decoded(read_whole(source), edge_px)


def sketched(source: Path) -> bytes | None:
    """A small PPM picture, where the camera left one."""
    found = sketch.sketched(source)
    return None if found is None else found.netpbm()


def read_whole(source: Path) -> bytes:
    """Once: a card that is pulled out fails here and nowhere else. Raises PhotoRefused."""
    try:
        status = source.stat()
        if not stat.S_ISREG(status.st_mode):
            raise PhotoRefused(RefusalReason.NOT_A_PHOTO, "no regular file")
        budget.check_size(status.st_size)
        return source.read_bytes()
    except OSError as exc:
        raise PhotoRefused(RefusalReason.UNREADABLE, f"could not be read: {exc.strerror}") from exc

"""From a customer's file to the JPEG that is sent: upright, sRGB, shrunk, with nothing of the customer's metadata.

Importing it is cheap: the native decoders come in with the first photo, so that they stay out of the app's process.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from kiosk.imaging.rendition.spec import Preview, Rendition, RenditionSpec

_PART_SUFFIX: Final = ".part"
_PREVIEW_SUFFIX: Final = ".preview.jpg"


def render(source: Path, target: Path, spec: RenditionSpec) -> Rendition:
    """Writes `target`, and the preview beside it, both whole or neither; does not sync them. Raises PhotoRefused for
    the source's faults and OSError for the target's. Works in this process: strangers' files belong into a worker.
    """
    from kiosk.imaging.rendition import pipeline  # noqa: PLC0415 - see the module's docstring

    encoded = pipeline.rendered(source, spec)
    preview = None
    if encoded.preview is not None:
        small = encoded.preview
        preview = Preview(preview_path(target), small.width_px, small.height_px, len(small.data))
        _write(preview.path, small.data)
    try:
        _write(target, encoded.data)
    except OSError:
        if preview is not None:
            preview.path.unlink(missing_ok=True)
        raise
    return Rendition(
        target,
        encoded.width_px,
        encoded.height_px,
        len(encoded.data),
        encoded.quality,
        preview,
        encoded.further_pages,
        encoded.is_original,
    )


def thumbnail(source: Path, target: Path, edge_px: int) -> None:
    """An upright JPEG for the grid, at most `edge_px` on its long side. Promises and errors as for `render`."""
    from kiosk.imaging.rendition import pipeline  # noqa: PLC0415 - see the module's docstring

    _write(target, pipeline.thumbnailed(source, edge_px))


def sketch(source: Path, target: Path) -> bool:
    """The camera's own thumbnail as an upright PPM file, to be shown until `thumbnail` has a true one. False, and no
    file, where there is none to be shown. Raises OSError where the target can't be written.
    """
    from kiosk.imaging.rendition import pipeline  # noqa: PLC0415 - see the module's docstring

    made = pipeline.sketched(source)
    if made is None:
        return False
    target.write_bytes(made)  # whoever asked looks at it only once this has returned
    return True


def qr_text(source: Path) -> str | None:
    """What the QR code in a picture says; None where there is none. Raises PhotoRefused."""
    from kiosk.imaging.rendition import qr_code  # noqa: PLC0415 - see the module's docstring

    return qr_code.text_in(source)


def preview_path(target: Path) -> Path:
    return target.with_name(target.name + _PREVIEW_SUFFIX)


def part_path(target: Path) -> Path:
    """Where `target` stands until it is whole; what a killed worker may leave behind."""
    return target.with_name(target.name + _PART_SUFFIX)


def _write(target: Path, encoded: bytes) -> None:
    part = part_path(target)
    try:
        part.write_bytes(encoded)
        part.replace(target)
    except OSError:
        part.unlink(missing_ok=True)
        raise

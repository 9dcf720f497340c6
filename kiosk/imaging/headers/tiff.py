"""A TIFF's first page; a camera's raw file (DNG, CR2, NEF, ARW), whose first page is a preview, is told apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kiosk.imaging.headers import ifd
from kiosk.imaging.headers.byte_source import ByteSource, HeaderCutError, HeaderNonsenseError, PictureHeader

_NEW_SUBFILE_TYPE: Final = 0x00FE
_WIDTH: Final = 0x0100
_HEIGHT: Final = 0x0101
_BITS_PER_SAMPLE: Final = 0x0102
_ORIENTATION: Final = 0x0112
_PROFILE: Final = 0x8773
# Where the picture's strips or tiles lie, and how long each is.
_PLACES: Final = ((0x0111, 0x0117), (0x0144, 0x0145))
_DNG_VERSION: Final = 0xC612
_REDUCED_RESOLUTION: Final = 1
_ONE_OF_MANY: Final = 2
_MAX_PAGES: Final = 1_000  # a scanned album; more are counted as so many
_SUB_DIRECTORIES: Final = 0x014A
_MAX_DIRECTORIES: Final = 16  # cameras write up to seven
# An uncompressed 16-bit TIFF of a 60 MP camera has some 360 MB but its directory a few hundred bytes.
_MAX_EXIF_BYTES: Final = 65_536


def read_header(source: ByteSource) -> PictureHeader:
    """Raises HeaderCutError or HeaderNonsenseError."""
    order = ifd.byte_order(source)
    page = ifd.read_directory(source, order, ifd.first_offset(source, order))
    is_preview = (page.integer(_NEW_SUBFILE_TYPE) or 0) & _REDUCED_RESOLUTION
    is_canon_raw = source.size_bytes >= 10 and source.at(8, 2) == b"CR"  # noqa: PLR2004 - CR2's mark at 8
    if is_preview or is_canon_raw or _DNG_VERSION in page.entries:
        return _raw_header(source, page)
    width_px, height_px = page.integer(_WIDTH), page.integer(_HEIGHT)
    if width_px is None or height_px is None:
        raise HeaderNonsenseError("a TIFF page without width or height")
    _check_extents(source, page)
    return PictureHeader(
        width_px,
        height_px,
        exif=source.at(0, min(source.size_bytes, _MAX_EXIF_BYTES)),
        orientation=page.integer(_ORIENTATION),
        bits_per_channel=page.integer(_BITS_PER_SAMPLE) or 1,
        has_profile=_PROFILE in page.entries,
        further_pages=_further_pages(source, page),
    )


def _further_pages(source: ByteSource, first: ifd.Directory) -> int:
    """Pictures of their own: no thumbnails and no masks. A chain that breaks ends there."""
    count, offset, seen = 0, first.next_offset, {0, ifd.first_offset(source, first.order)}
    while offset not in seen and len(seen) <= _MAX_PAGES:
        seen.add(offset)
        try:
            page = ifd.read_directory(source, first.order, offset)
        except (HeaderCutError, HeaderNonsenseError):
            break
        count += page.integer(_NEW_SUBFILE_TYPE) in {None, 0, _ONE_OF_MANY}
        offset = page.next_offset
    return count


def _raw_header(source: ByteSource, first: ifd.Directory) -> PictureHeader:
    """The size of the largest picture in it, which is the photo or as large as the photo."""
    directories = list(_raw_directories(source, first))
    sizes = [(page.integer(_WIDTH) or 0, page.integer(_HEIGHT) or 0) for page in directories]
    for page in directories:
        _check_extents(source, page)
    width_px, height_px = max(sizes, key=lambda size: size[0] * size[1])
    return PictureHeader(
        width_px,
        height_px,
        exif=source.at(0, min(source.size_bytes, _MAX_EXIF_BYTES)),
        orientation=first.integer(_ORIENTATION),
        is_raw=True,
    )


def _raw_directories(source: ByteSource, first: ifd.Directory) -> Iterator[ifd.Directory]:
    """Those of the chain and those that hang on the first, each read once."""
    yield first
    ahead, seen = [first.next_offset, *first.integers(_SUB_DIRECTORIES, at_most=_MAX_DIRECTORIES)], {0}
    while ahead and len(seen) < _MAX_DIRECTORIES:
        offset = ahead.pop(0)
        if offset not in seen:
            seen.add(offset)
            page = ifd.read_directory(source, first.order, offset)
            ahead.append(page.next_offset)
            yield page


def _check_extents(source: ByteSource, page: ifd.Directory) -> None:
    """Every strip or tile lies within the file: libvips would leave out what does not, and say nothing."""
    for offsets_tag, lengths_tag in _PLACES:
        offsets, lengths = page.integers(offsets_tag), page.integers(lengths_tag)
        if any(offset + length > source.size_bytes for offset, length in zip(offsets, lengths, strict=False)):
            raise HeaderCutError("a part of the picture lies beyond the end of the file")

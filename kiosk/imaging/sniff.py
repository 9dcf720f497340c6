"""Tells a file's kind by its first bytes, never by its name."""

from __future__ import annotations

from typing import Final

from kiosk.imaging.formats import FORMATS, ImageFormat
from kiosk.imaging.refusal import PhotoRefused, RefusalReason

SNIFF_BYTES: Final = 256


_VIDEO_MARKS: Final = (
    b"\x1a\x45\xdf\xa3",  # Matroska, WebM
    b"\x00\x00\x01\xba",  # MPEG program stream
    b"\x30\x26\xb2\x75\x8e\x66\xcf\x11",  # ASF: WMV
    b"FLV\x01",
)
# Fujifilm's RAF, Panasonic's RW2, Olympus' ORF; with Canon's CR3 those whose sizes no TIFF directory tells.
_UNKNOWN_RAW_MARKS: Final = (b"FUJIFILMCCD-RAW", b"IIU\0", b"IIRO", b"IIRS", b"MMOR")
_JPEG_START: Final = b"\xff\xd8"
_HEIF_BRANDS: Final = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_AVIF_BRANDS: Final = frozenset({b"avif", b"avis"})
_VIDEO_BRANDS: Final = (b"qt", b"iso", b"mp4", b"M4V", b"3g", b"avc1", b"MSNV", b"dash", b"XAVC", b"mmp4")
_QUICKTIME_BOXES: Final = frozenset({b"moov", b"mdat", b"wide", b"pnot"})  # before `ftyp` was invented
_BMP_HEADER_BYTES: Final = frozenset({12, 16, 40, 52, 56, 64, 108, 124})
_TRANSPORT_SYNC: Final = 0x47
_TRANSPORT_PACKETS: Final = ((0, 188), (4, 196))  # MPEG transport streams; AVCHD puts four bytes before each


def image_format(head: bytes) -> ImageFormat:
    """Of the first SNIFF_BYTES of a file, or of all it has; raises PhotoRefused for what is no photo."""
    for fmt, kind in FORMATS.items():
        if head.startswith(kind.marks):
            return fmt
    if head.startswith(_UNKNOWN_RAW_MARKS) or head[4:12] == b"ftypcrx ":
        raise PhotoRefused(RefusalReason.NOT_A_PHOTO, "a camera's raw file of a kind that is not taken")
    if head == _JPEG_START:
        raise PhotoRefused(RefusalReason.INCOMPLETE, "a JPEG that ends after its first two bytes")
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return ImageFormat.WEBP
    if head.startswith(b"BM") and int.from_bytes(head[14:18], "little") in _BMP_HEADER_BYTES:
        return ImageFormat.BMP
    if head[4:8] == b"ftyp":
        return _by_brand(head)
    if _is_video(head):
        raise PhotoRefused(RefusalReason.VIDEO, "a video")
    raise PhotoRefused(RefusalReason.NOT_A_PHOTO, "none of the picture formats that are taken")


def _by_brand(head: bytes) -> ImageFormat:
    major = head[8:12]
    listed = head[16 : int.from_bytes(head[:4], "big")]
    brands = {listed[start : start + 4] for start in range(0, len(listed), 4)}
    if major in _AVIF_BRANDS or (major in {b"mif1", b"msf1"} and brands & _AVIF_BRANDS):
        return ImageFormat.AVIF
    if major in _HEIF_BRANDS:
        return ImageFormat.HEIF
    if major.startswith(_VIDEO_BRANDS):
        raise PhotoRefused(RefusalReason.VIDEO, f"a video of brand {major!r}")
    raise PhotoRefused(RefusalReason.NOT_A_PHOTO, f"a container of brand {major!r}")


def _is_video(head: bytes) -> bool:
    if head.startswith(_VIDEO_MARKS) or head[4:8] in _QUICKTIME_BOXES:
        return True
    if head.startswith(b"RIFF") and head[8:12] == b"AVI ":
        return True
    return any(
        len(head) > second and head[first] == head[second] == _TRANSPORT_SYNC for first, second in _TRANSPORT_PACKETS
    )

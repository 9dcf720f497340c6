from __future__ import annotations

import pytest

from kiosk.imaging.formats import ImageFormat
from kiosk.imaging.refusal import PhotoRefused, RefusalReason
from kiosk.imaging.sniff import image_format


def ftyp(major: bytes, *compatible: bytes) -> bytes:
    body = major + bytes(4) + b"".join(compatible)
    return (8 + len(body)).to_bytes(4, "big") + b"ftyp" + body


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (b"\xff\xd8\xff\xe0", ImageFormat.JPEG),
        (b"\x89PNG\r\n\x1a\n", ImageFormat.PNG),
        (b"II*\0\x08\0\0\0", ImageFormat.TIFF),
        (b"MM\0*\0\0\0\x08", ImageFormat.TIFF),
        (b"RIFF\x10\0\0\0WEBPVP8 ", ImageFormat.WEBP),
        (b"GIF89a", ImageFormat.GIF),
        (b"BM" + bytes(12) + b"\x28\0\0\0", ImageFormat.BMP),
        (ftyp(b"heic", b"mif1"), ImageFormat.HEIF),
        (ftyp(b"mif1", b"heic"), ImageFormat.HEIF),
        (ftyp(b"mif1", b"avif"), ImageFormat.AVIF),
        (ftyp(b"avif", b"mif1"), ImageFormat.AVIF),
    ],
)
def test_the_first_bytes_tell_the_format(head: bytes, expected: ImageFormat) -> None:
    """A photo is known by its first bytes."""
    assert image_format(head) is expected


@pytest.mark.parametrize(
    "head",
    [
        ftyp(b"isom", b"mp42"),
        ftyp(b"mp42"),
        ftyp(b"qt  "),
        ftyp(b"3gp5"),
        b"\0\0\0\x08wide\0\0\0\0mdat",
        b"RIFF\x10\0\0\0AVI LIST",
        b"\x1a\x45\xdf\xa3\x01",
        b"\x00\x00\x01\xba\x44",
        b"\x47" + bytes(187) + b"\x47" + bytes(10),
        bytes(4) + b"\x47" + bytes(191) + b"\x47" + bytes(10),
    ],
)
def test_a_video_is_refused_as_a_video(head: bytes) -> None:
    """Films from phones and cameras are refused by their own reason."""
    with pytest.raises(PhotoRefused) as refused:
        image_format(head)
    assert refused.value.reason is RefusalReason.VIDEO


@pytest.mark.parametrize(
    "head",
    [
        b"<!doctype html><html>",
        b"%PDF-1.7",
        b"PK\x03\x04",
        b"MZ\x90\0",
        b"BM, a letter to a friend",
        ftyp(b"crx "),
        b"FUJIFILMCCD-RAW 0201",
        b"IIU\0\x18",
    ],
)
def test_what_is_no_picture_is_no_photo(head: bytes) -> None:
    """Anything else is no photo, whatever its name says."""
    with pytest.raises(PhotoRefused) as refused:
        image_format(head)
    assert refused.value.reason is RefusalReason.NOT_A_PHOTO


def test_the_first_two_bytes_of_a_jpeg_are_half_a_photo() -> None:
    """A JPEG that ends after its start marker is incomplete."""
    with pytest.raises(PhotoRefused) as refused:
        image_format(b"\xff\xd8")
    assert refused.value.reason is RefusalReason.INCOMPLETE

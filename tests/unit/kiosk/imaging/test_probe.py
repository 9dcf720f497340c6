from __future__ import annotations

import os
import struct
import subprocess
import sys
import zlib
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from kiosk.imaging.probe import ImageFormat, probe, probe_bytes
from kiosk.imaging.refusal import PhotoRefused, RefusalReason
from tests.unit.kiosk.imaging.pictures import FORMATS, corners, encoded, exif

WITH_EXIF = ("JPEG", "AVIF", "PNG", "TIFF", "WEBP")


def refusal_of(data: bytes) -> RefusalReason:
    with pytest.raises(PhotoRefused) as refused:
        probe_bytes(data)
    return refused.value.reason


@pytest.mark.parametrize("fmt", FORMATS)
def test_size_and_format_stand_in_the_header(tmp_path: Path, fmt: str) -> None:
    """A photo's format and size are known without its name and without decoding it."""
    path = tmp_path / "photo.txt"
    path.write_bytes(encoded(corners(120, 70), fmt))
    probed = probe(path)
    assert (probed.format, probed.width_px, probed.height_px) == (ImageFormat[fmt], 120, 70)
    assert (probed.orientation, probed.captured_at, probed.size_bytes) == (1, None, path.stat().st_size)


@pytest.mark.parametrize("fmt", WITH_EXIF)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_is_read_in_every_format(fmt: str, orientation: int) -> None:
    """All eight orientations are found wherever the format keeps them."""
    data = encoded(corners(), fmt, exif=exif(orientation))
    assert probe_bytes(data).orientation == orientation


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_heics_own_turn_counts_as_its_orientation(orientation: int) -> None:
    """A HEIC turned by its container is as sideways as one turned by EXIF."""
    stored = encoded(corners(), "HEIF", exif=exif(orientation))
    assert probe_bytes(stored).orientation == orientation


@pytest.mark.parametrize("nonsense", [0, 9, 99])
def test_a_nonsense_orientation_is_upright(nonsense: int) -> None:
    """An orientation that EXIF does not know is taken for upright."""
    assert probe_bytes(encoded(corners(), "JPEG", exif=exif(nonsense))).orientation == 1


@pytest.mark.parametrize("fmt", ["JPEG", "HEIF", "AVIF", "PNG", "WEBP"])
def test_the_moment_of_capture_is_the_cameras(fmt: str) -> None:
    """The time of capture is EXIF's, without a time zone."""
    data = encoded(corners(), fmt, exif=exif(taken="2026:10:03 18:22:05"))
    assert probe_bytes(data).captured_at == datetime(2026, 10, 3, 18, 22, 5)  # noqa: DTZ001 - EXIF has no time zone


@pytest.mark.parametrize("text", ["0000:00:00 00:00:00", "yesterday", "    :  :     :  :  ", "2026:13:40 99:00:00"])
def test_a_nonsense_moment_is_none(text: str) -> None:
    """A camera whose clock was never set says nothing of the time."""
    assert probe_bytes(encoded(corners(), "JPEG", exif=exif(taken=text))).captured_at is None


def test_exif_that_image_magick_left_in_a_text_chunk_is_read() -> None:
    """The orientation of an old PNG stands in a compressed text chunk."""
    block = exif(6)
    text = f"\nexif\n{len(block):8}\n{block.hex()}\n".encode()
    chunk = b"zTXt" + b"Raw profile type exif\0\0" + zlib.compress(text)
    whole = struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
    png = encoded(corners(), "PNG")
    assert probe_bytes(png[:33] + whole + png[33:]).orientation == 6


@pytest.mark.parametrize("fmt", ["JPEG", "PNG"])
def test_row_by_row_is_told_apart(fmt: str) -> None:
    """Pictures that need no memory for the whole of them are known as such."""
    assert probe_bytes(encoded(corners(), fmt)).streams


def test_a_progressive_jpeg_does_not_stream() -> None:
    """A progressive JPEG is known to need memory for the whole of it."""
    assert not probe_bytes(encoded(corners(), "JPEG", progressive=True)).streams


def test_an_empty_file_is_empty() -> None:
    """A file of no bytes is refused as empty, not as damaged."""
    assert refusal_of(b"") is RefusalReason.EMPTY


@pytest.mark.parametrize("fmt", ["HEIF", "AVIF", "PNG", "WEBP"])
@pytest.mark.parametrize("share", [0.5, 0.9, 0.98])
def test_a_cut_file_is_incomplete(fmt: str, share: float) -> None:
    """Where the container gives lengths, a file that is cut short is known by its headers alone."""
    data = encoded(Image.effect_noise((200, 150), 60).convert("RGB"), fmt)
    assert refusal_of(data[: int(len(data) * share)]) is RefusalReason.INCOMPLETE


@pytest.mark.parametrize("fmt", ["HEIF", "AVIF", "WEBP"])
def test_space_that_was_never_written_is_no_picture(fmt: str) -> None:
    """A copy broken off after its space was reserved ends in zeros and is incomplete."""
    data = encoded(Image.effect_noise((200, 150), 60).convert("RGB"), fmt)
    assert refusal_of(data[:-2_000] + bytes(2_000)) is RefusalReason.INCOMPLETE


def test_a_jpeg_cut_within_its_header_is_incomplete() -> None:
    """A JPEG that ends before its frame header is incomplete."""
    assert refusal_of(encoded(corners(), "JPEG")[:100]) is RefusalReason.INCOMPLETE


def test_a_jpeg_without_height_is_damaged() -> None:
    """A frame of no rows is no picture."""
    data = bytearray(encoded(corners(), "JPEG"))
    frame = data.index(b"\xff\xc0")
    data[frame + 5 : frame + 7] = bytes(2)
    assert refusal_of(bytes(data)) is RefusalReason.DAMAGED


def test_what_is_no_regular_file_is_no_photo(tmp_path: Path) -> None:
    """A pipe or a folder under a photo's name is refused, and never waited for."""
    pipe = tmp_path / "IMG_1.JPG"
    os.mkfifo(pipe)
    for path in (pipe, tmp_path):
        with pytest.raises(PhotoRefused) as refused:
            probe(path)
        assert refused.value.reason is RefusalReason.NOT_A_PHOTO


def test_a_file_that_is_gone_is_unreadable(tmp_path: Path) -> None:
    """A card that was pulled out makes a photo unreadable, and its path is not repeated."""
    with pytest.raises(PhotoRefused) as refused:
        probe(tmp_path / "gone.jpg")
    assert refused.value.reason is RefusalReason.UNREADABLE
    assert "gone" not in refused.value.detail


@pytest.mark.parametrize("fmt", FORMATS)
def test_no_mutation_escapes_as_another_error(fmt: str) -> None:
    """However a header is mangled, the answer is a photo or a refusal."""
    data = encoded(corners(), fmt, **({"exif": exif(6)} if fmt in WITH_EXIF else {}))
    for position in range(min(len(data), 600)):
        for value in (0x00, 0x7F, 0xFF):
            mangled = data[:position] + bytes([value]) + data[position + 1 :]
            try:
                probe_bytes(mangled)
            except PhotoRefused:
                continue


def test_the_app_loads_no_decoder() -> None:
    """Importing all that the app uses of imaging brings no native decoder into its process."""
    program = (
        "import sys, kiosk.imaging.probe, kiosk.imaging.workers.worker_pool\n"
        "print(sorted({'pyvips', 'PIL', 'pillow_heif', 'numpy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def chained(*kinds: int) -> bytes:
    """A TIFF of directories alone, a pixel each, of these NewSubfileTypes; the last leads back to the first."""
    size = 2 + 12 * 3 + 4
    directories = [
        struct.pack("<H", 3)
        + struct.pack("<HHII", 0x00FE, 4, 1, kind)
        + struct.pack("<HHII", 0x0100, 4, 1, 1)
        + struct.pack("<HHII", 0x0101, 4, 1, 1)
        + struct.pack("<I", 8 + size * ((place + 1) % len(kinds)))
        for place, kind in enumerate(kinds)
    ]
    return b"II*\0" + struct.pack("<I", 8) + b"".join(directories)


@pytest.mark.parametrize(("kinds", "further"), [((0,), 0), ((0, 0, 0), 2), ((2, 2), 1), ((0, 1), 0), ((0, 4, 0, 1), 1)])
def test_only_pages_with_pictures_of_their_own_count(kinds: tuple[int, ...], further: int) -> None:
    """Thumbnails and masks are none of a TIFF's pages, and a chain that leads in a circle ends."""
    assert probe_bytes(chained(*kinds)).further_pages == further

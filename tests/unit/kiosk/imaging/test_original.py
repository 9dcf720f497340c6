from __future__ import annotations

import struct
from io import BytesIO
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.imaging.headers.byte_source import HeaderCutError, HeaderNonsenseError
from kiosk.imaging.probe import probe_bytes
from kiosk.imaging.rendition import original
from tests.unit.kiosk.imaging.pictures import corners, encoded, exif

SECRET = b"Ada, 46.5 N 8.1 E, D7-0042137"
KINDS: dict[str, dict[str, Any]] = {
    "baseline": {},
    "progressive": {"progressive": True},
    "restarts": {"restart_marker_blocks": 2},
    "full colour": {"subsampling": 0},
}
# APPn and COM: what a JPEG may say beside its picture.
SAID = st.tuples(st.sampled_from([*range(0xE0, 0xF0), 0xFE]), st.binary(max_size=60))


def photo(kind: str = "baseline", **options: Any) -> bytes:
    return encoded(Image.effect_noise((96, 64), 40).convert("RGB"), "JPEG", **KINDS[kind], **options)


def segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def markers_of(data: bytes) -> list[int]:
    """All markers by a walk of the test's own; within scans too."""
    found, offset = [], 2
    while offset < len(data) - 1:
        if data[offset] != 0xFF or data[offset + 1] in {0x00, *range(0xD0, 0xD8)}:
            offset += 1  # within a scan
            continue
        marker = data[offset + 1]
        found.append(marker)
        offset += 2 if marker == 0xD9 else 2 + int.from_bytes(data[offset + 2 : offset + 4], "big")
    return found


def pixels_of(data: bytes) -> np.ndarray[Any, Any]:
    return np.asarray(Image.open(BytesIO(data)))


@pytest.mark.parametrize("kind", KINDS)
def test_the_picture_stays_and_all_else_goes(kind: str) -> None:
    """A bared JPEG has the same pixels, and no segment but those that decode it."""
    full = photo(kind, exif=exif(3, "2026:10:03 18:22:05"), comment=SECRET, icc_profile=SECRET, xmp=SECRET)
    bared = original.bared(full + SECRET)
    assert np.array_equal(pixels_of(bared), pixels_of(full))
    assert set(markers_of(bared)) <= {0xC0, 0xC2, 0xC4, 0xD9, 0xDA, 0xDB, 0xDD, 0xE0}
    assert SECRET not in bared
    assert set(Image.open(BytesIO(bared)).info) <= {
        "jfif",
        "jfif_version",
        "jfif_unit",
        "jfif_density",
        "progressive",
    } | {"progression"}


def test_grey_stays_grey() -> None:
    """A grey JPEG is bared as one of three colours is."""
    grey = encoded(corners().convert("L"), "JPEG", comment=SECRET)
    bared = original.bared(grey)
    assert Image.open(BytesIO(bared)).mode == "L"
    assert np.array_equal(pixels_of(bared), pixels_of(grey))


def test_further_pictures_go() -> None:
    """Of a JPEG with a second picture behind it (MPF) the first one stays, whole."""
    target = BytesIO()
    corners().save(target, "MPO", save_all=True, append_images=[corners(32, 32)], quality=95)
    bared = original.bared(target.getvalue())
    assert bared.count(b"\xff\xd8\xff") == 1
    assert np.array_equal(pixels_of(bared), pixels_of(encoded(corners(), "JPEG")))


@pytest.mark.parametrize("marker", [0xC3, 0xC9, 0xCC, 0xDC, 0xDE, 0xD8, 0x01, 0xF7])
def test_a_segment_that_is_not_known_is_not_kept(marker: int) -> None:
    """Lossless and arithmetic frames, hierarchies and reserved markers are not passed on."""
    whole = photo()
    with pytest.raises(HeaderNonsenseError):
        original.bared(whole[:2] + segment(marker, bytes(4)) + whole[2:])


def test_four_colours_are_not_passed_on() -> None:
    """A CMYK JPEG is never taken as it is."""
    with pytest.raises(HeaderNonsenseError):
        original.bared(encoded(corners().convert("CMYK"), "JPEG"))


@pytest.mark.parametrize(("left", "upright"), [(1, True), (3, False), (6, False)])
def test_only_an_upright_picture_conforms(left: int, upright: bool) -> None:
    """A JPEG that is turned by its EXIF would lie on its side without it."""
    assert original.conforms(probe_bytes(photo(exif=exif(left))), 3_000) is upright


def test_only_a_small_jpeg_conforms() -> None:
    """What must be shrunk, or is no JPEG, can't stay as it is."""
    assert original.conforms(probe_bytes(photo()), 96)
    assert not original.conforms(probe_bytes(photo()), 95)
    assert not original.conforms(probe_bytes(encoded(corners(), "PNG")), 3_000)


@given(said=st.lists(SAID, max_size=6), tail=st.binary(max_size=80), kind=st.sampled_from(sorted(KINDS)))
def test_whatever_is_said_beside_the_picture_goes(said: list[tuple[int, bytes]], tail: bytes, kind: str) -> None:
    """Two files of the same picture, one of them full of metadata, are one and the same when bared."""
    plain = encoded(corners(), "JPEG", **KINDS[kind])
    told = plain[:2] + b"".join(segment(*each) for each in said) + plain[2:] + tail
    assert original.bared(told) == original.bared(plain)


@settings(max_examples=300)
@given(
    kind=st.sampled_from(sorted(KINDS)),
    flips=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), max_size=5),
    share=st.floats(0, 1),
)
def test_no_mangled_file_gets_through_with_more_than_a_picture(
    kind: str, flips: list[tuple[float, int]], share: float
) -> None:
    """However a file is mangled, it is refused, or what comes out is made of known segments and bares to itself."""
    mangled = bytearray(encoded(corners(), "JPEG", comment=SECRET, **KINDS[kind]))
    for place, value in flips:
        mangled[int(place * len(mangled))] = value
    cut = bytes(mangled[: int(len(mangled) * share) or None])
    try:
        bared = original.bared(cut)
    except (HeaderCutError, HeaderNonsenseError):
        return
    assert original.bared(bared) == bared
    assert set(markers_of(bared)) <= {0xC0, 0xC1, 0xC2, 0xC4, 0xD9, 0xDA, 0xDB, 0xDD, 0xE0}


@given(st.binary(max_size=400))
def test_what_is_no_jpeg_is_refused(data: bytes) -> None:
    """Bytes at random are never a photo, with or without a JPEG's first two."""
    for stranger in (data, b"\xff\xd8" + data):
        with pytest.raises((HeaderCutError, HeaderNonsenseError)):
            original.bared(stranger)

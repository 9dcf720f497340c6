"""Files that no customer means to send: cut, flipped, and bombs that say little and cost much; made by seed."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from io import BytesIO
from typing import Any, Final

import numpy as np
import pillow_heif
import pylibjxl
import pyvips
from PIL import Image

from tests.unit.kiosk.imaging.raw_photo import dng


class Expected(Enum):
    REFUSED = "refused"
    WHOLE_OR_REFUSED = "whole or refused"  # a rendition only where it is the one of `original`
    ANY = "any"


@dataclass(frozen=True, slots=True)
class HostileFile:
    kind: str
    name: str
    data: bytes
    expected: Expected
    original: bytes = b""  # what it was cut from


# Formats in which a part that was never written shows: their compressed bytes never hold so many zeros.
_HOLES_SHOW_IN: Final = frozenset({"heif", "heif_grid"})
_HOLE_BYTES: Final = 512
_ORIGINALS: Final[dict[str, tuple[str, dict[str, Any]]]] = {
    "jpeg": ("JPEG", {}),
    "jpeg_progressive": ("JPEG", {"progressive": True}),
    "heif": ("HEIF", {}),
    "heif_grid": ("HEIF", {"tile_size": 160}),
    "avif": ("AVIF", {"speed": 10}),
    "png": ("PNG", {}),
    "tiff": ("TIFF", {}),
    "tiff_lzw": ("TIFF", {"compression": "tiff_lzw"}),
    "tiff_deflate": ("TIFF", {"compression": "tiff_adobe_deflate"}),
    "tiff_jpeg": ("TIFF", {"compression": "jpeg"}),
    "webp": ("WEBP", {}),
    "webp_lossless": ("WEBP", {"lossless": True}),
    "gif": ("GIF", {}),
    "bmp": ("BMP", {}),
}


def hostile_files(cuts: int, flips: int, seed: int) -> Iterator[HostileFile]:
    """`cuts` truncations and `flips` files with flipped bits of each format, then the bombs."""
    chance = random.Random(seed)
    for kind, whole in ordinary_files(seed).items():
        for at in sorted(chance.sample(range(1, len(whole)), cuts)):
            yield HostileFile("cut " + kind, f"{kind} cut at {at}", whole[:at], Expected.WHOLE_OR_REFUSED, whole)
        if kind in _HOLES_SHOW_IN:
            for at in sorted(chance.sample(range(len(whole) - _HOLE_BYTES), cuts)):
                holed = whole[:at] + bytes(_HOLE_BYTES) + whole[at + _HOLE_BYTES :]
                yield HostileFile(
                    "holed " + kind, f"{kind} never written at {at}", holed, Expected.WHOLE_OR_REFUSED, whole
                )
        for number in range(flips):
            yield HostileFile("flipped " + kind, f"{kind} flipped {number}", _flipped(whole, chance), Expected.ANY)
    yield from _bombs()


def ordinary_files(seed: int) -> dict[str, bytes]:
    """One photo in each format that the kiosk reads, before anything befalls it."""
    pillow_heif.register_heif_opener()
    scene = _scene(seed)
    wholes = {kind: _encoded(scene, fmt, **options) for kind, (fmt, options) in _ORIGINALS.items()}
    wholes |= {"dng": dng(scene), "dng_preview": dng(scene, preview=scene)}
    return wholes | {"jpeg_xl": pylibjxl.encode(np.asarray(scene))}


def _scene(seed: int) -> Image.Image:
    noise = np.random.default_rng(seed).integers(0, 256, (30, 40, 3), np.uint8)
    return Image.fromarray(noise).resize((640, 480), Image.Resampling.BICUBIC)


def _encoded(picture: Image.Image, fmt: str, **options: Any) -> bytes:
    target = BytesIO()
    picture.save(target, fmt, **options)
    return target.getvalue()


def _flipped(whole: bytes, chance: random.Random) -> bytes:
    """One to eight bits, half of the time in the first kilobyte, where the headers are."""
    spoilt = bytearray(whole)
    reach = len(spoilt) if chance.random() < 0.5 else min(len(spoilt), 1_024)
    for _ in range(chance.randint(1, 8)):
        spoilt[chance.randrange(reach)] ^= 1 << chance.randrange(8)
    return bytes(spoilt)


def _bombs() -> Iterator[HostileFile]:
    flat = Image.new("L", (10_000, 10_000), 90)
    for fmt, options in (
        ("TIFF", {"compression": "tiff_adobe_deflate"}),
        ("PNG", {}),
        ("WEBP", {"lossless": True, "method": 0}),
    ):
        yield HostileFile("bomb", f"flat 100 MP {fmt}", _encoded(flat, fmt, **options), Expected.ANY)
    colour = pyvips.Image.black(10_000, 10_000, bands=3).copy(interpretation="srgb")
    huge = pylibjxl.encode(np.full((6_500, 6_000, 3), 90, np.uint8), effort=1)
    yield HostileFile("bomb", "JPEG XL of 39 MP, one colour", huge, Expected.ANY)
    refused = {
        "interlaced PNG of 100 MP, one colour": colour.pngsave_buffer(interlace=True, compression=1),
        "progressive JPEG of 100 MP, one colour": colour.jpegsave_buffer(interlace=True),
        "GIF of 100 MP, one colour": _encoded(flat, "GIF"),
        "JPEG of 20,000 scans at 16 MP": _many_scans(20_000),
        "GIF of 65,535 x 65,535": b"GIF89a" + struct.pack("<HH", 65_535, 65_535) + bytes(3),
        "BMP of 30,000 x 30,000": b"BM" + bytes(12) + struct.pack("<IiiHH", 40, 30_000, 30_000, 1, 24) + bytes(24),
        "PNG of 60,000 x 60,000": _png(60_000, 60_000, []),
        "PNG of a million empty chunks": _png(8, 8, [(b"teXt", b"")] * 1_000_000),
        "TIFF whose first page is itself": b"II*\0" + struct.pack("<IH", 8, 0) + struct.pack("<I", 8),
    }
    for name, data in refused.items():
        yield HostileFile("bomb", name, data, Expected.REFUSED)
    swollen = zlib.compress(bytes(400_000_000), 9)
    for chunk in (
        (b"iCCP", b"p\0\0" + swollen),
        (b"zTXt", b"t\0\0" + swollen),
        (b"zTXt", b"Raw profile type exif\0\0" + swollen),
        (b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + swollen),
    ):
        yield HostileFile("bomb", f"PNG whose {chunk[0].decode()} swells", _png(8, 8, [chunk]), Expected.ANY)
    for fmt in ("BMP", "GIF"):
        largest = _encoded(Image.new("RGB", (5_000, 2_990), "red"), fmt)
        yield HostileFile("bomb", f"{fmt} of 15 MP, one colour", largest, Expected.ANY)
    deep = (colour + 90).cast("ushort").tiffsave_buffer(compression="deflate")
    yield HostileFile("bomb", "TIFF of 100 MP and 16 bits, one colour", deep, Expected.ANY)
    yield HostileFile("bomb", "TIFF whose pages go in a circle", _circular_tiff(), Expected.ANY)


def _many_scans(count: int) -> bytes:
    data = _encoded(Image.new("L", (4_000, 4_000), 90), "JPEG", progressive=True)
    return data[:-2] + data[data.rindex(b"\xff\xda") : -2] * count + data[-2:]


def _png(width_px: int, height_px: int, chunks: list[tuple[bytes, bytes]]) -> bytes:
    rows = zlib.compress(bytes((1 + width_px) * min(height_px, 8)))
    header = struct.pack(">IIBBBBB", width_px, height_px, 8, 0, 0, 0, 0)
    parts = [(b"IHDR", header), *chunks, (b"IDAT", rows), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in parts
    )


def _circular_tiff() -> bytes:
    data = bytearray(_encoded(Image.new("L", (64, 64), 90), "TIFF"))
    first: int = struct.unpack_from("<I", data, 4)[0]
    entries: int = struct.unpack_from("<H", data, first)[0]
    struct.pack_into("<I", data, first + 2 + 12 * entries, first)
    return bytes(data)

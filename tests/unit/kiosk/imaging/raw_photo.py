"""A minimal DNG: a Bayer mosaic in sRGB's own primaries, with or without the camera's preview."""

from __future__ import annotations

import struct
from io import BytesIO
from typing import Final

import numpy as np
from PIL import Image

Entry = tuple[int, int, int, bytes]  # tag, type, count, value

_BYTE: Final = 1
_WHITE: Final = 60_000
_XYZ_TO_SRGB: Final = (3.2406, -1.5372, -0.4986, -0.9689, 1.8758, 0.0415, 0.0557, -0.2040, 1.0570)


def dng(picture: Image.Image, orientation: int = 1, preview: Image.Image | None = None) -> bytes:
    """As a camera stores it: header, preview, mosaic, then the directories."""
    jpeg = _jpeg(preview) if preview else b""
    mosaic = _mosaic(picture)
    mosaic_at = 8 + len(jpeg) + len(jpeg) % 2
    first_at = mosaic_at + len(mosaic)
    photo = _photo_entries(picture.size, mosaic_at, len(mosaic))
    if preview is None:
        directories = _directory([*photo, *_camera_entries(orientation)], first_at)
    else:
        page = [*_preview_entries(preview.size, len(jpeg)), *_camera_entries(orientation)]
        second_at = first_at + len(_directory([*page, _long(0x014A, 0)], first_at))
        directories = _directory([*page, _long(0x014A, second_at)], first_at) + _directory(photo, second_at)
    return b"II*\0" + struct.pack("<I", first_at) + jpeg.ljust(mosaic_at - 8, b"\0") + mosaic + directories


def _jpeg(picture: Image.Image) -> bytes:
    target = BytesIO()
    picture.save(target, "JPEG", quality=95)
    return target.getvalue()


def _mosaic(picture: Image.Image) -> bytes:
    shown = np.asarray(picture.convert("RGB")) / 255
    light = np.where(shown <= 0.04045, shown / 12.92, ((shown + 0.055) / 1.055) ** 2.4)
    mosaic = light[:, :, 1].copy()
    mosaic[::2, ::2], mosaic[1::2, 1::2] = light[::2, ::2, 0], light[1::2, 1::2, 2]
    return (mosaic * _WHITE).astype("<u2").tobytes()


def _photo_entries(size: tuple[int, int], at: int, length: int) -> list[Entry]:
    """Uncompressed, colour filter array of red, green, green, blue."""
    pattern = (0x828E, _BYTE, 4, bytes([0, 1, 1, 2]))
    numbers = {0x00FE: 0, 0x0100: size[0], 0x0101: size[1], 0x0111: at, 0x0116: size[1], 0x0117: length}
    shorts = {0x0102: 16, 0x0103: 1, 0x0106: 32_803, 0x0115: 1, 0xC61D: _WHITE}
    repeat = (0x828D, 3, 2, struct.pack("<HH", 2, 2))
    return [*(_long(tag, value) for tag, value in {**numbers, **shorts}.items()), pattern, repeat]


def _preview_entries(size: tuple[int, int], length: int) -> list[Entry]:
    numbers = {0x00FE: 1, 0x0100: size[0], 0x0101: size[1], 0x0103: 7, 0x0106: 6, 0x0111: 8, 0x0115: 3}
    bits = (0x0102, 3, 3, struct.pack("<HHH", 8, 8, 8))
    return [*(_long(tag, value) for tag, value in {**numbers, 0x0116: size[1], 0x0117: length}.items()), bits]


def _camera_entries(orientation: int) -> list[Entry]:
    matrix = b"".join(struct.pack("<ii", round(value * 10_000), 10_000) for value in _XYZ_TO_SRGB)
    return [
        (0x010F, 2, 6, b"Lumen\0"),
        (0x0110, 2, 3, b"D7\0"),
        (0x0112, 3, 1, struct.pack("<H", orientation)),
        (0xC612, _BYTE, 4, bytes([1, 4, 0, 0])),
        (0xC614, 2, 9, b"Lumen D7\0"),
        (0xC621, 10, 9, matrix),
        (0xC628, 5, 3, struct.pack("<6I", 1, 1, 1, 1, 1, 1)),
        (0xC65A, 3, 1, struct.pack("<H", 21)),
    ]


def _long(tag: int, value: int) -> Entry:
    return tag, 4, 1, struct.pack("<I", value)


def _directory(entries: list[Entry], at: int) -> bytes:
    head, tail = struct.pack("<H", len(entries)), b""
    tail_at = at + 2 + 12 * len(entries) + 4
    for tag, kind, count, value in sorted(entries):
        where = value.ljust(4, b"\0") if len(value) <= 4 else struct.pack("<I", tail_at + len(tail))
        head += struct.pack("<HHI", tag, kind, count) + where
        tail += value + b"\0" * (len(value) % 2) if len(value) > 4 else b""
    return head + bytes(4) + tail

"""A card as a camera would have filled it: a few photos, each many times over, and no two files the same."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.bench.imaging.photos import Photo

_START_OF_IMAGE: Final = b"\xff\xd8"
_APPLICATION_SEGMENTS: Final = range(0xE0, 0xF0)
_COMMENT: Final = b"\xff\xfe"


@dataclass(frozen=True, slots=True)
class Card:
    folder: Path
    paths: tuple[Path, ...]
    size_bytes: int


def make_card(photos: Sequence[Photo], count: int, folder: Path) -> Card:
    """Real files, so that the kernel tells of each that it is opened."""
    folder.mkdir(parents=True)
    originals = [photo.path.read_bytes() for photo in photos]
    paths = []
    for number, original in zip(range(count), itertools.cycle(originals), strict=False):
        paths.append(folder / f"IMG_{number:04}.JPG")
        paths[-1].write_bytes(numbered(original, number))
    return Card(folder, tuple(paths), sum(path.stat().st_size for path in paths))


def numbered(jpeg: bytes, number: int) -> bytes:
    """The same picture with a comment, behind what the camera wrote in front: nobody can take two files for one."""
    assert jpeg.startswith(_START_OF_IMAGE)
    position = len(_START_OF_IMAGE)
    while jpeg[position] == 0xFF and jpeg[position + 1] in _APPLICATION_SEGMENTS:
        position += 2 + int.from_bytes(jpeg[position + 2 : position + 4])
    text = f"photo {number}".encode()
    comment = _COMMENT + (2 + len(text)).to_bytes(2) + text
    return jpeg[:position] + comment + jpeg[position:]

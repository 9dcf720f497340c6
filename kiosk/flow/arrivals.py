"""What the flow lends to the reception of photos from phones: the imaging engine's judgement, and the disk's."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from kiosk.flow.room import DISK_RESERVE_BYTES, full_bytes
from kiosk.imaging.probe import probe
from kiosk.imaging.refusal import PhotoRefused
from kiosk.imaging.sniff import SNIFF_BYTES, image_format


class ProbeJudge:
    """Judges by headers alone, in the caller's thread; whether its pixels can be read, a worker process says later."""

    def by_head(self, head: bytes) -> str | None:
        try:
            image_format(head[:SNIFF_BYTES])
        except PhotoRefused as exc:
            return exc.reason.value
        return None

    def by_file(self, path: Path) -> str | None:
        try:
            probe(path)
        except PhotoRefused as exc:
            return exc.reason.value
        return None


class ArrivalRoom:
    """Whether originals from a phone fit the disk, with the order that is made of them and the house's reserve: a phone
    must not fill what checkout needs afterwards.
    """

    def __init__(self, volume: Path, long_edge_px: int) -> None:
        self._volume: Final = volume
        self._rendition_bytes: Final = full_bytes(long_edge_px)

    def __call__(self, bytes_to_come: int, photos: int) -> bool:
        needed_bytes = bytes_to_come + photos * self._rendition_bytes + DISK_RESERVE_BYTES
        return shutil.disk_usage(self._volume).free >= needed_bytes

"""The files of one reception: parts under way out of sight, whole photos in the order of their arrival.

No name that a phone gave is ever a path here.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Final

_RECEIVING: Final = ".receiving"
"""Begins with a dot, so that a scan of the folder sees whole photos only."""

_CREATE: Final = os.O_WRONLY | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)

LATEST_MODIFIED_MS: Final = 4_102_444_800_000
"""The year 2100: what a phone claims beyond is its clock's nonsense."""


class Shelf:
    """Confined to the reception's thread."""

    def __init__(self, folder: Path) -> None:
        """Makes the folder, for this user alone. Raises OSError."""
        self.folder = folder
        self._receiving = folder / _RECEIVING
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._receiving.mkdir(mode=0o700, exist_ok=True)
        self._placed = 0

    def part(self, upload_id: str) -> Path:
        """`upload_id` has been checked to be hexadecimal."""
        return self._receiving / upload_id

    def write(self, upload_id: str, offset_bytes: int, content: bytes) -> None:
        """Writes all of it, or raises OSError; what lies behind `offset_bytes + len(content)` counts for nothing."""
        descriptor = os.open(self.part(upload_id), _CREATE, 0o600)
        try:
            os.lseek(descriptor, offset_bytes, os.SEEK_SET)
            rest = memoryview(content)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
        finally:
            os.close(descriptor)

    def discard(self, upload_id: str) -> None:
        self.part(upload_id).unlink(missing_ok=True)

    def place(self, upload_id: str, modified_ms: int) -> Path:
        """Among the whole photos, behind all that came before, with the phone's time of change. Raises OSError."""
        part = self.part(upload_id)
        if 0 < modified_ms < LATEST_MODIFIED_MS:
            os.utime(part, ns=(modified_ms * 1_000_000, modified_ms * 1_000_000))
        target = self.folder / f"{self._placed + 1:05}.photo"
        part.rename(target)
        self._placed += 1
        return target

    def drop_parts(self) -> None:
        shutil.rmtree(self._receiving, ignore_errors=True)

    def wipe(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

"""Room kept for the journal itself, so that a disk that others have filled does not stop what would make room.

The worker frees the disk by sending, and each photo that it sends needs some bytes of the journal first. On a disk
without a single free block it could neither go on nor make room.
"""

from __future__ import annotations

import errno
import logging
import os
import shutil
from pathlib import Path
from typing import Final

log = logging.getLogger(__name__)

BALLAST_BYTES: Final = 8 * 1024 * 1024
"""Larger: room that a customer could have. Smaller: thousands of photos' moves do not fit (some 400 bytes each in the
write-ahead log, which starts anew at 4 MB)."""

FREE_TO_KEEP_BYTES: Final = 8 * BALLAST_BYTES
"""Only where so much is free is it laid down anew; else it would be taken from the order that comes next."""


class Ballast:
    """Belongs to the worker, of which there is one."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def keep(self) -> None:
        """Lays it down where it is not and there is room for it. A disk that has none keeps none."""
        try:
            if self._is_laid() or shutil.disk_usage(self._path.parent).free < FREE_TO_KEEP_BYTES:
                return
            with self._path.open("wb") as file:
                file.write(bytes(BALLAST_BYTES))  # written, since a hole in a file keeps no room
                file.flush()
                os.fsync(file.fileno())
        except OSError as exc:
            if exc.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EROFS):
                raise
            self.release()

    def _is_laid(self) -> bool:
        """A part of it, of a process that was killed, is laid anew."""
        return self._path.exists() and self._path.stat().st_size == BALLAST_BYTES

    def release(self) -> bool:
        """Gives its room away. False where there was none to give."""
        try:
            self._path.unlink()
        except OSError as exc:
            if exc.errno not in (errno.ENOENT, errno.EROFS):
                raise
            return False
        log.warning("ballast_released bytes=%d", BALLAST_BYTES)
        return True

"""The spool: finished renditions on this disk, each whole and durable before the journal hears of it.

    spool/ORDER_ID/PHOTO_ID.jpg

Staging lies on the same volume, so that a rendition comes in by a rename.
"""

from __future__ import annotations

import base64
import errno
import hashlib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from backend_lambdas.contract.identifiers import OrderId, PhotoId
from kiosk.durable import fsync_folder
from kiosk.errors import KioskError

READ_SIZE_BYTES: Final = 1024 * 1024


class SpoolUnwritable(KioskError):
    """The spool's disk is full, read-only or gone; `disk_full` tells which of the two it is."""

    def __init__(self, detail: str, *, disk_full: bool) -> None:
        super().__init__(detail)
        self.disk_full = disk_full


@dataclass(frozen=True, slots=True)
class SpooledFile:
    path: Path
    size_bytes: int
    checksum_sha256: str
    """Base 64, of the bytes that are on the disk."""


class Spool:
    def __init__(self, root: Path) -> None:
        self._root = root

    def path(self, order_id: OrderId, photo_id: PhotoId) -> Path:
        return self._root / order_id / f"{photo_id}.jpg"

    def take(self, staged: Path, order_id: OrderId, photo_id: PhotoId) -> SpooledFile:
        """Moves a finished rendition in: fsync, hash, rename, fsync of the folder. Durable when it returns.

        Raises SpoolUnwritable; `staged` is then still there, or the spool holds it whole.
        """
        target = self.path(order_id, photo_id)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with staged.open("rb+") as rendition:
                os.fsync(rendition.fileno())
                checksum, size_bytes = _sha256(rendition.fileno())
            staged.replace(target)
            fsync_folder(target.parent)
            fsync_folder(self._root)
        except OSError as exc:
            raise spool_unwritable(exc, self._root) from exc
        return SpooledFile(target, size_bytes, checksum)

    def matches(self, order_id: OrderId, photo_id: PhotoId, checksum_sha256: str) -> bool:
        """Whether the file still holds the bytes that were spooled."""
        try:
            with self.path(order_id, photo_id).open("rb") as rendition:
                return _sha256(rendition.fileno())[0] == checksum_sha256
        except OSError:
            return False

    def drop(self, order_id: OrderId, photo_id: PhotoId) -> None:
        """Deletes a photo's file, and the order's folder with the last one. May be called twice."""
        path = self.path(order_id, photo_id)
        path.unlink(missing_ok=True)
        try:
            path.parent.rmdir()
        except OSError as exc:
            if exc.errno not in (errno.ENOTEMPTY, errno.EEXIST, errno.ENOENT):
                raise

    def drop_order(self, order_id: OrderId) -> None:
        """Forgets an order that checkout could not finish. May be called twice."""
        shutil.rmtree(self._root / order_id, ignore_errors=True)

    def order_ids(self) -> list[OrderId]:
        try:
            return [OrderId(entry.name) for entry in self._root.iterdir() if entry.is_dir()]
        except FileNotFoundError:
            return []

    def age_s(self, order_id: OrderId, now_s: float) -> float:
        return now_s - (self._root / order_id).stat().st_mtime


def spool_unwritable(exc: OSError, folder: Path) -> SpoolUnwritable:
    disk_full = exc.errno in (errno.ENOSPC, errno.EDQUOT)
    remedy = "free some room on its disk" if disk_full else "check that this user may write there"
    return SpoolUnwritable(f"the spool {folder} can't be written ({exc.strerror}): {remedy}", disk_full=disk_full)


def _sha256(descriptor: int) -> tuple[str, int]:
    digest, size_bytes = hashlib.sha256(), 0
    with os.fdopen(os.dup(descriptor), "rb", buffering=0) as stream:
        stream.seek(0)
        while block := stream.read(READ_SIZE_BYTES):
            digest.update(block)
            size_bytes += len(block)
    return base64.b64encode(digest.digest()).decode("ascii"), size_bytes

"""The spool: finished renditions on this disk, each whole and durable before the journal hears of it.

    spool/ORDER_ID/PHOTO_ID.jpg
    spool/ORDER_ID/PHOTO_ID.preview  a small JPEG of it, which may be missing at any time
    spool/ORDER_ID/order.json      the order's manifest: with it the spool alone can tell what was taken
    spool/ORDER_ID.lock            held by a checkout under way

Staging lies on the same volume, so that a rendition comes in by a rename.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from backend_lambdas.contract.codec import decode, encode
from backend_lambdas.contract.identifiers import OrderId, PhotoId
from backend_lambdas.contract.messages import OrderManifest, PhotoParts
from backend_lambdas.contract.violation import ContractViolation
from kiosk import lock_file
from kiosk.durable import fsync_folder, write_durably
from kiosk.errors import KioskError
from kiosk.uploads.checksums import Checksums, checksums_of

ORDER_FILE: Final = "order.json"
UNPROMISED_ORDER_FILE: Final = "order.json.new"
"""Until the journal has the order; nobody was told then that it is safe."""


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
    parts: PhotoParts | None
    """How it will be cut, where it is large."""
    preview: Checksums | None
    """Of the preview beside it."""


class Spool:
    def __init__(self, root: Path) -> None:
        self._root = root

    def path(self, order_id: OrderId, photo_id: PhotoId) -> Path:
        return self._root / order_id / f"{photo_id}.jpg"

    def preview_path(self, order_id: OrderId, photo_id: PhotoId) -> Path:
        return self._root / order_id / f"{photo_id}.preview"

    # What checkout does

    @contextmanager
    def filling(self, order_id: OrderId) -> Iterator[None]:
        """While it lasts, recovery leaves the order's folder alone; the system ends it however the process ends.

        Raises SpoolUnwritable.
        """
        try:
            lock = lock_file.hold(self._lock_path(order_id))
        except OSError as exc:
            raise spool_unwritable(exc, self._root) from exc
        try:
            yield
        finally:
            lock_file.let_go(lock)

    def take(
        self, staged: Path, order_id: OrderId, photo_id: PhotoId, staged_preview: Path | None = None
    ) -> SpooledFile:
        """Moves a finished rendition in: fsync, hash, rename, fsync of the folder; and its preview, if that can be.
        Durable when it returns.

        Raises SpoolUnwritable; `staged` is then still there, or the spool holds it whole.
        """
        target, preview = self.path(order_id, photo_id), None
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            if staged_preview is not None:
                preview = self._take_preview(staged_preview, self.preview_path(order_id, photo_id))
            found = _synced(staged)
            staged.replace(target)
            fsync_folder(target.parent)
            fsync_folder(self._root)
        except OSError as exc:
            raise spool_unwritable(exc, self._root) from exc
        return SpooledFile(target, found.size_bytes, found.whole_sha256, found.parts, preview)

    def _take_preview(self, staged: Path, target: Path) -> Checksums | None:
        """An order is worth more than its previews: where one can't be moved, its photo goes without."""
        try:
            found = _synced(staged)
            staged.replace(target)
        except OSError:
            return None
        return found

    def note_order(self, manifest: OrderManifest) -> None:
        """Writes the manifest beside its photos, not yet as a promise. Durable when it returns.

        Raises SpoolUnwritable.
        """
        try:
            write_durably(self._root / manifest.order_id / UNPROMISED_ORDER_FILE, encode(manifest).encode())
        except OSError as exc:
            raise spool_unwritable(exc, self._root) from exc

    def promise_order(self, order_id: OrderId) -> None:
        """To be called once the journal has the order. May be called twice. Raises SpoolUnwritable."""
        folder = self._root / order_id
        try:
            if (folder / UNPROMISED_ORDER_FILE).exists():
                (folder / UNPROMISED_ORDER_FILE).replace(folder / ORDER_FILE)
                fsync_folder(folder)
        except OSError as exc:
            raise spool_unwritable(exc, self._root) from exc

    # What the worker asks and does

    def holds(self, order_id: OrderId, photo_id: PhotoId, checksum_sha256: str) -> bool:
        """Whether the file is there and still has the bytes that were spooled. Raises OSError where that can't be told
        now.
        """
        try:
            with self.path(order_id, photo_id).open("rb") as rendition:
                return checksums_of(rendition.fileno()).whole_sha256 == checksum_sha256
        except FileNotFoundError:
            return False

    def drop(self, order_id: OrderId, photo_id: PhotoId) -> None:
        """Deletes a photo's file and its preview. May be called twice."""
        # One that a scanner holds open goes with its order's folder, or at the next start.
        for path in (self.path(order_id, photo_id), self.preview_path(order_id, photo_id)):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)

    def drop_order(self, order_id: OrderId) -> None:
        """Forgets an order that is done, or that checkout could not finish. May be called twice."""
        shutil.rmtree(self._root / order_id, ignore_errors=True)

    # What recovery asks

    def order_ids(self) -> list[OrderId]:
        try:
            return sorted(OrderId(entry.name) for entry in self._root.iterdir() if entry.is_dir())
        except FileNotFoundError:
            return []

    def photo_ids(self, order_id: OrderId) -> set[PhotoId]:
        return {PhotoId(path.stem) for path in (self._root / order_id).glob("*.jpg")}

    def has_promise(self, order_id: OrderId) -> bool:
        """Whether the order was promised, readable or not."""
        return (self._root / order_id / ORDER_FILE).exists()

    def promised_order(self, order_id: OrderId) -> OrderManifest | None:
        """What stands beside the photos of a promised order; None where nothing readable does."""
        try:
            return decode(OrderManifest, (self._root / order_id / ORDER_FILE).read_bytes())
        except (OSError, ContractViolation):
            return None

    def is_being_filled(self, order_id: OrderId) -> bool:
        """Whether a living process is at it."""
        lock = lock_file.take_from_the_dead(self._lock_path(order_id))
        if lock is None:  # where it can't be told, nothing may be dropped
            return True
        lock_file.let_go(lock)
        return False

    def drop_dead_locks(self) -> None:
        """Of checkouts that were killed."""
        for path in self._root.glob("*.lock"):
            self.is_being_filled(OrderId(path.stem))

    def _lock_path(self, order_id: OrderId) -> Path:
        return self._root / f"{order_id}.lock"


def _synced(staged: Path) -> Checksums:
    """Of the bytes that are on the disk now. Raises OSError."""
    with staged.open("rb+") as file:
        os.fsync(file.fileno())
        return checksums_of(file.fileno())


def spool_unwritable(exc: OSError, folder: Path) -> SpoolUnwritable:
    disk_full = exc.errno in (errno.ENOSPC, errno.EDQUOT)
    remedy = "free some room on its disk" if disk_full else "check that this user may write there"
    return SpoolUnwritable(
        f"the spool {folder} can't be written ({exc.strerror or exc}): {remedy}", disk_full=disk_full
    )

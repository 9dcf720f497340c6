"""The backend and the storage as the uploader sees them, in memory: what arrived, and faults on demand."""

from __future__ import annotations

import base64
import hashlib
import threading
from collections import Counter, deque
from pathlib import Path

from backend_lambdas.contract.identifiers import OrderId, PhotoId
from backend_lambdas.contract.messages import (
    OrderManifest,
    OrderState,
    PhotoState,
    UploadGrant,
    UploadGrants,
)
from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus, PhotoStatus
from kiosk.api.failures import Rejected, TransferFailure


class FakeCloud:
    """Both ports at once; verifies a photo as soon as it is stored, unless `verifies` is off."""

    def __init__(self) -> None:
        self.manifests: dict[OrderId, OrderManifest] = {}
        self.objects: dict[PhotoId, bytes] = {}
        self.puts: Counter[PhotoId] = Counter()
        self.calls: Counter[str] = Counter()
        self.verifies = True
        self.api_faults: deque[TransferFailure] = deque()
        """Raised by the next calls, one each."""
        self.put_faults: deque[TransferFailure] = deque()
        """Raised by the next PUTs, one each, before anything is stored."""
        self.lost_answers: deque[TransferFailure] = deque()
        """Raised by the next PUTs, one each, after the object is stored."""
        self._lock = threading.Lock()

    def put_order(self, manifest: OrderManifest) -> OrderState:
        self._call("put_order")
        known = self.manifests.setdefault(manifest.order_id, manifest)
        if known != manifest:
            raise Rejected("order_conflict: another manifest")
        return self._state(manifest)

    def grant_uploads(self, order_id: OrderId, photo_ids: tuple[PhotoId, ...]) -> UploadGrants:
        self._call("grant_uploads")
        pending = [photo_id for photo_id in photo_ids if not self._processed(order_id, photo_id)]
        return UploadGrants(
            tuple(UploadGrant(photo_id, str(photo_id), {}, "2026-05-04T10:00:00Z") for photo_id in pending)
        )

    def get_order(self, order_id: OrderId) -> OrderState:
        self._call("get_order")
        return self._state(self.manifests[order_id])

    def put(self, grant: UploadGrant, path: Path) -> None:
        body = path.read_bytes()
        with self._lock:
            self.puts[grant.photo_id] += 1
            if self.put_faults:
                raise self.put_faults.popleft()
            self.objects.setdefault(grant.photo_id, body)
            if self.lost_answers:
                raise self.lost_answers.popleft()

    def _call(self, name: str) -> None:
        self.calls[name] += 1
        if self.api_faults:
            raise self.api_faults.popleft()

    def _state(self, manifest: OrderManifest) -> OrderState:
        photos = tuple(PhotoState(photo.photo_id, self._status(manifest, photo.photo_id)) for photo in manifest.photos)
        ready = all(photo.photo_status is PhotoStatus.PROCESSED for photo in photos)
        return OrderState(
            manifest.order_id, OrderStatus.READY if ready else OrderStatus.RECEIVING, NoticeStatus.WAITING, photos
        )

    def _processed(self, order_id: OrderId, photo_id: PhotoId) -> bool:
        return self._status(self.manifests[order_id], photo_id) is PhotoStatus.PROCESSED

    def _status(self, manifest: OrderManifest, photo_id: PhotoId) -> PhotoStatus:
        if photo_id not in self.objects or not self.verifies:
            return PhotoStatus.PENDING
        expected = next(photo.checksum_sha256 for photo in manifest.photos if photo.photo_id == photo_id)
        return PhotoStatus.PROCESSED if sha256_base64(self.objects[photo_id]) == expected else PhotoStatus.FAILED


def sha256_base64(body: bytes) -> str:
    return base64.b64encode(hashlib.sha256(body).digest()).decode("ascii")

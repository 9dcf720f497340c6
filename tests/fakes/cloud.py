"""The backend and the storage as the uploader sees them, in memory: what arrived, and faults on demand."""

from __future__ import annotations

import base64
import hashlib
import threading
from collections import Counter, deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from backend_lambdas.contract import limits
from backend_lambdas.contract.identifiers import OrderId, PhotoId
from backend_lambdas.contract.messages import OrderManifest, OrderState, PhotoEntry, PhotoState
from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus, PhotoStatus
from backend_lambdas.contract.uploads import (
    PartGrant,
    PartsAnswer,
    PartsRequest,
    PreviewGrant,
    UploadGrant,
    UploadGrants,
)
from kiosk.api.failures import GrantRefused, Rejected, TransferFailure
from kiosk.api.storage import FileSlice
from kiosk.clock import Clock, rfc3339
from tests.fakes.clock import FakeClock

PREVIEW: Final = "preview"


@dataclass
class FakeUpload:
    """A multipart upload that S3 knows."""

    photo_id: PhotoId
    parts: dict[int, bytes] = field(default_factory=dict)


class FakeCloud:
    """Both ports at once; verifies a photo as soon as it is stored, unless `verifies` is off."""

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = clock or FakeClock()
        self.manifests: dict[OrderId, OrderManifest] = {}
        self.objects: dict[PhotoId, bytes] = {}
        self.previews: dict[PhotoId, bytes] = {}
        self.uploads: dict[str, FakeUpload] = {}
        self.puts: Counter[PhotoId] = Counter()
        self.part_puts: Counter[tuple[PhotoId, int]] = Counter()
        self.preview_puts: Counter[PhotoId] = Counter()
        self.previews_first = True
        """No preview came when its photo was there already."""
        self.calls: Counter[str] = Counter()
        self.reminded: list[PhotoId] = []
        self.verifies = True
        self.grant_lifetime_s: float = limits.UPLOAD_GRANT_LIFETIME_S
        self.skew = timedelta()
        """How far the cloud's clock is ahead, as the kiosk has measured it."""
        self.api_faults: deque[TransferFailure] = deque()
        """Raised by the next calls, one each."""
        self.knows_previews = True
        self.preview_fault: Exception | None = None
        """Raised by each PUT of a preview."""
        self.put_faults: deque[Exception] = deque()
        """Raised by the next PUTs, one each, before anything is stored."""
        self.lost_answers: deque[TransferFailure] = deque()
        """Raised by the next PUTs, one each, after the object is stored."""
        self._lock = threading.Lock()

    def now(self) -> datetime:
        return self._clock.now() + self.skew

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
            tuple(
                UploadGrant(
                    photo_id, self._url(photo_id), {}, self._expires_at(), self._preview_grant(order_id, photo_id)
                )
                for photo_id in pending
            )
        )

    def get_order(self, order_id: OrderId) -> OrderState:
        self._call("get_order")
        return self._state(self.manifests[order_id])

    def grant_parts(self, order_id: OrderId, photo_id: PhotoId, request: PartsRequest) -> PartsAnswer:
        self._call("grant_parts")
        if photo_id in self.objects:
            return PartsAnswer(complete=True, stored_parts=(), grants=())
        upload_id = request.upload_id
        if upload_id is None or upload_id not in self.uploads:
            upload_id = f"upload-{len(self.uploads) + 1}"
            self.uploads[upload_id] = FakeUpload(photo_id)
        parts = self.uploads[upload_id].parts
        if len(parts) == self._part_count(order_id, photo_id):
            self.objects[photo_id] = b"".join(parts[number] for number in sorted(parts))
            del self.uploads[upload_id]
            return PartsAnswer(complete=True, stored_parts=(), grants=())
        grants = tuple(
            PartGrant(number, f"{self._url(photo_id)}#{upload_id}#{number}", {}, self._expires_at())
            for number in request.part_numbers
            if number not in parts
        )
        return PartsAnswer(complete=False, stored_parts=tuple(sorted(parts)), grants=grants, upload_id=upload_id)

    def report_stored(self, order_id: OrderId, photo_ids: tuple[PhotoId, ...]) -> OrderState:
        self._call("report_stored")
        self.reminded += photo_ids
        return self._state(self.manifests[order_id])

    def put(self, url: str, headers: Mapping[str, str], body: FileSlice) -> None:
        content = b"".join(body.chunks())
        address, _, part = url.partition("#")
        photo_id, expires_at = address.split("@")
        with self._lock:
            if part == PREVIEW:
                self._store_preview(PhotoId(photo_id), content)
                return
            self._count(PhotoId(photo_id), part)
            if self.put_faults:
                raise self.put_faults.popleft()
            if datetime.fromisoformat(expires_at) <= self.now():
                raise GrantRefused("storage refused the URL (403 AccessDenied)")
            self._store(PhotoId(photo_id), part, content)
            if self.lost_answers:
                raise self.lost_answers.popleft()

    def _store_preview(self, photo_id: PhotoId, content: bytes) -> None:
        self.preview_puts[photo_id] += 1
        self.previews_first &= photo_id not in self.objects
        if self.preview_fault is not None:
            raise self.preview_fault
        self.previews.setdefault(photo_id, content)

    def _count(self, photo_id: PhotoId, part: str) -> None:
        if part:
            self.part_puts[photo_id, int(part.split("#")[1])] += 1
        else:
            self.puts[photo_id] += 1

    def _store(self, photo_id: PhotoId, part: str, content: bytes) -> None:
        if not part:
            self.objects.setdefault(photo_id, content)
            return
        upload_id, number = part.split("#")
        if upload_id not in self.uploads:
            raise GrantRefused("storage refused the URL (404 NoSuchUpload)")
        self.uploads[upload_id].parts[int(number)] = content

    def _preview_grant(self, order_id: OrderId, photo_id: PhotoId) -> PreviewGrant | None:
        if self._entry(order_id, photo_id).preview is None or not self.knows_previews:
            return None
        return PreviewGrant(f"{self._url(photo_id)}#{PREVIEW}", {})

    def _url(self, photo_id: PhotoId) -> str:
        return f"{photo_id}@{self._expires_at()}"

    def _expires_at(self) -> str:
        return rfc3339(self.now() + timedelta(seconds=self.grant_lifetime_s))

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
        expected = self._entry(manifest.order_id, photo_id).checksum_sha256
        return PhotoStatus.PROCESSED if sha256_base64(self.objects[photo_id]) == expected else PhotoStatus.FAILED

    def _part_count(self, order_id: OrderId, photo_id: PhotoId) -> int:
        parts = self._entry(order_id, photo_id).parts
        assert parts is not None
        return len(parts.checksums_sha256)

    def _entry(self, order_id: OrderId, photo_id: PhotoId) -> PhotoEntry:
        return next(photo for photo in self.manifests[order_id].photos if photo.photo_id == photo_id)


def sha256_base64(body: bytes) -> str:
    return base64.b64encode(hashlib.sha256(body).digest()).decode("ascii")

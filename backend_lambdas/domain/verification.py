"""From stored bytes to a counted photo, and from the last photo to a ready order.

Each step may be repeated, and the next event takes up wherever the last one died, so the order of events, their
doubles and their crashes all end in the same state.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from backend_lambdas.contract.object_keys import order_folder, photo_key
from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus, PhotoStatus
from backend_lambdas.domain.errors import RecordsInconsistent
from backend_lambdas.domain.gallery import gallery_document
from backend_lambdas.domain.moments import epoch_s, rfc3339
from backend_lambdas.domain.orders import LIFECYCLE_ROUNDING, expiry_s

if TYPE_CHECKING:
    from collections.abc import Sequence

    from backend_lambdas.contract.identifiers import OrderId, PhotoId
    from backend_lambdas.domain.erasure.sweeper import Sweeper
    from backend_lambdas.domain.ports import Clock, OrderRecords, PhotoStore, ReadyAnnouncements, StoredObject
    from backend_lambdas.domain.records import PhotoRecord


class Outcome(StrEnum):
    PROCESSED = "photo_processed"  # verified, now or by an earlier event
    MISMATCHED = "photo_mismatched"  # S3 holds other bytes than the manifest's; the kiosk must upload again
    UNKNOWN = "photo_unknown"  # no record: expired
    GONE = "photo_gone"  # nothing lies at the key any more
    ERASED = "photo_of_erased_order"  # it came after its order's erasure, and is taken away


@dataclass(frozen=True, slots=True)
class Verdict:
    outcome: Outcome
    stored_at: str | None = None
    """When S3 took the object that this event verified; absent where it verified none, as a repeat does."""


@dataclass(frozen=True, slots=True)
class Verifier:
    records: OrderRecords
    store: PhotoStore
    announcements: ReadyAnnouncements
    clock: Clock
    retention: timedelta
    """How long the bucket keeps an object, from the moment that it took it."""
    sweeper: Sweeper

    def photo_stored(self, order_id: OrderId, photo_id: PhotoId) -> Verdict:
        try:
            photo = self.records.find_photo(order_id, photo_id)
            if photo is not None:
                return self._stored(order_id, photo)
        except RecordsInconsistent:
            # What was read a moment ago may be erased by now.
            if self._is_swept(order_id):
                return Verdict(Outcome.ERASED)
            raise
        return Verdict(Outcome.ERASED if self._is_swept(order_id) else Outcome.UNKNOWN)

    def _stored(self, order_id: OrderId, photo: PhotoRecord) -> Verdict:
        verdict = Verdict(Outcome.PROCESSED)
        if photo.photo_status is not PhotoStatus.PROCESSED:
            verdict = self._verify(photo)
        # Also for a photo processed before: the event that processed it may have died right after.
        if verdict.outcome is Outcome.PROCESSED:
            self.settle(order_id)
        return verdict

    def settle(self, order_id: OrderId) -> None:
        """Make an order with all its photos ready, and announce it until somebody has taken up its notice."""
        head = self.records.find_head(order_id)
        if head is None or head.erased_at is not None or head.processed_count < head.photo_count:
            return
        if head.order_status is OrderStatus.RECEIVING:
            # Before the order is ready: whoever hears of it may follow the link at once.
            self._publish_gallery(order_id)
            self.records.mark_ready(order_id, rfc3339(self.clock.now()))
        if head.notice_status is NoticeStatus.WAITING and head.cancelled_at is None:
            self.announcements.announce(order_id, head.trace_id)

    def _verify(self, photo: PhotoRecord) -> Verdict:
        key = photo_key(photo.order_id, photo.photo_id)
        stored = self.store.stored(key)
        if stored is None:
            return Verdict(Outcome.GONE)
        photo = self._kept_as_long(photo, stored)
        problem = mismatch(photo, stored)
        if problem is not None:
            self.records.mark_failed(photo, problem, stored.stored_at)
            return Verdict(Outcome.MISMATCHED)
        at = rfc3339(self.clock.now())
        self.records.mark_processed(photo, self.store.location(key), stored.stored_at, at)
        return Verdict(Outcome.PROCESSED, stored.stored_at)

    def _is_swept(self, order_id: OrderId) -> bool:
        head = self.records.find_head(order_id)
        if head is None or head.erasure_id is None:
            return False
        self.sweeper.sweep(head.erasure_id, order_id)
        return True

    def _kept_as_long(self, photo: PhotoRecord, stored: StoredObject) -> PhotoRecord:
        """A kiosk that was offline for days uploads later than it announced: the records then stay as long as what they
        describe, or an erasure could not find it any more. What comes in time changes nothing.
        """
        stored_at = datetime.fromisoformat(stored.stored_at)
        if photo.expires_at_s >= epoch_s(stored_at + self.retention + LIFECYCLE_ROUNDING):
            return photo
        expires_at_s = expiry_s(stored_at, self.retention)
        self.records.keep_until(photo.order_id, expires_at_s)
        return replace(photo, expires_at_s=expires_at_s)

    def _publish_gallery(self, order_id: OrderId) -> None:
        order = self.records.find(order_id)
        if order is not None:
            self.store.publish_gallery(order_folder(order_id), gallery_document(order))


def mismatch(photo: PhotoRecord, stored: StoredObject) -> str | None:
    """How the object differs from the manifest; None where it does not.

    A photo with parts may also have come whole, so that either checksum proves it.
    """
    if stored.size_bytes != photo.size_bytes:
        return f"size: {stored.size_bytes} bytes are stored, the manifest says {photo.size_bytes}"
    expected = [photo.checksum_sha256]
    if photo.part_checksums_sha256:
        expected.append(composite_checksum(photo.part_checksums_sha256))
    if stored.checksum_sha256 not in expected:
        return f"checksum: {stored.checksum_sha256} is stored, the manifest says {' or '.join(expected)}"
    return None


def composite_checksum(part_checksums_sha256: Sequence[str]) -> str:
    """What S3 says of an object that it put together from parts with these checksums, all base 64.

    SHA-256 of the parts' raw digests one after the other, then a hyphen and the number of parts; SHA-256 of the whole
    is not to be had of parts: https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html.
    HeadObject gives this form, GetObjectAttributes leaves out the number
    (measured on AWS: https://github.com/floci-io/floci/issues/3083).
    """
    digests = b"".join(base64.b64decode(checksum) for checksum in part_checksums_sha256)
    return f"{base64.b64encode(hashlib.sha256(digests).digest()).decode()}-{len(part_checksums_sha256)}"

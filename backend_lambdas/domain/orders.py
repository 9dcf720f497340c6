"""Taking in an order and telling its state; a repeat of the same manifest, also after half a failure, is harmless."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract import codec
from backend_lambdas.contract.deliveries import NoticeDelivery
from backend_lambdas.contract.fields import customer_key
from backend_lambdas.contract.identifiers import DeviceId
from backend_lambdas.contract.messages import OrderManifest, OrderState, PhotoEntry, PhotoState
from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus, PhotoStatus, PrintStatus
from backend_lambdas.domain.errors import OrderConflict, OrderErased, OrderNotFound, PhotoNotFound
from backend_lambdas.domain.moments import epoch_s, rfc3339
from backend_lambdas.domain.records import Order, OrderHead, PhotoRecord

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from backend_lambdas.contract.identifiers import OrderId, PhotoId, StoreId
    from backend_lambdas.domain.fleet.quota import DailyQuota
    from backend_lambdas.domain.ports import Clock, OrderRecords

ANY_DEVICE: Final = DeviceId("")
"""Of an order that was erased before any device announced it: whoever does is told."""

LIFECYCLE_ROUNDING: Final = timedelta(days=1)
"""S3 counts an object's days up to the next midnight:
https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html."""

DELETION_LAG: Final = LIFECYCLE_ROUNDING + timedelta(days=1)
"""Records outlive what they describe by this much, so that an upload within a day of its manifest changes no record."""


def expiry_s(kept_from: datetime, retention: timedelta) -> int:
    """Epoch seconds after which a record is none any more."""
    return epoch_s(kept_from + retention + DELETION_LAG)


@dataclass(frozen=True, slots=True)
class Placement:
    state: OrderState
    is_new: bool
    """This call wrote the last of its photos; False for a repeat."""


@dataclass(frozen=True, slots=True)
class OrderDesk:
    records: OrderRecords
    clock: Clock
    retention: timedelta
    quota: DailyQuota

    def place(self, device_id: DeviceId, store_id: StoreId, manifest: OrderManifest) -> Placement:
        """The order as it stands once every photo of the manifest has a record.

        A first attempt that died between the head and the last photo is completed by its repeat; until then the
        head's photo count keeps the order from being ready. Raises QuotaExceeded for an order that is not there yet.
        """
        charge = self.quota.charge(device_id, manifest, self.clock.now())
        head = self.records.create_head(self._head(device_id, store_id, manifest), charge)
        _refuse_what_is_not_owned(head, self.clock, device_id)
        if head.manifest_digest != manifest_digest(manifest):
            raise OrderConflict(manifest.order_id)
        order = owned_order(self.records, self.clock, device_id, manifest.order_id)
        known = {photo.photo_id for photo in order.photos}
        missing = [
            photo_record(head, position, entry)
            for position, entry in enumerate(manifest.photos)
            if entry.photo_id not in known
        ]
        if missing:
            self.records.add_photos(missing)
            order = owned_order(self.records, self.clock, device_id, manifest.order_id)
        return Placement(order_state(order), is_new=bool(missing))

    def _head(self, device_id: DeviceId, store_id: StoreId, manifest: OrderManifest) -> OrderHead:
        now = self.clock.now()
        return OrderHead(
            order_id=manifest.order_id,
            device_id=device_id,
            store_id=store_id,
            order_status=OrderStatus.RECEIVING,
            notice_status=NoticeStatus.WAITING,
            photo_count=len(manifest.photos),
            processed_count=0,
            recipient=manifest.customer_email,
            customer_email=customer_key(manifest.customer_email),
            language=manifest.language,
            manifest_digest=manifest_digest(manifest),
            consented_at=manifest.consented_at,
            created_at=manifest.created_at,
            received_at=rfc3339(now),
            trace_id=manifest.trace_id,
            expires_at_s=expiry_s(now, self.retention),
            currency=manifest.currency,
            print_count=sum(entry.copies for photo in manifest.photos for entry in photo.prints or ()),
            prints_left=sum(photo.prints is not None for photo in manifest.photos),
            prints_failed=0,
        )


@dataclass(frozen=True, slots=True)
class OrderReader:
    records: OrderRecords
    clock: Clock

    def state(self, device_id: DeviceId, order_id: OrderId) -> OrderState:
        return order_state(owned_order(self.records, self.clock, device_id, order_id))


def manifest_digest(manifest: OrderManifest) -> str:
    """Of all but the previews: with or without them it is the same order, also where an earlier backend, which did not
    know of them, took it first.
    """
    plain = codec.to_plain(manifest)
    for photo in plain["photos"]:
        photo.pop("preview", None)
    return hashlib.sha256(codec.encode(plain).encode()).hexdigest()


def owned_order(records: OrderRecords, clock: Clock, device_id: DeviceId, order_id: OrderId) -> Order:
    """The order, if it is this device's and not expired; else OrderNotFound, whatever the reason. Raises OrderErased
    where it was this device's.
    """
    order = records.find(order_id)
    if order is None:
        raise OrderNotFound(order_id)
    _refuse_what_is_not_owned(order.head, clock, device_id)
    return order


def owned_photo(
    records: OrderRecords, clock: Clock, device_id: DeviceId, order_id: OrderId, photo_id: PhotoId
) -> PhotoRecord:
    """One photo of the order on the same terms, without reading its thousand neighbours. Raises PhotoNotFound, too."""
    head = records.find_head(order_id)
    if head is None:
        raise OrderNotFound(order_id)
    _refuse_what_is_not_owned(head, clock, device_id)
    photo = records.find_photo(order_id, photo_id)
    if photo is None:
        raise PhotoNotFound(photo_id)
    return photo


def named_photos(order: Order, photo_ids: Sequence[PhotoId]) -> list[PhotoRecord]:
    """The order's photos of these ids, each once, in the order of the ids. Raises PhotoNotFound, which names all."""
    known = {photo.photo_id: photo for photo in order.photos}
    unknown = [photo_id for photo_id in photo_ids if photo_id not in known]
    if unknown:
        raise PhotoNotFound(", ".join(unknown))
    return [known[photo_id] for photo_id in dict.fromkeys(photo_ids)]


def order_state(order: Order) -> OrderState:
    head = order.head
    is_suppressed = head.notice_status is NoticeStatus.SUPPRESSED
    return OrderState(
        order_id=head.order_id,
        order_status=head.order_status,
        notice_status=NoticeStatus.REFUSED if is_suppressed else head.notice_status,
        photos=tuple(PhotoState(photo.photo_id, photo.photo_status, photo.status_reason) for photo in order.photos),
        notice_delivery=notice_delivery(head),
    )


def notice_delivery(head: OrderHead) -> NoticeDelivery | None:
    if head.notice_delivery is None or head.notice_delivery_at is None:
        return None
    return NoticeDelivery(head.notice_delivery, head.notice_delivery_at, head.notice_delivery_reason)


def photo_record(head: OrderHead, position: int, entry: PhotoEntry) -> PhotoRecord:
    return PhotoRecord(
        order_id=head.order_id,
        photo_id=entry.photo_id,
        position=position,
        customer_email=head.customer_email,
        store_id=head.store_id,
        photo_status=PhotoStatus.PENDING,
        print_status=PrintStatus.WAITING if entry.prints else PrintStatus.NOT_ORDERED,
        media_type=entry.media_type,
        size_bytes=entry.size_bytes,
        checksum_sha256=entry.checksum_sha256,
        width_px=entry.width_px,
        height_px=entry.height_px,
        trace_id=head.trace_id,
        expires_at_s=head.expires_at_s,
        part_size_bytes=entry.parts.size_bytes if entry.parts else None,
        part_checksums_sha256=entry.parts.checksums_sha256 if entry.parts else None,
        prints=tuple(map(codec.encode, entry.prints)) if entry.prints else None,
        preview_size_bytes=entry.preview.size_bytes if entry.preview else None,
        preview_checksum_sha256=entry.preview.checksum_sha256 if entry.preview else None,
    )


def _refuse_what_is_not_owned(head: OrderHead, clock: Clock, device_id: DeviceId) -> None:
    if head.erased_at is not None and head.device_id in (device_id, ANY_DEVICE):
        raise OrderErased(head.order_id)
    if head.device_id != device_id or head.expires_at_s <= epoch_s(clock.now()):
        raise OrderNotFound(head.order_id)

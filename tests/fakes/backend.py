"""The backend's ports in memory. They pass the contract tests of the AWS adapters, and can die where asked."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field, replace
from datetime import UTC, timedelta
from typing import TYPE_CHECKING, Any

from backend_lambdas.contract import codec
from backend_lambdas.contract.deliveries import DeliveryReason, DeliveryStatus
from backend_lambdas.contract.identifiers import DeviceId, OrderId, PhotoId, StoreId
from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus, PhotoStatus, PrintStatus
from backend_lambdas.domain.errors import QuotaExceeded, RecordsInconsistent
from backend_lambdas.domain.fleet.records import Device, EnrolmentCode
from backend_lambdas.domain.gallery_post import GalleryPost
from backend_lambdas.domain.history import Actor, Event, Line, delivery_event
from backend_lambdas.domain.ports import Burial, LinkLease, NoticeLease, PresignedPut, StoredObject
from backend_lambdas.domain.records import Order, OrderHead, PhotoRecord

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, tzinfo

    from backend_lambdas.domain.fleet.quota import QuotaCharge
    from backend_lambdas.domain.mail_events import DeliveryReport
    from backend_lambdas.domain.notice_mail.mail import Mail
    from backend_lambdas.domain.ports import Clock, LinkSigner, Mailer, UploadContent


class FakeOrders:
    def __init__(self) -> None:
        self.heads: dict[OrderId, OrderHead] = {}
        self.photos: dict[tuple[OrderId, PhotoId], PhotoRecord] = {}
        self.attention: dict[tuple[str, str], str] = {}
        """The sparse index: (order, photo or "#order") to its key."""
        self.charged: dict[tuple[DeviceId, str], tuple[int, int]] = {}
        """Photos and bytes, by device and day."""

    def create_head(self, head: OrderHead, charge: QuotaCharge) -> OrderHead:
        if head.order_id in self.heads:
            return self.heads[head.order_id]
        day = (charge.device_id, charge.day)
        photo_count, size_bytes = self.charged.get(day, (0, 0))
        after = photo_count + charge.photo_count, size_bytes + charge.size_bytes
        if day in self.charged and (after[0] > charge.photo_count_max or after[1] > charge.size_bytes_max):
            raise QuotaExceeded(charge.device_id, until=charge.ends_at)
        self.charged[day] = after
        self.heads[head.order_id] = head
        return head

    def add_photos(self, photos: Sequence[PhotoRecord]) -> None:
        for photo in photos:
            self.photos.setdefault((photo.order_id, photo.photo_id), photo)

    def find(self, order_id: OrderId) -> Order | None:
        if order_id not in self.heads:
            return None
        mine = [photo for (owner, _), photo in self.photos.items() if owner == order_id]
        return Order(self.heads[order_id], tuple(sorted(mine, key=lambda photo: photo.position)))

    def find_head(self, order_id: OrderId) -> OrderHead | None:
        return self.heads.get(order_id)

    def find_photo(self, order_id: OrderId, photo_id: PhotoId) -> PhotoRecord | None:
        return self.photos.get((order_id, photo_id))

    def keep_until(self, order_id: OrderId, expires_at_s: int) -> None:
        head = self.heads.get(order_id)
        if head is not None:
            self.heads[order_id] = replace(head, expires_at_s=max(head.expires_at_s, expires_at_s))

    def mark_processed(self, photo: PhotoRecord, location: str, uploaded_at: str, at: str) -> None:
        key = (photo.order_id, photo.photo_id)
        if key not in self.photos or self.heads[photo.order_id].erased_at is not None:
            raise RecordsInconsistent(photo.photo_id)
        current = self.photos[key]
        if current.photo_status is PhotoStatus.PROCESSED:
            return
        self.photos[key] = replace(
            current,
            photo_status=PhotoStatus.PROCESSED,
            print_status=PrintStatus.QUEUED if current.prints else current.print_status,
            processed_s3_location=location,
            upload_timestamp=uploaded_at,
            status_reason=None,
            expires_at_s=photo.expires_at_s,
        )
        self.attention.pop(key, None)
        if current.prints:
            self.attention[key] = f"{photo.store_id}#processed"
        head = self.heads[photo.order_id]
        self.heads[photo.order_id] = replace(
            head,
            processed_count=head.processed_count + 1,
            first_processed_at=head.first_processed_at or at,
            photos_failed=head.photos_failed - (current.photo_status is PhotoStatus.FAILED),
        )

    def mark_failed(self, photo: PhotoRecord, reason: str, uploaded_at: str) -> None:
        key = (photo.order_id, photo.photo_id)
        if key not in self.photos or self.heads[photo.order_id].erased_at is not None:
            raise RecordsInconsistent(photo.photo_id)
        if self.photos[key].photo_status is PhotoStatus.PENDING:
            head = self.heads[photo.order_id]
            self.heads[photo.order_id] = replace(head, photos_failed=head.photos_failed + 1)
            self.photos[key] = replace(
                self.photos[key],
                photo_status=PhotoStatus.FAILED,
                status_reason=reason,
                upload_timestamp=uploaded_at,
                expires_at_s=photo.expires_at_s,
            )
            self.attention[key] = f"{photo.store_id}#failed"

    def mark_ready(self, order_id: OrderId, at: str) -> None:
        head = self.heads[order_id]
        if head.order_status is OrderStatus.RECEIVING and head.processed_count != head.photo_count:
            raise RecordsInconsistent(order_id)
        if head.order_status is OrderStatus.RECEIVING:
            self.heads[order_id] = _told(
                replace(head, order_status=OrderStatus.READY), Line(at, Event.READY, Actor.BACKEND)
            )

    def lease_notice(self, order_id: OrderId, lease: NoticeLease) -> bool:
        head = self.heads[order_id]
        if head.notice_status is NoticeStatus.SENDING and head.notice_lease_id == lease.lease_id:
            return True
        ran_out = head.notice_status is NoticeStatus.SENDING and head.notice_lease_until_s <= lease.taken_at_s
        if head.cancelled_at is not None:
            return False
        if head.notice_status is not NoticeStatus.WAITING and not ran_out:
            return False
        self.heads[order_id] = replace(
            head,
            notice_status=NoticeStatus.SENDING,
            notice_lease_until_s=lease.until_s,
            notice_lease_id=lease.lease_id,
        )
        return True

    def lease_link(self, order_id: OrderId, lease: LinkLease) -> bool:
        head = self.heads.get(order_id)
        if head is None:
            return False
        if head.link_lease_id == lease.lease_id:
            return True
        if head.notice_status is not NoticeStatus.SENT or head.erased_at is not None or head.cancelled_at is not None:
            return False
        if head.link_lease_id != lease.replaces:
            return False
        self.heads[order_id] = replace(
            head,
            link_lease_id=lease.lease_id,
            link_request_ids=lease.request_ids,
            link_lease_until_s=lease.until_s,
            link_mails_at_s=lease.mails_at_s,
        )
        return True

    def mark_notice_sent(self, order_id: OrderId, at: str) -> None:
        head = self.heads.get(order_id)
        if head is not None and head.notice_status is NoticeStatus.SUPPRESSED:
            return
        if head is None or head.notice_status not in (NoticeStatus.SENDING, NoticeStatus.SENT):
            raise RecordsInconsistent(order_id)
        if head.notice_status is NoticeStatus.SENDING:
            sent = replace(head, notice_status=NoticeStatus.SENT)
            self.heads[order_id] = _told(sent, Line(at, Event.MAIL_SENT, Actor.BACKEND))

    def mark_notice_refused(self, order_id: OrderId, reason: str, at: str) -> None:
        head = self.heads[order_id]
        if head.notice_status is not NoticeStatus.SENDING:
            return
        refused = replace(
            head,
            notice_status=NoticeStatus.REFUSED,
            notice_reason=reason,
            notice_delivery=DeliveryStatus.REJECTED,
            notice_delivery_at=at,
            notice_delivery_reason=DeliveryReason.ADDRESS_REFUSED,
        )
        self.heads[order_id] = _told(refused, Line(at, Event.MAIL_REFUSED, Actor.MAIL_SERVICE, reason))
        self.attention[order_id, "#order"] = f"{head.store_id}#notice_refused"

    def keep_delivery(self, head: OrderHead, report: DeliveryReport) -> None:
        kept = self.heads.get(head.order_id)
        if kept is None or kept.erased_at is not None:
            return
        if kept.notice_status in (NoticeStatus.WAITING, NoticeStatus.REFUSED):
            return
        if kept.notice_delivery_rank is not None and kept.notice_delivery_rank >= report.rank:
            return
        is_suppressed = report.status is DeliveryStatus.SUPPRESSED
        heard = replace(
            kept,
            notice_status=NoticeStatus.SUPPRESSED if is_suppressed else kept.notice_status,
            notice_delivery=report.status,
            notice_delivery_at=report.at,
            notice_delivery_reason=report.reason,
            notice_delivery_rank=report.rank,
        )
        line = Line(report.at, delivery_event(report.status), Actor.MAIL_SERVICE, report.reason)
        self.heads[head.order_id] = _told(heard, line)
        self.attention.pop((head.order_id, "#order"), None)
        if report.needs_staff:
            self.attention[head.order_id, "#order"] = f"{head.store_id}#notice_{report.status}"


def _told(head: OrderHead, line: Line) -> OrderHead:
    return replace(head, history=(*(head.history or ()), codec.encode(line)))


@dataclass
class FakeStore:
    objects: dict[str, StoredObject] = field(default_factory=dict)
    galleries: dict[str, str] = field(default_factory=dict)

    def location(self, key: str) -> str:
        return f"s3://photos/{key}"

    def presign_put(self, key: str, content: UploadContent, *, replace: bool, lifetime_s: int) -> PresignedPut:
        headers = {"Content-Length": str(content.size_bytes)} | ({} if replace else {"If-None-Match": "*"})
        return PresignedPut(f"https://s3.invalid/{key}?lifetime={lifetime_s}", headers)

    def stored(self, key: str) -> StoredObject | None:
        return self.objects.get(key)

    def publish_gallery(self, folder: str, document: str) -> None:
        self.galleries[folder] = document


@dataclass
class FakeEvents:
    told: list[str] = field(default_factory=list)

    def tell(self, key: str, trace_id: str) -> None:
        self.told.append(key)


@dataclass
class FakeAnnouncements:
    announced: list[tuple[OrderId, str]] = field(default_factory=list)

    def announce(self, order_id: OrderId, trace_id: str) -> None:
        self.announced.append((order_id, trace_id))


@dataclass
class FakeMailer:
    sent: list[tuple[Mail, OrderId]] = field(default_factory=list)
    failure: Exception | None = None
    links_at_s: list[int | None] = field(default_factory=list)
    """Of each mail, which of its order's mails with a new link it is."""

    def send(self, mail: Mail, order_id: OrderId, trace_id: str, link_at_s: int | None = None) -> None:
        if self.failure is not None:
            raise self.failure
        self.sent.append((mail, order_id))
        self.links_at_s.append(link_at_s)


@dataclass
class FakeDeadLetters:
    buried: list[tuple[str, Burial]] = field(default_factory=list)
    failure: Exception | None = None

    def bury(self, body: str, burial: Burial) -> None:
        if self.failure is not None:
            raise self.failure
        self.buried.append((body, burial))


class FakeLinks:
    def sign(self, url: str, covers: str, until: datetime) -> str:
        return f"{url}?covers={covers}&until={int(until.timestamp())}"

    def sign_each(self, urls: Sequence[str], until: datetime) -> list[str]:
        return [self.sign(url, url, until) for url in urls]


def gallery_post(mailer: Mailer, clock: Clock, links: LinkSigner | None = None, time_zone: tzinfo = UTC) -> GalleryPost:
    """With links for a day to https://gallery.invalid."""
    signer, base_url = links or FakeLinks(), "https://gallery.invalid"
    return GalleryPost(mailer, signer, clock, base_url, timedelta(days=1), time_zone, takes_replies=False)


class FakeDevices:
    def __init__(self, *devices: Device) -> None:
        self.devices = {device.device_id: device for device in devices}
        self.codes: dict[str, EnrolmentCode] = {}

    def find(self, device_id: DeviceId) -> Device | None:
        return self.devices.get(device_id)

    def add_code(self, code: EnrolmentCode) -> bool:
        return self.codes.setdefault(code.code_hash, code) is code

    def find_code(self, code_hash: str) -> EnrolmentCode | None:
        return self.codes.get(code_hash)

    def spend_code(self, code_hash: str, device: Device, now_s: int) -> bool:
        code = self.codes.get(code_hash)
        if code is None or code.spent_by is not None or code.expires_at_s <= now_s:
            return False
        self.codes[code_hash] = dataclasses.replace(code, spent_by=device.device_id)
        self.devices[device.device_id] = device
        return True

    def in_store(self, store_id: StoreId) -> list[Device]:
        mine = [device for device in self.devices.values() if device.store_id == store_id]
        return sorted(mine, key=lambda device: device.enrolled_at)

    def revoke(self, device_id: DeviceId, reason: str, at: str) -> Device | None:
        device = self.devices.get(device_id)
        if device is None:
            return None
        if device.revoked_at is None:
            device = dataclasses.replace(device, revoked_at=at, revoked_reason=reason)
        self.devices[device_id] = dataclasses.replace(device, revoked=True)
        return self.devices[device_id]


class Died(Exception):
    """The process is gone: nothing after this line ran."""


class DyingPort:
    """A port whose method kills its caller once (or raises `error`), before it does its work or right after."""

    def __init__(self, port: object, method: str, *, after: bool, error: Exception | None = None) -> None:
        self._port, self._method, self._after, self._alive = port, method, after, True
        self._error = error or Died(method)

    def __getattr__(self, name: str) -> Any:
        member = getattr(self._port, name)
        if name != self._method or not self._alive:
            return member

        def die(*arguments: Any, **named: Any) -> Any:
            self._alive = False
            if self._after:
                member(*arguments, **named)
            raise self._error

        return die

"""One mail an order: a lease on the head decides who sends, and `sent` ends it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta, tzinfo
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract import codec
from backend_lambdas.contract.identifiers import order_code
from backend_lambdas.contract.object_keys import order_folder, photo_key, preview_key
from backend_lambdas.contract.prints import PrintEntry
from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus
from backend_lambdas.domain.errors import MailRefused, NoticeHeld, RecordsInconsistent
from backend_lambdas.domain.gallery import GALLERY_PAGE
from backend_lambdas.domain.moments import epoch_s, rfc3339
from backend_lambdas.domain.notice_mail.mail import Notice, compose
from backend_lambdas.domain.notice_mail.pages import Preview
from backend_lambdas.domain.ports import NoticeLease

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from backend_lambdas.contract.identifiers import OrderId
    from backend_lambdas.domain.ports import Clock, LinkSigner, Mailer, OrderRecords
    from backend_lambdas.domain.records import Order, PhotoRecord

NOTICE_LEASE_S: Final = 90
"""Larger than send_notice's time-out (30 s), or two might send at once; smaller than the queue's visibility time-out
(180 s), or the redelivery after a crash finds the dead one's lease and wastes one of its five tries."""


PREVIEWS_MAX: Final = 6
"""Two rows. More: the button slides below the first screen of a phone."""

PREVIEW_SIZE_BYTES_MAX: Final = 200_000
"""Of a photo that stands in the mail as it is, where it has no preview: docs/decisions/0020. More: a mail that costs a
roaming customer megabytes as soon as she looks at it. Fewer: photos that need no preview are not shown."""


class Outcome(StrEnum):
    SENT = "notice_sent"
    REFUSED = "notice_refused"  # by the mail service, for good
    ALREADY_DONE = "notice_already_done"  # sent, refused or suppressed before
    NOT_DUE = "notice_not_due"  # no such order, expired, or not ready


@dataclass(frozen=True, slots=True)
class Sending:
    outcome: Outcome
    received_at: str | None = None
    """When the order's manifest came, by the backend's clock; absent where this call sent no mail."""


@dataclass(frozen=True, slots=True)
class NoticeDesk:
    """Sends the notice of an order at most once for each lease, and one lease at a time.

    Who dies, or loses the reply, after the mail service took the mail leaves the lease. The service's own word
    (`MailWitness`) then says `sent`, well before the lease ends and the queue hands the message out again. Only
    where that word is later than the lease does a second mail go out: SES has no idempotency key, and the customer
    who gets no mail has no photos.
    """

    records: OrderRecords
    mailer: Mailer
    links: LinkSigner
    clock: Clock
    gallery_base_url: str
    """Without a closing slash."""
    link_lifetime: timedelta
    new_lease_id: Callable[[], str]
    """Another each time, so that an invocation knows its own lease again."""
    time_zone: tzinfo
    """Of the shop: the end of the link is told by its clock."""
    takes_replies: bool
    """Somebody reads what customers answer."""

    def send(self, order_id: OrderId) -> Sending:
        """May be called any number of times. Raises NoticeHeld while another call holds the lease."""
        now = self.clock.now()
        head = self.records.find_head(order_id)
        if head is None or head.order_status is not OrderStatus.READY or head.expires_at_s <= epoch_s(now):
            return Sending(Outcome.NOT_DUE)
        if head.notice_status in (NoticeStatus.SENT, NoticeStatus.REFUSED, NoticeStatus.SUPPRESSED):
            return Sending(Outcome.ALREADY_DONE)
        lease = NoticeLease(self.new_lease_id(), epoch_s(now), epoch_s(now) + NOTICE_LEASE_S)
        if not self.records.lease_notice(order_id, lease):
            raise NoticeHeld(order_id)
        try:
            self._mail(order_id)
        except MailRefused as exc:
            self.records.mark_notice_refused(order_id, str(exc), rfc3339(self.clock.now()))
            return Sending(Outcome.REFUSED)
        self.records.mark_notice_sent(order_id)
        return Sending(Outcome.SENT, head.received_at)

    def _mail(self, order_id: OrderId) -> None:
        order = self.records.find(order_id)
        if order is None:
            raise RecordsInconsistent(f"order {order_id}: gone under its lease")
        ends_at = self.clock.now() + self.link_lifetime
        folder_url = f"{self.gallery_base_url}/{order_folder(order_id)}"
        notice = Notice(
            recipient=order.head.recipient,
            language=order.head.language,
            order_code=order_code(order_id),
            photo_count=order.head.photo_count,
            print_count=print_count(order),
            link=self.links.sign(folder_url + GALLERY_PAGE, covers=folder_url + "*", until=ends_at),
            ends_at=ends_at.astimezone(self.time_zone),
            previews=self._previews(order, ends_at),
            takes_replies=self.takes_replies,
        )
        self.mailer.send(compose(notice), order_id, order.head.trace_id)

    def _previews(self, order: Order, ends_at: datetime) -> tuple[Preview, ...]:
        """Each signature opens its picture alone: pictures are fetched, and logged, by mail services on the way."""
        photos = shown(order.photos)
        if not photos:
            return ()
        urls = [f"{self.gallery_base_url}/{shown_key(photo)}" for photo in photos]
        signed = self.links.sign_each(urls, ends_at)
        return tuple(
            Preview(photo.position + 1, url, photo.width_px, photo.height_px)
            for photo, url in zip(photos, signed, strict=True)
        )


def print_count(order: Order) -> int:
    """Sheets of paper, over all sizes of all photos."""
    entries = [codec.decode(PrintEntry, text) for photo in order.photos for text in photo.prints or ()]
    return sum(entry.copies for entry in entries)


def shown(photos: Sequence[PhotoRecord]) -> list[PhotoRecord]:
    """The first photos that have a preview, or are small enough to stand in the mail as they are."""
    return [photo for photo in photos if photo.has_preview or photo.size_bytes <= PREVIEW_SIZE_BYTES_MAX][:PREVIEWS_MAX]


def shown_key(photo: PhotoRecord) -> str:
    key_of = preview_key if photo.has_preview else photo_key
    return key_of(photo.order_id, photo.photo_id)

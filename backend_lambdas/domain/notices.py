"""One mail an order: a lease on the head decides who sends, and `sent` ends it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus
from backend_lambdas.domain.errors import MailRefused, NoticeHeld, OrderErased, RecordsInconsistent
from backend_lambdas.domain.moments import epoch_s, rfc3339
from backend_lambdas.domain.notice_mail.mail import Occasion
from backend_lambdas.domain.ports import NoticeLease

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import OrderId
    from backend_lambdas.domain.gallery_post import GalleryPost
    from backend_lambdas.domain.ports import Clock, OrderRecords

NOTICE_LEASE_S: Final = 90
"""Larger than send_notice's time-out (30 s), or two might send at once; smaller than the queue's visibility time-out
(180 s), or the redelivery after a crash finds the dead one's lease and wastes one of its five tries."""


class Outcome(StrEnum):
    SENT = "notice_sent"
    REFUSED = "notice_refused"  # by the mail service, for good
    ALREADY_DONE = "notice_already_done"  # sent, refused or suppressed before
    NOT_DUE = "notice_not_due"  # no such order, expired, cancelled, or not ready


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
    post: GalleryPost
    clock: Clock
    new_lease_id: Callable[[], str]
    """Another each time, so that an invocation knows its own lease again."""

    def send(self, order_id: OrderId) -> Sending:
        """May be called any number of times. Raises NoticeHeld while another call holds the lease."""
        now = self.clock.now()
        head = self.records.find_head(order_id)
        if head is None or head.order_status is not OrderStatus.READY or head.expires_at_s <= epoch_s(now):
            return Sending(Outcome.NOT_DUE)
        if head.cancelled_at is not None:
            return Sending(Outcome.NOT_DUE)
        if head.notice_status in (NoticeStatus.SENT, NoticeStatus.REFUSED, NoticeStatus.SUPPRESSED):
            return Sending(Outcome.ALREADY_DONE)
        lease = NoticeLease(self.new_lease_id(), epoch_s(now), epoch_s(now) + NOTICE_LEASE_S)
        if not self.records.lease_notice(order_id, lease):
            raise NoticeHeld(order_id)
        try:
            self._mail(order_id)
        except OrderErased:
            return Sending(Outcome.NOT_DUE)
        except MailRefused as exc:
            self.records.mark_notice_refused(order_id, str(exc), rfc3339(self.clock.now()))
            return Sending(Outcome.REFUSED)
        self.records.mark_notice_sent(order_id, rfc3339(self.clock.now()))
        return Sending(Outcome.SENT, head.received_at)

    def _mail(self, order_id: OrderId) -> None:
        order = self.records.find(order_id)
        if order is None:
            raise RecordsInconsistent(f"order {order_id}: gone under its lease")
        if order.head.erased_at is not None:
            raise OrderErased(order_id)
        self.post.send(order, Occasion.READY)

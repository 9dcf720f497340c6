"""A new link for who asks at a dead one: to the address on record only, and not too often.

Who takes the request reads no record, so that neither its answer nor its time tells whether an order exists; who works
it off decides, and tells nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Final

from backend_lambdas.contract import fields

# Not for type checkers alone: decoding a request reads its fields' types.
from backend_lambdas.contract.deliveries import DeliveryReason, DeliveryStatus
from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.rules import Ruled
from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus
from backend_lambdas.domain.errors import MailRefused, NoticeHeld, RecordsInconsistent
from backend_lambdas.domain.mail_events import DeliveryReport, is_heard_of, next_mail_at_s
from backend_lambdas.domain.moments import epoch_s, rfc3339
from backend_lambdas.domain.notice_mail.mail import Occasion
from backend_lambdas.domain.ports import LinkLease

if TYPE_CHECKING:
    from backend_lambdas.domain.gallery_post import GalleryPost
    from backend_lambdas.domain.ports import Clock, LinkLeases, LinkRequests, OrderRecords
    from backend_lambdas.domain.records import OrderHead

LINK_LEASE_S: Final = 90
"""As a notice's, and for the same reasons: above send_link's time-out (30 s), below its queue's visibility time-out
(180 s)."""

LINK_INTERVAL_S: Final = 600
"""From one mail to the next. Shorter: who presses again because the first is slow gets several, and reads the wrong
one. Longer: who deleted the mail by mistake waits."""

LINK_WINDOW_S: Final = 24 * 3600
LINK_MAILS_MAX: Final = 5
"""In that window. More: somebody who has an old link can fill the customer's mailbox. Fewer: who looks at home, at work
and on the phone, with a link of five minutes each, has none left."""

DROPPED: Final = frozenset({DeliveryStatus.COMPLAINED, DeliveryStatus.REJECTED, DeliveryStatus.SUPPRESSED})
"""What became of the last mail, where the mail service would drop another to that address."""


@dataclass(frozen=True, slots=True)
class LinkRequest(Ruled):
    """As it lies in the queue."""

    order_id: Annotated[OrderId, fields.ULID]
    """As the page's address has it; there may be no such order."""
    request_id: Annotated[str, fields.TRACE_ID]
    """Of one press of the button: however often the queue hands it out within a day, it is one mail."""
    by_staff: bool = False
    """Somebody of the shop asked, and not the customer: the mail says what the first one said."""


class Outcome(StrEnum):
    SENT = "link_sent"
    REFUSED = "link_refused"  # by the mail service, for good
    ALREADY_DONE = "link_already_sent"  # for this very request, or for a later one
    NOT_DUE = "link_not_due"  # no such order, expired, cancelled, not ready, or its first mail has not gone out
    UNDELIVERABLE = "link_undeliverable"  # the mail service would drop it
    TOO_SOON = "link_too_soon"
    TOO_MANY = "link_too_many"


@dataclass(frozen=True, slots=True)
class LinkCounter:
    """Where requests are handed in. Does the same whatever it is asked for."""

    requests: LinkRequests
    new_request_id: Callable[[], str]
    """32 hex digits, another each time."""

    def hand_in(self, order_id: OrderId) -> LinkRequest:
        request = LinkRequest(order_id, self.new_request_id())
        self.requests.ask(request)
        return request


@dataclass(frozen=True, slots=True)
class LinkDesk:
    """Sends one mail for each request that may have one.

    The mail is counted before it is sent, in the write that takes the lease. Who dies afterwards leaves it counted and
    leased: the queue hands the request out again, and it is sent then, unless the mail service's word about it has
    come, which says that it was sent before.
    """

    records: OrderRecords
    leases: LinkLeases
    post: GalleryPost
    clock: Clock
    new_lease_id: Callable[[], str]
    """Another each time, so that an invocation knows its own lease again."""

    def send(self, request: LinkRequest) -> Outcome:
        """May be called any number of times. Raises NoticeHeld while another call holds the lease."""
        now_s = epoch_s(self.clock.now())
        head = self.records.find_head(request.order_id)
        if head is None or not _is_due(head, now_s):
            return Outcome.NOT_DUE
        lease = self._lease(head, request, now_s)
        if isinstance(lease, Outcome):
            return lease
        if not self.leases.lease_link(request.order_id, lease):
            raise NoticeHeld(request.order_id)
        order = self.records.find(request.order_id)
        if order is None:
            raise RecordsInconsistent(f"order {request.order_id}: gone under its lease")
        if order.head.erased_at is not None:
            return Outcome.NOT_DUE
        try:
            occasion = Occasion.READY if request.by_staff else Occasion.NEW_LINK
            self.post.send(order, occasion, lease.mail_at_s)
        except MailRefused:
            self._keep(head, lease, DeliveryStatus.REJECTED, DeliveryReason.ADDRESS_REFUSED)
            return Outcome.REFUSED
        # What SES' own first word says, too: whichever comes first, a repeat finds it.
        self._keep(head, lease, DeliveryStatus.ACCEPTED)
        return Outcome.SENT

    def _lease(self, head: OrderHead, request: LinkRequest, now_s: int) -> LinkLease | Outcome:
        mails_at_s, request_ids = head.link_mails_at_s or (), head.link_request_ids or ()
        if request.request_id in request_ids:
            if request.request_id != request_ids[-1] or is_heard_of(head, mails_at_s[-1]):
                return Outcome.ALREADY_DONE
            if now_s < head.link_lease_until_s:
                raise NoticeHeld(head.order_id)
        else:
            recent = [one for one in zip(mails_at_s, request_ids, strict=True) if one[0] > now_s - LINK_WINDOW_S]
            if (bound := _bound([at_s for at_s, _ in recent], now_s)) is not None:
                return bound
            mails_at_s = (*(at_s for at_s, _ in recent), next_mail_at_s(head, now_s))
            request_ids = (*(request_id for _, request_id in recent), request.request_id)
        if _is_dropped(head):
            return Outcome.UNDELIVERABLE
        return LinkLease(self.new_lease_id(), now_s + LINK_LEASE_S, mails_at_s, request_ids, head.link_lease_id)

    def _keep(
        self, head: OrderHead, lease: LinkLease, status: DeliveryStatus, reason: DeliveryReason | None = None
    ) -> None:
        report = DeliveryReport(status, rfc3339(self.clock.now()), reason, lease.mail_at_s)
        self.records.keep_delivery(head, report)


def may_be_mailed(head: OrderHead, now_s: int) -> bool:
    """Whether a request that came now would be a mail: what staff are told before they ask."""
    recent = [at_s for at_s in head.link_mails_at_s or () if at_s > now_s - LINK_WINDOW_S]
    return _is_due(head, now_s) and not _is_dropped(head) and _bound(recent, now_s) is None


def _bound(recent_at_s: Sequence[int], now_s: int) -> Outcome | None:
    """Why another mail is one too many, after those of the last day; None where it is not."""
    if recent_at_s and now_s < recent_at_s[-1] + LINK_INTERVAL_S:
        return Outcome.TOO_SOON
    return Outcome.TOO_MANY if len(recent_at_s) >= LINK_MAILS_MAX else None


def _is_due(head: OrderHead, now_s: int) -> bool:
    """A notice that is still to come brings a link by itself, and a refused one is before staff."""
    is_shown = head.order_status is OrderStatus.READY and now_s < head.expires_at_s and head.cancelled_at is None
    return is_shown and head.notice_status in (NoticeStatus.SENT, NoticeStatus.SUPPRESSED)


def _is_dropped(head: OrderHead) -> bool:
    return (
        head.notice_status is NoticeStatus.SUPPRESSED
        or head.notice_delivery in DROPPED
        or head.notice_delivery_reason is DeliveryReason.NO_SUCH_ADDRESS
    )

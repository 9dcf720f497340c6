"""The mail service's own words about a notice: that it took it, which makes `sent` true when the sender can't say so
any more, and what became of it then.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract.deliveries import DeliveryReason, DeliveryStatus
from backend_lambdas.contract.statuses import NoticeStatus

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import OrderId
    from backend_lambdas.domain.ports import OrderRecords

RANKS: Final[Mapping[DeliveryStatus, int]] = MappingProxyType(
    {
        DeliveryStatus.ACCEPTED: 0,
        DeliveryStatus.DELAYED: 1,
        DeliveryStatus.DELIVERED: 3,
        DeliveryStatus.BOUNCED: 4,  # a server may take a mail and find out later that it has no such mailbox
        DeliveryStatus.REJECTED: 5,
        DeliveryStatus.COMPLAINED: 6,  # after delivery, by its nature
        DeliveryStatus.SUPPRESSED: 7,  # the mail service never tried: no other word can be about this mail
    }
)
"""Which word about a mail stands when several came. Times alone would not do: a complaint may carry the time of the
mail that it is about.
"""

UNCLEAR_BOUNCE_RANK: Final = 2
"""Below `delivered`: an automatic answer ("I am on holiday") comes as a bounce that does not say why. Where no delivery
is ever told, the bounce stands.
"""

NEEDS_STAFF: Final = frozenset({DeliveryStatus.BOUNCED, DeliveryStatus.REJECTED, DeliveryStatus.SUPPRESSED})
"""The customer has no mail, and somebody must ask her for another address."""


class Outcome(StrEnum):
    COUNTED = "mail_counted"  # the notice is sent, now or by who sent it, and what became of it is kept
    STALE = "mail_event_stale"  # no such order any more, or its notice is in a state that this word can't be about


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """One word of the mail service about the mail of an order."""

    status: DeliveryStatus
    at: str
    """RFC 3339 as `rfc3339` writes it, by the mail service's clock."""
    reason: DeliveryReason | None = None

    @property
    def rank(self) -> str:
        """Sorts, as text, by what stands: the same set of words ends in the same state in whatever order they come."""
        is_unclear = self.status is DeliveryStatus.BOUNCED and self.reason is DeliveryReason.UNCLEAR
        step = UNCLEAR_BOUNCE_RANK if is_unclear else RANKS[self.status]
        return f"{step}#{self.at}#{self.reason or ''}"

    @property
    def needs_staff(self) -> bool:
        return self.status in NEEDS_STAFF


@dataclass(frozen=True, slots=True)
class MailWitness:
    """Hears what the mail service says of the mail of an order; late, doubled, in any order or not at all.

    Any word says that the mail was taken, so `sending` becomes `sent` by whichever comes first. A lease is written
    before any mail is sent, so the word for a notice that still waits is about another history of the table (a backup
    that was restored), and a refused one is before staff.
    """

    records: OrderRecords

    def hear(self, order_id: OrderId, report: DeliveryReport) -> Outcome:
        """May be called any number of times."""
        head = self.records.find_head(order_id)
        if (
            head is None
            or head.erased_at is not None
            or head.notice_status in (NoticeStatus.WAITING, NoticeStatus.REFUSED)
        ):
            return Outcome.STALE
        if head.notice_status is NoticeStatus.SENDING:
            self.records.mark_notice_sent(order_id, report.at)
        self.records.keep_delivery(head, report)
        return Outcome.COUNTED

"""The mail service's own words about an order's mails: that it took one, which makes `sent` true when the sender can't
say so any more, and what became of it then.
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
    from backend_lambdas.domain.records import OrderHead

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
    link_at_s: int | None = None
    """When a mail with a new link was counted, which is its name among the order's mails; None of the first notice."""

    @property
    def rank(self) -> str:
        """Sorts, as text, by what stands: the same set of words ends in the same state in whatever order they come.

        Any word about a later mail is above all words about the ones before it: what staff and kiosk must know is
        whether the last one came.
        """
        is_unclear = self.status is DeliveryStatus.BOUNCED and self.reason is DeliveryReason.UNCLEAR
        step = UNCLEAR_BOUNCE_RANK if is_unclear else RANKS[self.status]
        return f"{_rank_of_mail(self.link_at_s)}{step}#{self.at}#{self.reason or ''}"

    @property
    def needs_staff(self) -> bool:
        return self.status in NEEDS_STAFF


def is_heard_of(head: OrderHead, link_at_s: int) -> bool:
    """Whether the last word that stands is about that mail."""
    return (head.notice_delivery_rank or "").startswith(_rank_of_mail(link_at_s))


def above_all_mails(head: OrderHead) -> str:
    """A rank above that of any word about the order's mails so far, and below those about the next one."""
    last_at_s = head.link_mails_at_s[-1] if head.link_mails_at_s else -1
    return max(head.notice_delivery_rank or "", _rank_of_mail(last_at_s + 1))


def next_mail_at_s(head: OrderHead, now_s: int) -> int:
    """When a mail that goes out now counts as sent: words about it must outrank what stands, and a mail in the same
    second as the last one would not.
    """
    return now_s if _rank_of_mail(now_s) >= (head.notice_delivery_rank or "") else now_s + 1


def _rank_of_mail(link_at_s: int | None) -> str:
    """Nothing for the first notice, whose ranks begin with a digit, as they did before there were other mails."""
    return "" if link_at_s is None else f"L{link_at_s:012}#"


@dataclass(frozen=True, slots=True)
class MailWitness:
    """Hears what the mail service says of the mail of an order; late, doubled, in any order or not at all.

    Any word says that the mail was taken, so `sending` becomes `sent` by whichever comes first. A lease is written
    before any mail is sent, so the word for a notice that still waits is about another history of the table (a backup
    that was restored), and a refused one is before staff. A mail with a new link goes out after the notice's, and says
    nothing of it.
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
        if head.notice_status is NoticeStatus.SENDING and report.link_at_s is None:
            self.records.mark_notice_sent(order_id, report.at)
        self.records.keep_delivery(head, report)
        return Outcome.COUNTED

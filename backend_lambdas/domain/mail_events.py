"""The mail service's own word that it took a notice: what makes `sent` true when the sender can't say so any more."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from backend_lambdas.contract.statuses import NoticeStatus

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import OrderId
    from backend_lambdas.domain.ports import OrderRecords


class Outcome(StrEnum):
    COUNTED = "mail_counted"  # the notice is sent, now or by who sent it
    STALE = "mail_event_stale"  # no such order any more, or its notice is in a state that this word can't be about


@dataclass(frozen=True, slots=True)
class MailWitness:
    """Hears that the mail service accepted the mail of an order; late, doubled or not at all.

    Only `sending` becomes `sent`. A lease is written before any mail is sent, so the word for a notice that still
    waits is about another history of the table (a backup that was restored), and a refused one is before staff.
    """

    records: OrderRecords

    def accepted(self, order_id: OrderId) -> Outcome:
        """May be called any number of times."""
        head = self.records.find_head(order_id)
        if head is None or head.notice_status not in (NoticeStatus.SENDING, NoticeStatus.SENT):
            return Outcome.STALE
        if head.notice_status is NoticeStatus.SENDING:
            self.records.mark_notice_sent(order_id)
        return Outcome.COUNTED

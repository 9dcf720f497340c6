"""What became of an order's mail after the mail service took it, as records and kiosk know it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from backend_lambdas.contract import fields
from backend_lambdas.contract.rules import Ruled


class DeliveryStatus(StrEnum):
    """How far the mail is known to have come. There is no table of moves: words about a mail come late, twice and in
    any order, so `domain/mail_events.py` ranks them, and the highest one stands.
    """

    ACCEPTED = "accepted"  # the mail service took it
    DELAYED = "delayed"  # the customer's mail server puts it off; the mail service tries on
    DELIVERED = "delivered"  # the customer's mail server took it
    BOUNCED = "bounced"  # it came back; she has no mail
    REJECTED = "rejected"  # the mail service will not send it; she has no mail
    SUPPRESSED = "suppressed"  # not sent, since mail to this address bounced or was complained of before
    COMPLAINED = "complained"  # she has it, and marked it as spam


class DeliveryReason(StrEnum):
    """Why, in a code that the kiosk has plain words for; the mail service's own words may quote the address."""

    NO_SUCH_ADDRESS = "no_such_address"  # nobody has this address: mistyped, most likely
    MAILBOX_FULL = "mailbox_full"
    TOO_LARGE = "too_large"
    CONTENT_REFUSED = "content_refused"  # the customer's mail server, or the mail service, did not like what it holds
    SERVER_REFUSED = "server_refused"  # the customer's mail server will not take it, and does not say why
    SERVER_TROUBLE = "server_trouble"  # the customer's mail server is slow, down or not reachable
    UNCLEAR = "unclear"  # came back without saying why; may be the answer of somebody who is on holiday
    SUPPRESSION_LIST = "suppression_list"  # taken off by `DeleteSuppressedDestination` alone
    MARKED_AS_SPAM = "marked_as_spam"
    ADDRESS_REFUSED = "address_refused"  # the mail service will not send to it


@dataclass(frozen=True, slots=True)
class NoticeDelivery(Ruled):
    """Of the order's last mail. Both codes are texts, so that a kiosk one version behind reads an answer with a code
    that it does not know: it shows what it shows where there is none.
    """

    status: str
    """One of DeliveryStatus."""
    at: Annotated[str, fields.UTC_TIME]
    """When that happened, by the mail service's clock."""
    reason: str | None = None
    """One of DeliveryReason; absent where all is well."""

"""SES' event publishing, read: which order an event is about, and what became of its mail, in the contract's codes.

Field names are SES' own: https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html. Of an
event only these few members are read; the others hold the customer's address.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Final

from backend_lambdas.contract import codec, fields
from backend_lambdas.contract.deliveries import DeliveryReason, DeliveryStatus
from backend_lambdas.contract.identifiers import OrderId, is_ulid
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.mail_events import DeliveryReport
from backend_lambdas.domain.moments import rfc3339

GREETING_START: Final = "Successfully validated SNS topic"
"""Plain text, no JSON: SES publishes it once, when the event destination is made."""

GREETING: Final = "Greeting"

_SUPPRESSED: Final = frozenset({"Suppressed", "OnAccountSuppressionList"})
"""Sub-types of a bounce, the second one of a complaint, too: SES took the mail, counts it as sent, and drops it. The
first is about SES' own list of all its customers, the second about this account's."""

SUPPRESSED: Final = (DeliveryStatus.SUPPRESSED, DeliveryReason.SUPPRESSION_LIST)
COMPLAINED: Final = (DeliveryStatus.COMPLAINED, DeliveryReason.MARKED_AS_SPAM)

_ADDRESS_STATUSES: Final = ("5.1.", "5.4.310")
"""RFC 3463, X.1.x: the address, as in "5.1.1 user unknown"; the last: its domain does not exist."""

_EPOCH_S: Final = re.compile("[0-9]{1,12}")

_BOUNCE_REASONS: Final[Mapping[str, DeliveryReason]] = MappingProxyType(
    {
        "NoEmail": DeliveryReason.NO_SUCH_ADDRESS,
        "MailboxFull": DeliveryReason.MAILBOX_FULL,
        "MessageTooLarge": DeliveryReason.TOO_LARGE,
        "ContentRejected": DeliveryReason.CONTENT_REFUSED,
        "AttachmentRejected": DeliveryReason.CONTENT_REFUSED,
        "CustomTimeoutExceeded": DeliveryReason.SERVER_TROUBLE,
    }
)
_DELAY_REASONS: Final[Mapping[str, DeliveryReason]] = MappingProxyType(
    {"MailboxFull": DeliveryReason.MAILBOX_FULL, "SpamDetected": DeliveryReason.CONTENT_REFUSED}
)


@dataclass(frozen=True, slots=True)
class _Tags:
    order_id: tuple[str, ...] = ()
    """As the mailer set it; SES gives each tag a list."""
    trace_id: tuple[str, ...] = ()
    """As above; absent from mail of older versions."""
    link_at_s: tuple[str, ...] = ()
    """As above; there in mails with a new link alone."""


@dataclass(frozen=True, slots=True)
class _Mail:
    tags: _Tags = _Tags()
    timestamp: str = ""
    """When SES took it."""


@dataclass(frozen=True, slots=True)
class _Recipient:
    status: str | None = None
    """RFC 3463, where the bounce brought one: `5.1.1`."""


@dataclass(frozen=True, slots=True)
class _Bounce:
    bounceType: str  # noqa: N815  # SES' own, as all below
    timestamp: str
    bounceSubType: str = ""  # noqa: N815
    bouncedRecipients: tuple[_Recipient, ...] = ()  # noqa: N815


@dataclass(frozen=True, slots=True)
class _Complaint:
    timestamp: str
    complaintSubType: str | None = None  # noqa: N815


@dataclass(frozen=True, slots=True)
class _Delivery:
    timestamp: str


@dataclass(frozen=True, slots=True)
class _DeliveryDelay:
    timestamp: str
    delayType: str = ""  # noqa: N815


@dataclass(frozen=True, slots=True)
class _Event:
    eventType: str  # noqa: N815
    mail: _Mail
    bounce: _Bounce | None = None
    complaint: _Complaint | None = None
    delivery: _Delivery | None = None
    deliveryDelay: _DeliveryDelay | None = None  # noqa: N815


@dataclass(frozen=True, slots=True)
class MailWord:
    event_type: str
    """SES' own name, for the log."""
    order_ids: tuple[OrderId, ...]
    """One, as a rule; none for mail that is not of an order."""
    trace_id: str | None
    report: DeliveryReport | None
    """None for events that tell nothing of the mail's way."""


def read(text: str) -> MailWord:
    """Raises ContractViolation where the text is neither an event nor SES' greeting."""
    if text.startswith(GREETING_START):
        return MailWord(GREETING, (), None, None)
    event = codec.decode(_Event, text)
    order_ids = tuple(OrderId(one) for one in event.mail.tags.order_id if is_ulid(one))
    trace_id = next((one for one in event.mail.tags.trace_id if not fields.TRACE_ID.is_broken_by(one)), None)
    return MailWord(event.eventType, order_ids, trace_id, _report(event) if order_ids else None)


def _report(event: _Event) -> DeliveryReport | None:
    match event:
        case _Event(eventType="Send"):
            status, at, reason = DeliveryStatus.ACCEPTED, event.mail.timestamp, None
        case _Event(eventType="Delivery", delivery=_Delivery(at)):
            status, reason = DeliveryStatus.DELIVERED, None
        case _Event(eventType="DeliveryDelay", deliveryDelay=_DeliveryDelay(at, kind)):
            status, reason = DeliveryStatus.DELAYED, _DELAY_REASONS.get(kind, DeliveryReason.SERVER_TROUBLE)
        case _Event(eventType="Bounce", bounce=_Bounce(timestamp=at) as bounce):
            status, reason = _bounced(bounce)
        case _Event(eventType="Complaint", complaint=_Complaint(at, kind)):
            status, reason = SUPPRESSED if kind in _SUPPRESSED else COMPLAINED
        case _Event(eventType="Reject"):
            # It has no time of its own, and one reason: "Bad content", a virus.
            status, at, reason = DeliveryStatus.REJECTED, event.mail.timestamp, DeliveryReason.CONTENT_REFUSED
        case _Event(eventType="Delivery" | "DeliveryDelay" | "Bounce" | "Complaint"):
            raise ContractViolation([f"body: {event.eventType} without its own member"])
        case _:
            return None
    return DeliveryReport(status, _moment(at), reason, _link_at_s(event.mail.tags))


def _bounced(bounce: _Bounce) -> tuple[DeliveryStatus, DeliveryReason]:
    if bounce.bounceSubType in _SUPPRESSED:
        return SUPPRESSED
    statuses = [one.status or "" for one in bounce.bouncedRecipients]
    if bounce.bounceSubType in _BOUNCE_REASONS:
        reason = _BOUNCE_REASONS[bounce.bounceSubType]
    elif bounce.bounceType != "Permanent":
        reason = DeliveryReason.UNCLEAR
    elif any(status.startswith(_ADDRESS_STATUSES) for status in statuses):
        reason = DeliveryReason.NO_SUCH_ADDRESS
    else:
        reason = DeliveryReason.SERVER_REFUSED
    return DeliveryStatus.BOUNCED, reason


def _link_at_s(tags: _Tags) -> int | None:
    if not tags.link_at_s:
        return None
    if not _EPOCH_S.fullmatch(tags.link_at_s[0]):
        raise ContractViolation(["body: link_at_s is no moment"])
    return int(tags.link_at_s[0])


def _moment(timestamp: str) -> str:
    """SES writes ISO 8601 with or without milliseconds; ranks want all of one length."""
    try:
        return rfc3339(datetime.fromisoformat(timestamp))
    except ValueError as exc:
        raise ContractViolation(["body: a timestamp that is none"]) from exc

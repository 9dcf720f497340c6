"""SES tells what became of a mail: that it took it counts as the order's one notice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from backend_lambdas.contract import codec
from backend_lambdas.contract.identifiers import OrderId, is_ulid
from backend_lambdas.handlers import _sqs, _wiring
from backend_lambdas.observability import event_logger

log = event_logger(__name__)

SEND: Final = "Send"
"""SES' own name for: the request was good, and it will try to deliver."""

GREETING_START: Final = "Successfully validated SNS topic"
"""Plain text, no JSON: SES publishes it once, when the event destination is made."""


# Field names are SES' own: https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
@dataclass(frozen=True, slots=True)
class Tags:
    order_id: tuple[str, ...] = ()
    """As the mailer set it; SES gives each tag a list."""


@dataclass(frozen=True, slots=True)
class TaggedMail:
    tags: Tags = Tags()


@dataclass(frozen=True, slots=True)
class MailEvent:
    """The few members that are read; the others hold the customer's address."""

    eventType: str  # noqa: N815  # see above
    mail: TaggedMail


def handler(event: _sqs.Batch, _context: object) -> _sqs.BatchAnswer:
    return _sqs.each_message(event, _mail_event)


def _mail_event(text: str) -> None:
    if text.startswith(GREETING_START):
        log.info("mail_event_greeting")
        return
    told = codec.decode(MailEvent, text)
    order_ids = [OrderId(one) for one in told.mail.tags.order_id if is_ulid(one)]
    if told.eventType != SEND or not order_ids:
        log.warning("mail_event_ignored", event_type=told.eventType)
        return
    for order_id in order_ids:
        outcome = _wiring.mail_witness().accepted(order_id)
        log.info(outcome.value, order_id=order_id)

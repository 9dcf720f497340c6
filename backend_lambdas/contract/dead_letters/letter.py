"""A dead letter: a message as its queue had it, and beside it what burial wrote."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Self
from urllib.parse import unquote_plus

if TYPE_CHECKING:
    from mypy_boto3_sqs.type_defs import MessageTypeDef

_ULID: Final = "[0-7][0-9A-HJKMNP-TV-Z]{25}"
_PHOTO_KEY: Final = re.compile(rf"orders/({_ULID})/photos/({_ULID})")
_ORDER_ID: Final = re.compile(rf'"order_id"\s*:\s*\[?\s*"({_ULID})"')
_ORDER_IDS: Final = re.compile(rf'"order_ids"\s*:\s*\[((?:\s*"{_ULID}"\s*,?)+)')


class LetterQueue(StrEnum):
    """A queue whose dead letters are kept: what was to be done."""

    STORED_PHOTOS = "stored_photos"
    NOTICES = "notices"
    LINK_REQUESTS = "link_requests"
    MAIL_EVENTS = "mail_events"
    ERASURES = "erasures"


@dataclass(frozen=True, slots=True)
class Letter:
    message_id: str
    receipt: str = field(repr=False)
    body: str = field(repr=False)
    """As the queue had it; may hold a customer's address, and is never shown."""
    reason: str | None
    """As the function wrote it; None where SQS moved the message by itself."""
    buried_at: str | None
    """RFC 3339, by the function's clock; None as above."""
    receive_count: int | None
    """How often the function had it before; None as above."""
    sent_at: datetime
    """By SQS' clock: when it was buried, or, where SQS moved it, when it first came."""
    order_ids: tuple[str, ...]
    photo_ids: tuple[str, ...]
    trace_id: str | None = None
    """Of the order, where whoever sent or buried the message knew it: what to look for in the functions' logs."""

    @classmethod
    def parse(cls, message: MessageTypeDef) -> Self:
        burial = {name: one.get("StringValue", "") for name, one in message.get("MessageAttributes", {}).items()}
        count = burial.get("receive_count", "")
        keys = _PHOTO_KEY.findall(unquote_plus(message["Body"]))
        orders = [*(order_id for order_id, _ in keys), *_ORDER_ID.findall(message["Body"])]
        orders += [one for found in _ORDER_IDS.findall(message["Body"]) for one in re.findall(_ULID, found)]
        return cls(
            message_id=message["MessageId"],
            receipt=message["ReceiptHandle"],
            body=message["Body"],
            reason=burial.get("reason") or None,
            buried_at=burial.get("buried_at") or None,
            receive_count=int(count) if count.isdecimal() else None,
            sent_at=datetime.fromtimestamp(int(message["Attributes"]["SentTimestamp"]) / 1000, UTC),
            order_ids=tuple(dict.fromkeys(orders)),
            photo_ids=tuple(dict.fromkeys(photo_id for _, photo_id in keys)),
            trace_id=burial.get("trace_id") or None,
        )

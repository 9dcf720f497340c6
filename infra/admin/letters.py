"""The dead-letter queues: which there are, what lies in them, and how a letter is looked at without being lost.

SQS has no way to look: a letter is received, which hides it from others for a while, and then given back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, Self
from urllib.parse import unquote_plus

from botocore.exceptions import ClientError

from infra.admin.reasons import in_plain_words

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient
    from mypy_boto3_sqs.type_defs import MessageTypeDef

    from infra.admin.deployment import Deployment

_RECEIVE_MAX: Final = 10
"""SQS's most for one receive."""
WAIT_S: Final = 1
"""A long poll asks every one of the queue's servers, where a short one may miss letters. Longer: the owner waits so
much for each queue's end."""

_ULID: Final = "[0-7][0-9A-HJKMNP-TV-Z]{25}"
_PHOTO_KEY: Final = re.compile(rf"orders/({_ULID})/photos/({_ULID})")
_ORDER_ID: Final = re.compile(rf'"order_id"\s*:\s*\[?\s*"({_ULID})"')
_ORDER_IDS: Final = re.compile(rf'"order_ids"\s*:\s*\[((?:\s*"{_ULID}"\s*,?)+)')


@dataclass(frozen=True, slots=True)
class QueueName:
    """A queue as the owner names it, and the outputs that hold its address and its dead letters' address."""

    name: str
    queue_output: str
    letters_output: str


QUEUES: Final = (
    QueueName("stored-photos", "StoredPhotosQueueUrl", "StoredPhotosDeadLettersUrl"),
    QueueName("notices", "NoticesQueueUrl", "NoticesDeadLettersUrl"),
    QueueName("link-requests", "LinkRequestsQueueUrl", "LinkRequestsDeadLettersUrl"),
    QueueName("mail-events", "MailEventsQueueUrl", "MailEventsDeadLettersUrl"),
    QueueName("erasures", "ErasuresQueueUrl", "ErasuresDeadLettersUrl"),
)


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

    def as_json(self, now: datetime) -> dict[str, object]:
        return {
            "message_id": self.message_id,
            "buried_at": self.buried_at,
            "age_s": max(0, round((now - self.sent_at).total_seconds())),
            "reason": self.reason,
            "words": in_plain_words(self.reason),
            "receive_count": self.receive_count,
            "order_ids": list(self.order_ids),
            "photo_ids": list(self.photo_ids),
            "trace_id": self.trace_id,
        }


@dataclass(frozen=True, slots=True)
class DeadLetterQueue:
    client: SQSClient
    name: str
    letters_url: str
    queue_url: str
    """Where the letters came from, and go back to."""

    @contextmanager
    def held(self, hold_s: int) -> Iterator[dict[str, Letter]]:
        """All letters that lie there, by id, hidden from others for so long; those left at the end are given back.

        Take a letter out once it is gone. Letters that come in the meantime are not among them, so that a message which
        dies again at once is not met twice.
        """
        letters: dict[str, Letter] = {}
        try:
            self._collect(letters, hold_s)
            yield letters
        finally:
            for letter in letters.values():
                self._give_back(letter)

    def send_back(self, letter: Letter) -> None:
        """First sent, then deleted: a kill in between doubles the message, which is harmless, and never loses it.

        What burial wrote beside it is left behind, but for the trace.
        """
        self.client.send_message(
            QueueUrl=self.queue_url,
            MessageBody=letter.body,
            MessageAttributes={"trace_id": {"DataType": "String", "StringValue": letter.trace_id}}
            if letter.trace_id
            else {},
        )
        self.client.delete_message(QueueUrl=self.letters_url, ReceiptHandle=letter.receipt)

    def _collect(self, letters: dict[str, Letter], hold_s: int) -> None:
        while True:
            answer = self.client.receive_message(
                QueueUrl=self.letters_url,
                MaxNumberOfMessages=_RECEIVE_MAX,
                VisibilityTimeout=hold_s,
                WaitTimeSeconds=WAIT_S,
                AttributeNames=["All"],
                MessageAttributeNames=["All"],
            )
            found = {letter.message_id: letter for letter in map(Letter.parse, answer.get("Messages", []))}
            is_known = found.keys() <= letters.keys()  # nothing at all, or the hold ran out on the first ones
            letters |= found
            if is_known:
                return

    def _give_back(self, letter: Letter) -> None:
        # Refused: it is gone (the reply to its deletion was lost), or back already since the hold ran out. Either way
        # there is nothing to do, and the others must not stay hidden for it.
        with suppress(ClientError):
            self.client.change_message_visibility(
                QueueUrl=self.letters_url, ReceiptHandle=letter.receipt, VisibilityTimeout=0
            )


def dead_letter_queues(deployment: Deployment) -> list[DeadLetterQueue]:
    client = deployment.sqs()
    return [
        DeadLetterQueue(client, one.name, deployment.output(one.letters_output), deployment.output(one.queue_output))
        for one in QUEUES
    ]

"""The dead-letter queues of a deployment, and what the owner is shown of a letter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract.dead_letters.letter import Letter, LetterQueue
from backend_lambdas.contract.dead_letters.queue import DeadLetterQueue
from infra.admin.reasons import in_plain_words

if TYPE_CHECKING:
    from infra.admin.deployment import Deployment


@dataclass(frozen=True, slots=True)
class QueueName:
    """A queue as the owner names it, and the outputs that hold its address and its dead letters' address."""

    name: str
    queue_output: str
    letters_output: str

    @classmethod
    def of(cls, queue: LetterQueue) -> QueueName:
        resource = queue.value.title().replace("_", "")
        return cls(queue.value.replace("_", "-"), f"{resource}QueueUrl", f"{resource}DeadLettersUrl")


QUEUES: Final = tuple(map(QueueName.of, LetterQueue))


def dead_letter_queues(deployment: Deployment) -> list[DeadLetterQueue]:
    client = deployment.sqs()
    return [
        DeadLetterQueue(client, one.name, deployment.output(one.letters_output), deployment.output(one.queue_output))
        for one in QUEUES
    ]


def as_json(letter: Letter, now: datetime) -> dict[str, object]:
    return {
        "message_id": letter.message_id,
        "buried_at": letter.buried_at,
        "age_s": max(0, round((now - letter.sent_at).total_seconds())),
        "reason": letter.reason,
        "words": in_plain_words(letter.reason),
        "receive_count": letter.receive_count,
        "order_ids": list(letter.order_ids),
        "photo_ids": list(letter.photo_ids),
        "trace_id": letter.trace_id,
    }

"""The stack's queues in the administrator's hands: emptied, and looked at."""

from __future__ import annotations

import time
from typing import Final

from tests.deployed.stage import Stage

QUEUES: Final = (
    "StoredPhotosQueue",
    "StoredPhotosDeadLetters",
    "NoticesQueue",
    "NoticesDeadLetters",
    "MailEventsQueue",
    "MailEventsDeadLetters",
    "LinkRequestsQueue",
    "LinkRequestsDeadLetters",
    "ErasuresQueue",
    "ErasuresDeadLetters",
)
LIMIT_S: Final = 10.0


def drain(stage: Stage) -> None:
    """What is in flight goes too."""
    for queue in QUEUES:
        stage.client("sqs").purge_queue(QueueUrl=stage.id_of(queue))


def wait_for_message(stage: Stage, queue: str) -> None:
    deadline = time.monotonic() + LIMIT_S
    while message_count(stage, queue) == 0:
        assert time.monotonic() < deadline, f"nothing came to {queue}"
        time.sleep(0.01)


def message_count(stage: Stage, queue: str) -> int:
    name = "ApproximateNumberOfMessages"
    answer = stage.client("sqs").get_queue_attributes(QueueUrl=stage.id_of(queue), AttributeNames=[name])
    return int(answer["Attributes"][name])

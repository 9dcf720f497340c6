"""Dead letters go back to the queue that they came from, as the operator sends them once the cause is mended."""

from __future__ import annotations

from typing import Final

from tests.cloud import Cloud

SOURCES: Final = {"StoredPhotosDeadLetters": "StoredPhotosQueue", "NoticesDeadLetters": "NoticesQueue"}


def redrive(cloud: Cloud) -> int:
    """How many went back."""
    sqs, resources, moved = cloud.client("sqs"), cloud.ready["resources"], 0
    for dead_letters, queue in SOURCES.items():
        while messages := sqs.receive_message(QueueUrl=resources[dead_letters], MaxNumberOfMessages=10).get("Messages"):
            for message in messages:
                sqs.send_message(QueueUrl=resources[queue], MessageBody=message["Body"])
                sqs.delete_message(QueueUrl=resources[dead_letters], ReceiptHandle=message["ReceiptHandle"])
                moved += 1
    return moved

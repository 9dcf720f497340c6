"""Delivers every record of the queues three times: listens in on bucket and topic, and sends again what it hears, late,
shuffled, and events of the bucket once with the sequencer of an older one.
"""

from __future__ import annotations

import json
import random
import threading
import uuid
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Final, Self

from botocore.exceptions import ClientError

from tests.cloud import Cloud

COPIES: Final = 2
"""Beside the one that AWS itself delivers."""
POLL_S: Final = 1
SHUFFLED_TOGETHER: Final = 10
"""Records that change places with each other; SQS hands out no more at once."""
STALE_SEQUENCER: Final = "0" * 18


@dataclass(frozen=True, slots=True)
class Ear:
    """A queue of the test's own that hears what the function's queue is told."""

    name: str
    url: str
    arn: str
    target_url: str
    """The function's queue."""


class Postman:
    """From entering the context until leaving it; the bucket's and the topic's own listeners stay as they are."""

    def __init__(self, cloud: Cloud, delay_s_max: int, chance: random.Random) -> None:
        self.heard: Counter[str] = Counter()
        self.sent_again: Counter[str] = Counter()
        self.stale = 0
        self._cloud = cloud
        self._chance = chance
        self._delay_s_max = delay_s_max
        self._sqs = cloud.client("sqs")
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []
        self._ears: list[Ear] = []
        self._notification: dict[str, Any] = {}
        self._subscription = ""

    def __enter__(self) -> Self:
        resources = self._cloud.ready["resources"]
        photos, notices = self._ear("StoredPhotosQueue"), self._ear("NoticesQueue")
        s3, bucket = self._cloud.client("s3"), self._cloud.bucket
        self._notification = s3.get_bucket_notification_configuration(Bucket=bucket)
        self._notification.pop("ResponseMetadata", None)
        (known,) = self._notification["QueueConfigurations"]
        ours = {**known, "Id": "ear", "QueueArn": photos.arn}
        s3.put_bucket_notification_configuration(
            Bucket=bucket, NotificationConfiguration={"QueueConfigurations": [known, ours]}
        )
        self._subscription = self._cloud.client("sns").subscribe(
            TopicArn=resources["OrderReadyTopic"],
            Protocol="sqs",
            Endpoint=notices.arn,
            Attributes={"RawMessageDelivery": "true"},
            ReturnSubscriptionArn=True,
        )["SubscriptionArn"]
        for ear in self._ears:
            thread = threading.Thread(target=self._listen, args=(ear,), name=f"ear of {ear.name}", daemon=True)
            thread.start()
            self._threads.append(thread)
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _exc: BaseException | None, _at: TracebackType | None
    ) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join()
        self._cloud.client("s3").put_bucket_notification_configuration(
            Bucket=self._cloud.bucket, NotificationConfiguration=self._notification
        )
        self._cloud.client("sns").unsubscribe(SubscriptionArn=self._subscription)
        for ear in self._ears:
            self._sqs.delete_queue(QueueUrl=ear.url)

    @property
    def idle(self) -> bool:
        """Whether everything that was heard has been sent again."""
        names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
        return all(
            int(value) == 0
            for ear in self._ears
            for value in self._sqs.get_queue_attributes(QueueUrl=ear.url, AttributeNames=names)["Attributes"].values()
        )

    def _ear(self, logical_id: str) -> Ear:
        url = self._sqs.create_queue(QueueName=f"ear-{uuid.uuid4().hex}")["QueueUrl"]
        arn = self._sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
        statement = {
            "Effect": "Allow",
            "Principal": {"Service": ["s3.amazonaws.com", "sns.amazonaws.com"]},
            "Action": "sqs:SendMessage",
            "Resource": arn,
        }
        policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        self._sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": policy})
        ear = Ear(logical_id, url, arn, self._cloud.ready["resources"][logical_id])
        self._ears.append(ear)
        return ear

    def _listen(self, ear: Ear) -> None:
        while not self._stop.is_set():
            answer = self._sqs.receive_message(
                QueueUrl=ear.url, MaxNumberOfMessages=SHUFFLED_TOGETHER, WaitTimeSeconds=POLL_S
            )
            messages = answer.get("Messages", [])
            bodies = [message["Body"] for message in messages]
            self.heard[ear.name] += len(bodies)
            again = [copy for body in bodies for copy in self._copies(body)]
            self._chance.shuffle(again)
            for body in again:
                delay_s = self._chance.randint(0, self._delay_s_max)
                self._sqs.send_message(QueueUrl=ear.target_url, MessageBody=body, DelaySeconds=delay_s)
                self.sent_again[ear.name] += 1
            for message in messages:
                with suppress(ClientError):  # delivered to us twice, which is as well
                    self._sqs.delete_message(QueueUrl=ear.url, ReceiptHandle=message["ReceiptHandle"])

    def _copies(self, body: str) -> list[str]:
        copies = [body] * COPIES
        document = json.loads(body)
        if "Records" in document:
            for record in document["Records"]:
                record["s3"]["object"]["sequencer"] = STALE_SEQUENCER
            copies[-1] = json.dumps(document)
            self.stale += 1
        return copies

"""What a queue's messages become, and which of them come again."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, cast

import pytest

from infra.local_cloud.deployment.template import QueueTrigger
from infra.local_cloud.functions.event_sources import EventSource, failed_items, lambda_record
from infra.local_cloud.functions.invocations import Outcome
from infra.local_cloud.functions.queues import Message, Queue
from infra.local_cloud.stores.aws import Caller, Credentials

ARN = "arn:aws:sqs:eu-central-1:000000000000:arrivals"
CALLER = Caller("http://127.0.0.1:1", "eu-central-1", Credentials("A", "s"))


def message(number: int) -> Message:
    return {
        "MessageId": f"m{number}",
        "ReceiptHandle": f"r{number}",
        "Body": f"body {number}",
        "MD5OfBody": "md5",
        "Attributes": {"ApproximateReceiveCount": "1"},
        "MessageAttributes": {"colour": {"StringValue": "red", "DataType": "String"}},
    }


@dataclass
class FakeQueue:
    waiting: list[Message]
    deleted: list[str] = field(default_factory=list)

    async def receive(self, _caller: Caller, count_max: int, _wait_s: int) -> list[Message]:
        count = min(count_max, 10)
        taken, self.waiting = self.waiting[:count], self.waiting[count:]
        return taken

    async def delete(self, _caller: Caller, messages: Iterable[Message]) -> None:
        self.deleted += [one["MessageId"] for one in messages]


@dataclass
class FakeInvoker:
    outcome: Outcome
    batches: list[list[str]] = field(default_factory=list)

    async def invoke(self, _function: str, payload: bytes) -> Outcome:
        self.batches.append([record["messageId"] for record in json.loads(payload)["Records"]])
        return self.outcome


def work_once(count: int, outcome: Outcome, batch_size: int = 10) -> tuple[FakeQueue, FakeInvoker]:
    queue, invoker = FakeQueue([message(number) for number in range(count)]), FakeInvoker(outcome)

    async def caller() -> Caller:
        return CALLER

    trigger = QueueTrigger("Consumer", ARN, batch_size, window_s=0, reports_item_failures=True)
    source = EventSource(trigger, cast("Queue", queue), invoker, caller, "eu-central-1")
    asyncio.run(source.work_once())
    return queue, invoker


def report(*ids: str) -> bytes:
    return json.dumps({"batchItemFailures": [{"itemIdentifier": one} for one in ids]}).encode()


def test_a_record_is_as_lambda_makes_it() -> None:
    """A record has Lambda's names, not SQS's."""
    assert lambda_record(message(1), ARN, "eu-central-1") == {
        "messageId": "m1",
        "receiptHandle": "r1",
        "body": "body 1",
        "attributes": {"ApproximateReceiveCount": "1"},
        "messageAttributes": {"colour": {"stringValue": "red", "dataType": "String"}},
        "md5OfBody": "md5",
        "eventSource": "aws:sqs",
        "eventSourceARN": ARN,
        "awsRegion": "eu-central-1",
    }


@pytest.mark.parametrize(
    ("outcome", "failed"),
    [
        (Outcome(report()), set()),
        (Outcome(b"null"), set()),
        (Outcome(b"{}"), set()),
        (Outcome(b'{"batchItemFailures": null}'), set()),
        (Outcome(report("m1")), {"m1"}),
        (Outcome(report("stranger")), {"m0", "m1"}),
        (Outcome(report("")), {"m0", "m1"}),
        (Outcome(b'{"batchItemFailures": [{}]}'), {"m0", "m1"}),
        (Outcome(b'{"batchItemFailures": 3}'), {"m0", "m1"}),
        (Outcome(b"[1]"), {"m0", "m1"}),
        (Outcome(b"no json"), {"m0", "m1"}),
        (Outcome.failure("E", "x"), {"m0", "m1"}),
    ],
)
def test_only_what_failed_comes_again(outcome: Outcome, failed: set[str]) -> None:
    """Reported items fail; a failed function, or a report that cannot be understood, fails the whole batch."""
    assert failed_items(outcome, [message(0), message(1)], reports_item_failures=True) == failed


def test_reports_count_only_where_they_are_asked_for() -> None:
    """Without ReportBatchItemFailures an answer of any kind is success."""
    assert failed_items(Outcome(report("m0")), [message(0)], reports_item_failures=False) == set()


def test_what_did_not_fail_is_deleted() -> None:
    """A failed message stays in the queue, and its neighbours leave it."""
    queue, _ = work_once(3, Outcome(report("m1")))

    assert queue.deleted == ["m0", "m2"]


def test_a_batch_is_no_larger_than_the_template_says() -> None:
    """A queue with more than a batch gives one batch, whether it is under or over one receive's ten."""
    _, small = work_once(5, Outcome(b"null"), batch_size=2)
    _, large = work_once(30, Outcome(b"null"), batch_size=25)

    assert [len(batch) for batch in small.batches] == [2]
    assert [len(batch) for batch in large.batches] == [25]


def test_an_empty_queue_invokes_nothing() -> None:
    """No message, no invocation."""
    _, invoker = work_once(0, Outcome(b"null"))

    assert invoker.batches == []


def test_headers_are_signed_for_the_queue() -> None:
    """A call carries the caller's own key id and names the operation."""
    headers: dict[str, Any] = CALLER.signed_headers("sqs", "AmazonSQS.ReceiveMessage", b"{}")

    assert "Credential=A/" in headers["Authorization"]
    assert headers["X-Amz-Target"] == "AmazonSQS.ReceiveMessage"

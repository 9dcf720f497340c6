"""Works queues off as Lambda does: receive, invoke, delete what did not fail, leave the rest to the visibility timeout.

It receives and deletes as the function's own role, so that a missing permission shows.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

import aiohttp

from infra.local_cloud.deployment.template import QueueTrigger
from infra.local_cloud.functions.invocations import Invoker, Outcome
from infra.local_cloud.functions.queues import RECEIVE_MAX, WAIT_S, Message, Queue, QueueError
from infra.local_cloud.stores.aws import Caller

logger = logging.getLogger(__name__)

_PAUSE_AFTER_ERROR_S: Final = 2.0
"""Longer: a queue stands still after the emulator hiccups. Shorter: a missing permission fills the log."""


@dataclass
class EventSource:
    """One queue and one function, one batch at a time."""

    trigger: QueueTrigger
    queue: Queue
    invoker: Invoker
    caller: Callable[[], Awaitable[Caller]]
    """The function's principal; asked each time, since its credentials end."""
    region: str

    @property
    def name(self) -> str:
        return self.trigger.function

    async def run(self) -> None:
        """Until it is cancelled."""
        while True:
            try:
                await self.work_once()
            except (QueueError, aiohttp.ClientError):
                logger.exception("queue_failed: %s", self.trigger.function)
                await asyncio.sleep(_PAUSE_AFTER_ERROR_S)

    async def work_once(self, wait_s: int = WAIT_S) -> None:
        """One batch, if any comes within `wait_s`."""
        messages = await self._collect(await self.caller(), wait_s)
        if not messages:
            return
        records = [lambda_record(message, self.trigger.queue_arn, self.region) for message in messages]
        outcome = await self.invoker.invoke(self.trigger.function, json.dumps({"Records": records}).encode())
        failed = failed_items(outcome, messages, reports_item_failures=self.trigger.reports_item_failures)
        if failed:
            logger.warning("batch_failed: %s, %d messages", self.trigger.function, len(failed))
        await self.queue.delete(
            await self.caller(), [message for message in messages if message["MessageId"] not in failed]
        )

    async def _collect(self, caller: Caller, wait_s: int) -> list[Message]:
        """The window starts with the first message, and closes when the batch is full."""
        messages = await self.queue.receive(caller, self.trigger.batch_size, wait_s)
        closes_at = time.monotonic() + self.trigger.window_s
        while messages and len(messages) < self.trigger.batch_size:
            left_s = max(0, round(closes_at - time.monotonic()))
            wants_more = left_s > 0 or len(messages) % RECEIVE_MAX == 0
            more = (
                await self.queue.receive(caller, self.trigger.batch_size - len(messages), left_s) if wants_more else []
            )
            if not more:
                break
            messages += more
        return messages


class Source(Protocol):
    """Something that invokes functions by itself."""

    @property
    def name(self) -> str: ...

    async def run(self) -> None:
        """Until it is cancelled."""


@dataclass
class EventSources:
    """All queues' triggers and all schedules of the template, each in a task of its own."""

    sources: Sequence[Source]
    _tasks: list[asyncio.Task[None]] = field(default_factory=list)

    def start(self) -> None:
        self._tasks = [asyncio.create_task(source.run(), name=source.name) for source in self.sources]

    async def stop(self) -> None:
        """A batch in hand is dropped undeleted; its messages come again."""
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            with contextlib.suppress(asyncio.CancelledError):
                await task


def lambda_record(message: Message, queue_arn: str, region: str) -> dict[str, Any]:
    """https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html"""
    attributes = {
        name: {key[0].lower() + key[1:]: value for key, value in one.items()}
        for name, one in message.get("MessageAttributes", {}).items()
    }
    return {
        "messageId": message["MessageId"],
        "receiptHandle": message["ReceiptHandle"],
        "body": message["Body"],
        "attributes": message.get("Attributes", {}),
        "messageAttributes": attributes,
        "md5OfBody": message["MD5OfBody"],
        "eventSource": "aws:sqs",
        "eventSourceARN": queue_arn,
        "awsRegion": region,
    }


def failed_items(outcome: Outcome, messages: Sequence[Message], *, reports_item_failures: bool) -> set[str]:
    """Ids of the messages that must come again. As on AWS, a report that cannot be understood fails them all."""
    everything = {message["MessageId"] for message in messages}
    if outcome.failed:
        return everything
    if not reports_item_failures:
        return set()
    try:
        document = json.loads(outcome.payload)
        reported = {item["itemIdentifier"] for item in (document or {}).get("batchItemFailures") or []}
    except (ValueError, TypeError, KeyError, AttributeError):
        return everything
    has_strangers = not reported <= everything
    return everything if has_strangers else reported

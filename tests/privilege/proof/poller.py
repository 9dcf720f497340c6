"""Works one batch off a function's queue as Lambda's poller does: received and deleted in the function's name."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass

import aiohttp

from infra.local_cloud.functions.event_sources import EventSource
from infra.local_cloud.functions.invocations import Outcome
from infra.local_cloud.functions.queues import Queue, QueueError
from infra.local_cloud.stores.aws import Caller
from tests.deployed.stage import Stage
from tests.ministack_fixture import REGION

WAIT_S = 2


class NotDoneError(Exception):
    """A scenario did not come to its end."""


@dataclass
class _InProcess:
    """An Invoker."""

    stage: Stage
    module: str
    role_of: str
    answers: list[str]

    async def invoke(self, function: str, payload: bytes) -> Outcome:
        answer = self.stage.functions.call(self.module, json.loads(payload), self.role_of)
        self.answers.append(json.dumps(answer))
        return Outcome(self.answers[-1].encode())


def work_once(stage: Stage, module: str, role_of: str) -> None:
    """Raises NotDoneError where the queue was refused, was empty, or gave a message back."""
    answers: list[str] = []

    async def caller() -> Caller:
        return stage.functions.caller(module, role_of)

    async def work() -> None:
        async with aiohttp.ClientSession() as session:
            trigger = stage.triggers[module]
            source = EventSource(
                trigger, Queue(session, trigger.queue_arn), _InProcess(stage, module, role_of, answers), caller, REGION
            )
            await source.work_once(WAIT_S)

    try:
        asyncio.run(work())
    except QueueError as exc:
        raise NotDoneError(str(exc)) from exc
    if answers != ['{"batchItemFailures": []}']:
        raise NotDoneError(f"{module} answered {answers}")

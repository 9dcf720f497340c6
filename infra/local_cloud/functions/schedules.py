"""Invokes functions by the clock, as EventBridge's rules do."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from infra.local_cloud.deployment.template import Schedule
from infra.local_cloud.functions.invocations import Invoker

logger = logging.getLogger(__name__)


@dataclass
class Schedules:
    """All rules of the template, each in a task of its own. The first invocation is an interval after the start."""

    schedules: Sequence[Schedule]
    invoker: Invoker
    _tasks: list[asyncio.Task[None]] = field(default_factory=list)

    def start(self) -> None:
        self._tasks = [asyncio.create_task(self._run(one), name=one.name) for one in self.schedules]

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            with contextlib.suppress(asyncio.CancelledError):
                await task

    async def _run(self, schedule: Schedule) -> None:
        while True:
            await asyncio.sleep(schedule.interval_s)
            for function in schedule.functions:
                outcome = await self.invoker.invoke(function, json.dumps(scheduled_event(schedule.name)).encode())
                if outcome.failed:
                    logger.warning("schedule_failed: %s, %s", schedule.name, function)


def scheduled_event(rule: str) -> dict[str, Any]:
    """https://docs.aws.amazon.com/eventbridge/latest/ref/events-structure.html"""
    return {
        "version": "0",
        "source": "aws.events",
        "detail-type": "Scheduled Event",
        "time": datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        "resources": [rule],
        "detail": {},
    }

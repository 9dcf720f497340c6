"""Invokes functions by the clock, as EventBridge's rules do."""

from __future__ import annotations

import asyncio
import json
import logging
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from infra.local_cloud.deployment.template import Schedule
from infra.local_cloud.functions.invocations import Invoker

logger = logging.getLogger(__name__)


@dataclass
class ScheduledRuns:
    """One rule and its functions. The first run is an interval after the start."""

    schedule: Schedule
    invoker: Invoker

    @property
    def name(self) -> str:
        return self.schedule.name

    async def run(self) -> None:
        """Until it is cancelled."""
        while True:
            await asyncio.sleep(self.schedule.interval_s)
            for function in self.schedule.functions:
                event = scheduled_event(self.schedule.name)
                outcome = await self.invoker.invoke(function, json.dumps(event).encode())
                if outcome.failed:
                    logger.warning("schedule_failed: %s, %s", self.schedule.name, function)


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

"""Rules of EventBridge: read from the template, and kept by the local cloud."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from typing import Any

import pytest

from infra.local_cloud.deployment.template import Schedule
from infra.local_cloud.errors import TemplateError
from infra.local_cloud.functions.event_sources import EventSources
from infra.local_cloud.functions.invocations import Outcome
from infra.local_cloud.functions.schedules import ScheduledRuns

ARN = "arn:aws:lambda:eu-central-1:000000000000:function:Watch"


@dataclass
class FailingInvoker:
    """Notes what it was asked, and fails each time, as a function that dies does."""

    asked: list[tuple[str, Any]] = field(default_factory=list)
    was_asked_thrice: asyncio.Event = field(default_factory=asyncio.Event)

    async def invoke(self, function: str, payload: bytes) -> Outcome:
        self.asked.append((function, json.loads(payload)))
        if len(self.asked) == 3:
            self.was_asked_thrice.set()
        return Outcome.failure("Died", "no more")


@pytest.mark.parametrize(
    ("expression", "interval_s"), [("rate(1 minute)", 60), ("rate(5 minutes)", 300), ("rate(2 hours)", 7200)]
)
def test_a_rate_is_read(expression: str, interval_s: int) -> None:
    """A rule's rate is how often its functions run."""
    properties = {"ScheduleExpression": expression, "Targets": [{"Id": "One", "Arn": ARN}]}
    assert Schedule.parse("Rule", properties) == Schedule("Rule", ("Watch",), interval_s)


@pytest.mark.parametrize(
    "properties", [{"ScheduleExpression": "cron(0 8 * * ? *)", "Targets": []}, {"EventPattern": {}, "Targets": []}]
)
def test_what_is_no_rate_is_refused(properties: dict[str, Any]) -> None:
    """A rule that the local cloud can't keep is told, and not left out."""
    with pytest.raises(TemplateError, match=r"rate\(…\) only"):
        Schedule.parse("Rule", properties)


def test_functions_run_by_the_clock_until_the_end() -> None:
    """A function runs again and again, also after it failed, with the event that EventBridge sends."""
    invoker = FailingInvoker()
    sources = EventSources([ScheduledRuns(Schedule("Rule", ("Watch",), interval_s=0), invoker)])

    async def play() -> None:
        sources.start()
        await invoker.was_asked_thrice.wait()
        await sources.stop()

    asyncio.run(asyncio.wait_for(play(), 5))
    assert {function for function, _ in invoker.asked} == {"Watch"}
    assert invoker.asked[0][1]["detail-type"] == "Scheduled Event"

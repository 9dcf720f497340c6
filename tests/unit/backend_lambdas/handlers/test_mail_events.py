from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from backend_lambdas.contract.deliveries import DeliveryStatus
from backend_lambdas.domain.mail_events import DeliveryReport, Outcome
from backend_lambdas.handlers import _wiring
from backend_lambdas.handlers.queues import mail_events
from tests.fakes.backend_data import ORDER

SEND_EVENT = (Path(__file__).parents[3] / "data" / "ses" / "send_event.json").read_text("utf-8")
"""As SES' developer guide has it for a mail with tags, with this product's tag among them."""

DONE: dict[str, list[Any]] = {"batchItemFailures": []}


class Recorder:
    def __init__(self) -> None:
        self.seen: list[tuple[str, DeliveryStatus]] = []

    def hear(self, order_id: str, report: DeliveryReport) -> Outcome:
        self.seen.append((order_id, report.status))
        return Outcome.COUNTED


@pytest.fixture
def recorder(monkeypatch: pytest.MonkeyPatch) -> Recorder:
    made = Recorder()
    monkeypatch.setattr(_wiring, "mail_witness", lambda: made)
    return made


def batch(text: str) -> dict[str, Any]:
    return {"Records": [{"messageId": "1", "body": text, "attributes": {"ApproximateReceiveCount": "1"}}]}


def changed(**members: Any) -> str:
    return json.dumps(json.loads(SEND_EVENT) | members)


def test_send_event_counts(recorder: Recorder) -> None:
    """SES' Send event names the order by the mail's tag."""
    assert mail_events.handler(batch(SEND_EVENT), None) == DONE
    assert recorder.seen == [(ORDER, DeliveryStatus.ACCEPTED)]


@pytest.mark.parametrize(
    "text",
    [
        "Successfully validated SNS topic for Amazon SES event publishing.",
        changed(eventType="Open"),
        changed(mail={"tags": {"ses:configuration-set": ["notices"]}}),
        changed(mail={"tags": {"order_id": ["not-an-order"]}}),
        changed(mail={"messageId": "without tags"}),
    ],
    ids=["greeting", "other event", "no tag", "no order", "no tags"],
)
def test_other_events_are_done(recorder: Recorder, text: str) -> None:
    """SES' greeting to a new topic, other events and other people's mails are no failure and no mail of ours."""
    assert mail_events.handler(batch(text), None) == DONE
    assert recorder.seen == []

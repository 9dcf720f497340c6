from __future__ import annotations

import json
from typing import Any

import pytest

from backend_lambdas.domain.verification import Outcome, Verdict
from backend_lambdas.handlers import _sqs, _wiring, photo_stored
from tests.fakes.backend_data import ORDER, photo_id


class Recorder:
    def __init__(self) -> None:
        self.seen: list[tuple[str, str]] = []

    def photo_stored(self, order_id: str, photo_id: str) -> Verdict:
        self.seen.append((order_id, photo_id))
        return Verdict(Outcome.PROCESSED, None)


@pytest.fixture
def recorder(monkeypatch: pytest.MonkeyPatch) -> Recorder:
    made = Recorder()
    monkeypatch.setattr(_wiring, "verifier", lambda: made)
    return made


def batch(*bodies: str) -> dict[str, Any]:
    return {"Records": [{"messageId": str(index), "body": text} for index, text in enumerate(bodies)]}


def stored_event(*keys: str) -> str:
    return json.dumps({"Records": [{"s3": {"object": {"key": key}}} for key in keys]})


def test_only_failed_messages_come_back(caplog: pytest.LogCaptureFixture) -> None:
    """A message that fails is reported by its id, and its neighbours are done."""
    done: list[str] = []

    def act(text: str) -> None:
        if text == "bad":
            raise ValueError(text)
        done.append(text)

    assert _sqs.each_message(batch("a", "bad", "c"), act) == {"batchItemFailures": [{"itemIdentifier": "1"}]}
    assert done == ["a", "c"]


@pytest.mark.parametrize("slash", ["/", "%2F"])
def test_keys_are_decoded(recorder: Recorder, slash: str) -> None:
    """Keys come URL-encoded, and one message may name several."""
    keys = [slash.join(["orders", ORDER, "photos", f"{photo_id(number)}.jpg"]) for number in range(2)]
    assert photo_stored.handler(batch(stored_event(*keys)), None) == {"batchItemFailures": []}
    assert recorder.seen == [(ORDER, photo_id(0)), (ORDER, photo_id(1))]


@pytest.mark.parametrize(
    "body",
    [
        '{"Service":"Amazon S3","Event":"s3:TestEvent","Bucket":"b"}',
        stored_event("orders/x/photos/y.jpg", f"orders/{ORDER}/index.html", "%2E%2E/etc.jpg"),
    ],
)
def test_other_events_are_done(recorder: Recorder, body: str) -> None:
    """S3's test event and keys of other files are no failure and no photo."""
    assert photo_stored.handler(batch(body), None) == {"batchItemFailures": []}
    assert recorder.seen == []


def test_broken_message_goes_to_the_dead_letters(recorder: Recorder, caplog: pytest.LogCaptureFixture) -> None:
    """A message that cannot be read fails, so that it ends before an operator."""
    assert photo_stored.handler(batch("not json"), None)["batchItemFailures"]

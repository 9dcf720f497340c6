from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.errors import RecordsInconsistent, Throttled, Unavailable
from backend_lambdas.domain.ports import Burial
from backend_lambdas.domain.verification import Outcome, Verdict
from backend_lambdas.handlers import _wiring
from backend_lambdas.handlers.queues import _sqs, mail_events, photo_stored, send_notice
from backend_lambdas.settings import SettingsInvalid
from tests.fakes.backend import FakeDeadLetters
from tests.fakes.backend_data import ORDER, photo_id
from tests.fakes.clock import FakeClock

DONE: dict[str, list[Any]] = {"batchItemFailures": []}


class Recorder:
    def __init__(self) -> None:
        self.seen: list[tuple[str, str]] = []

    def photo_stored(self, order_id: str, photo_id: str) -> Verdict:
        self.seen.append((order_id, photo_id))
        return Verdict(Outcome.PROCESSED)


@pytest.fixture
def recorder(monkeypatch: pytest.MonkeyPatch) -> Recorder:
    made = Recorder()
    monkeypatch.setattr(_wiring, "verifier", lambda: made)
    return made


@pytest.fixture
def graves(monkeypatch: pytest.MonkeyPatch) -> FakeDeadLetters:
    made = FakeDeadLetters()
    monkeypatch.setattr(_wiring, "dead_letters", lambda: made)
    monkeypatch.setattr(_wiring, "receives_max", lambda: 5)
    monkeypatch.setattr(_wiring, "clock", FakeClock)
    return made


def batch(*bodies: str, receive_count: int = 1) -> dict[str, Any]:
    attributes = {"ApproximateReceiveCount": str(receive_count)}
    records = [{"messageId": str(index), "body": text, "attributes": attributes} for index, text in enumerate(bodies)]
    return {"Records": records}


def failing(error: Exception) -> Callable[[str], None]:
    def act(_text: str) -> None:
        raise error

    return act


FAILED = {"batchItemFailures": [{"itemIdentifier": "0"}]}


def stored_event(*keys: str) -> str:
    return json.dumps({"Records": [{"s3": {"object": {"key": key}}} for key in keys]})


def test_only_failed_messages_come_back(graves: FakeDeadLetters) -> None:
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


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (ContractViolation(["body.order_id: missing"]), "ContractViolation: body.order_id: missing"),
        (RecordsInconsistent("order_status is None"), "RecordsInconsistent: order_status is None"),
    ],
)
def test_what_cannot_succeed_is_buried_at_once(graves: FakeDeadLetters, error: Exception, reason: str) -> None:
    """A message that no later try can mend is buried at its first receive, with its reason, and is done."""
    assert _sqs.each_message(batch("text"), failing(error)) == DONE
    assert graves.buried == [("text", Burial(reason, "2026-05-04T09:30:00.000Z", 1))]


@pytest.mark.parametrize("error", [Throttled("UpdateItem: ThrottlingException"), Unavailable("x"), KeyError("Records")])
def test_what_may_succeed_is_buried_at_its_last_receive(graves: FakeDeadLetters, error: Exception) -> None:
    """A failure that may pass comes back until the queue's last receive, and is then buried with what failed last."""
    for receive_count in range(1, 5):
        assert _sqs.each_message(batch("text", receive_count=receive_count), failing(error)) == FAILED
    assert graves.buried == []
    assert _sqs.each_message(batch("text", receive_count=5), failing(error)) == DONE
    ((body, burial),) = graves.buried
    assert (body, burial.receive_count) == ("text", 5)
    assert burial.reason.startswith(type(error).__name__)


def test_reasons_hold_no_customers_data() -> None:
    """Of an error that nobody promised anything of, the class alone is told; a long reason is cut."""
    assert _sqs.reason_of(ValueError("anna@example.com")) == "ValueError"
    assert _sqs.reason_of(SettingsInvalid(["ORDERS_TABLE: not set"])) == "SettingsInvalid: ORDERS_TABLE: not set"
    assert len(_sqs.reason_of(ContractViolation(["x" * 9999]))) == 500


def test_burial_that_fails_leaves_the_message(graves: FakeDeadLetters) -> None:
    """A message that can't be buried comes back, so that the queue's own redrive still catches it."""
    graves.failure = Unavailable("SendMessage")
    assert _sqs.each_message(batch("text", receive_count=5), failing(ContractViolation(["x"]))) == FAILED


def test_missing_settings_leave_the_message(monkeypatch: pytest.MonkeyPatch) -> None:
    """A function that is not told of its dead letters loses no message, and its neighbours are done."""
    monkeypatch.delenv("DEAD_LETTERS_URL", raising=False)
    _wiring.dead_letters.cache_clear()
    assert _sqs.each_message(batch("text"), failing(ContractViolation(["x"]))) == FAILED


@pytest.mark.parametrize(
    ("handler", "texts"),
    [
        (
            photo_stored.handler,
            ["not json", "[]", '{"Records":[{"s3":{}}]}', '{"Records":[{"s3":{"object":{"key":1}}}]}'],
        ),
        (send_notice.handler, ["not json", "[]", '{"order_id":"x"}']),
        (mail_events.handler, ["not json", "[]", '{"eventType":"Send"}', '{"eventType":"Send","mail":{"tags":[]}}']),
    ],
    ids=["photo_stored", "send_notice", "mail_events"],
)
def test_unreadable_messages_are_buried(
    graves: FakeDeadLetters, handler: Callable[[dict[str, Any], object], object], texts: list[str]
) -> None:
    """A message that cannot be read ends before the owner as it came, whichever queue it lay in."""
    assert handler(batch(*texts), None) == DONE
    assert [body for body, _ in graves.buried] == texts
    assert all(burial.reason.startswith("ContractViolation: ") for _, burial in graves.buried)

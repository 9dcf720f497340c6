"""What every StoredPhotoEvents promises: what is told reaches `photo_stored` as an event of S3's would."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import pytest

from backend_lambdas.adapters.sqs_stored_photos import SqsStoredPhotos
from backend_lambdas.contract.object_keys import photo_key
from backend_lambdas.domain.ports import StoredPhotoEvents
from backend_lambdas.domain.verification import Outcome, Verdict
from backend_lambdas.handlers import _wiring
from backend_lambdas.handlers.queues import photo_stored
from tests.fakes.backend import FakeEvents
from tests.fakes.backend_data import ORDER, TRACE, photo_id
from tests.ministack_fixture import MiniStack

Heard = Callable[[], list[str]]
"""The keys that have come to be verified so far."""


@pytest.fixture
def queue(ministack: MiniStack, monkeypatch: pytest.MonkeyPatch) -> tuple[StoredPhotoEvents, Heard]:
    client = ministack.client("sqs")
    url = client.create_queue(QueueName=f"stored-{uuid.uuid4().hex[:8]}")["QueueUrl"]
    heard: list[str] = []

    class Listener:
        def photo_stored(self, order_id: str, photo_id: str) -> Verdict:
            heard.append(f"orders/{order_id}/photos/{photo_id}.jpg")
            return Verdict(Outcome.PROCESSED)

    monkeypatch.setattr(_wiring, "verifier", Listener)

    def receive() -> list[str]:
        messages = client.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", [])
        records = [{"messageId": message["MessageId"], "body": message["Body"]} for message in messages]
        assert photo_stored.handler({"Records": records}, None) == {"batchItemFailures": []}
        return heard

    return SqsStoredPhotos(client, url), receive


@pytest.fixture(params=["fake", "sqs"])
def events(request: pytest.FixtureRequest) -> tuple[StoredPhotoEvents, Heard]:
    if request.param == "fake":
        fake = FakeEvents()
        return fake, lambda: fake.told
    made: tuple[StoredPhotoEvents, Heard] = request.getfixturevalue("queue")
    return made


def test_told_is_heard(events: tuple[StoredPhotoEvents, Heard]) -> None:
    """Each key that is told comes to be verified, a doubled one twice."""
    told, heard = events
    keys = [photo_key(ORDER, photo_id(number)) for number in (0, 1, 1)]
    for key in keys:
        told.tell(key, TRACE)
    assert sorted(heard()) == sorted(keys)

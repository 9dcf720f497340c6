"""Dead letters from burial to redrive, on MiniStack's real queues."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import boto3
import pytest
from botocore.exceptions import EndpointConnectionError
from botocore.retries.standard import ExponentialBackoff

from backend_lambdas.contract.dead_letters import queue
from backend_lambdas.contract.dead_letters.letter import Letter
from backend_lambdas.contract.dead_letters.queue import DeadLetterQueue
from backend_lambdas.handlers import _wiring
from backend_lambdas.handlers.queues import _sqs
from infra.admin import dead_letters, redrive
from infra.admin.arguments import parser
from infra.admin.deployment import Deployment, told_in_one_line
from infra.admin.errors import AdminError
from infra.admin.letters import dead_letter_queues
from infra.admin.reasons import NO_REASON
from tests.aws_faults import Faults, lost_reply, reset
from tests.deployed.stage import Stage
from tests.fakes.backend_data import ORDER, photo_id
from tests.ministack_fixture import REGION, MiniStack

POISON = json.dumps({"Records": [{"s3": {}}, f"orders/{ORDER}/photos/{photo_id(1)}.jpg"]})
ADDRESS = "anna@example.com"


@dataclass
class Post:
    """The stack's queues, and a function that works the first one off when told to."""

    stage: Stage
    deployment: Deployment
    sqs: Any

    @property
    def receives_max(self) -> int:
        return int(self.stage.functions.functions["photo_stored"].environment["RECEIVES_MAX"])

    def send(self, body: str) -> None:
        self.sqs.send_message(QueueUrl=self.deployment.output("StoredPhotosQueueUrl"), MessageBody=body)

    def photo_stored(self, event: Any) -> Any:
        return self.stage.functions.call("photo_stored", event)

    def failing(self, event: Any) -> _sqs.BatchAnswer:
        """As `photo_stored` with a bug."""

        def act(_body: str) -> None:
            raise KeyError(ADDRESS)

        with self.stage.functions.running("photo_stored"):
            return _sqs.each_message(event, act)

    def work(self, function: Callable[[Any], Any]) -> list[str]:
        """One batch as Lambda takes it; what fails becomes visible again at once. Its bodies."""
        url = self.deployment.output("StoredPhotosQueueUrl")
        caller = self.stage.functions.caller("photo_stored")
        own = caller.session.client("sqs", endpoint_url=caller.endpoint_url)
        found = own.receive_message(QueueUrl=url, MaxNumberOfMessages=10, AttributeNames=["All"])
        messages = found.get("Messages", [])
        records = [
            {"messageId": one["MessageId"], "body": one["Body"], "attributes": one["Attributes"]} for one in messages
        ]
        failures = function({"Records": records})["batchItemFailures"]
        failed = {failure["itemIdentifier"] for failure in failures}
        for one in messages:
            if one["MessageId"] in failed:
                self.sqs.change_message_visibility(
                    QueueUrl=url, ReceiptHandle=one["ReceiptHandle"], VisibilityTimeout=0
                )
            else:
                own.delete_message(QueueUrl=url, ReceiptHandle=one["ReceiptHandle"])
        own.close()
        return [one["Body"] for one in messages]

    @property
    def letters(self) -> DeadLetterQueue:
        return dead_letter_queues(self.deployment)[0]

    def bodies(self) -> list[str]:
        with self.letters.held(30) as held:
            return [letter.body for letter in held.values()]

    def admin(self, *arguments: str) -> int:
        parsed = parser().parse_args([*arguments, "--stack", "x"])
        return int(parsed.command_module.execute(parsed, self.deployment))


@pytest.fixture
def post(stage: Stage, cloud: MiniStack, monkeypatch: pytest.MonkeyPatch) -> Post:
    monkeypatch.setattr(queue, "WAIT_S", 0)  # the emulator has one server: a short poll misses nothing
    monkeypatch.setattr(ExponentialBackoff, "delay_amount", lambda _self, _context: 0)
    session = boto3.Session(aws_access_key_id="test", aws_secret_access_key="test", region_name=REGION)
    return Post(stage, Deployment(dict(stage.stack.outputs), session, cloud.endpoint_url), stage.client("sqs"))


def dying(event: Any) -> dict[str, list[dict[str, str]]]:
    """As Lambda's poller sees a function that was killed."""
    return {"batchItemFailures": [{"itemIdentifier": record["messageId"]} for record in event["Records"]]}


def listed(post: Post, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert post.admin("dead-letters", "--json") == 0
    queues = json.loads(capsys.readouterr().out)["queues"]
    names = ["stored-photos", "notices", "link-requests", "mail-events", "erasures"]
    assert [queue["queue"] for queue in queues] == names
    found: list[dict[str, Any]] = queues[0]["letters"]
    return found


def test_poison_is_listed_redriven_and_buried_anew(post: Post, capsys: pytest.CaptureFixture[str]) -> None:
    """A message that can't be read is buried at its first receive, listed with why and whose, sent back, and buried
    again.
    """
    post.send(POISON)
    post.work(post.photo_stored)
    for _ in range(2):
        (letter,) = listed(post, capsys)
        assert letter["words"] == "the message cannot be read (body: no event of S3's)"
        assert (letter["order_ids"], letter["photo_ids"], letter["receive_count"]) == ([ORDER], [photo_id(1)], 1)
        assert letter["buried_at"]
        assert 0 <= letter["age_s"] < 60
        assert post.admin("redrive", "--queue", "stored-photos", "--json") == 0
        assert json.loads(capsys.readouterr().out) == {"sent_back": {"stored-photos": 1}}
        assert not listed(post, capsys)
        assert post.work(post.photo_stored) == [POISON]


def test_what_fails_to_the_last_is_buried_without_the_customers_data(
    post: Post, capsys: pytest.CaptureFixture[str]
) -> None:
    """A message that fails at each receive is buried at the last, and neither listing shows an address of it."""
    post.send(json.dumps({"address": ADDRESS}))
    for _ in range(post.receives_max):
        assert not listed(post, capsys)
        post.work(post.failing)
    (letter,) = listed(post, capsys)
    assert (letter["reason"], letter["receive_count"]) == ("KeyError", post.receives_max)
    assert post.admin("dead-letters") == 0
    assert ADDRESS not in json.dumps(letter) + capsys.readouterr().out


def test_a_function_that_dies_each_time(post: Post, capsys: pytest.CaptureFixture[str]) -> None:
    """What no invocation lived to bury is moved by the queue itself, and listed as such."""
    post.send("text")
    for _ in range(post.receives_max + 1):
        post.work(dying)
    (letter,) = listed(post, capsys)
    assert (letter["words"], letter["reason"], letter["buried_at"]) == (NO_REASON, None, None)
    assert post.admin("dead-letters") == 0
    assert NO_REASON in capsys.readouterr().out


def test_burial_that_fails_leaves_it_to_the_queue(
    post: Post, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where burying fails each time, the queue's own redrive still catches the message."""
    post.send(POISON)
    with post.stage.functions.running("photo_stored"):
        graves: Any = _wiring.dead_letters()
    monkeypatch.setattr(_wiring, "dead_letters", lambda: graves)
    Faults(graves.client).plan("SendMessage", *[reset] * 99)
    for _ in range(post.receives_max + 1):
        post.work(post.photo_stored)
    (letter,) = listed(post, capsys)
    assert letter["reason"] is None


def test_listing_changes_nothing(post: Post, capsys: pytest.CaptureFixture[str]) -> None:
    """However often the letters are listed, they lie there at once for the next who asks, all batches of them."""
    for number in range(23):
        post.letters.client.send_message(QueueUrl=post.letters.letters_url, MessageBody=str(number))
    for _ in range(2):
        assert len(listed(post, capsys)) == 23
    assert sorted(map(int, post.bodies())) == list(range(23))


def _break_off(queue: DeadLetterQueue, held: dict[str, Letter], go_wrong: Callable[[], None]) -> None:
    """One letter is sent back, and the next one meets what goes wrong."""
    queue.send_back(held.popitem()[1])
    go_wrong()
    queue.send_back(next(iter(held.values())))


@pytest.mark.parametrize("operation", ["SendMessage", "DeleteMessage"])
@pytest.mark.parametrize("fault", [reset, lost_reply])
def test_a_redrive_that_breaks_loses_nothing(post: Post, operation: str, fault: Any) -> None:
    """Wherever a redrive breaks off, each message is in its queue or among the letters, and a second one ends it."""
    for number in range(3):
        post.letters.client.send_message(QueueUrl=post.letters.letters_url, MessageBody=str(number))
    queue = post.letters
    faults = Faults(queue.client)
    with pytest.raises(AdminError), told_in_one_line(), queue.held(30) as held:
        _break_off(queue, held, lambda: faults.plan(operation, *[fault] * 9))
    faults.forget()
    received: list[str] = []
    assert post.admin("redrive") == 0
    while bodies := post.work(lambda _event: {"batchItemFailures": []}):
        received += bodies
    assert set(received) == {"0", "1", "2"}
    assert post.bodies() == []


def test_errors_are_told_in_one_line() -> None:
    """A service that can't be reached is an error that says so, and a stack without the outputs says what to do."""
    with pytest.raises(AdminError, match="online"), told_in_one_line():
        raise EndpointConnectionError(endpoint_url="http://127.0.0.1:1")
    with pytest.raises(AdminError, match="deploy this version"):
        dead_letter_queues(Deployment({}, boto3.Session(region_name=REGION, aws_access_key_id="x")))


def test_commands_have_their_names() -> None:
    """The modules are the commands."""
    assert (dead_letters.NAME, redrive.NAME) == ("dead-letters", "redrive")

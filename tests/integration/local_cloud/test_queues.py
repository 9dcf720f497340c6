"""What functions bury, what SES says of a mail, and the owner's commands, on the whole local cloud."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError
from ulid import ULID

from infra.local_cloud.mail_events import EventDestination
from tests.integration.local_cloud.conftest import REPOSITORY, Cloud
from tests.integration.local_cloud.test_cloud import Delivered, delivered, eventually

__all__ = ["delivered"]

POISON = {"Records": [{"s3": {"object": {"key": None}}}]}


@pytest.fixture
def ready_file(cloud: Cloud, tmp_path: Path) -> Path:
    path = tmp_path / "ready.json"
    path.write_text(json.dumps(cloud.ready))
    return path


def admin(*arguments: str) -> Any:
    command = [sys.executable, "-m", "infra.admin", *arguments, "--json"]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


def letters(ready_file: Path) -> list[dict[str, Any]]:
    queues = admin("dead-letters", "--local", str(ready_file))["queues"]
    found: list[dict[str, Any]] = next(one["letters"] for one in queues if one["queue"] == "stored-photos")
    return found


def test_poison_comes_back_with_its_reason(cloud: Cloud, ready_file: Path) -> None:
    """A poison message is buried by its function in its own role, listed, sent back by one command, and buried anew."""
    sqs, outputs = cloud.client("sqs"), cloud.ready["outputs"]
    sqs.send_message(QueueUrl=outputs["StoredPhotosQueueUrl"], MessageBody=json.dumps(POISON))

    (first,) = eventually(lambda: letters(ready_file))
    sent_back = admin("redrive", "--local", str(ready_file), "--queue", "stored-photos")
    (second,) = eventually(lambda: letters(ready_file))

    assert sent_back == {"sent_back": {"stored-photos": 1}}
    assert first["reason"] == second["reason"] == "ContractViolation: body: no event of S3's"
    assert first["message_id"] != second["message_id"]
    sqs.purge_queue(QueueUrl=outputs["StoredPhotosDeadLettersUrl"])


def test_the_mail_services_word_counts(cloud: Cloud, delivered: Delivered) -> None:
    """Whoever sends an order's mail by the template's configuration set and dies, has sent it: SES' event says so."""
    order_id, table, dynamodb = str(ULID()), cloud.resources["orders_table"], cloud.client("dynamodb")

    def head(of: str) -> dict[str, Any]:
        key = {"order_id": {"S": of}, "photo_id": {"S": "#order"}}
        found: dict[str, Any] = dynamodb.get_item(TableName=table, Key=key, ConsistentRead=True)["Item"]
        return found

    died_while_sending = {"order_id": {"S": order_id}, "notice_status": {"S": "sending"}}
    dynamodb.put_item(TableName=table, Item=head(delivered.order_id) | died_while_sending)

    ses = cloud.client_of("SendNoticeFunction", "sesv2", cloud.ready["ses"])
    mail = {"Subject": {"Data": "s"}, "Body": {"Text": {"Data": "t"}}}
    ses.send_email(
        FromEmailAddress="photos@photos.example",
        Destination={"ToAddresses": ["dora@customer.example"]},
        Content={"Simple": mail},
        ConfigurationSetName=cloud.resources["NoticeConfigurationSet"],
        EmailTags=[{"Name": "order_id", "Value": order_id}],
    )

    eventually(lambda: head(order_id)["notice_status"] == {"S": "sent"})


def test_mail_through_the_front_is_still_the_emulators(cloud: Cloud) -> None:
    """The part before SES changes no answer: who may not send is refused, and other calls are answered as they are."""
    outsider = cloud.client_of("HealthFunction", "sesv2", cloud.ready["ses"])
    with pytest.raises(ClientError) as refused:
        outsider.list_email_identities()
    assert refused.value.response["Error"]["Code"] in ("AccessDenied", "AccessDeniedException")
    found = cloud.client("sesv2", cloud.ready["ses"]).list_email_identities()["EmailIdentities"]
    assert "photos.example" in [one["IdentityName"] for one in found]


@pytest.mark.parametrize(
    ("function", "queue"),
    [
        ("PhotoStoredFunction", "NoticesDeadLetters"),
        ("SendNoticeFunction", "StoredPhotosDeadLetters"),
        ("MailEventsFunction", "NoticesDeadLetters"),
        ("MailEventsFunction", "MailEventsQueue"),
        ("RequestLinkFunction", "NoticesQueue"),
        ("SendLinkFunction", "LinkRequestsQueue"),
    ],
)
def test_a_function_buries_in_its_own_queue_alone(cloud: Cloud, function: str, queue: str) -> None:
    """No function can put anything into another's dead letters, nor into a queue that is worked off."""
    with pytest.raises(ClientError) as refused:
        cloud.client_of(function, "sqs").send_message(QueueUrl=cloud.resources[queue], MessageBody="x")
    assert refused.value.response["Error"]["Code"] in ("AccessDenied", "AccessDeniedException")


def test_destinations_that_are_off_or_no_topic_are_told_nothing() -> None:
    """Only an enabled topic is a destination."""
    topic = {"Enabled": True, "MatchingEventTypes": ["send"], "SnsDestination": {"TopicARN": "arn:t"}}
    on = EventDestination.parse({"ConfigurationSetName": "c", "EventDestination": topic})
    assert on == EventDestination("c", "arn:t", frozenset({"SEND"}))
    for off in ({**topic, "Enabled": False}, {**topic, "SnsDestination": None}):
        assert EventDestination.parse({"ConfigurationSetName": "c", "EventDestination": off}) is None

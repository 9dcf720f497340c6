"""What the functions' logs tell of orders, and what they never tell: read as CloudWatch gets them, line by line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from ulid import ULID

from backend_lambdas.contract import paths
from backend_lambdas.contract.identifiers import OrderId
from infra.local_cloud.cloud import SENDER_DOMAIN
from tests.embedded_metrics import extracted
from tests.integration.local_cloud.conftest import Cloud, started
from tests.integration.local_cloud.device import Device
from tests.integration.local_cloud.test_cloud import eventually

PHOTOS = [b"\xff\xd8first", b"\xff\xd8second"]
CUSTOMER = "grace.hopper@customer.example"
REFUSED = "no.such.mailbox@customer.example"
FILE_NAME = "holiday-with-grace.jpg"
ORDER_FUNCTIONS = {"PutOrder", "GrantUploads", "PhotoStored", "SendNotice", "MailEvents", "GetOrder"}
FORBIDDEN = re.compile(
    r"@customer\.example|holiday-with-grace|X-Amz-|Signature|Key-Pair-Id|Bearer|eyJ[\w-]{8}|https?://|BEGIN [A-Z ]*KEY"
)
"""Addresses, file names, links and their signatures, tokens and keys."""


@pytest.fixture(scope="module")
def own_cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cloud]:
    """One that only this module's orders were on, so that every line of its logs is theirs."""
    with started(tmp_path_factory.mktemp("seen")) as running:
        yield running


@pytest.fixture(scope="module")
def kiosk(own_cloud: Cloud) -> Device:
    return own_cloud.enrol()


def lines(cloud: Cloud) -> list[dict[str, Any]]:
    """Every line that is whole, with the name of its function."""
    return [
        json.loads(line) | {"function": path.stem.removesuffix("Function")}
        for path in Path(cloud.ready["logs"]).glob("*Function.log")
        for line in path.read_text("utf-8").split("\n")[:-1]
        if line.startswith("{")
    ]


def lines_of(cloud: Cloud, message: str) -> list[dict[str, Any]]:
    return [line for line in lines(cloud) if line["message"] == message]


def trace_of(cloud: Cloud, order_id: OrderId) -> str:
    key = {"order_id": {"S": order_id}, "photo_id": {"S": "#order"}}
    item = cloud.client("dynamodb").get_item(TableName=cloud.resources["orders_table"], Key=key)["Item"]
    return str(item["trace_id"]["S"])


@pytest.fixture(scope="module")
def order_id(own_cloud: Cloud, kiosk: Device) -> OrderId:
    """Of an order that went all the way, to the mail's delivery and the kiosk's last question."""
    made = kiosk.order(PHOTOS, CUSTOMER)

    def told() -> bool:
        state = kiosk.call("GET", paths.order(made))
        return bool(state.get("notice_delivery", {}).get("status") == "delivered")

    eventually(told)
    return made


def test_one_order_is_followed_by_its_trace_alone(own_cloud: Cloud, kiosk: Device, order_id: OrderId) -> None:
    """From the manifest to the mail's delivery, every function's lines are found by the trace, and each says which
    order and which kiosk it is about.
    """
    trace_id = trace_of(own_cloud, order_id)
    found = [line for line in lines(own_cloud) if line.get("trace_id") == trace_id]
    assert {line["function"] for line in found} == ORDER_FUNCTIONS
    assert {line["order_id"] for line in found} == {order_id}
    assert {line.get("device_id") for line in found} == {kiosk.device_id}
    untraced = [line for line in lines(own_cloud) if line.get("order_id") == order_id and "trace_id" not in line]
    assert untraced == []
    messages = {line["message"] for line in found}
    assert {"order_placed", "uploads_granted", "photo_processed", "notice_sent", "mail_counted"} <= messages


def test_the_trace_goes_beside_what_is_sent(own_cloud: Cloud, order_id: OrderId) -> None:
    """S3's objects, and the mail's events by its tags, name the trace themselves."""
    trace_id = trace_of(own_cloud, order_id)
    s3, bucket = own_cloud.client("s3"), own_cloud.resources["bucket"]
    objects = s3.list_objects_v2(Bucket=bucket, Prefix=f"orders/{order_id}/photos/")["Contents"]
    kept = {s3.head_object(Bucket=bucket, Key=one["Key"])["Metadata"]["trace-id"] for one in objects}
    assert (len(objects), kept) == (2, {trace_id})
    accepted = [
        line for line in lines(own_cloud) if line.get("delivery") == "accepted" and line["order_id"] == order_id
    ]
    assert [line["trace_id"] for line in accepted] == [trace_id]


def test_an_order_is_counted(own_cloud: Cloud, order_id: OrderId) -> None:
    """The lines of one order hold its figures as CloudWatch reads them, and every line with figures can be read."""
    figures: dict[tuple[str, ...], list[float]] = {}
    for line in lines(own_cloud):
        if "_aws" in line and line.get("order_id", order_id) == order_id:
            for metric, value in extracted(line).items():
                figures.setdefault(metric, []).append(value)
    sums = {metric[1:]: sum(values) for metric, values in figures.items()}
    assert sums["OrdersAccepted", "Stage=local"] == 1
    assert sums["PhotosGranted", "Stage=local"] == len(PHOTOS)
    assert sums["PhotosVerified", "Stage=local"] == len(PHOTOS)
    assert sums["NoticesSent", "Stage=local"] == 1
    assert sums["NoticeDeliveries", "Stage=local", "Outcome=accepted"] == 1
    assert sums["NoticeDeliveries", "Stage=local", "Outcome=delivered"] == 1
    assert sums["KioskCalls", "Stage=local"] >= 1
    (to_mail_ms,) = figures["PhotoKiosk", "OrderToMail", "Stage=local"]
    to_verified_ms = figures["PhotoKiosk", "UploadToVerified", "Stage=local"]
    assert 0 < to_mail_ms < 60_000
    assert all(0 <= one < 60_000 for one in to_verified_ms)


def test_no_line_holds_a_customers_data(own_cloud: Cloud, kiosk: Device, order_id: OrderId) -> None:
    """Whatever goes right or wrong, no line of any function has an address, a file, a link, a signature or a token."""
    made = [
        _bad_manifest(own_cloud, kiosk),
        _bad_token(own_cloud),
        _poison_messages(own_cloud),
        _refused_mail(own_cloud, kiosk),
    ]
    for happened in made:
        eventually(partial(lines_of, own_cloud, happened))
    leaks = [
        f"{path.stem}: {line[:300]}"
        for path in sorted(Path(own_cloud.ready["logs"]).glob("*Function.log"))
        for line in path.read_text("utf-8").splitlines()
        if FORBIDDEN.search(line)
    ]
    assert leaks == []


def _bad_manifest(cloud: Cloud, kiosk: Device) -> str:
    order_id = OrderId(str(ULID()))
    headers = {"Authorization": f"Bearer {kiosk.token()}"}
    for body in ({"customer_email": CUSTOMER, "order_id": order_id, CUSTOMER: FILE_NAME}, [FILE_NAME], CUSTOMER):
        assert cloud.api.put(paths.order(order_id), json=body, headers=headers).status_code == 400
    return "request_refused"


def _bad_token(cloud: Cloud) -> str:
    header = "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJncmFjZSJ9.AAAA"
    assert cloud.api.put(paths.order(OrderId("0" * 26)), headers={"Authorization": header}).status_code == 403
    return "token_refused"


def _poison_messages(cloud: Cloud) -> str:
    """To each queue: what nobody can read, and what reads well and is about nothing of ours."""
    sqs, outputs = cloud.client("sqs"), cloud.ready["outputs"]
    event = {"Records": [{"s3": {"object": {"key": f"orders/{FILE_NAME}"}}}]}
    bounce = {"eventType": "Bounce", "mail": {"tags": {"order_id": ["0" * 26]}, "destination": [CUSTOMER]}}
    for name, body in (
        ("StoredPhotosQueueUrl", event),
        ("StoredPhotosQueueUrl", {"Records": [{"s3": FILE_NAME}]}),
        ("NoticesQueueUrl", {"order_id": CUSTOMER, CUSTOMER: FILE_NAME}),
        ("MailEventsQueueUrl", bounce),
        ("MailEventsQueueUrl", [CUSTOMER]),
    ):
        sqs.send_message(QueueUrl=outputs[name], MessageBody=json.dumps(body))
    eventually(lambda: len(lines_of(cloud, "message_buried")) == 4)
    return "object_ignored"


def _refused_mail(cloud: Cloud, kiosk: Device) -> str:
    """A sender that the mail service does not know, so that it refuses, quoting whom it is to and from."""
    cloud.client("sesv2", cloud.ready["ses"]).delete_email_identity(EmailIdentity=SENDER_DOMAIN)
    cloud.client("ses").delete_identity(Identity=SENDER_DOMAIN)  # the emulator keeps those of either API by themselves
    kiosk.order(PHOTOS, REFUSED)
    return "notice_refused"

"""The way of a notice and of what becomes of it: SES, topic, queue, function, record, and the kiosk's question."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import pytest

from backend_lambdas.contract import paths
from backend_lambdas.contract.identifiers import OrderId
from tests.integration.local_cloud.conftest import Cloud
from tests.integration.local_cloud.device import Device
from tests.integration.local_cloud.test_cloud import eventually

PHOTOS = [b"\xff\xd8first", b"\xff\xd8second"]
SIMULATOR = "simulator.amazonses.com"
ON_THE_LIST = "eve@customer.example"


def head(cloud: Cloud, order_id: OrderId) -> dict[str, Any]:
    key = {"order_id": {"S": order_id}, "photo_id": {"S": "#order"}}
    answer = cloud.client("dynamodb").get_item(TableName=cloud.resources["orders_table"], Key=key, ConsistentRead=True)
    return {name: next(iter(value.values())) for name, value in answer["Item"].items()}


@pytest.mark.parametrize(
    ("address", "status", "reason", "notice_status"),
    [
        (f"success@{SIMULATOR}", "delivered", None, "sent"),
        (f"bounce@{SIMULATOR}", "bounced", "no_such_address", "sent"),
        (f"complaint@{SIMULATOR}", "complained", "marked_as_spam", "sent"),
        (f"suppressionlist@{SIMULATOR}", "suppressed", "suppression_list", "refused"),
        (ON_THE_LIST, "suppressed", "suppression_list", "refused"),
    ],
)
def test_what_becomes_of_a_mail_ends_on_its_order(
    cloud: Cloud, device: Device, address: str, status: str, reason: str | None, notice_status: str
) -> None:
    """The kiosk that asks for an order reads what became of its mail, why and when, and staff find what needs them."""
    suppression = cloud.client("sesv2", cloud.ready["ses"])
    suppression.put_suppressed_destination(EmailAddress=ON_THE_LIST, Reason="BOUNCE")
    buried = letters(cloud)
    order_id = device.order(PHOTOS, address)

    def ended() -> dict[str, Any] | None:
        state = device.call("GET", paths.order(order_id))
        return state if state.get("notice_delivery", {}).get("status") == status else None

    state = eventually(ended)
    assert state["notice_status"] == notice_status
    assert state["notice_delivery"].get("reason") == reason
    assert state["notice_delivery"]["at"].endswith("Z")
    record = head(cloud, order_id)
    assert record["notice_status"] == ("suppressed" if status == "suppressed" else "sent")
    needs_staff = status in ("bounced", "suppressed")
    assert record.get("attention_key") == (f"store-1#notice_{status}" if needs_staff else None)
    assert len([mail for mail in cloud.mails() if order_id in mail["text"]]) == 1
    assert letters(cloud) == buried


def letters(cloud: Cloud) -> int:
    """In the dead-letter queues of notices and of mail events."""
    sqs, outputs = cloud.client("sqs"), cloud.ready["outputs"]
    counts = [
        sqs.get_queue_attributes(QueueUrl=outputs[name], AttributeNames=["ApproximateNumberOfMessages"])
        for name in ("NoticesDeadLettersUrl", "MailEventsDeadLettersUrl")
    ]
    return sum(int(count["Attributes"]["ApproximateNumberOfMessages"]) for count in counts)


def test_a_holiday_note_is_no_bounce(cloud: Cloud, device: Device) -> None:
    """A mail that was delivered and answered by a machine stays delivered."""
    order_id = device.order(PHOTOS, f"ooto@{SIMULATOR}")
    told = eventually(lambda: [mail for mail in cloud.mails() if order_id in mail["text"] and len(mail["events"]) == 3])
    assert told[0]["events"] == ["Send", "Delivery", "Bounce"]
    eventually(lambda: head(cloud, order_id).get("notice_delivery") == "delivered")
    # What was told after it has been heard, too, once the queue is empty.
    sqs, url = cloud.client("sqs"), cloud.ready["outputs"]["MailEventsQueueUrl"]
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    eventually(
        lambda: all(
            count == "0"
            for count in sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"].values()
        )
    )
    assert head(cloud, order_id)["notice_delivery"] == "delivered"


def test_previews_open_by_themselves_and_nothing_else_by_them(cloud: Cloud, device: Device) -> None:
    """Each picture in the mail is served without a cookie, and its signature opens no other file of the order."""
    order_id = device.order(PHOTOS)
    [mail] = eventually(lambda: [mail for mail in cloud.mails() if order_id in mail["text"]])
    pictures = [found.replace("&amp;", "&") for found in re.findall(r'<img src="([^"]+)"', mail["html"])]
    assert [httpx.get(picture).content for picture in pictures] == PHOTOS
    page = re.sub(r"photos/\w+\.jpg", "gallery.json", pictures[0])
    other = pictures[0].partition("?")[2]
    assert httpx.get(page).status_code == 403
    assert httpx.get(f"{pictures[1].partition('?')[0]}?{other}").status_code == 403
    assert mail["from"] == "Photo kiosk <photos@photos.example>"


@dataclass
class Webhook:
    """Another shop's system: it confirms its subscription, and hears of orders."""

    url: str
    heard: list[dict[str, Any]] = field(default_factory=list)


@pytest.fixture
def webhook() -> Iterator[Webhook]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()
            if self.headers["x-amz-sns-message-type"] == "SubscriptionConfirmation":
                httpx.get(body["SubscribeURL"]).raise_for_status()
            made.heard.append(body)

        def log_message(self, *arguments: Any) -> None:
            """Nothing: the test looks at what was heard."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made = Webhook(f"http://127.0.0.1:{server.server_port}/orders")
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield made
    server.shutdown()
    server.server_close()
    thread.join()


def test_another_channel_hears_of_ready_orders(cloud: Cloud, device: Device, webhook: Webhook) -> None:
    """A web address that is subscribed to the topic hears of each ready order, by its id and nothing of the customer,
    and the mail goes out as before.
    """
    sns, topic = cloud.client("sns"), cloud.ready["outputs"]["OrderReadyTopicArn"]
    subscribed = sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=webhook.url, ReturnSubscriptionArn=True)
    eventually(lambda: [one for one in webhook.heard if one["Type"] == "SubscriptionConfirmation"])
    order_id = device.order(PHOTOS)
    eventually(lambda: [mail for mail in cloud.mails() if order_id in mail["text"]])
    notes = eventually(
        lambda: [one for one in webhook.heard if one["Type"] == "Notification" and order_id in one["Message"]]
    )
    assert json.loads(notes[0]["Message"]).keys() == {"order_id", "trace_id"}
    assert "customer.example" not in json.dumps(webhook.heard)
    sns.unsubscribe(SubscriptionArn=subscribed["SubscriptionArn"])

"""Previews beside photos: nobody is told of them, the gallery's list and the mail name them, and the order's link opens
them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from backend_lambdas.contract import paths
from backend_lambdas.contract.object_keys import order_folder, photo_key, preview_key
from tests.integration.local_cloud.conftest import Cloud
from tests.integration.local_cloud.device import Device, send
from tests.integration.local_cloud.test_cloud import eventually

PHOTOS = [b"\xff\xd8first" + bytes(250_000), b"\xff\xd8second" + bytes(250_000), b"\xff\xd8third"]
PREVIEWS = [b"\xff\xd8small first", b"\xff\xd8small second"]


@pytest.fixture
def listener(cloud: Cloud) -> Iterator[str]:
    """A queue that hears, in place of the template's own, what the template's filter lets through."""
    s3, sqs, bucket = cloud.client("s3"), cloud.client("sqs"), cloud.resources["bucket"]
    configured = s3.get_bucket_notification_configuration(Bucket=bucket)["QueueConfigurations"]
    url = sqs.create_queue(QueueName="listener")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    s3_may = {
        "Effect": "Allow",
        "Principal": {"Service": "s3.amazonaws.com"},
        "Action": "sqs:SendMessage",
        "Resource": arn,
    }
    policy = json.dumps({"Version": "2012-10-17", "Statement": [s3_may]})
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": policy})

    def tell(found: list[dict[str, Any]]) -> None:
        s3.put_bucket_notification_configuration(
            Bucket=bucket, NotificationConfiguration={"QueueConfigurations": found}, SkipDestinationValidation=True
        )

    tell([{**one, "QueueArn": arn} for one in configured])
    yield url
    tell(configured)
    sqs.delete_queue(QueueUrl=url)


def test_bucket_tells_of_the_photo_alone(cloud: Cloud, device: Device, listener: str) -> None:
    """A preview that is stored makes no event, and so costs no call of a function; its photo makes one."""
    order_id, entries = device.announce(PHOTOS[:1], previews=PREVIEWS)
    (photo_id,) = entries
    (grant,) = device.call("POST", paths.order_uploads(order_id), {"photo_ids": [photo_id]})["uploads"]
    send(grant["preview"], PREVIEWS[0])
    send(grant, PHOTOS[0])
    sqs, told = cloud.client("sqs"), list[str]()

    def hear() -> list[str]:
        for message in sqs.receive_message(QueueUrl=listener, WaitTimeSeconds=1).get("Messages", []):
            told.extend(record["s3"]["object"]["key"] for record in json.loads(message["Body"]).get("Records", []))
        return told

    eventually(hear)
    hear()  # the preview was stored first: its event would have come by now
    assert told == [photo_key(order_id, photo_id)]
    stored = cloud.client("s3").head_object(Bucket=cloud.resources["bucket"], Key=preview_key(order_id, photo_id))
    assert (stored["ContentType"], stored["ContentLength"]) == ("image/jpeg", len(PREVIEWS[0]))


def test_grant_of_a_preview_takes_its_bytes_only(device: Device) -> None:
    """S3 refuses other bytes, lengths and keys than the preview's, and a second upload."""
    order_id, entries = device.announce(PHOTOS[:1], previews=PREVIEWS)
    (photo_id,) = entries
    (upload,) = device.call("POST", paths.order_uploads(order_id), {"photo_ids": [photo_id]})["uploads"]
    grant, good = upload["preview"], PREVIEWS[0]
    elsewhere = grant["url"].replace(f"/previews/{photo_id}", f"/photos/{photo_id}.jpg")
    for url, content, status in (
        (grant["url"], good[:-1] + b"!", 400),
        (grant["url"], good + b"!", 403),
        (elsewhere, good, 403),
        (grant["url"], good, 200),
        (grant["url"], good, 412),
    ):
        headers = grant["headers"] | {"Content-Length": str(len(content))}
        assert httpx.put(url, content=content, headers=headers).status_code == status


def test_gallery_and_mail_show_previews(cloud: Cloud, device: Device) -> None:
    """Heavy photos stand in the mail by their previews, each opened by a signature of its own; the gallery's list names
    them, and the order's link opens them. A small photo without one stands there as it is.
    """
    order_id = device.order(PHOTOS, previews=PREVIEWS)
    [mail] = eventually(lambda: [mail for mail in cloud.mails() if order_id in mail["text"]])
    found = re.search(r"http://\S+Key-Pair-Id=\S+", mail["text"])
    assert found is not None
    link = found[0]
    shown = [address.replace("&amp;", "&") for address in re.findall(r'<img src="([^"]+)"', mail["html"])]
    assert [httpx.get(address).content for address in shown] == [*PREVIEWS, PHOTOS[2]]
    first, second = (address.partition("?") for address in shown[:2])
    assert httpx.get(f"{second[0]}?{first[2]}").status_code == 403
    assert httpx.get(first[0]).status_code == 403

    photos = httpx.get(link.replace("index.html", "gallery.json")).json()["photos"]
    assert ["preview" in photo for photo in photos] == [True, True, False]
    opened = [httpx.get(link.replace("index.html", photo["preview"])) for photo in photos[:2]]
    assert [answer.content for answer in opened] == PREVIEWS
    assert {answer.headers["content-type"] for answer in opened} == {"image/jpeg"}
    assert first[0].endswith(order_folder(order_id) + photos[0]["preview"])

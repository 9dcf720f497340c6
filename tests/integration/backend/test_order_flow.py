"""The handlers as Lambda calls them, over MiniStack's real signatures and conditions."""

from __future__ import annotations

import json
from email.utils import parseaddr
from pathlib import Path
from typing import Any, Final

import httpx

from backend_lambdas.contract import codec
from backend_lambdas.contract.object_keys import order_folder, photo_key
from backend_lambdas.handlers import _wiring
from tests.aws_faults import Faults, lost_reply
from tests.deployed.kiosk import DONE, FIRST_RECEIVE, Kiosk, put_to, ready, stored
from tests.deployed.stage import SENDER
from tests.fakes.backend_data import ORDER, OTHER_DEVICE, OTHER_ORDER, manifest, photo_bytes, photo_id
from tests.ministack_fixture import TEMPLATE, MiniStack

SEND_EVENT: Final = Path(__file__).parents[2] / "data" / "ses" / "send_event.json"
PAGE: Final = TEMPLATE.parent / "gallery" / "index.html"


def mails_to(cloud: MiniStack, address: str) -> list[dict[str, Any]]:
    accounts = httpx.get(f"{cloud.endpoint_url}/_ministack/ses/messages").json()["messages"]
    return [mail for mails in accounts.values() for mail in mails if mail["To"] == [address]]


def test_from_enrolment_to_the_mail(kiosk: Kiosk, cloud: MiniStack, resources: dict[str, str]) -> None:
    """Two photos go from an enrolled kiosk to a ready order, its gallery and one mail, with every event doubled."""
    address = "bea@example.com"
    assert kiosk.put(manifest(2, email=address))[0] == 200
    for number, grant in enumerate(kiosk.grants(0, 1)):
        assert put_to(grant, photo_bytes(number)) == 200
    keys = [photo_key(ORDER, photo_id(number)) for number in (1, 0, 1, 0)]
    assert kiosk.invoke("photo_stored", stored(*keys)) == DONE
    assert kiosk.call("get_order")[1]["order_status"] == "ready"
    s3 = cloud.client("s3")
    page = s3.get_object(Bucket=resources["PHOTO_BUCKET"], Key=f"{order_folder(ORDER)}index.html")
    assert (page["ContentType"], page["Body"].read()) == ("text/html; charset=utf-8", PAGE.read_bytes())
    gallery = s3.get_object(Bucket=resources["PHOTO_BUCKET"], Key=f"{order_folder(ORDER)}gallery.json")
    assert len(json.loads(gallery["Body"].read())["photos"]) == 2
    for _ in range(2):
        assert kiosk.invoke("send_notice", ready(ORDER)) == DONE
    (mail,) = mails_to(cloud, address)
    assert parseaddr(mail["Source"])[1] == SENDER
    base_url = kiosk.functions.functions["send_notice"].environment["GALLERY_BASE_URL"]
    assert f"{base_url}/orders/{ORDER}/index.html?Policy=" in mail["BodyText"]
    assert kiosk.call("get_order")[1]["notice_status"] == "sent"


def test_lost_reply_of_the_mail_service(kiosk: Kiosk, cloud: MiniStack) -> None:
    """A notice whose mail SES took, though its reply was lost, is sent on SES' own word, and stays the only mail."""
    address = "cora@example.com"
    kiosk.put(manifest(1, email=address))
    put_to(kiosk.grants(0)[0], photo_bytes(0))
    kiosk.invoke("photo_stored", stored(photo_key(ORDER, photo_id(0))))
    with kiosk.functions.running("send_notice"):
        mailer: Any = _wiring.notice_desk().post.mailer
    Faults(mailer.client).plan("SendEmail", lost_reply)
    for _ in range(2):  # the second finds the lease
        assert kiosk.invoke("send_notice", ready(ORDER)) == {"batchItemFailures": [{"itemIdentifier": "1"}]}
    assert kiosk.call("get_order")[1]["notice_status"] == "sending"
    for _ in range(2):
        word = {"messageId": "1", "body": SEND_EVENT.read_text("utf-8"), "attributes": FIRST_RECEIVE}
        assert kiosk.invoke("mail_events", {"Records": [word]}) == DONE
    assert kiosk.invoke("send_notice", ready(ORDER)) == DONE
    assert kiosk.call("get_order")[1]["notice_status"] == "sent"
    assert len(mails_to(cloud, address)) == 1


def test_grant_takes_its_bytes_only(kiosk: Kiosk) -> None:
    """S3 refuses other bytes, lengths, types, keys and traces than the grant's, and a second upload."""
    kiosk.put(manifest(2))
    grant, other = kiosk.grants(0, 1)
    good = photo_bytes(0)
    assert put_to(grant, b"Photo 0") == 400
    assert put_to(grant, good + b"0") == 403
    assert put_to(grant, good[:-1]) == 403
    for changed in (
        {"Content-Type": "text/html"},
        {"x-amz-checksum-sha256": ""},
        {"x-amz-checksum-sha256": other["headers"]["x-amz-checksum-sha256"]},
        {"x-amz-meta-trace-id": "0"},
        {"If-None-Match": ""},
    ):
        assert put_to(grant, good, **changed) == 403, changed
    elsewhere = {**grant, "url": grant["url"].replace(photo_id(0), photo_id(1))}
    assert put_to(elsewhere, good) == 403
    assert put_to(grant, good) == 200
    assert put_to(grant, good) == 412


def test_wrong_bytes_are_replaced(kiosk: Kiosk, cloud: MiniStack, resources: dict[str, str]) -> None:
    """Wrong bytes at a photo's key fail it with a reason, and the grant after that lets the right ones in."""
    kiosk.put(manifest(1))
    key = photo_key(ORDER, photo_id(0))
    cloud.client("s3").put_object(
        Bucket=resources["PHOTO_BUCKET"], Key=key, Body=b"Photo 0", ChecksumAlgorithm="SHA256"
    )
    assert kiosk.invoke("photo_stored", stored(key)) == DONE
    (photo,) = kiosk.call("get_order")[1]["photos"]
    assert photo["photo_status"] == "failed"
    assert "checksum" in photo["reason"]
    (grant,) = kiosk.grants(0)
    assert put_to(grant, photo_bytes(0)) == 200
    assert kiosk.invoke("photo_stored", stored(key)) == DONE
    assert kiosk.call("get_order")[1]["order_status"] == "ready"
    assert kiosk.grants(0) == []


def test_missing_object_is_done(kiosk: Kiosk) -> None:
    """An event whose object is gone is no failure."""
    kiosk.put(manifest(1))
    assert kiosk.invoke("photo_stored", stored(photo_key(ORDER, photo_id(0)))) == DONE


def test_order_of_another_device(kiosk: Kiosk) -> None:
    """Another device finds no order, whichever way it asks."""
    kiosk.put(manifest(1))
    stranger = Kiosk(kiosk.functions, context={"deviceId": OTHER_DEVICE, "storeId": "basel-2"})
    uploads = json.dumps({"photo_ids": [photo_id(0)]})
    for answer in (
        stranger.put(manifest(1)),
        stranger.call("get_order"),
        stranger.call("grant_uploads", body=uploads),
    ):
        assert (answer[0], answer[1]["code"]) == (404, "order_not_found")


def test_refused_requests(kiosk: Kiosk) -> None:
    """A changed manifest conflicts, a path that names another order is refused, an unknown photo is not found."""
    kiosk.put(manifest(1))
    assert kiosk.put(manifest(2))[1]["code"] == "order_conflict"
    assert kiosk.call("put_order", OTHER_ORDER, codec.encode(manifest(1)))[1]["code"] == "invalid_request"
    unknown = json.dumps({"photo_ids": [photo_id(7)]})
    assert kiosk.call("grant_uploads", body=unknown)[1]["code"] == "photo_not_found"


def test_revoked_kiosk_is_out(kiosk: Kiosk, cloud: MiniStack, resources: dict[str, str]) -> None:
    """A kiosk that is revoked is not authorised any more."""
    assert kiosk.authorise()["isAuthorized"]
    cloud.client("dynamodb").update_item(
        TableName=resources["DEVICES_TABLE"],
        Key={"device_id": {"S": kiosk.device_id}},
        UpdateExpression="SET revoked = :yes",
        ExpressionAttributeValues={":yes": {"BOOL": True}},
    )
    assert kiosk.authorise() == {"isAuthorized": False}


def test_health(kiosk: Kiosk) -> None:
    """Health tells the contract's version."""
    assert json.loads(kiosk.invoke("health", {})["body"])["contract_version"] == 1

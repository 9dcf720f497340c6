"""A large photo in parts, and the reminder of stored photos, through the handlers and MiniStack's real refusals."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from backend_lambdas.contract.object_keys import photo_key
from backend_lambdas.handlers import _wiring
from tests.deployed.kiosk import DONE, Kiosk, put_to, stored
from tests.fakes.backend import DyingPort
from tests.fakes.backend_data import (
    ORDER,
    OTHER_DEVICE,
    OTHER_ORDER,
    large_bytes,
    large_manifest,
    manifest,
    photo_bytes,
    photo_id,
    pieces,
)
from tests.ministack_fixture import MiniStack

KEY = photo_key(ORDER, photo_id(0))
PIECES = pieces(large_bytes())
COMPLETE = {"complete": True, "stored_parts": [], "grants": []}


@pytest.fixture(autouse=True)
def order(kiosk: Kiosk) -> None:
    """An order of one photo of 20 MB in three parts."""
    assert kiosk.put(large_manifest())[0] == 200


def ask(kiosk: Kiosk, *numbers: int, upload_id: str | None = None, number: int = 0) -> tuple[int, Any]:
    body = {"part_numbers": list(numbers)} | ({"upload_id": upload_id} if upload_id else {})
    return kiosk.call("grant_parts", body=json.dumps(body), photo_id=photo_id(number))


def send(grants: list[dict[str, Any]]) -> list[int]:
    return [put_to(grant, PIECES[grant["part_number"] - 1]) for grant in grants]


def sent_whole(kiosk: Kiosk) -> str:
    """All its parts lie there, and nobody has asked since; the upload's id."""
    begun = ask(kiosk, 1, 2, 3)[1]
    assert send(begun["grants"]) == [200, 200, 200]
    upload_id: str = begun["upload_id"]
    return upload_id


def status_of(kiosk: Kiosk) -> str:
    (photo,) = kiosk.call("get_order")[1]["photos"]
    status: str = photo["photo_status"]
    return status


def verify(kiosk: Kiosk) -> str:
    """What S3's event makes of the photo."""
    assert kiosk.invoke("photo_stored", stored(KEY)) == DONE
    return status_of(kiosk)


def version_count(cloud: MiniStack, bucket: str) -> int:
    found = cloud.client("s3").list_object_versions(Bucket=bucket, Prefix=KEY)
    return len(found.get("Versions", []))


def test_from_parts_to_processed(kiosk: Kiosk, cloud: MiniStack, resources: dict[str, str]) -> None:
    """A photo of 20 MB goes up in three parts, the last question puts it together, and S3's event has it verified."""
    status, begun = ask(kiosk, 1, 2, 3)
    assert (status, begun["complete"], begun["stored_parts"]) == (200, False, [])
    assert send(begun["grants"]) == [200, 200, 200]
    assert ask(kiosk, upload_id=begun["upload_id"]) == (200, COMPLETE)
    assert verify(kiosk) == "processed"
    assert kiosk.call("get_order")[1]["order_status"] == "ready"
    assert cloud.client("s3").get_object(Bucket=resources["PHOTO_BUCKET"], Key=KEY)["Body"].read() == large_bytes()
    assert ask(kiosk, 1) == (200, COMPLETE)


def test_taken_up_after_half(kiosk: Kiosk) -> None:
    """A kiosk that restarts after two parts sends the third one only."""
    begun = ask(kiosk, 1, 2)[1]
    assert send(begun["grants"]) == [200, 200]
    going_on = ask(kiosk, 1, 2, 3, upload_id=begun["upload_id"])[1]
    assert (going_on["upload_id"], going_on["stored_parts"]) == (begun["upload_id"], [1, 2])
    assert [grant["part_number"] for grant in going_on["grants"]] == [3]
    assert send(going_on["grants"]) == [200]
    assert ask(kiosk, upload_id=begun["upload_id"]) == (200, COMPLETE)
    assert verify(kiosk) == "processed"


def test_grant_takes_its_part_only(kiosk: Kiosk) -> None:
    """S3 refuses other bytes, lengths, checksums and parts than the grant's, and stores none of them."""
    begun = ask(kiosk, 1, 2)[1]
    first, second = begun["grants"]
    assert put_to(first, b"?" + PIECES[0][1:]) == 400
    assert put_to(first, PIECES[0] + b"?") == 403
    assert put_to(first, PIECES[0][:-1]) == 403
    assert put_to(first, PIECES[0], **{"x-amz-checksum-sha256": ""}) == 403
    assert put_to(first, PIECES[1], **second["headers"]) == 403
    elsewhere = {**first, "url": first["url"].replace("partNumber=1", "partNumber=2")}
    assert put_to(elsewhere, PIECES[0]) == 403
    assert ask(kiosk, upload_id=begun["upload_id"])[1]["stored_parts"] == []


def test_completed_twice(kiosk: Kiosk, cloud: MiniStack, resources: dict[str, str]) -> None:
    """Asking again after completion gives the same answer, and no second object."""
    upload_id = sent_whole(kiosk)
    for _ in range(3):
        assert ask(kiosk, 1, 2, 3, upload_id=upload_id) == (200, COMPLETE)
    assert version_count(cloud, resources["PHOTO_BUCKET"]) == 1


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("step", ["stored_parts", "complete"])
def test_function_dies_at_completion(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch, step: str, *, after: bool) -> None:
    """A function that dies before or after S3 put the photo together is asked again, and says complete."""
    upload_id = sent_whole(kiosk)
    with kiosk.functions.running("grant_parts"):
        desk = _wiring.parts_desk()
    dying = replace(desk, store=DyingPort(desk.store, step, after=after))
    with monkeypatch.context() as patched:
        patched.setattr(_wiring, "parts_desk", lambda: dying)
        assert ask(kiosk, upload_id=upload_id)[0] == 500
    assert ask(kiosk, upload_id=upload_id) == (200, COMPLETE)
    assert verify(kiosk) == "processed"


def test_upload_that_was_swept_away(kiosk: Kiosk, cloud: MiniStack, resources: dict[str, str]) -> None:
    """Where the lifecycle aborted the upload, the kiosk gets another one and its grants in the same answer."""
    upload_id = sent_whole(kiosk)
    cloud.client("s3").abort_multipart_upload(Bucket=resources["PHOTO_BUCKET"], Key=KEY, UploadId=upload_id)
    again = ask(kiosk, 1, 2, 3, upload_id=upload_id)[1]
    assert again["upload_id"] != upload_id
    assert (again["complete"], again["stored_parts"]) == (False, [])
    assert send(again["grants"]) == [200, 200, 200]
    assert ask(kiosk, upload_id=again["upload_id"]) == (200, COMPLETE)
    assert verify(kiosk) == "processed"


def test_two_uploads_of_one_photo(kiosk: Kiosk) -> None:
    """A kiosk whose first answer was lost begins again; the upload that is completed second changes nothing."""
    first, second = sent_whole(kiosk), sent_whole(kiosk)
    assert first != second
    assert ask(kiosk, upload_id=first) == (200, COMPLETE)
    assert ask(kiosk, upload_id=second) == (200, COMPLETE)
    assert verify(kiosk) == "processed"


@pytest.mark.parametrize("noticed", [False, True])
def test_wrong_bytes_give_way(kiosk: Kiosk, cloud: MiniStack, resources: dict[str, str], *, noticed: bool) -> None:
    """Wrong bytes at the photo's key are replaced by its parts, whether their event came before or not."""
    s3 = cloud.client("s3")
    s3.put_object(Bucket=resources["PHOTO_BUCKET"], Key=KEY, Body=b"other", ChecksumAlgorithm="SHA256")
    if noticed:
        assert verify(kiosk) == "failed"
    assert ask(kiosk, upload_id=sent_whole(kiosk)) == (200, COMPLETE)
    assert verify(kiosk) == "processed"


def test_large_photo_in_one_piece(kiosk: Kiosk) -> None:
    """A photo with parts may also go up in one PUT; it is complete, and verified by the checksum of the whole."""
    upload_id = sent_whole(kiosk)
    (grant,) = kiosk.grants(0)
    assert put_to(grant, large_bytes()) == 200
    assert ask(kiosk, upload_id=upload_id) == (200, COMPLETE)
    assert verify(kiosk) == "processed"


def test_refused_questions(kiosk: Kiosk) -> None:
    """Another's order, an unknown photo, a photo or a part that is not to be: each is refused by its code."""
    stranger = Kiosk(kiosk.functions, context={"deviceId": OTHER_DEVICE, "storeId": "basel-2"})
    assert ask(stranger, 1)[1]["code"] == "order_not_found"
    assert ask(kiosk, 1, number=9)[1]["code"] == "photo_not_found"
    assert ask(kiosk, 4)[1]["code"] == "invalid_request"
    assert kiosk.call("grant_parts", body='{"part_numbers":[1]}', photo_id="x")[1]["code"] == "invalid_request"
    kiosk.put(manifest(1, OTHER_ORDER))
    body = json.dumps({"part_numbers": [1]})
    assert kiosk.call("grant_parts", OTHER_ORDER, body, photo_id=photo_id(0))[1]["code"] == "invalid_request"


def test_reminder(kiosk: Kiosk, cloud: MiniStack, resources: dict[str, str]) -> None:
    """A photo whose event got lost is verified from the reminder's message; a processed one is not told again."""
    kiosk.put(manifest(2, OTHER_ORDER))
    report = json.dumps({"photo_ids": [photo_id(0), photo_id(1)]})
    bucket, sqs, url = resources["PHOTO_BUCKET"], cloud.client("sqs"), resources["STORED_PHOTOS_QUEUE_URL"]
    for number in range(2):
        key = photo_key(OTHER_ORDER, photo_id(number))
        cloud.client("s3").put_object(Bucket=bucket, Key=key, Body=photo_bytes(number), ChecksumAlgorithm="SHA256")
    assert kiosk.invoke("photo_stored", stored(photo_key(OTHER_ORDER, photo_id(0)))) == DONE
    status, state = kiosk.call("report_stored", OTHER_ORDER, report)
    assert (status, [photo["photo_status"] for photo in state["photos"]]) == (200, ["processed", "pending"])
    (message,) = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)["Messages"]
    sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    assert kiosk.invoke("photo_stored", {"Records": [{"messageId": "1", "body": message["Body"]}]}) == DONE
    assert kiosk.call("get_order", OTHER_ORDER)[1]["order_status"] == "ready"
    assert kiosk.call("report_stored", OTHER_ORDER, report)[0] == 200
    assert "Messages" not in sqs.receive_message(QueueUrl=url)


def test_refused_reminders(kiosk: Kiosk) -> None:
    """Another's order, an unknown photo and a report of none are refused."""
    stranger = Kiosk(kiosk.functions, context={"deviceId": OTHER_DEVICE, "storeId": "basel-2"})
    known, unknown = (json.dumps({"photo_ids": [photo_id(number)]}) for number in (0, 9))
    assert stranger.call("report_stored", body=known)[1]["code"] == "order_not_found"
    assert kiosk.call("report_stored", body=unknown)[1]["code"] == "photo_not_found"
    assert kiosk.call("report_stored", body='{"photo_ids":[]}')[1]["code"] == "invalid_request"

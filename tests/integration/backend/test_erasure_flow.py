"""The owner's erasure and export, from the command to the signed record, on the template's own stack, each function
under its own role.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import boto3
import pytest

from backend_lambdas.contract import codec
from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.object_keys import order_folder, photo_key, preview_key
from backend_lambdas.domain.erasure.tasks import ErasureTask
from infra.admin import migrate
from infra.admin.arguments import parser
from infra.admin.customer import erase
from infra.admin.deployment import Deployment
from infra.admin.errors import AdminError
from tests.deployed.kiosk import DONE, FIRST_RECEIVE, Kiosk, put_to, ready, stored
from tests.deployed.stage import Stage
from tests.fakes.backend_data import (
    ORDER,
    OTHER_ORDER,
    manifest,
    manifest_with_previews,
    photo_bytes,
    photo_id,
    preview_bytes,
    sha256_base64,
)
from tests.ministack_fixture import REGION, MiniStack

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

ADDRESS = "Dora.Muster@example.com"
REASON = "asked for at the counter"


class Owner(Deployment):
    """Whenever she looks into a table, what waits to be erased has been worked off, unless nobody `works`."""

    stage: Stage
    works: bool
    worked: list[dict[str, Any]]

    def dynamodb(self) -> DynamoDBClient:
        for record in messages(self.stage) if self.works else ():
            self.worked.append(record)
            assert self.stage.functions.call("erase", {"Records": [record]}) == DONE
        return super().dynamodb()


@pytest.fixture
def owner(stage: Stage, cloud: MiniStack, monkeypatch: pytest.MonkeyPatch) -> Owner:
    session = boto3.Session(aws_access_key_id="test", aws_secret_access_key="test", region_name=REGION)
    made = Owner(dict(stage.stack.outputs), session, cloud.endpoint_url)
    for name, value in {"stage": stage, "works": True, "worked": []}.items():
        object.__setattr__(made, name, value)
    monkeypatch.setattr(erase, "POLL_S", 0.05)

    def invoke(_deployment: Deployment, output: str, request: dict[str, object]) -> dict[str, Any]:
        assert output == migrate.FUNCTION_OUTPUT
        answer: dict[str, Any] = stage.functions.call("migrate_records", request)
        return answer

    monkeypatch.setattr(migrate, "invoke", invoke)
    for item in stage.client("dynamodb").scan(TableName=stage.id_of("AuditTable"))["Items"]:
        key = {name: item[name] for name in ("subject", "entry_id")}
        stage.client("dynamodb").delete_item(TableName=stage.id_of("AuditTable"), Key=key)
    return made


def admin(owner: Owner, *arguments: str) -> int:
    parsed = parser().parse_args([*arguments, "--stack", "x"])
    return int(parsed.command_module.execute(parsed, owner))


def messages(stage: Stage) -> Iterator[dict[str, Any]]:
    """What waits to be erased, taken off the queue as it comes."""
    sqs, url = stage.client("sqs"), stage.id_of("ErasuresQueue")
    for one in sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", []):
        sqs.delete_message(QueueUrl=url, ReceiptHandle=one["ReceiptHandle"])
        yield {"messageId": "1", "body": one["Body"], "attributes": FIRST_RECEIVE}


def an_order(kiosk: Kiosk, order_id: str, address: str, *numbers: int) -> None:
    """Sent, verified, and its mail gone out."""
    order = replace(manifest(len(numbers), order_id, address))  # type: ignore[arg-type]  # a constant of the tests
    assert kiosk.put(order)[0] == 200
    for number, grant in zip(numbers, kiosk.grants(*numbers, order_id=order_id), strict=True):
        assert put_to(grant, photo_bytes(number)) == 200
        assert kiosk.invoke("photo_stored", stored(photo_key(order.order_id, photo_id(number)))) == DONE
    assert kiosk.invoke("send_notice", ready(order_id)) == DONE


def all_that_is_held(stage: Stage) -> str:
    """Every item of every table, and every name in the bucket with its versions, as text."""
    dynamodb, s3 = stage.client("dynamodb"), stage.client("s3")
    tables = [dynamodb.scan(TableName=stage.id_of(name))["Items"] for name in ("OrdersTable", "AuditTable")]
    listed = s3.list_object_versions(Bucket=stage.bucket, Prefix="orders/")
    uploads = s3.list_multipart_uploads(Bucket=stage.bucket)
    names = [one["Key"] for kind in ("Versions", "DeleteMarkers") for one in listed.get(kind, [])]
    return json.dumps([tables, names, [one["Key"] for one in uploads.get("Uploads", [])]])


def test_a_customer_is_erased(stage: Stage, kiosk: Kiosk, owner: Owner, capsys: pytest.CaptureFixture[str]) -> None:
    """Two orders of one customer, spelt in two ways, go in every version; what is left names nobody, the signed record
    is good, and another customer's order is as it was.
    """
    an_order(kiosk, ORDER, ADDRESS, 0, 1)
    an_order(kiosk, OTHER_ORDER, ADDRESS.upper(), 0)
    third = "01J0000000000000000000000C"
    an_order(kiosk, third, "eva@example.com", 0)
    s3 = stage.client("s3")
    key = photo_key(ORDER, photo_id(0))
    s3.put_object(Bucket=stage.bucket, Key=key, Body=b"again")
    s3.delete_object(Bucket=stage.bucket, Key=key)
    s3.create_multipart_upload(Bucket=stage.bucket, Key=key)
    s3.put_object(Bucket=stage.bucket, Key=preview_key(OTHER_ORDER, photo_id(0)), Body=b"small")
    assert admin(owner, "erase", "--customer", ADDRESS.lower(), "--reason", REASON, "--yes", "--json") == 0
    (record,) = json.loads(capsys.readouterr().out)["records"]
    # Of the first order two photos, one of them twice, its page and its list; of the second a photo, a preview, page
    # and list.
    assert record["order_ids"] == [ORDER, OTHER_ORDER]
    assert record["found"] == {
        "object_count": 8,
        "version_count": 9,
        "delete_marker_count": 1,
        "upload_count": 1,
        "record_count": 5,
    }
    assert (record["good"], record["reason"]) == (True, REASON)
    assert record["requested_by"].endswith(":root")
    held = all_that_is_held(stage)
    assert "muster" not in held.lower()
    assert order_folder(ORDER) not in held.replace(order_folder(OrderId(third)), "")
    assert kiosk.call("get_order", third)[1]["order_status"] == "ready"
    assert kiosk.call("get_order", ORDER) == (410, {"code": "order_erased", "details": [], "message": "order erased"})
    assert kiosk.put(manifest(2, email=ADDRESS))[0] == 410, "the kiosk's repeat does not bring it back"
    assert admin(owner, "erasures", "--verify") == 0
    assert f"{REASON}, signature good" in capsys.readouterr().out


def test_a_photo_that_was_granted_before(stage: Stage, kiosk: Kiosk, owner: Owner) -> None:
    """A URL that was lent before still stores a photo after the erasure, and S3's event has it taken away."""
    assert kiosk.put(manifest(1, email=ADDRESS))[0] == 200
    (grant,) = kiosk.grants(0)
    assert admin(owner, "erase", "--order", ORDER, "--reason", REASON, "--yes") == 0
    assert put_to(grant, photo_bytes(0)) == 200
    key = photo_key(ORDER, photo_id(0))
    assert kiosk.invoke("photo_stored", stored(key)) == DONE
    ((sweep),) = list(messages(stage))
    assert codec.decode(ErasureTask, sweep["body"]).is_sweep
    for _ in range(2):  # SQS may hand it out twice
        assert stage.functions.call("erase", {"Records": [sweep]}) == DONE
    assert key not in all_that_is_held(stage)
    entries = stage.client("dynamodb").scan(TableName=stage.id_of("AuditTable"))["Items"]
    assert sorted(json.loads(one["document"]["S"])["found"]["version_count"] for one in entries) == [0, 1]


def test_the_sweep_waits_until_no_grant_is_good(stage: Stage, kiosk: Kiosk, owner: Owner) -> None:
    """After an erasure a sweep lies in the queue, for as long as a lent URL may be good."""
    kiosk.put(manifest(1, email=ADDRESS))
    assert admin(owner, "erase", "--order", ORDER, "--reason", REASON, "--yes") == 0
    assert len(owner.worked) == 1
    attributes = stage.client("sqs").get_queue_attributes(
        QueueUrl=stage.id_of("ErasuresQueue"), AttributeNames=["ApproximateNumberOfMessagesDelayed"]
    )["Attributes"]
    assert attributes == {"ApproximateNumberOfMessagesDelayed": "1"}


def test_what_the_owner_asks_is_what_the_function_reads(stage: Stage, kiosk: Kiosk, owner: Owner) -> None:
    """The task on the queue is one of the function's, with nothing in it that names a customer."""
    kiosk.put(manifest(1, email=ADDRESS))
    object.__setattr__(owner, "works", False)
    with pytest.raises(AdminError, match="It goes on by itself"):
        admin(owner, "erase", "--customer", ADDRESS, "--reason", REASON, "--yes", "--wait", "0")
    (record,) = messages(stage)
    task = codec.decode(ErasureTask, record["body"])
    assert (task.order_ids, task.reason, task.entry_id) == ((ORDER,), REASON, task.erasure_id)
    assert "muster" not in record["body"].lower()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--order", ORDER, "--reason", "dora@example.com asked", "--yes"), "no @"),
        (("--order", "1234", "--reason", REASON, "--yes"), "no order's id"),
        (("--customer", "dora", "--reason", REASON, "--yes"), "no email address"),
        (("--customer", "nobody@example.com", "--reason", REASON, "--yes"), "no order of that address"),
        (("--order", ORDER, "--reason", REASON, "--json"), "--yes"),
    ],
)
def test_what_is_not_erased(stage: Stage, owner: Owner, arguments: tuple[str, ...], words: str) -> None:
    """A reason with an address, an id that is none, and an address without orders are told; nothing is asked for."""
    with pytest.raises(AdminError, match=words):
        admin(owner, "erase", *arguments)
    assert list(messages(stage)) == []


def test_it_asks_first(
    stage: Stage, kiosk: Kiosk, owner: Owner, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without --yes the owner sees whose orders these are, as the addresses were typed, and anything but yes is no."""
    kiosk.put(manifest(1, email=ADDRESS))
    kiosk.put(manifest(1, OTHER_ORDER, ADDRESS.upper()))
    monkeypatch.setattr("builtins.input", lambda _: "y")
    with pytest.raises(AdminError, match="nothing was erased"):
        admin(owner, "erase", "--customer", ADDRESS, "--reason", REASON)
    said = capsys.readouterr().out
    assert ADDRESS in said
    assert ADDRESS.upper() in said
    assert list(messages(stage)) == []


@pytest.mark.parametrize("attribute", ["document", "signature", "entry_id"])
def test_a_record_that_was_changed(
    stage: Stage, kiosk: Kiosk, owner: Owner, attribute: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A record whose text, signature or place was changed is found."""
    kiosk.put(manifest(1, email=ADDRESS))
    assert admin(owner, "erase", "--order", ORDER, "--reason", REASON, "--yes") == 0
    dynamodb, table = stage.client("dynamodb"), stage.id_of("AuditTable")
    (item,) = dynamodb.scan(TableName=table)["Items"]
    dynamodb.delete_item(TableName=table, Key={name: item[name] for name in ("subject", "entry_id")})
    signature = base64.b64decode(item["signature"]["S"])
    changed = {
        "document": item["document"]["S"].replace('"version_count":0', '"version_count":7'),
        "signature": base64.b64encode(signature[:-1] + bytes([signature[-1] ^ 1])).decode(),
        "entry_id": "01J5000000000000000000000Z",
    }[attribute]
    assert changed != item[attribute]["S"]
    dynamodb.put_item(TableName=table, Item={**item, attribute: {"S": changed}})
    with pytest.raises(AdminError, match="1 of 1 signatures are wrong"):
        admin(owner, "erasures", "--verify")
    assert "signature WRONG" in capsys.readouterr().out
    assert admin(owner, "erasures", "--json") == 0, "without --verify nothing is judged"


def test_all_that_is_held_is_exported(stage: Stage, kiosk: Kiosk, owner: Owner, tmp_path: Path) -> None:
    """The folder has the customer's orders, their records, photos and deliveries, in plain words, and nobody else's."""
    an_order(kiosk, ORDER, ADDRESS, 0, 1)
    with_preview = replace(manifest_with_previews(1, email=ADDRESS.upper()), order_id=OTHER_ORDER)
    assert kiosk.put(with_preview)[0] == 200
    key = preview_key(OTHER_ORDER, photo_id(0))
    stage.client("s3").put_object(Bucket=stage.bucket, Key=key, Body=preview_bytes(0))
    kiosk.put(manifest(1, "01J0000000000000000000000C", "eva@example.com"))  # type: ignore[arg-type]  # as above
    folder = tmp_path / "dora"
    assert admin(owner, "export", "--customer", ADDRESS.lower(), "--to", str(folder)) == 0
    assert {path.name for path in (folder / "orders").iterdir()} == {ORDER, OTHER_ORDER}
    records = json.loads((folder / "orders" / ORDER / "records.json").read_text("utf-8"))
    assert records["head"]["recipient"] == ADDRESS
    assert [line["what"] for line in records["head"]["history"]] == ["ready", "mail_sent"]
    for number, photo in enumerate(records["photos"]):
        content = (folder / "orders" / ORDER / "photos" / f"{photo['photo_id']}.jpg").read_bytes()
        assert (content, photo["checksum_sha256"]) == (photo_bytes(number), sha256_base64(content))
    preview = folder / "orders" / OTHER_ORDER / "previews" / f"{photo_id(0)}.jpg"
    assert preview.read_bytes() == preview_bytes(0)
    deliveries = json.loads((folder / "deliveries.json").read_text("utf-8"))
    assert [one["notice_status"] for one in deliveries] == ["sent", "waiting"]
    assert "2 orders, 3 photos" in (folder / "README.txt").read_text("utf-8")
    assert not list(tmp_path.glob("*.partial"))
    with pytest.raises(AdminError, match="is there already"):
        admin(owner, "export", "--customer", ADDRESS, "--to", str(folder))
    with pytest.raises(AdminError, match="nothing is held"):
        admin(owner, "export", "--customer", "nobody@example.com", "--to", str(tmp_path / "x"))
    # Other bytes than were announced are exported as they are, and told.
    stage.client("s3").put_object(Bucket=stage.bucket, Key=photo_key(ORDER, photo_id(0)), Body=b"other")
    with pytest.raises(AdminError, match=photo_id(0)):
        admin(owner, "export", "--customer", ADDRESS, "--to", str(tmp_path / "again"))
    assert (tmp_path / "again" / "orders" / ORDER / "photos" / f"{photo_id(0)}.jpg").read_bytes() == b"other"

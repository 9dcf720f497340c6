"""What an erasure's ports promise, the fakes of the tests and MiniStack alike: tombstones, and a versioned bucket."""

from __future__ import annotations

import time
import uuid
from dataclasses import replace

import pytest

from backend_lambdas.adapters.erasure.bucket import S3Erasure
from backend_lambdas.adapters.erasure.tombstones import DynamoDbTombstones
from backend_lambdas.adapters.orders.dynamodb_orders import DynamoDbOrders
from backend_lambdas.contract.object_keys import order_folder, photo_key
from backend_lambdas.contract.statuses import NoticeStatus
from backend_lambdas.domain.erasure.ports import ErasableRecords
from backend_lambdas.domain.erasure.tasks import Found, Tombstone
from backend_lambdas.domain.errors import RecordsInconsistent, Unavailable
from backend_lambdas.domain.mail_events import DeliveryReport
from backend_lambdas.domain.ports import NoticeLease, OrderRecords
from tests.contract.placed_orders import DELIVERED, charge
from tests.fakes.backend import FakeOrders
from tests.fakes.backend_data import EMAIL, ORDER, OTHER_ORDER, manifest, photo_id, place
from tests.fakes.backend_erasure import FakeTombstones
from tests.fakes.clock import FakeClock
from tests.ministack_fixture import MiniStack, create_table, empty_orders
from tests.unit.backend_lambdas.adapters.test_versions import readable_by_the_version_before

AT = "2026-05-05T08:00:00.000Z"
EXPIRES_AT_S = 1_900_000_000
FIRST = Tombstone(ORDER, "01J5000000000000000000000A", AT, EXPIRES_AT_S)
SECOND = Tombstone(ORDER, "01J5000000000000000000000B", AT, EXPIRES_AT_S)
FOUND = Found(1, 2, 3, 4, 5)
Ports = tuple[OrderRecords, ErasableRecords]


@pytest.fixture(scope="module")
def table(ministack: MiniStack) -> str:
    return create_table(ministack.client("dynamodb"), "OrdersTable")


@pytest.fixture(scope="module")
def days(ministack: MiniStack) -> str:
    """Where kiosks' days are charged."""
    return create_table(ministack.client("dynamodb"), "DevicesTable")


@pytest.fixture(params=["fake", "dynamodb"])
def ports(request: pytest.FixtureRequest, ministack: MiniStack, table: str, days: str) -> Ports:
    """An order of three photos."""
    made: Ports
    if request.param == "fake":
        fake = FakeOrders()
        made = fake, FakeTombstones(fake)
    else:
        client = ministack.client("dynamodb")
        empty_orders(client, table)
        made = DynamoDbOrders(client, table, time.sleep, days), DynamoDbTombstones(client, table, time.sleep)
    place(made[0], FakeClock(), manifest(3))
    return made


def test_a_tombstone_takes_the_heads_place(ports: Ports) -> None:
    """Nothing of the customer is left on it, its kiosk stands there still, and it is never ready and has no mail."""
    orders, tombstones = ports
    before = orders.find_head(ORDER)
    assert before is not None
    assert tombstones.entomb(FIRST)
    head = orders.find_head(ORDER)
    assert head is not None
    assert (head.erased_at, head.erasure_id, head.expires_at_s) == (AT, FIRST.erasure_id, EXPIRES_AT_S)
    assert (head.device_id, head.store_id) == (before.device_id, before.store_id)
    assert (head.recipient, head.customer_email, head.manifest_digest, head.history) == ("", "", "", None)
    with pytest.raises(RecordsInconsistent):
        orders.mark_ready(ORDER, AT)
    assert not orders.lease_notice(ORDER, NoticeLease("a", 1, 91))
    orders.keep_delivery(head, DELIVERED)
    again = orders.find_head(ORDER)
    assert again is not None
    assert (again.notice_status, again.notice_delivery) == (NoticeStatus.SENT, None)
    assert EMAIL not in repr(again)


def test_the_first_tombstone_stands(ports: Ports) -> None:
    """A repeat knows that it took a head away, another erasure knows that it did not, and none undoes the first."""
    orders, tombstones = ports
    assert [tombstones.entomb(FIRST), tombstones.entomb(FIRST), tombstones.entomb(SECOND)] == [True, True, False]
    head = orders.find_head(ORDER)
    assert head is not None
    assert head.erasure_id == FIRST.erasure_id


def test_a_tombstone_of_no_order(ports: Ports) -> None:
    """An order that is not there is entombed, too, and no manifest makes a head of it any more."""
    orders, tombstones = ports
    head = orders.find_head(ORDER)
    assert head is not None
    elsewhere = Tombstone(OTHER_ORDER, FIRST.erasure_id, AT, EXPIRES_AT_S)
    assert not tombstones.entomb(elsewhere)
    assert not tombstones.entomb(elsewhere)
    assert orders.create_head(replace(head, order_id=OTHER_ORDER), charge()).erased_at == AT


def test_what_was_found_first_stands(ports: Ports) -> None:
    """What a task found is kept by its first try, and each task has its own."""
    _, tombstones = ports
    tombstones.entomb(FIRST)
    assert tombstones.keep_found(ORDER, "01J5000000000000000000000A", FOUND) == FOUND
    assert tombstones.keep_found(ORDER, "01J5000000000000000000000A", Found()) == FOUND
    assert tombstones.keep_found(ORDER, "01J5000000000000000000000C", Found()) == Found()


def test_photos_go_and_the_tombstone_stays(ports: Ports) -> None:
    """Every photo's item goes, however often it is asked, those of other orders stay, and none can be counted."""
    orders, tombstones = ports
    place(orders, FakeClock(), manifest(1, OTHER_ORDER))
    photo = orders.find_photo(ORDER, photo_id(0))
    assert photo is not None
    tombstones.entomb(FIRST)
    assert tombstones.photo_count(ORDER) == 3
    for _ in range(2):
        tombstones.remove_photos(ORDER)
    assert tombstones.photo_count(ORDER) == 0
    order, other = orders.find(ORDER), orders.find(OTHER_ORDER)
    assert order is not None
    assert other is not None
    assert (order.photos, len(other.photos)) == ((), 1)
    with pytest.raises(RecordsInconsistent):
        orders.mark_processed(photo, "s3://x/y", AT, AT)


def test_a_photo_of_an_erased_order_is_not_counted(ministack: MiniStack, table: str, days: str) -> None:
    """A photo whose item is still there when its order is erased is not counted on the tombstone."""
    client = ministack.client("dynamodb")
    empty_orders(client, table)
    orders = DynamoDbOrders(client, table, time.sleep, days)
    place(orders, FakeClock(), manifest(1))
    photo = orders.find_photo(ORDER, photo_id(0))
    assert photo is not None
    DynamoDbTombstones(client, table, time.sleep).entomb(FIRST)
    with pytest.raises(RecordsInconsistent):
        orders.mark_processed(photo, "s3://x/y", AT, AT)
    head = orders.find_head(ORDER)
    assert head is not None
    assert head.processed_count == 0


def test_a_tombstone_as_it_is_stored(ministack: MiniStack, table: str, days: str) -> None:
    """Its item holds no address, stands in no index, and a backend of version 1 reads it."""
    client = ministack.client("dynamodb")
    empty_orders(client, table)
    orders = DynamoDbOrders(client, table, time.sleep, days)
    place(orders, FakeClock(), manifest(1))
    orders.lease_notice(ORDER, NoticeLease("a", 1, 91))
    head = orders.find_head(ORDER)
    assert head is not None
    orders.keep_delivery(head, DeliveryReport(DELIVERED.status, AT))
    tombstones = DynamoDbTombstones(client, table, time.sleep)
    tombstones.entomb(FIRST)
    tombstones.keep_found(ORDER, FIRST.erasure_id, FOUND)
    key = {"order_id": {"S": ORDER}, "photo_id": {"S": "#order"}}
    item = client.get_item(TableName=table, Key=key)["Item"]
    assert EMAIL not in repr(item)
    assert not {"customer_email", "attention_key", "notice_delivery", "history"} & item.keys()
    assert readable_by_the_version_before(item, "head") == []


def test_a_thousand_photos_go(ministack: MiniStack, table: str, days: str) -> None:
    """An order of more photos than one transaction takes is removed whole."""
    client = ministack.client("dynamodb")
    empty_orders(client, table)
    orders = DynamoDbOrders(client, table, time.sleep, days)
    place(orders, FakeClock(), manifest(230))
    tombstones = DynamoDbTombstones(client, table, time.sleep)
    tombstones.entomb(FIRST)
    tombstones.remove_photos(ORDER)
    assert tombstones.photo_count(ORDER) == 0


@pytest.fixture
def bucket(ministack: MiniStack) -> str:
    client, name = ministack.client("s3"), f"erasure-{uuid.uuid4().hex[:8]}"
    client.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})
    client.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    return name


def test_every_version_goes(ministack: MiniStack, bucket: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Old versions, delete markers and unfinished uploads of one folder go, and nothing beside it; again finds none."""
    monkeypatch.setattr("backend_lambdas.adapters.erasure.bucket.DELETES_MAX", 2)
    client = ministack.client("s3")
    keys = [photo_key(ORDER, photo_id(number)) for number in range(2)]
    for body in (b"0", b"1"):
        client.put_object(Bucket=bucket, Key=keys[0], Body=body)
    client.put_object(Bucket=bucket, Key=keys[1], Body=b"2")
    client.delete_object(Bucket=bucket, Key=keys[1])
    other = photo_key(OTHER_ORDER, photo_id(0))
    client.put_object(Bucket=bucket, Key=other, Body=b"3")
    begun = client.create_multipart_upload(Bucket=bucket, Key=keys[0])["UploadId"]
    client.upload_part(Bucket=bucket, Key=keys[0], UploadId=begun, PartNumber=1, Body=b"4")
    theirs = client.create_multipart_upload(Bucket=bucket, Key=other)["UploadId"]

    store, folder = S3Erasure(client, bucket), order_folder(ORDER)
    assert store.survey(folder) == Found(2, 3, 1, 1)
    for _ in range(2):
        store.empty(folder)
        assert store.survey(folder) == Found()
    assert [one["Key"] for one in client.list_object_versions(Bucket=bucket)["Versions"]] == [other]
    assert [one["UploadId"] for one in client.list_multipart_uploads(Bucket=bucket)["Uploads"]] == [theirs]
    client.abort_multipart_upload(Bucket=bucket, Key=other, UploadId=theirs)


def test_what_s3_leaves_is_no_success(ministack: MiniStack, bucket: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """S3 answers 200 and names versions that it did not delete: the erasure is not done then."""
    client = ministack.client("s3")
    client.put_object(Bucket=bucket, Key=photo_key(ORDER, photo_id(0)), Body=b"0")
    left = {"Errors": [{"Key": "x", "Code": "InternalError"}]}
    monkeypatch.setattr(client, "delete_objects", lambda **_: left)
    with pytest.raises(Unavailable, match="InternalError"):
        S3Erasure(client, bucket).empty(order_folder(ORDER))

"""What every OrderRecords promises: the fake of the tests and DynamoDB alike."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from ulid import ULID

from backend_lambdas.adapters.orders.dynamodb_orders import DynamoDbOrders
from backend_lambdas.contract import codec
from backend_lambdas.contract.identifiers import DeviceId, OrderId
from backend_lambdas.contract.messages import OrderManifest
from backend_lambdas.contract.prints import PrintCrop, PrintEntry
from backend_lambdas.contract.statuses import OrderStatus, PhotoStatus, PrintStatus
from backend_lambdas.domain.errors import QuotaExceeded, RecordsInconsistent
from backend_lambdas.domain.history import history
from backend_lambdas.domain.orders import photo_record
from backend_lambdas.domain.ports import OrderRecords
from backend_lambdas.domain.records import OrderHead
from tests.contract.placed_orders import (
    AT,
    BOUNCED,
    LOCATION,
    charge,
    empty,
    head_of,
    lease,
    photo_of,
    process_all,
)
from tests.fakes.backend_data import (
    DEVICE,
    EMAIL,
    ORDER,
    OTHER_ORDER,
    STORE,
    entry,
    large_entry,
    large_manifest,
    manifest,
    photo_id,
    place,
    printed_manifest,
)
from tests.fakes.clock import FakeClock


def test_round_trip(records: OrderRecords) -> None:
    """What is written is what is read, whole and one by one."""
    order = records.find(ORDER)
    assert order is not None
    assert order.head == head_of(records)
    assert order.photos == tuple(photo_of(records, number) for number in range(3))
    assert (order.head.recipient, order.head.store_id, order.head.device_id) == (EMAIL, STORE, DEVICE)


def test_parts_are_kept(records: OrderRecords) -> None:
    """A photo's parts are read as its manifest had them, and a photo without parts has none."""
    place(records, FakeClock(), replace(large_manifest(), order_id=OTHER_ORDER))
    photo, parts = records.find_photo(OTHER_ORDER, photo_id(0)), large_entry(0).parts
    assert photo is not None
    assert parts is not None
    assert (photo.part_size_bytes, photo.part_checksums_sha256) == (parts.size_bytes, parts.checksums_sha256)
    assert (photo_of(records, 0).part_size_bytes, photo_of(records, 0).part_checksums_sha256) == (None, None)


def test_prints_are_kept(records: OrderRecords) -> None:
    """What is to come on paper is read as the manifest had it, crop included; a photo without prints has none."""
    wanted = PrintEntry("10x15", 102, 152, "glossy", 2, 29, border=True, crop=PrintCrop(0.125, 0.0, 0.75, 1.0))
    printed, plain = replace(entry(0), prints=(wanted,)), entry(1)
    place(records, FakeClock(), replace(manifest(2), order_id=OTHER_ORDER, photos=(printed, plain), currency="EUR"))
    order = records.find(OTHER_ORDER)
    assert order is not None
    assert order.head.currency == "EUR"
    first, second = order.photos
    assert first.prints is not None
    assert [codec.decode(PrintEntry, text) for text in first.prints] == [wanted]
    assert second.prints is None


def test_nothing_there(records: OrderRecords) -> None:
    """What nobody wrote is not found."""
    assert records.find(OTHER_ORDER) is None
    assert records.find_head(OTHER_ORDER) is None
    assert records.find_photo(ORDER, photo_id(9)) is None


def test_first_head_stays(records: OrderRecords) -> None:
    """A second head is not written, and the first is handed back."""
    first = head_of(records)
    assert records.create_head(replace(first, manifest_digest="other"), charge()) == first
    assert head_of(records) == first


def test_a_full_day_takes_no_new_order(records: OrderRecords) -> None:
    """A day is filled to its last photo and no further; what is refused is not written, and what is there stays."""
    first = head_of(records)
    day = replace(charge(), device_id=DeviceId(str(ULID())), photo_count_max=3)

    def create(order_id: OrderId, photo_count: int) -> OrderHead:
        return records.create_head(replace(first, order_id=order_id), replace(day, photo_count=photo_count))

    one, two, three = (OrderId(str(ULID())) for _ in range(3))
    create(one, 2)
    with pytest.raises(QuotaExceeded) as refused:
        create(two, 2)
    assert refused.value.until == day.ends_at
    assert records.find_head(two) is None
    create(three, 1)
    assert create(one, 2) == replace(first, order_id=one)
    with pytest.raises(QuotaExceeded):
        create(two, 1)


def test_a_full_day_by_its_bytes(records: OrderRecords) -> None:
    """Bytes fill a day as photos do, and a day's first order is taken whatever its size."""
    first = head_of(records)
    day = replace(charge(), device_id=DeviceId(str(ULID())), size_bytes=11, size_bytes_max=10)
    records.create_head(replace(first, order_id=OrderId(str(ULID()))), day)
    with pytest.raises(QuotaExceeded):
        records.create_head(replace(first, order_id=OrderId(str(ULID()))), replace(day, size_bytes=1))


def test_photos_that_are_there_stay(records: OrderRecords) -> None:
    """Adding photos again leaves those that are there, and adds the others, whatever the mixture."""
    records.mark_processed(photo_of(records, 0), LOCATION, AT, AT)
    before = photo_of(records, 0)
    head = head_of(records)
    records.add_photos([photo_record(head, position, entry) for position, entry in enumerate(manifest(5).photos)])
    assert photo_of(records, 0) == before
    assert photo_of(records, 4).photo_status is PhotoStatus.PENDING


def test_large_order(records: OrderRecords) -> None:
    """An order of more photos than one transaction takes is written whole and read in its order."""
    large: OrderManifest = manifest(230, OTHER_ORDER)
    place(records, FakeClock(), large)
    order = records.find(OTHER_ORDER)
    assert order is not None
    assert [photo.photo_id for photo in order.photos] == [entry.photo_id for entry in large.photos]


def test_processed_counts_once(records: OrderRecords) -> None:
    """A photo that is marked twice is counted once, with the first mark's figures, and is queued for print only where
    one is ordered.
    """
    records.mark_processed(photo_of(records, 1), LOCATION, AT, AT)
    assert photo_of(records, 1).print_status is PrintStatus.NOT_ORDERED
    stale = photo_of(records, 0)
    records.mark_processed(stale, LOCATION, AT, AT)
    records.mark_processed(stale, "s3://other", "2027-01-01T00:00:00.000Z", "2027-01-01T00:00:00.000Z")
    photo = photo_of(records, 0)
    assert (photo.photo_status, photo.print_status) == (PhotoStatus.PROCESSED, PrintStatus.QUEUED)
    assert (photo.processed_s3_location, photo.upload_timestamp) == (LOCATION, AT)
    assert (head_of(records).processed_count, head_of(records).first_processed_at) == (2, AT)


def test_simultaneous_photos_are_all_counted(records: OrderRecords) -> None:
    """Photos that arrive at the same moment, each twice, are counted once each."""
    threads = [
        threading.Thread(target=records.mark_processed, args=(photo_of(records, number % 3), LOCATION, AT, AT))
        for number in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert head_of(records).processed_count == 3


def test_unknown_photo_cannot_be_marked(records: OrderRecords) -> None:
    """Marking a photo that has no record makes none, and says so."""
    unknown = replace(photo_of(records, 0), photo_id=photo_id(9))
    with pytest.raises(RecordsInconsistent):
        records.mark_processed(unknown, LOCATION, AT, AT)
    with pytest.raises(RecordsInconsistent):
        records.mark_failed(unknown, "size", AT)
    assert records.find_photo(ORDER, photo_id(9)) is None
    assert head_of(records).processed_count == 0


def test_failed_and_back(records: OrderRecords) -> None:
    """A pending photo fails with its reason, the right bytes mend it, and nothing undoes that."""
    records.mark_failed(photo_of(records, 0), "size", AT)
    failed = photo_of(records, 0)
    assert (failed.photo_status, failed.status_reason) == (PhotoStatus.FAILED, "size")
    records.mark_failed(failed, "another reason", AT)
    assert photo_of(records, 0) == failed
    records.mark_processed(failed, LOCATION, AT, AT)
    mended = photo_of(records, 0)
    records.mark_failed(mended, "late", AT)
    assert photo_of(records, 0) == mended
    assert mended.status_reason is None


def test_ready_only_when_all_are_there(records: OrderRecords) -> None:
    """An order is ready once all its photos are processed, and stays so."""
    with pytest.raises(RecordsInconsistent):
        records.mark_ready(ORDER, AT)
    process_all(records)
    records.mark_ready(ORDER, AT)
    records.mark_ready(ORDER, AT)
    assert head_of(records).order_status is OrderStatus.READY


def test_a_head_is_kept_longer_and_never_shorter(records: OrderRecords) -> None:
    """A head's expiry moves later only, and none is made of no order."""
    before_s = head_of(records).expires_at_s
    records.keep_until(ORDER, before_s + 60)
    records.keep_until(ORDER, before_s + 30)
    records.keep_until(OTHER_ORDER, before_s)
    assert head_of(records).expires_at_s == before_s + 60
    assert records.find_head(OTHER_ORDER) is None


def test_each_move_is_told_once(records: OrderRecords) -> None:
    """The order's history has a line for each move that took place, with who, when and why, and none for a repeat."""
    process_all(records)
    for _ in range(2):
        records.mark_ready(ORDER, "2026-05-04T09:31:01.000Z")
    records.lease_notice(ORDER, lease(100))
    for _ in range(2):
        records.mark_notice_sent(ORDER, "2026-05-04T09:31:02.000Z")
        records.keep_delivery(head_of(records), BOUNCED)
    order = records.find(ORDER)
    assert order is not None
    assert [(line.what, line.by, line.at, line.reason) for line in history(order)] == [
        ("taken", "kiosk", order.head.created_at, None),
        ("received", "backend", order.head.received_at, None),
        ("first_uploaded", "kiosk", AT, None),
        ("last_uploaded", "kiosk", AT, None),
        ("first_processed", "backend", AT, None),
        ("ready", "backend", "2026-05-04T09:31:01.000Z", None),
        ("mail_sent", "backend", "2026-05-04T09:31:02.000Z", None),
        ("mail_bounced", "mail_service", BOUNCED.at, "mailbox_full"),
    ]


def test_indexes(dynamodb_orders: DynamoDbOrders) -> None:
    """By customer there are the head and then the photos; by attention, only what waits for somebody."""
    empty(dynamodb_orders)
    place(dynamodb_orders, FakeClock(), printed_manifest(3))
    for number in (0, 2):
        dynamodb_orders.mark_processed(photo_of(dynamodb_orders, number), LOCATION, AT, AT)
    dynamodb_orders.mark_failed(photo_of(dynamodb_orders, 1), "size", AT)
    dynamodb_orders.lease_notice(ORDER, lease(1))
    dynamodb_orders.mark_notice_refused(ORDER, "MessageRejected", AT)

    def queried(index: str, attribute: str, value: str) -> list[str]:
        answer = dynamodb_orders.client.query(
            TableName=dynamodb_orders.table,
            IndexName=index,
            KeyConditionExpression=f"{attribute} = :value",
            ExpressionAttributeValues={":value": {"S": value}},
        )
        return [item["photo_id"]["S"] for item in answer["Items"]]

    assert queried("by_customer", "customer_email", EMAIL) == ["#order", photo_id(0), photo_id(1), photo_id(2)]
    assert queried("by_attention", "attention_key", f"{STORE}#processed") == [photo_id(0)]
    assert queried("by_attention", "attention_key", f"{STORE}#failed") == [photo_id(1)]
    assert queried("by_attention", "attention_key", f"{STORE}#notice_refused") == ["#order"]

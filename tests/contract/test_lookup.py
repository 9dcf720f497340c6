"""The four questions about orders, on the template's own table and indexes."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from backend_lambdas.adapters.orders import items
from backend_lambdas.adapters.orders.deeds import DynamoDbDeeds
from backend_lambdas.adapters.orders.lookup import DynamoDbLookup
from backend_lambdas.adapters.orders.print_moves import PrintMoves
from backend_lambdas.contract import codec
from backend_lambdas.contract.identifiers import OrderId, StoreId
from backend_lambdas.contract.print_jobs import PrintOutcome, PrintReport
from backend_lambdas.contract.statuses import PrintStatus
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.errors import OrderNotFound
from backend_lambdas.domain.history import PRINT_EVENTS, Line
from backend_lambdas.domain.lookup import desk as lookup_desk
from backend_lambdas.domain.lookup.desk import LookupDesk
from backend_lambdas.domain.orders import OrderDesk
from backend_lambdas.domain.printing.ports import Counting
from backend_lambdas.domain.records import PhotoRecord
from tests.fakes.backend_data import (
    DEVICE,
    EMAIL,
    ORDER,
    OTHER_ORDER,
    PRINT,
    QUOTA,
    RETENTION,
    STORE,
    manifest,
    photo_id,
    place,
    printed_manifest,
)
from tests.fakes.clock import FakeClock
from tests.ministack_fixture import MiniStack, create_table, empty_orders

THIRD_ORDER = OrderId("01J0000000000000000000000C")
LOCATION = "s3://photos/x"
AT = "2026-05-04T09:40:00.000Z"


@pytest.fixture(scope="module")
def table(ministack: MiniStack) -> str:
    return create_table(ministack.client("dynamodb"), "OrdersTable")


@pytest.fixture
def index(ministack: MiniStack, table: str) -> DynamoDbLookup:
    client = ministack.client("dynamodb")
    empty_orders(client, table)
    return DynamoDbLookup(client, table, time.sleep, create_table(client, "DevicesTable"))


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def desk(index: DynamoDbLookup, clock: FakeClock) -> LookupDesk:
    return LookupDesk(index, clock)


def process(
    index: DynamoDbLookup, order_id: OrderId, number: int, uploaded_at: str = "2026-05-04T09:31:00.000Z"
) -> None:
    photo = index.find_photo(order_id, photo_id(number))
    assert photo is not None
    index.mark_processed(photo, LOCATION, uploaded_at, uploaded_at)


def line(target: PrintStatus, reason: str | None = None) -> Line:
    return Line("2026-05-04T10:00:00.000Z", PRINT_EVENTS[target], "17", reason)


def test_orders_of_a_customer(index: DynamoDbLookup, desk: LookupDesk, clock: FakeClock) -> None:
    """A customer's orders are found however she spells her address, the latest first, and nobody else's."""
    place(index, clock, manifest(2))
    clock.advance(60)
    place(index, clock, manifest(1, OTHER_ORDER, "Anna@Example.com"))
    place(index, clock, manifest(1, THIRD_ORDER, "bea@example.com"))
    assert [head.order_id for head in desk.orders_of("ANNA@example.com")] == [OTHER_ORDER, ORDER]
    assert desk.orders_of("nobody@example.com") == []


def test_an_order_whose_photos_were_never_written(index: DynamoDbLookup, desk: LookupDesk, clock: FakeClock) -> None:
    """An order that died between its head and its photos is found by its customer."""
    head = OrderDesk(index, clock, RETENTION, QUOTA)._head(DEVICE, STORE, manifest(2))
    index.create_head(head, QUOTA.charge(DEVICE, manifest(2), clock.now()))
    assert [head.order_id for head in desk.orders_of(EMAIL)] == [ORDER]
    assert desk.photos_of(EMAIL).found == ()


def test_photos_of_a_customer(
    index: DynamoDbLookup, desk: LookupDesk, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A customer's photos come page by page, each once, without the orders' heads among them."""
    monkeypatch.setattr(lookup_desk, "PAGE_SIZE", 2)
    place(index, clock, manifest(3))
    place(index, clock, manifest(2, OTHER_ORDER, "ANNA@EXAMPLE.COM"))
    found, mark = [], None
    for _ in range(4):
        page = desk.photos_of(EMAIL, mark)
        found += [(photo.order_id, photo.photo_id) for photo in page.found]
        mark = page.next_mark
        if mark is None:
            break
    assert mark is None
    assert sorted(found) == sorted(
        [(ORDER, photo_id(number)) for number in range(3)] + [(OTHER_ORDER, photo_id(number)) for number in range(2)]
    )


def test_what_is_to_be_printed(
    index: DynamoDbLookup, desk: LookupDesk, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A shop's queue holds what is processed and not printed, the oldest first, of that shop alone, and no photo of
    which nothing is to come on paper.
    """
    monkeypatch.setattr(lookup_desk, "PAGE_SIZE", 1)
    all_printed = replace(
        printed_manifest(3), photos=tuple(replace(photo, prints=(PRINT,)) for photo in manifest(3).photos)
    )
    place(index, clock, all_printed)
    place(index, clock, manifest(1, OTHER_ORDER))
    OrderDesk(index, clock, RETENTION, QUOTA).place(DEVICE, StoreId("bern-1"), printed_manifest(1, THIRD_ORDER))
    process(index, ORDER, 1, "2026-05-04T09:33:00.000Z")
    process(index, ORDER, 0, "2026-05-04T09:34:00.000Z")
    for order_id in (OTHER_ORDER, THIRD_ORDER):
        process(index, order_id, 0, "2026-05-04T09:31:00.000Z")
    first = desk.to_print(STORE)
    assert [photo.photo_id for photo in first.found] == [photo_id(1)]
    second = desk.to_print(STORE, first.next_mark)
    assert [photo.photo_id for photo in second.found] == [photo_id(0)]
    assert second.found[0].print_status is PrintStatus.QUEUED
    with pytest.raises(ContractViolation):
        desk.to_print(STORE, '["a"]')
    with pytest.raises(ContractViolation):
        desk.to_print(STORE, "no mark")
    # A mark of one shop leads into no other's queue.
    assert desk.to_print(StoreId("bern-1"), first.next_mark).found == ()
    assert [photo.order_id for photo in desk.to_print(StoreId("bern-1")).found] == [THIRD_ORDER]


def test_a_stray_key_of_before_is_passed_over(index: DynamoDbLookup, desk: LookupDesk, clock: FakeClock) -> None:
    """A photo that a function of version 1 put into the print queue, though none is ordered, is not told."""
    place(index, clock, manifest(1))
    process(index, ORDER, 0)
    index.client.update_item(
        TableName=index.table,
        Key={"order_id": {"S": ORDER}, "photo_id": {"S": photo_id(0)}},
        UpdateExpression="SET attention_key = :key, print_status = :queued",
        ExpressionAttributeValues={":key": {"S": f"{STORE}#processed"}, ":queued": {"S": "queued"}},
    )
    assert desk.to_print(STORE).found == ()


def test_printed_and_reprinted(index: DynamoDbLookup, desk: LookupDesk, clock: FakeClock) -> None:
    """A print stands before staff until it is printed, comes back for a reprint, and its history says why and whose."""
    prints = PrintMoves(index.client, index.table, index.sleep)
    deeds = DynamoDbDeeds(index.client, index.table, index.sleep)
    place(index, clock, printed_manifest(2))

    def photo() -> PhotoRecord:
        found = index.find_photo(ORDER, photo_id(0))
        assert found is not None
        return found

    def statuses() -> list[PrintStatus | None]:
        return [photo.print_status for photo in desk.to_print(STORE).found]

    def ended(outcome: PrintOutcome, status: PrintStatus) -> Counting:
        report = PrintReport(ORDER, photo_id(0), photo().print_round, outcome, AT, "media-jam")
        return prints.end_claim(DEVICE, report, line(status))

    def queued_again(deed: str, reason: str) -> None:
        order = index.find(ORDER)
        assert order is not None
        assert deeds.queue_again(order, [photo()], deed, lambda _: codec.encode(line(PrintStatus.QUEUED, reason)))

    assert prints.claim(photo(), DEVICE, line(PrintStatus.PRINTING)) is None, "not processed"
    process(index, ORDER, 0)
    assert ended(PrintOutcome.PRINTED, PrintStatus.PRINTED) is Counting.REFUSED, "not printing"
    assert prints.claim(photo(), DEVICE, line(PrintStatus.PRINTING)) is not None
    assert statuses() == [PrintStatus.PRINTING]
    assert ended(PrintOutcome.FAILED, PrintStatus.FAILED) is Counting.COUNTED
    assert statuses() == [PrintStatus.FAILED]
    queued_again("retry#1", "paper is in")
    assert statuses() == [PrintStatus.QUEUED]
    assert prints.claim(photo(), DEVICE, line(PrintStatus.PRINTING)) is not None
    # The second is a retry after a lost reply.
    assert [ended(PrintOutcome.PRINTED, PrintStatus.PRINTED) for _ in range(2)] == [Counting.COUNTED, Counting.REPEATED]
    assert statuses() == []
    queued_again("reprint#2", "fingerprints on it")
    assert statuses() == [PrintStatus.QUEUED]
    told = [entry for entry in desk.history_of(ORDER) if "print" in entry.what]
    assert [entry.what for entry in told].count("printed") == 1
    assert line(PrintStatus.QUEUED, "fingerprints on it") in told


def test_what_expired_is_found_no_more(index: DynamoDbLookup, desk: LookupDesk, clock: FakeClock) -> None:
    """The table forgets late; no question finds what has expired, whether it is still there or not."""
    place(index, clock, printed_manifest(1))
    process(index, ORDER, 0)
    assert desk.history_of(ORDER)
    clock.advance(40 * 86_400)
    assert index.find(ORDER) is not None, "the table still has it"
    assert desk.orders_of(EMAIL) == []
    assert desk.photos_of(EMAIL).found == ()
    assert desk.to_print(STORE).found == ()
    with pytest.raises(OrderNotFound):
        desk.history_of(ORDER)


def test_more_than_one_batch_of_orders(index: DynamoDbLookup, desk: LookupDesk, clock: FakeClock) -> None:
    """Orders beyond one batch of reads are all found."""
    wanted = {OrderId(f"01J2{number:022d}") for number in range(105)}
    made = OrderDesk(index, clock, RETENTION, QUOTA)
    for order_id in wanted:
        index.client.put_item(
            TableName=index.table, Item=items.head_to_item(made._head(DEVICE, STORE, manifest(1, order_id)))
        )
    assert {head.order_id for head in desk.orders_of(EMAIL)} == wanted


def test_a_head_stays_below_one_write_unit(index: DynamoDbLookup, clock: FakeClock) -> None:
    """While its photos are counted, an order's head is small enough that a write of it is one unit."""
    place(index, clock, printed_manifest(2, email="anna.katharina.muster-beispiel@students.example-university.ch"))
    for number in (0, 1):
        process(index, ORDER, number)
    item = index.client.get_item(TableName=index.table, Key={"order_id": {"S": ORDER}, "photo_id": {"S": "#order"}})[
        "Item"
    ]
    # Names and values in UTF-8; a number takes half its digits: docs.aws.amazon.com, CapacityUnitCalculations.
    size_bytes = sum(len(name) + len(str(next(iter(value.values())))) for name, value in item.items())
    assert size_bytes < 1024

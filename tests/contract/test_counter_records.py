"""What the counter's lists and deeds promise: the fakes of the tests and DynamoDB alike."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, replace
from typing import Any

import pytest

from backend_lambdas.adapters.orders.deeds import DynamoDbDeeds
from backend_lambdas.adapters.orders.lists import DynamoDbLists
from backend_lambdas.adapters.orders.lookup import DynamoDbLookup
from backend_lambdas.adapters.orders.print_moves import PrintMoves
from backend_lambdas.contract import codec
from backend_lambdas.contract.identifiers import OrderId, PhotoId, StoreId, order_code
from backend_lambdas.contract.print_jobs import PrintReport
from backend_lambdas.contract.staff.orders import OrderStage
from backend_lambdas.contract.statuses import NoticeStatus, PrintStatus
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.counter.ports import CounterRecords, OrderLists, Span
from backend_lambdas.domain.counter.stages import stage_of
from backend_lambdas.domain.history import PRINT_EVENTS, Event, Line
from backend_lambdas.domain.lookup.desk import LookupDesk
from backend_lambdas.domain.orders import OrderDesk
from backend_lambdas.domain.ports import OrderRecords
from backend_lambdas.domain.printing.ports import Counting
from backend_lambdas.domain.printing.reports import STATUS_AFTER
from backend_lambdas.domain.records import Order, OrderHead, PhotoRecord
from tests.contract.placed_orders import AT, BOUNCED, DELIVERED, LOCATION, lease
from tests.fakes.backend import FakeOrders
from tests.fakes.backend_data import (
    DEVICE,
    ORDER,
    OTHER_ORDER,
    PRINT,
    QUOTA,
    RETENTION,
    STORE,
    manifest,
    photo_id,
    printed_manifest,
)
from tests.fakes.clock import FakeClock
from tests.fakes.counter import FakeDeeds, FakeLists
from tests.ministack_fixture import MiniStack, create_table, empty_orders

BERN = StoreId("bern-1")
NOW_S = int(FakeClock().now().timestamp())
DEED = "reprint#01KB0Z3NDEKTSV4RRFFQ69G5FA"


@dataclass
class Counter:
    orders: OrderRecords
    lists: OrderLists
    deeds: CounterRecords

    def place(self, order_id: OrderId = ORDER, store: StoreId = STORE, **members: Any) -> None:
        order = replace(printed_manifest(2, order_id), **members)
        clock: FakeClock = self.clock
        OrderDesk(self.orders, clock, RETENTION, QUOTA).place(DEVICE, store, order)
        clock.advance(60)

    def __post_init__(self) -> None:
        self.clock = FakeClock()

    def head(self, order_id: OrderId = ORDER) -> OrderHead:
        head = self.orders.find_head(order_id)
        assert head is not None
        return head

    def order(self, order_id: OrderId = ORDER) -> Order:
        order = self.orders.find(order_id)
        assert order is not None
        return order

    def photo(self, number: int) -> PhotoRecord:
        photo = self.orders.find_photo(ORDER, photo_id(number))
        assert photo is not None
        return photo

    def process_all(self, order_id: OrderId = ORDER) -> None:
        for photo in self.order(order_id).photos:
            self.orders.mark_processed(photo, LOCATION, AT, AT)
        self.orders.mark_ready(order_id, AT)

    def send_notice(self) -> None:
        self.orders.lease_notice(ORDER, lease(1))
        self.orders.mark_notice_sent(ORDER, AT)

    def listed(self, store: StoreId = STORE) -> dict[OrderStage, list[OrderId]]:
        """What each list of the shop holds, where it holds any."""
        found = {
            stage: [
                head.order_id
                for head in self.lists.in_stages(store, [stage], Span(), None, limit=50, now_s=NOW_S).found
            ]
            for stage in OrderStage
        }
        return {stage: ids for stage, ids in found.items() if ids}

    def stands(self) -> OrderStage:
        """The one list that the order stands in, by the index; by its head it is the same."""
        ((stage, ids),) = self.listed().items()
        assert (ids, stage_of(self.head())) == ([ORDER], stage)
        return stage


@pytest.fixture(scope="module")
def table(ministack: MiniStack) -> str:
    return create_table(ministack.client("dynamodb"), "OrdersTable")


@pytest.fixture(scope="module")
def days(ministack: MiniStack) -> str:
    return create_table(ministack.client("dynamodb"), "DevicesTable")


def in_dynamodb(ministack: MiniStack, table: str, days: str) -> Counter:
    client = ministack.client("dynamodb")
    empty_orders(client, table)
    return Counter(
        DynamoDbDeeds(client, table, time.sleep, days),
        DynamoDbLists(client, table, time.sleep),
        DynamoDbDeeds(client, table, time.sleep),
    )


@pytest.fixture(params=["fake", "dynamodb"])
def counter(request: pytest.FixtureRequest) -> Counter:
    if request.param == "fake":
        orders = FakeOrders()
        return Counter(orders, FakeLists(orders), FakeDeeds(orders))
    return in_dynamodb(*(request.getfixturevalue(name) for name in ("ministack", "table", "days")))


@pytest.fixture
def dynamodb(ministack: MiniStack, table: str, days: str) -> Counter:
    return in_dynamodb(ministack, table, days)


def test_an_order_moves_from_list_to_list(counter: Counter) -> None:
    """Each move of an order, a photo or a mail leaves the order in the one list of where it then stands."""
    counter.place()
    assert counter.stands() is OrderStage.RECEIVING
    counter.orders.mark_failed(counter.photo(1), "size: other", AT)
    assert (counter.stands(), counter.head().photos_failed) == (OrderStage.ATTENTION, 1)
    counter.orders.mark_failed(counter.photo(1), "size: other", AT)
    assert counter.head().photos_failed == 1
    pending = replace(counter.photo(1), photo_status=counter.photo(0).photo_status)
    counter.orders.mark_processed(pending, LOCATION, AT, AT)  # read before it failed
    assert (counter.stands(), counter.head().photos_failed) == (OrderStage.RECEIVING, 0)
    counter.process_all()
    assert counter.stands() is OrderStage.TO_PRINT
    counter.send_notice()
    counter.orders.keep_delivery(counter.head(), BOUNCED)
    assert counter.stands() is OrderStage.ATTENTION


def test_a_refused_notice_is_listed(counter: Counter) -> None:
    """An order whose notice was refused stands before staff, an order without prints too."""
    counter.place(photos=manifest(2).photos)
    counter.process_all()
    assert counter.stands() is OrderStage.READY
    counter.orders.lease_notice(ORDER, lease(1))
    counter.orders.mark_notice_refused(ORDER, "refused", AT)
    assert counter.stands() is OrderStage.ATTENTION


def test_lists_are_of_one_shop(counter: Counter) -> None:
    """No shop's list, count or code finds another's order."""
    counter.place()
    counter.place(OTHER_ORDER, BERN)
    assert counter.listed() == {OrderStage.RECEIVING: [ORDER]}
    assert counter.listed(BERN) == {OrderStage.RECEIVING: [OTHER_ORDER]}
    assert counter.lists.counts(BERN, [OrderStage.READY, OrderStage.RECEIVING], NOW_S, 10) == [0, 1]
    assert [head.order_id for head in counter.lists.by_code(BERN, order_code(OTHER_ORDER))] == [OTHER_ORDER]
    assert counter.lists.by_code(STORE, order_code(OTHER_ORDER)) == []


def test_page_by_page_over_all_stages(counter: Counter) -> None:
    """Over all stages, each order is told once and by time, wherever it stands, and a page goes on where one ended."""
    ids = [OrderId(f"01J2{number:022d}") for number in range(9)]
    for number, order_id in enumerate(ids):
        counter.place(order_id)
        if number % 3 == 1:
            counter.process_all(order_id)
        if number % 3 == 2:
            counter.deeds.change_head(order_id, lambda head: replace(head, cancelled_at=AT))
    told, mark = [], None
    for _ in range(9):
        page = counter.lists.in_stages(STORE, list(OrderStage), Span(), mark, limit=2, now_s=NOW_S)
        told += sorted((head.order_id for head in page.found), reverse=True)
        mark = page.next_mark
        if mark is None:
            break
    assert told == ids[::-1]


def test_within_a_span(counter: Counter) -> None:
    """Bounds of time hold on every page, the beginning included and the end not."""
    ids = [OrderId(f"01J2{number:022d}") for number in range(5)]
    for order_id in ids:
        counter.place(order_id)
    times = [counter.head(order_id).received_at for order_id in ids]
    told, mark = [], None
    for _ in range(4):
        page = counter.lists.in_stages(
            STORE, [OrderStage.RECEIVING], Span(times[1], times[4]), mark, limit=2, now_s=NOW_S
        )
        told += sorted((head.order_id for head in page.found), reverse=True)
        mark = page.next_mark
        if mark is None:
            break
    assert told == [ids[3], ids[2], ids[1]]
    empty = counter.lists.in_stages(STORE, [OrderStage.RECEIVING], Span(times[3], times[1]), None, limit=2, now_s=NOW_S)
    assert (empty.found, empty.next_mark) == ((), None)


def test_of_a_customer_page_by_page(counter: Counter) -> None:
    """A customer's orders of every shop come page by page, the latest first."""
    ids = [OrderId(f"01J2{number:022d}") for number in range(5)]
    for number, order_id in enumerate(ids):
        counter.place(order_id, BERN if number == 2 else STORE)
    told, mark = [], None
    while True:
        page = counter.lists.of_customer("anna@example.com", mark, 2)
        told += sorted((head.order_id for head in page.found), reverse=True)
        mark = page.next_mark
        if mark is None:
            break
    assert told == ids[::-1]


def test_what_expired_is_not_counted(counter: Counter) -> None:
    """Neither a list nor a count tells of what has expired, and a count goes no further than asked."""
    for number in range(3):
        counter.place(OrderId(f"01J2{number:022d}"))
    assert counter.lists.counts(STORE, [OrderStage.RECEIVING], NOW_S, 2) == [2]
    later_s = NOW_S + 40 * 86_400
    assert counter.lists.counts(STORE, [OrderStage.RECEIVING], later_s, 10) == [0]
    assert counter.lists.in_stages(STORE, [OrderStage.RECEIVING], Span(), None, limit=2, now_s=later_s).found == ()


@pytest.mark.parametrize("mark", ["", "x", "2026-05-04T09:30:00.000Z#00000", "[]"])
def test_a_mark_of_no_list(dynamodb: Counter, mark: str) -> None:
    """A mark that no list gave is refused."""
    with pytest.raises(ContractViolation, match="mark"):
        dynamodb.lists.in_stages(STORE, [OrderStage.READY], Span(), mark, limit=2, now_s=NOW_S)
    with pytest.raises(ContractViolation, match="mark"):
        dynamodb.lists.of_customer("anna@example.com", mark, 2)


def test_a_head_is_changed_as_it_was_read(counter: Counter) -> None:
    """A change is written whole with its place in the lists; none where it makes nothing, or there is no order."""
    counter.place()
    counter.process_all()
    changed = counter.deeds.change_head(ORDER, lambda head: replace(head, collected_at=AT, action_ids=("a",)))
    assert changed == counter.head()
    assert counter.stands() is OrderStage.COLLECTED
    assert counter.deeds.change_head(ORDER, lambda head: None) is None
    assert counter.deeds.change_head(ORDER, lambda head: head) == changed
    assert counter.deeds.change_head(OTHER_ORDER, lambda head: replace(head, collected_at=AT)) is None
    assert counter.orders.find_head(OTHER_ORDER) is None
    reopened = counter.deeds.change_head(ORDER, lambda head: replace(head, collected_at=None))
    assert reopened is not None
    assert (reopened.collected_at, counter.stands()) == (None, OrderStage.TO_PRINT)


def test_a_mended_address_leaves_staffs_sight(dynamodb: Counter) -> None:
    """With the mail's trouble goes the order's place among what waits for staff, and nothing of another version's."""
    dynamodb.place()
    dynamodb.process_all()
    dynamodb.send_notice()
    dynamodb.orders.keep_delivery(dynamodb.head(), BOUNCED)
    deeds: Any = dynamodb.deeds
    key = {"order_id": {"S": ORDER}, "photo_id": {"S": "#order"}}
    deeds.client.update_item(
        TableName=deeds.table,
        Key=key,
        UpdateExpression="SET later = :x",
        ExpressionAttributeValues={":x": {"S": "x"}},
    )
    dynamodb.deeds.change_head(ORDER, lambda head: replace(head, notice_delivery=None, notice_delivery_at=None))
    item = deeds.client.get_item(TableName=deeds.table, Key=key)["Item"]
    assert "attention_key" not in item
    assert "upload_timestamp" not in item
    assert item["later"] == {"S": "x"}
    assert dynamodb.stands() is OrderStage.TO_PRINT
    dynamodb.orders.keep_delivery(dynamodb.head(), DELIVERED)


def test_many_changes_at_once(dynamodb: Counter) -> None:
    """Of changes at the same time none is lost, though each was made of what it read."""
    dynamodb.place()

    def add(number: int) -> None:
        dynamodb.deeds.change_head(
            ORDER, lambda head: replace(head, action_ids=(*(head.action_ids or ()), str(number)))
        )

    threads = [threading.Thread(target=add, args=(number,)) for number in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(dynamodb.head().action_ids or ()) == ["0", "1", "2", "3", "4"]


def moved(counter: Counter, number: int, status: PrintStatus) -> None:
    """As a print agent moves it."""
    if isinstance(counter.orders, FakeOrders):
        counter.orders.photos[ORDER, photo_id(number)] = replace(counter.photo(number), print_status=status)
    else:
        deeds: Any = counter.deeds
        prints = PrintMoves(deeds.client, deeds.table, deeds.sleep)
        assert prints.claim(counter.photo(number), DEVICE, Line(AT, Event.PRINTING, "kiosk"))
        outcome = next(outcome for outcome, after in STATUS_AFTER.items() if after is status)
        report = PrintReport(ORDER, photo_id(number), 1, outcome, AT, "media-jam")
        assert prints.end_claim(DEVICE, report, Line(AT, PRINT_EVENTS[status], "kiosk")) is Counting.COUNTED


def told(photo: PhotoRecord) -> str:
    return codec.encode(Line(AT, Event.PRINT_QUEUED, "17", "fingerprints", photo.photo_id))


def all_printed(counter: Counter) -> None:
    counter.place(photos=tuple(replace(photo, prints=(PRINT,)) for photo in manifest(2).photos))
    counter.process_all()


def test_prints_go_round_again(counter: Counter) -> None:
    """What was printed or failed is queued again, once for a deed, told in the photo's history and on the head."""
    all_printed(counter)
    moved(counter, 0, PrintStatus.PRINTED)
    moved(counter, 1, PrintStatus.FAILED)
    counter.deeds.change_head(ORDER, lambda head: replace(head, prints_left=1, prints_failed=1, collected_at=AT))
    order = counter.order()
    for _ in range(2):
        assert counter.deeds.queue_again(order, order.photos, DEED, told)
    head = counter.head()
    assert (head.prints_left, head.prints_failed, head.collected_at) == (2, 0, None)
    assert counter.stands() is OrderStage.TO_PRINT
    for number in (0, 1):
        photo = counter.photo(number)
        assert (photo.print_status, photo.print_round) == (PrintStatus.QUEUED, 2)
        assert photo.action_ids == (DEED,)
        assert (photo.history or ())[-1] == told(photo)


def test_what_moved_meanwhile_is_left(counter: Counter) -> None:
    """A photo that is not as it was read any more is left as it is, and the others are queued."""
    all_printed(counter)
    moved(counter, 0, PrintStatus.FAILED)
    moved(counter, 1, PrintStatus.PRINTED)
    order = counter.order()
    stale = replace(order.photos[1], print_status=PrintStatus.FAILED)
    assert counter.deeds.queue_again(order, [order.photos[0], stale], DEED, told)
    assert [photo.print_status for photo in counter.order().photos] == [PrintStatus.QUEUED, PrintStatus.PRINTED]


def test_nothing_of_a_cancelled_order_is_queued(counter: Counter) -> None:
    """Once an order is cancelled none of its photos is queued, and what was queued leaves the queue."""
    all_printed(counter)
    moved(counter, 0, PrintStatus.FAILED)
    order = counter.order()
    counter.deeds.change_head(ORDER, lambda head: replace(head, cancelled_at=AT))
    assert not counter.deeds.queue_again(order, order.photos[:1], DEED, told)
    counter.deeds.leave_queue(counter.order())
    assert counter.photo(0).print_status is PrintStatus.FAILED
    assert counter.stands() is OrderStage.CANCELLED
    if isinstance(counter.orders, FakeOrders):
        assert counter.orders.attention == {}
    else:
        deeds: Any = counter.deeds
        desk = LookupDesk(DynamoDbLookup(deeds.client, deeds.table, deeds.sleep), FakeClock())
        assert desk.to_print(STORE).found == ()


def test_no_lease_on_a_cancelled_order(counter: Counter) -> None:
    """The right to mail is not taken of an order that was cancelled."""
    counter.place()
    counter.process_all()
    counter.deeds.change_head(ORDER, lambda head: replace(head, cancelled_at=AT))
    assert not counter.orders.lease_notice(ORDER, lease(1))
    assert counter.head().notice_status is NoticeStatus.WAITING


def test_a_customers_photos_move_with_her(counter: Counter) -> None:
    """All photos of the order are found under the new address, those of her other orders under the old one."""
    counter.place()
    counter.place(OTHER_ORDER)
    counter.deeds.change_head(ORDER, lambda head: replace(head, customer_email="bea@example.org"))
    for _ in range(2):
        counter.deeds.move_customer(counter.order(), "bea@example.org")
    assert {photo.customer_email for photo in counter.order().photos} == {"bea@example.org"}
    assert {photo.customer_email for photo in counter.order(OTHER_ORDER).photos} == {"anna@example.com"}


def test_photos_stay_with_their_head(counter: Counter) -> None:
    """Who comes late with an address that the head has no more moves no photo there."""
    counter.place()
    counter.deeds.move_customer(counter.order(), "bea@example.org")
    assert {photo.customer_email for photo in counter.order().photos} == {"anna@example.com"}


def test_a_photo_that_is_gone_is_not_made_again(dynamodb: Counter) -> None:
    """A photo whose item was erased meanwhile stays away, and the others are moved."""
    dynamodb.place()
    order, deeds = dynamodb.order(), dynamodb.deeds
    gone: PhotoId = order.photos[0].photo_id
    table: Any = deeds
    table.client.delete_item(TableName=table.table, Key={"order_id": {"S": ORDER}, "photo_id": {"S": gone}})
    deeds.change_head(ORDER, lambda head: replace(head, customer_email="bea@example.org"))
    deeds.move_customer(order, "bea@example.org")
    deeds.leave_queue(order)
    assert [photo.customer_email for photo in dynamodb.order().photos] == ["bea@example.org"]

"""What the counter's deeds promise: the fakes of the tests and DynamoDB alike."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import Any

from backend_lambdas.adapters.orders.lookup import DynamoDbLookup
from backend_lambdas.adapters.orders.print_moves import PrintMoves
from backend_lambdas.contract import codec
from backend_lambdas.contract.identifiers import PhotoId
from backend_lambdas.contract.print_jobs import PrintReport
from backend_lambdas.contract.staff.orders import OrderStage
from backend_lambdas.contract.statuses import NoticeStatus, PrintStatus
from backend_lambdas.domain.history import PRINT_EVENTS, Event, Line
from backend_lambdas.domain.lookup.desk import LookupDesk
from backend_lambdas.domain.printing.ports import Counting
from backend_lambdas.domain.printing.reports import STATUS_AFTER
from backend_lambdas.domain.records import PhotoRecord
from tests.contract.counter.stand import Counter
from tests.contract.placed_orders import AT, BOUNCED, DELIVERED, lease
from tests.fakes.backend import FakeOrders
from tests.fakes.backend_data import (
    DEVICE,
    ORDER,
    OTHER_ORDER,
    PRINT,
    STORE,
    manifest,
    photo_id,
)
from tests.fakes.clock import FakeClock

DEED = "reprint#01KB0Z3NDEKTSV4RRFFQ69G5FA"


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

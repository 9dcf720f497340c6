"""An order of three photos in the fake and in DynamoDB, for the tests of what every OrderRecords promises."""

from __future__ import annotations

import time
import uuid
from dataclasses import replace

import pytest

from backend_lambdas.adapters.orders.dynamodb_orders import DynamoDbOrders
from backend_lambdas.contract.deliveries import DeliveryReason, DeliveryStatus
from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.domain.fleet.quota import QuotaCharge
from backend_lambdas.domain.mail_events import DeliveryReport
from backend_lambdas.domain.ports import NoticeLease, OrderRecords
from backend_lambdas.domain.records import OrderHead, PhotoRecord
from tests.fakes.backend import FakeOrders
from tests.fakes.backend_data import (
    DEVICE,
    ORDER,
    QUOTA,
    manifest,
    photo_id,
    place,
    printed_manifest,
)
from tests.fakes.clock import FakeClock
from tests.ministack_fixture import MiniStack, create_table, empty_orders

AT = "2026-05-04T09:31:00.000Z"


LOCATION = "s3://photos/x"


def _sleep(seconds: float) -> None:
    time.sleep(seconds)


@pytest.fixture(scope="module")
def dynamodb_orders(ministack: MiniStack) -> DynamoDbOrders:
    client = ministack.client("dynamodb")
    return DynamoDbOrders(client, create_table(client, "OrdersTable"), _sleep, create_table(client, "DevicesTable"))


@pytest.fixture(params=["fake", "dynamodb"])
def records(request: pytest.FixtureRequest) -> OrderRecords:
    """An order of three photos, placed; DynamoDB starts each test with an empty table."""
    made: OrderRecords = FakeOrders()
    if request.param == "dynamodb":
        made = request.getfixturevalue("dynamodb_orders")
        empty(made)  # type: ignore[arg-type]  # the fixture's name says which
    place(made, FakeClock(), printed_manifest(3))
    return made


def empty(orders: DynamoDbOrders) -> None:
    empty_orders(orders.client, orders.table)


def charge(photo_count: int = 1) -> QuotaCharge:
    """Of the day of the tests' clock."""
    return replace(QUOTA.charge(DEVICE, manifest(1), FakeClock().now()), photo_count=photo_count)


def head_of(records: OrderRecords, order_id: OrderId = ORDER) -> OrderHead:
    head = records.find_head(order_id)
    assert head is not None
    return head


def photo_of(records: OrderRecords, number: int) -> PhotoRecord:
    photo = records.find_photo(ORDER, photo_id(number))
    assert photo is not None
    return photo


def lease(taken_at_s: int) -> NoticeLease:
    """Another one each time, for 90 s."""
    return NoticeLease(uuid.uuid4().hex, taken_at_s, taken_at_s + 90)


def process_all(records: OrderRecords) -> None:
    for number in range(3):
        records.mark_processed(photo_of(records, number), LOCATION, AT, AT)


DELIVERED = DeliveryReport(DeliveryStatus.DELIVERED, "2026-05-04T09:32:00.000Z")


BOUNCED = DeliveryReport(DeliveryStatus.BOUNCED, "2026-05-04T09:33:00.000Z", DeliveryReason.MAILBOX_FULL)

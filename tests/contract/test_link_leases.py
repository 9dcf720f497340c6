"""The lease on a new link's mail: the fake and DynamoDB's adapter keep the same promises."""

from __future__ import annotations

from dataclasses import replace

import pytest

from backend_lambdas.adapters.orders.dynamodb_orders import DynamoDbOrders
from backend_lambdas.adapters.orders.link_leases import DynamoDbLinkLeases
from backend_lambdas.domain.ports import LinkLease, LinkLeases, NoticeLease, OrderRecords
from backend_lambdas.domain.records import OrderHead
from tests.fakes.backend import FakeOrders
from tests.fakes.backend_data import ORDER, OTHER_ORDER, manifest, place
from tests.fakes.clock import FakeClock
from tests.ministack_fixture import MiniStack, create_table, empty_orders

FIRST = LinkLease("lease-1", 190, (100,), ("request-1",), None)
SECOND = LinkLease("lease-2", 890, (100, 800), ("request-1", "request-2"), "lease-1")


def _sleep(_seconds: float) -> None:
    """No transaction collides here."""


@pytest.fixture(scope="module")
def table(ministack: MiniStack) -> str:
    return create_table(ministack.client("dynamodb"), "OrdersTable")


@pytest.fixture(params=["fake", "dynamodb"])
def ports(request: pytest.FixtureRequest, ministack: MiniStack) -> tuple[OrderRecords, LinkLeases]:
    """Of an order whose notice was sent."""
    fake = FakeOrders()
    made: tuple[OrderRecords, LinkLeases] = (fake, fake)
    if request.param == "dynamodb":
        client, name = ministack.client("dynamodb"), request.getfixturevalue("table")
        empty_orders(client, name)
        days = create_table(client, "DevicesTable")
        made = DynamoDbOrders(client, name, _sleep, days), DynamoDbLinkLeases(client, name)
    place(made[0], FakeClock(), manifest(1))
    made[0].lease_notice(ORDER, NoticeLease("notice", 1, 2))
    made[0].mark_notice_sent(ORDER, "2026-05-04T09:31:02.000Z")
    return made


def head_of(records: OrderRecords) -> OrderHead:
    head = records.find_head(ORDER)
    assert head is not None
    return head


def test_a_lease_is_written_whole(ports: tuple[OrderRecords, LinkLeases]) -> None:
    """Who leases leaves its id, its end, and the mails with their requests; the next one replaces all of it."""
    records, leases = ports
    assert head_of(records).link_mails_at_s is None
    for lease in (FIRST, SECOND):
        assert leases.lease_link(ORDER, lease)
        head = head_of(records)
        assert (head.link_lease_id, head.link_lease_until_s) == (lease.lease_id, lease.until_s)
        assert (head.link_mails_at_s, head.link_request_ids) == (lease.mails_at_s, lease.request_ids)


def test_one_of_two_that_read_the_same_order_leases(ports: tuple[OrderRecords, LinkLeases]) -> None:
    """A lease that replaces one which is not there any more is not written, be it the first or a later one."""
    records, leases = ports
    assert leases.lease_link(ORDER, FIRST)
    assert not leases.lease_link(ORDER, replace(FIRST, lease_id="lease-x"))
    assert leases.lease_link(ORDER, SECOND)
    assert not leases.lease_link(ORDER, replace(SECOND, lease_id="lease-y"))
    assert head_of(records).link_lease_id == "lease-2"


def test_own_lease_is_held(ports: tuple[OrderRecords, LinkLeases]) -> None:
    """Who asks twice for the same lease, as after a lost reply, has it."""
    _, leases = ports
    assert [leases.lease_link(ORDER, FIRST) for _ in range(2)] == [True, True]


def test_no_lease_on_what_was_not_told_of(ports: tuple[OrderRecords, LinkLeases]) -> None:
    """An order that does not exist is not made by a lease, and one whose notice waits is not leased."""
    records, leases = ports
    assert not leases.lease_link(OTHER_ORDER, FIRST)
    assert records.find_head(OTHER_ORDER) is None
    place(records, FakeClock(), manifest(1, OTHER_ORDER))
    assert not leases.lease_link(OTHER_ORDER, FIRST)

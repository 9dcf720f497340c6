"""The fakes of the tests, and DynamoDB."""

from __future__ import annotations

import pytest

from tests.contract.counter.stand import Counter, in_dynamodb
from tests.fakes.backend import FakeOrders
from tests.fakes.counter import FakeDeeds, FakeLists
from tests.ministack_fixture import MiniStack, create_table


@pytest.fixture(scope="module")
def table(ministack: MiniStack) -> str:
    return create_table(ministack.client("dynamodb"), "OrdersTable")


@pytest.fixture(scope="module")
def days(ministack: MiniStack) -> str:
    return create_table(ministack.client("dynamodb"), "DevicesTable")


@pytest.fixture(params=["fake", "dynamodb"])
def counter(request: pytest.FixtureRequest) -> Counter:
    if request.param == "fake":
        orders = FakeOrders()
        return Counter(orders, FakeLists(orders), FakeDeeds(orders))
    return in_dynamodb(*(request.getfixturevalue(name) for name in ("ministack", "table", "days")))


@pytest.fixture
def dynamodb(ministack: MiniStack, table: str, days: str) -> Counter:
    return in_dynamodb(ministack, table, days)

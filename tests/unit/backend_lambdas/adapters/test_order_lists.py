"""How a shop's lists are asked; what they find is in the contract tests."""

from __future__ import annotations

import threading
from typing import Any

from backend_lambdas.adapters.orders.lists import DynamoDbLists
from backend_lambdas.contract.staff.orders import OrderStage
from backend_lambdas.domain.counter.ports import Span
from tests.fakes.backend_data import STORE

STAGES = tuple(OrderStage)


class Meeting:
    """A table that answers a question only while one of each stage stands before it."""

    def __init__(self) -> None:
        self.all_here = threading.Barrier(len(STAGES))

    def query(self, **asked: Any) -> dict[str, Any]:
        self.all_here.wait(timeout=10)
        stage = asked["ExpressionAttributeValues"][":stage"]["S"]
        return {"Items": [], "Count": [f"{STORE}#{one}" for one in STAGES].index(stage)}


def lists() -> DynamoDbLists:
    client: Any = Meeting()
    return DynamoDbLists(client, "orders", lambda _: None)


def test_all_stages_are_counted_at_once() -> None:
    """No stage's count waits for another's, and each comes back in its own place."""
    assert lists().counts(STORE, STAGES, 0, 10) == list(range(len(STAGES)))


def test_all_stages_are_listed_at_once() -> None:
    """No stage's list waits for another's."""
    page = lists().in_stages(STORE, STAGES, Span(), None, limit=10, now_s=0)
    assert (page.found, page.next_mark) == ((), None)

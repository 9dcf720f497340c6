"""The bench of the counter's questions, but for its clock."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from backend_lambdas.domain.counter.stages import stage_of
from tests.bench.orders import ledger as ledgers
from tests.bench.orders.command import Measured, Report
from tests.bench.orders.emulator import older_form

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
GOOD = Report(100, 300, 2, 0, [Measured("first page", 200, [10, 20], 50), Measured("counts", None, [900, 950], 6)])


def test_a_month_of_a_shop() -> None:
    """The ledger has orders in each stage, the latest first, no two alike, and is the same each time."""
    made = ledgers.made(1_000, NOW)
    assert Counter(stage_of(head).value for head in made.heads) == {
        "receiving": 20,
        "attention": 30,
        "to_print": 50,
        "ready": 150,
        "collected": 750,
    }
    times = [head.received_at for head in made.heads]
    assert times == sorted(times, reverse=True)
    assert len({head.order_id for head in made.heads}) == 1_000
    assert made == ledgers.made(1_000, NOW)
    assert sum(head.recipient == ledgers.REGULAR for head in made.heads) == 10


@pytest.mark.parametrize(
    ("changed", "good"),
    [
        (GOOD, True),
        (replace(GOOD, scans=1), False),
        (replace(GOOD, measured=[Measured("first page", 200, [10, 201])]), False),
    ],
)
def test_each_goal_can_be_missed(changed: Report, *, good: bool) -> None:
    """A table that is read through, or one slow answer in twenty, is a goal missed."""
    assert changed.good is good
    assert ("MISSED" in changed.chapter() or changed.scans > 0) is not good


def test_the_chapter() -> None:
    """The page tells of each question its median, its worst but for five in a hundred, and its goal."""
    assert "| first page | 50 | 15 | 20 | 200 | kept |" in GOOD.chapter()
    assert "| counts | 6 | 925 | 950 |  | kept |" in GOOD.chapter()


def test_conditions_in_their_older_form() -> None:
    """A query of the counter's says the same in DynamoDB's older form; any other stays as it is."""
    values = {":stage": {"S": "s#ready"}, ":low": {"S": "0"}, ":high": {"S": "~"}, ":now": {"N": "1"}}
    query = {
        "TableName": "t",
        "KeyConditionExpression": "stage_key = :stage AND listed_at BETWEEN :low AND :high",
        "FilterExpression": "expires_at > :now",
        "ExpressionAttributeValues": values,
    }
    assert older_form(query) == {
        "TableName": "t",
        "KeyConditions": {
            "stage_key": {"ComparisonOperator": "EQ", "AttributeValueList": [{"S": "s#ready"}]},
            "listed_at": {"ComparisonOperator": "BETWEEN", "AttributeValueList": [{"S": "0"}, {"S": "~"}]},
        },
        "QueryFilter": {"expires_at": {"ComparisonOperator": "GT", "AttributeValueList": [{"N": "1"}]}},
    }
    other = {**query, "KeyConditionExpression": "stage_key = :stage AND begins_with(listed_at, :low)"}
    assert older_form(other) == other

"""MiniStack as `tests.deployed` runs it, but that a query's conditions reach it in DynamoDB's older form, which says
the same (`KeyConditions`, `QueryFilter`). An expression it parses anew for every item of the partition: 40 µs each,
which is a third of a second for a shop's finished orders, and nothing that DynamoDB does.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from ministack.services import dynamodb

from tests.deployed import recording_ministack

CONDITION: Final = re.compile(
    r"(?P<name>\w+) (?:(?P<sign>=|>) (?P<value>:\w+)|BETWEEN (?P<low>:\w+) AND (?P<high>:\w+))"
)
SIGNS: Final = {"=": "EQ", ">": "GT"}


def older_form(query: Mapping[str, Any]) -> dict[str, Any]:
    """The query as it is where its conditions are others than those that the counter's questions have."""
    values = query.get("ExpressionAttributeValues", {})
    made = {name: value for name, value in query.items() if name != "ExpressionAttributeValues"}
    for newer, older in (("KeyConditionExpression", "KeyConditions"), ("FilterExpression", "QueryFilter")):
        if newer in made:
            conditions = _conditions(made.pop(newer), values)
            if conditions is None:
                return dict(query)
            made[older] = conditions
    return made


def _conditions(expression: str, values: Mapping[str, Any]) -> dict[str, Any] | None:
    found = list(CONDITION.finditer(expression))
    if " AND ".join(one[0] for one in found) != expression:
        return None
    return {one["name"]: _condition(one, values) for one in found}


def _condition(one: re.Match[str], values: Mapping[str, Any]) -> dict[str, Any]:
    if one["sign"]:
        return {"ComparisonOperator": SIGNS[one["sign"]], "AttributeValueList": [values[one["value"]]]}
    return {"ComparisonOperator": "BETWEEN", "AttributeValueList": [values[one["low"]], values[one["high"]]]}


def main() -> None:
    query = dynamodb._query
    dynamodb._query = lambda data: query(older_form(data))
    recording_ministack.main()


if __name__ == "__main__":
    main()

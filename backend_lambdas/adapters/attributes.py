"""Records as DynamoDB items and back: texts, whole numbers, truth values and lists of texts; records hold nothing else.

It imports no AWS library and no record, so that the authorizer pays for neither.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any, Final, TypeVar

from backend_lambdas.contract import codec
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.errors import RecordsInconsistent

RECORD_VERSION: Final = 1
"""Of the form of all items but orders and photos, which count for themselves, in `orders/versions.py`."""

Record = TypeVar("Record")
"""A dataclass of the domain."""
Item = dict[str, Any]


def to_attribute(value: object) -> dict[str, Any]:
    if isinstance(value, bool):
        return {"BOOL": value}
    if isinstance(value, int):
        return {"N": str(value)}
    if isinstance(value, list):
        return {"L": [to_attribute(member) for member in value]}
    return {"S": str(value)}


def from_attribute(attribute: Mapping[str, Any]) -> str | int | bool | list[Any]:
    ((kind, value),) = attribute.items()
    if kind == "N":
        return int(value)
    if kind == "BOOL":
        return bool(value)
    if kind == "L":
        return [from_attribute(member) for member in value]
    return str(value)


def to_item(record: object, **names: str) -> Item:
    """The record's item; `names` gives fields another attribute name. What is None is left out."""
    plain = codec.to_plain(record)
    return {names.get(name, name): to_attribute(value) for name, value in plain.items()} | {
        "record_version": to_attribute(RECORD_VERSION)
    }


def from_item(kind: type[Record], item: Mapping[str, Any], **names: str) -> Record:
    """The record in the item. Attributes that the record does not know are the indexes' or a later version's."""
    values = {
        field.name: from_attribute(item[names.get(field.name, field.name)])
        for field in dataclasses.fields(kind)  # type: ignore[arg-type]  # every record is a dataclass; no type says so
        if names.get(field.name, field.name) in item
    }
    try:
        return codec.from_plain(kind, values)
    except ContractViolation as exc:
        raise RecordsInconsistent(f"{kind.__name__}: {exc}") from exc

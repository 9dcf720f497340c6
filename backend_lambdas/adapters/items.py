"""Records as DynamoDB items and back: texts, whole numbers, truth values and lists of texts; records hold nothing else.

It imports no AWS library, so that the authorizer can use it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any, Final, TypeVar

from backend_lambdas.adapters.orders import versions
from backend_lambdas.contract import codec
from backend_lambdas.contract.statuses import PrintStatus
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.errors import RecordsInconsistent
from backend_lambdas.domain.records import Device, EnrolmentCode, OrderHead, PhotoRecord

HEAD_PHOTO_ID: Final = "#order"
"""The head's sort key: no ULID, and before every one of them."""

CODE_KEY_PREFIX: Final = "code#"
"""Codes share the devices' table, so that one transaction spends the one and adds the other."""

RECORD_VERSION: Final = 1
"""Of the form of devices and codes; orders and photos count for themselves, in `orders/versions.py`."""

Record = TypeVar("Record", OrderHead, PhotoRecord, Device, EnrolmentCode)
OrderRecord = TypeVar("OrderRecord", OrderHead, PhotoRecord)
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


def to_item(record: Record, **names: str) -> Item:
    """The record's item; `names` gives fields another attribute name. What is None is left out."""
    plain = codec.to_plain(record)
    return {names.get(name, name): to_attribute(value) for name, value in plain.items()} | {
        "record_version": to_attribute(RECORD_VERSION)
    }


def from_item(kind: type[Record], item: Mapping[str, Any], **names: str) -> Record:
    """The record in the item. Attributes that the record does not know are the indexes' or a later version's."""
    values = {
        field.name: from_attribute(item[names.get(field.name, field.name)])
        for field in dataclasses.fields(kind)
        if names.get(field.name, field.name) in item
    }
    try:
        return codec.from_plain(kind, values)
    except ContractViolation as exc:
        raise RecordsInconsistent(f"{kind.__name__}: {exc}") from exc


def head_to_item(head: OrderHead) -> Item:
    return _of_order(head) | {"photo_id": to_attribute(HEAD_PHOTO_ID)}


def head_from_item(item: Mapping[str, Any]) -> OrderHead:
    return from_item(OrderHead, versions.upgraded(item), expires_at_s="expires_at")


def photo_to_item(photo: PhotoRecord) -> Item:
    item = _of_order(photo)
    if photo.print_status is PrintStatus.NOT_ORDERED:
        # The word is of version 2, and a function of version 1 refuses a whole order for a word that it does not know.
        item["print_status"] = to_attribute(PrintStatus.WAITING)
    return item


def photo_from_item(item: Mapping[str, Any]) -> PhotoRecord:
    today = versions.upgraded(item)
    if "prints" not in today:  # see above
        today["print_status"] = to_attribute(PrintStatus.NOT_ORDERED)
    return from_item(PhotoRecord, today, expires_at_s="expires_at")


def _of_order(record: OrderRecord) -> Item:
    return to_item(record, expires_at_s="expires_at") | {"record_version": to_attribute(versions.RECORD_VERSION)}


def device_to_item(device: Device) -> Item:
    return to_item(device)


def device_from_item(item: Mapping[str, Any]) -> Device:
    return from_item(Device, item)


def code_to_item(code: EnrolmentCode) -> Item:
    item = to_item(code, expires_at_s="expires_at")
    del item["code_hash"]
    return item | {"device_id": code_key(code.code_hash)}


def code_from_item(item: Mapping[str, Any]) -> EnrolmentCode:
    code_hash = str(from_attribute(item["device_id"])).removeprefix(CODE_KEY_PREFIX)
    return from_item(EnrolmentCode, {**item, "code_hash": to_attribute(code_hash)}, expires_at_s="expires_at")


def code_key(code_hash: str) -> dict[str, Any]:
    return to_attribute(CODE_KEY_PREFIX + code_hash)

"""Devices and enrolment codes as items of one table, so that one transaction spends the one and adds the other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from backend_lambdas.adapters.attributes import Item, from_attribute, from_item, to_attribute, to_item
from backend_lambdas.domain.fleet.records import Device, EnrolmentCode

CODE_KEY_PREFIX: Final = "code#"


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

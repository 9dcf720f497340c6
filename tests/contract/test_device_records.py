"""What every DeviceRecords promises: the fake of the tests, DynamoDB, and the authorizer's own read."""

from __future__ import annotations

import time
import uuid
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from backend_lambdas.adapters.fleet.device_lookup import AwsKeys, DeviceLookup
from backend_lambdas.adapters.fleet.dynamodb_devices import DynamoDbDevices
from backend_lambdas.adapters.system_clock import SystemClock
from backend_lambdas.contract.identifiers import StoreId
from backend_lambdas.domain.fleet.records import Device, EnrolmentCode
from backend_lambdas.domain.ports import DeviceRecords
from backend_lambdas.domain.ulids import new_device_id
from tests.fakes.backend import FakeDevices
from tests.fakes.backend_data import OTHER_DEVICE, STORE
from tests.ministack_fixture import REGION, MiniStack, create_table


@pytest.fixture(scope="module")
def dynamodb_devices(ministack: MiniStack) -> DynamoDbDevices:
    client = ministack.client("dynamodb")
    return DynamoDbDevices(client, create_table(client, "DevicesTable"), time.sleep)


@pytest.fixture(params=["fake", "dynamodb"])
def records(request: pytest.FixtureRequest) -> DeviceRecords:
    if request.param == "fake":
        return FakeDevices()
    made: DeviceRecords = request.getfixturevalue("dynamodb_devices")
    return made


def new_code() -> EnrolmentCode:
    return EnrolmentCode(uuid.uuid4().hex, STORE, expires_at_s=1000)


def new_device() -> Device:
    return Device(new_device_id(datetime.now(UTC)), STORE, "Till 1", "-----BEGIN…", "2026-05-04T09:30:00.000Z")


def test_code_is_spent_once(records: DeviceRecords) -> None:
    """A code is spent by one device, which is there with it; the second gets neither."""
    code, first, second = new_code(), new_device(), new_device()
    assert records.add_code(code)
    assert records.find_code(code.code_hash) == code
    assert records.spend_code(code.code_hash, first, now_s=999)
    assert not records.spend_code(code.code_hash, second, now_s=999)
    spent = records.find_code(code.code_hash)
    assert spent is not None
    assert spent.spent_by == first.device_id
    assert records.find(first.device_id) == first
    assert records.find(second.device_id) is None


def test_expired_code_is_not_spent(records: DeviceRecords) -> None:
    """A code past its time adds no device, though the table has not deleted it yet."""
    code, device = new_code(), new_device()
    records.add_code(code)
    assert not records.spend_code(code.code_hash, device, now_s=1000)
    assert records.find(device.device_id) is None


def test_unknown_code_is_not_spent(records: DeviceRecords) -> None:
    """Spending a code that is not there makes none."""
    assert not records.spend_code("f" * 64, new_device(), now_s=0)
    assert records.find_code("f" * 64) is None


def test_same_code_twice(records: DeviceRecords) -> None:
    """A code that happens to be there already is left as it is."""
    code = new_code()
    assert records.add_code(code)
    assert not records.add_code(EnrolmentCode(code.code_hash, STORE, expires_at_s=2000))
    assert records.find_code(code.code_hash) == code


def test_devices_of_a_shop(records: DeviceRecords) -> None:
    """A shop's devices are found by their shop, the oldest first; its codes and days are no devices."""
    code = new_code()
    shop = StoreId(f"shop-{code.code_hash[:8]}")
    young, old = (replace(new_device(), store_id=shop, enrolled_at=f"2026-05-0{day}T09:30:00.000Z") for day in (5, 4))
    register: Any = records
    for device in (young, old):
        made = replace(new_code(), store_id=shop)
        records.add_code(made)
        assert records.spend_code(made.code_hash, device, now_s=0)
    records.add_code(replace(code, store_id=shop))
    assert register.in_store(shop) == [old, young]
    assert register.in_store(StoreId("another")) == []


def test_revoked_once(records: DeviceRecords) -> None:
    """A revoked device says when and why it was first revoked; one that is not there is not made by revoking."""
    device, code = new_device(), new_code()
    records.add_code(code)
    records.spend_code(code.code_hash, device, now_s=0)
    register: Any = records
    revoked = replace(device, revoked=True, revoked_at="t1", revoked_reason="stolen")
    assert register.revoke(device.device_id, "stolen", "t1") == revoked
    assert register.revoke(device.device_id, "again", "t2") == revoked == records.find(device.device_id)
    assert register.revoke(OTHER_DEVICE, "stolen", "t1") is None
    assert records.find(OTHER_DEVICE) is None


def test_authorizer_reads_the_same_device(ministack: MiniStack, dynamodb_devices: DynamoDbDevices) -> None:
    """The authorizer's own read finds what enrolment wrote, revocation included, and nothing else."""
    device, code = new_device(), new_code()
    dynamodb_devices.add_code(code)
    dynamodb_devices.spend_code(code.code_hash, device, now_s=0)
    lookup = DeviceLookup(
        dynamodb_devices.table, REGION, ministack.endpoint_url, AwsKeys("test", "test", ""), SystemClock()
    )
    assert lookup.find(device.device_id) == device
    assert lookup.find(OTHER_DEVICE) is None
    dynamodb_devices.client.update_item(
        TableName=dynamodb_devices.table,
        Key={"device_id": {"S": device.device_id}},
        UpdateExpression="SET revoked = :yes",
        ExpressionAttributeValues={":yes": {"BOOL": True}},
    )
    revoked = lookup.find(device.device_id)
    assert revoked is not None
    assert revoked.revoked

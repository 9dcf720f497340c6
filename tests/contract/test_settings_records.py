"""What every SettingsRecords promises: the fake of the tests, and DynamoDB with the template's table."""

from __future__ import annotations

from typing import Any

import pytest

from backend_lambdas.adapters.fleet.shop_settings import DynamoDbSettings
from backend_lambdas.contract.identifiers import StoreId
from backend_lambdas.contract.staff.settings import ProductSetting, SettingsState, ShopSettings
from backend_lambdas.domain.fleet.shop_settings import SettingsRecords
from tests.aws_faults import Faults, lost_reply
from tests.fakes.backend_data import STORE
from tests.fakes.fleet import FakeSettings
from tests.ministack_fixture import MiniStack, create_table

AT = "2026-05-04T09:30:00.000Z"
FULL = ShopSettings(
    shop_name="Foto Süd",
    accent="#1D5B4F",
    logo_base64="aGk=",
    currency="EUR",
    products=(ProductSetting("10x15", 102, 152, 29, "lab-1"), ProductSetting("13x18", 127, 178, 49)),
    finishes=("glossy",),
    languages=(),
    ceiling_mbit_s=2.5,
    business_hours=("Mon-Fri 08:00-18:30",),
)


def version(number: int, settings: ShopSettings = FULL) -> SettingsState:
    return SettingsState(number, settings, AT, "12")


@pytest.fixture(params=["fake", "dynamodb"])
def records(request: pytest.FixtureRequest) -> SettingsRecords:
    if request.param == "fake":
        return FakeSettings()
    client = request.getfixturevalue("ministack").client("dynamodb")
    return DynamoDbSettings(client, create_table(client, "SettingsTable"))


@pytest.mark.parametrize("consistent", [True, False])
def test_the_last_version_counts(records: SettingsRecords, consistent: bool) -> None:
    """What was added comes back as it was, the highest number first, and each shop has its own."""
    assert records.last(STORE, consistent=consistent) is None
    for number in range(1, 12):  # by number, where 9 would stand after 11 by text
        assert records.add(STORE, version(number))
    assert records.last(STORE, consistent=consistent) == version(11)
    assert records.last(StoreId("elsewhere"), consistent=consistent) is None


def test_a_version_is_added_once(records: SettingsRecords) -> None:
    """A second of the same number is refused and changes nothing; the very same is taken for a repeat."""
    other = ShopSettings(shop_name="another")
    assert records.add(STORE, version(1))
    assert records.add(STORE, version(1))
    assert not records.add(STORE, version(1, other))
    assert records.last(STORE, consistent=True) == version(1)


def test_a_lost_reply(ministack: MiniStack) -> None:
    """Where the reply to a version that was kept is lost, the repeat is taken for what it is."""
    client: Any = ministack.client("dynamodb")
    records = DynamoDbSettings(client, create_table(client, "SettingsTable"))
    Faults(client).plan("PutItem", lost_reply)
    assert records.add(STORE, version(1))


def test_each_version_is_kept(ministack: MiniStack) -> None:
    """All versions lie in the table, with who made each and when."""
    client: Any = ministack.client("dynamodb")
    table = create_table(client, "SettingsTable")
    records = DynamoDbSettings(client, table)
    for number in (1, 2):
        records.add(STORE, version(number))
    kept = client.query(
        TableName=table,
        KeyConditionExpression="store_id = :store_id",
        ExpressionAttributeValues={":store_id": {"S": STORE}},
    )["Items"]
    assert [(item["settings_version"], item["changed_by"], item["changed_at"]) for item in kept] == [
        ({"N": str(number)}, {"S": "12"}, {"S": AT}) for number in (1, 2)
    ]

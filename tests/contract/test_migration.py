"""The migration of records, over items as earlier versions wrote them, on the template's own table and indexes."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import pytest

from backend_lambdas.adapters.orders import items, versions
from backend_lambdas.adapters.orders import migration as migrations
from backend_lambdas.adapters.orders.lists import DynamoDbLists
from backend_lambdas.adapters.orders.lookup import DynamoDbLookup
from backend_lambdas.adapters.orders.migration import Migration, Progress
from backend_lambdas.adapters.orders.stages import keys_of
from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.staff.orders import OrderStage
from backend_lambdas.contract.statuses import PhotoStatus
from backend_lambdas.domain.counter.counts import COUNTS, counted
from backend_lambdas.domain.counter.ports import Span
from backend_lambdas.domain.errors import Unavailable
from backend_lambdas.domain.lookup.desk import LookupDesk
from tests.fakes.backend_data import STORE, photo_id
from tests.fakes.clock import FakeClock
from tests.ministack_fixture import MiniStack, create_table, empty_orders

RECORDS: Final = Path(__file__).parents[1] / "data" / "records"


def _of_version(version: int) -> list[dict[str, Any]]:
    return [json.loads(path.read_text("utf-8")) for path in sorted((RECORDS / f"v{version}").glob("*.json"))]


V1: Final = _of_version(1)
V2: Final = _of_version(2)
FIRST: Final = OrderId("01J0000000000000000000000A")
WITHOUT_PHOTOS: Final = OrderId("01J0000000000000000000000G")


@pytest.fixture(scope="module")
def table(ministack: MiniStack) -> str:
    return create_table(ministack.client("dynamodb"), "OrdersTable")


@pytest.fixture
def index(ministack: MiniStack, table: str) -> DynamoDbLookup:
    """A table that version 1 filled."""
    return filled(ministack, table, V1)


def filled(ministack: MiniStack, table: str, records: list[dict[str, Any]]) -> DynamoDbLookup:
    client = ministack.client("dynamodb")
    empty_orders(client, table)
    for item in records:
        client.put_item(TableName=table, Item=item)
    return DynamoDbLookup(client, table, time.sleep, "")


def today_of(item: dict[str, Any], records: list[dict[str, Any]]) -> dict[str, Any]:
    """As its upgrade in memory says; and of a head, what its photos say."""
    today = versions.upgraded(item)
    if item["photo_id"] != {"S": items.HEAD_PHOTO_ID} or "erased_at" in item:
        return today
    photos = [one for one in records if one["order_id"] == item["order_id"] and one["photo_id"] != item["photo_id"]]
    head = counted(items.head_from_item(item), list(map(items.photo_from_item, photos)))
    counts = {name: {"N": str(getattr(head, name))} for name in COUNTS}
    return today | counts | keys_of(head)


def items_of(index: DynamoDbLookup) -> dict[tuple[str, str], dict[str, Any]]:
    found = index.client.scan(TableName=index.table)["Items"]
    return {
        (item["order_id"]["S"], item["photo_id"]["S"]): item
        for item in found
        if item["order_id"] != {"S": "#migration"}
    }


def migrated(index: DynamoDbLookup, migration: Migration | None = None) -> Progress:
    made = migration or Migration(index.client, index.table)
    progress = Progress(versions.RECORD_VERSION)
    while not progress.is_done:
        progress = made.next_page(progress)
    return progress


def test_before_the_migration(index: DynamoDbLookup) -> None:
    """An order of version 1 is read as today's, but not every question finds it: that is what the migration is for."""
    order = index.find(FIRST)
    assert order is not None
    assert order.head.customer_email == "anna.muster@example.com"
    assert LookupDesk(index, FakeClock()).orders_of("anna.muster@example.com") == []


def test_every_item_comes_to_today(index: DynamoDbLookup) -> None:
    """Each item is what its upgrade in memory says, a head with what its photos say beside it; each once, and a second
    run changes nothing.
    """
    expected = {(item["order_id"]["S"], item["photo_id"]["S"]): today_of(item, V1) for item in V1}
    done = migrated(index)
    assert (done.read_count, done.migrated_count) == (len(V1), len(V1))
    assert items_of(index) == expected
    again = migrated(index)
    assert (again.read_count, again.migrated_count) == (len(V1), 0)


def test_the_lists_after_it(ministack: MiniStack, table: str) -> None:
    """Orders of version 2 stand in their shop's lists once they are migrated, each where its photos and its mail say;
    an erased one stands in none.
    """
    index = filled(ministack, table, V2)
    lists = DynamoDbLists(index.client, table, time.sleep)

    def listed() -> dict[str, list[str]]:
        now_s = int(FakeClock().now().timestamp())
        found = {
            stage.value: lists.in_stages(STORE, [stage], Span(), None, limit=50, now_s=now_s).found
            for stage in OrderStage
        }
        return {stage: sorted(head.order_id[-1] for head in heads) for stage, heads in found.items() if heads}

    assert listed() == {}
    migrated(index)
    assert items_of(index) == {(item["order_id"]["S"], item["photo_id"]["S"]): today_of(item, V2) for item in V2}
    assert listed() == {"receiving": ["G"], "attention": ["A", "C", "E"], "ready": ["B", "F"]}
    head = index.find_head(FIRST)
    assert head is not None
    assert (head.print_count, head.prints_left, head.prints_failed, head.photos_failed) == (14, 6, 1, 1)


def test_what_is_found_after_it(index: DynamoDbLookup) -> None:
    """Orders are found by their customer, without photos too, and the print queue holds what is to come on paper."""
    migrated(index)
    desk = LookupDesk(index, FakeClock())
    assert [head.order_id for head in desk.orders_of("Anna.Muster@example.com")] == [FIRST]
    assert len(desk.photos_of("Anna.Muster@example.com").found) == 5
    assert [head.order_id for head in desk.orders_of("dora@example.com")] == [WITHOUT_PHOTOS]
    assert [photo.photo_id for photo in desk.to_print(STORE).found] == [photo_id(0)]


def test_it_goes_on_where_it_was_stopped(index: DynamoDbLookup, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that is stopped after any page goes on from what it kept, and reads nothing twice but that page."""
    monkeypatch.setattr(migrations, "PAGE_ITEMS", 3)
    progress: Progress | None = Progress(versions.RECORD_VERSION)
    calls = 0
    while progress is not None and not progress.is_done:
        Migration(index.client, index.table).next_page(progress)
        progress = Migration(index.client, index.table).progress()  # as the next process finds it
        calls += 1
    assert progress is not None
    assert progress.migrated_count == len(V1)
    assert calls > len(V1) // 3
    assert {versions.version_of(item) for item in items_of(index).values()} == {versions.RECORD_VERSION}


class Meddled(Migration):
    """Whose items are written to between its reading and its writing."""

    meddlers: list[Any]

    def _change(self, item: Any, today: Any) -> Any:
        for meddle in self.meddlers:
            meddle(item)
        return super()._change(item, today)


def test_what_others_write_meanwhile_stays(index: DynamoDbLookup) -> None:
    """A photo that is counted between the migration's reading and writing stays counted, and is migrated as it then
    stands.
    """
    photo = index.find_photo(FIRST, photo_id(3))
    assert photo is not None
    migration = Meddled(index.client, index.table)
    object.__setattr__(
        migration,
        "meddlers",
        [lambda _: index.mark_processed(photo, "s3://x/y", "2026-05-04T09:40:00.000Z", "2026-05-04T09:40:01.000Z")],
    )
    migrated(index, migration)
    item = items_of(index)[FIRST, photo_id(3)]
    assert (item["photo_status"]["S"], item["record_version"]["N"]) == (
        PhotoStatus.PROCESSED,
        str(versions.RECORD_VERSION),
    )
    assert item["customer_email"]["S"] == "anna.muster@example.com"
    head = index.find_head(FIRST)
    assert head is not None
    assert head.processed_count == 3


def test_what_is_erased_meanwhile_stays_erased(index: DynamoDbLookup) -> None:
    """An item that is deleted between the migration's reading and writing is not made again."""

    def erase(item: Any) -> None:
        index.client.delete_item(TableName=index.table, Key={name: item[name] for name in ("order_id", "photo_id")})

    migration = Meddled(index.client, index.table)
    object.__setattr__(migration, "meddlers", [erase])
    assert migrated(index, migration).migrated_count == 0
    assert items_of(index) == {}


def test_an_item_that_never_stands_still(index: DynamoDbLookup) -> None:
    """Where an item changes under each try, the page fails, and the next run has it to do again."""
    counter = iter(range(10_000))

    def touch(item: Any) -> None:
        index.client.update_item(
            TableName=index.table,
            Key={name: item[name] for name in ("order_id", "photo_id")},
            UpdateExpression="SET trace_id = :other",
            ExpressionAttributeValues={":other": {"S": str(next(counter))}},
        )

    migration = Meddled(index.client, index.table)
    object.__setattr__(migration, "meddlers", [touch])
    with pytest.raises(Unavailable, match="changed under the migration"):
        migration.next_page(Progress(versions.RECORD_VERSION))
    assert Migration(index.client, index.table).progress() is None
    assert migrated(index).is_done


def test_newer_items_are_left_alone(index: DynamoDbLookup) -> None:
    """An item of a later version is no concern of this one's."""
    newer = {**V1[0], "order_id": {"S": "01J0000000000000000000000Z"}, "record_version": {"N": "99"}}
    index.client.put_item(TableName=index.table, Item=newer)
    done = replace(migrated(index), start_key=None)
    assert done.migrated_count == len(V1)
    assert items_of(index)["01J0000000000000000000000Z", newer["photo_id"]["S"]] == newer

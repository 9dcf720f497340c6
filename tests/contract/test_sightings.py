"""What every Sightings promises: the fake of the tests, and DynamoDB with the template's index."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Protocol

import pytest

from backend_lambdas.adapters.fleet.heartbeats import DynamoDbSightings
from backend_lambdas.contract.heartbeats import KioskState, PrinterHealth
from backend_lambdas.domain.fleet.heartbeats import LastSightings, Sighting, SilentKiosk
from backend_lambdas.domain.fleet.heartbeats import Sightings as NotedSightings
from backend_lambdas.domain.ulids import new_device_id
from tests.fakes.backend_data import STORE
from tests.fakes.fleet import FakeSightings, heartbeat
from tests.ministack_fixture import MiniStack, create_table


class Sightings(NotedSightings, LastSightings, Protocol): ...


@pytest.fixture(params=["fake", "dynamodb"])
def sightings(request: pytest.FixtureRequest) -> Sightings:
    if request.param == "fake":
        return FakeSightings()
    client = request.getfixturevalue("ministack").client("dynamodb")
    return DynamoDbSightings(client, create_table(client, "DevicesTable"), lambda _seconds: None)


def seen(at: str, state: KioskState = KioskState.RUNNING) -> Sighting:
    return Sighting(new_device_id(datetime.now(UTC)), STORE, f"2026-05-04T{at}.000Z", heartbeat(state), 1_900_000_000)


def silent(one: Sighting) -> SilentKiosk:
    return SilentKiosk(one.device_id, one.store_id, one.last_seen_at)


def between(sightings: Sightings, first: str, last: str) -> list[SilentKiosk]:
    return list(sightings.watched_between(f"2026-05-04T{first}.000Z", f"2026-05-04T{last}.000Z"))


def test_kiosks_are_found_by_when_they_were_last_seen(sightings: Sightings) -> None:
    """Those last seen within the span are found, its ends included, the longest silent first."""
    early, middle, late = (seen(at) for at in ("09:00:00", "09:10:00", "09:20:00"))
    for one in (late, early, middle):
        sightings.note(one)
    assert between(sightings, "09:00:00", "09:10:00") == [silent(early), silent(middle)]
    assert between(sightings, "09:00:01", "09:09:59") == []


def test_the_last_heartbeat_counts(sightings: Sightings) -> None:
    """A kiosk stands at its last heartbeat only, and not at all once it has said that it closes."""
    first = seen("09:00:00")
    again = Sighting(
        first.device_id, STORE, "2026-05-04T09:30:00.000Z", heartbeat(oldest_waiting_s=None), 1_900_000_000
    )
    sightings.note(first)
    sightings.note(again)
    sightings.note(again)
    assert between(sightings, "08:00:00", "10:00:00") == [silent(again)]
    closing = Sighting(first.device_id, STORE, "2026-05-04T09:40:00.000Z", heartbeat(KioskState.CLOSING), 1_900_000_000)
    sightings.note(closing)
    assert between(sightings, "08:00:00", "10:00:00") == []
    sightings.note(first)
    assert between(sightings, "08:00:00", "10:00:00") == [silent(first)]


def test_the_last_heartbeat_is_read_as_it_was_said(sightings: Sightings) -> None:
    """Of each kiosk that was heard the last heartbeat comes back whole, with all or none of what it may leave out."""
    printer = PrinterHealth("lab-1", 3, ("media-empty",), 118)
    full = replace(heartbeat(), goodput_bytes_s=1_250_000, clock_skew_s=-75, printers=(printer,))
    one, other, unheard = seen("09:00:00"), seen("09:10:00"), new_device_id(datetime.now(UTC))
    sightings.note(replace(one, heartbeat=full))
    sightings.note(other)
    found = sightings.of([one.device_id, other.device_id, unheard])
    assert found == {one.device_id: replace(one, heartbeat=full), other.device_id: other}
    sightings.note(replace(one, heartbeat=heartbeat(oldest_waiting_s=None)))
    assert sightings.of([one.device_id])[one.device_id].heartbeat == heartbeat(oldest_waiting_s=None)
    assert sightings.of([]) == {}


def test_a_heartbeat_is_no_device(ministack: MiniStack) -> None:
    """What is kept of a heartbeat lies under a key of its own, expires, and the device's item is not touched."""
    client = ministack.client("dynamodb")
    table = create_table(client, "DevicesTable")
    one = seen("09:00:00")
    device = {"device_id": {"S": one.device_id}, "revoked": {"BOOL": True}}
    client.put_item(TableName=table, Item=device)
    DynamoDbSightings(client, table, lambda _seconds: None).note(one)
    found = {item["device_id"]["S"]: item for item in client.scan(TableName=table)["Items"]}
    assert found[one.device_id] == device
    kept = found[f"seen#{one.device_id}"]
    assert kept["queued_photos"] == {"N": "12"}
    assert kept["oldest_waiting_s"] == {"N": "95"}
    assert kept["expires_at"] == {"N": "1900000000"}
    assert len(found) == 2

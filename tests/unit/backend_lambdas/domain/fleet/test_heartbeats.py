from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from backend_lambdas.contract.heartbeats import HEARTBEAT_INTERVAL_S, HeartbeatAnswer, KioskState
from backend_lambdas.domain.fleet.commands import CommandReader
from backend_lambdas.domain.fleet.heartbeats import HeartbeatDesk, KioskWatch, SilentKiosk
from backend_lambdas.domain.fleet.records import Device
from tests.fakes.backend import FakeDevices
from tests.fakes.backend_data import DEVICE, OTHER_DEVICE, STORE
from tests.fakes.clock import FakeClock
from tests.fakes.fleet import FakeCommands, FakeSightings, heartbeat

TILL = Device(DEVICE, STORE, "Till 1", "-----BEGIN…", "2026-05-04T09:30:00.000Z")
SEEN_AT = "2026-05-04T09:30:00.000Z"
SILENT = [SilentKiosk(DEVICE, STORE, SEEN_AT)]


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def sightings() -> FakeSightings:
    return FakeSightings()


@pytest.fixture
def desk(sightings: FakeSightings, clock: FakeClock) -> HeartbeatDesk:
    return HeartbeatDesk(sightings, clock, CommandReader(FakeCommands(), clock))


def watch_of(sightings: FakeSightings, clock: FakeClock, *devices: Device) -> KioskWatch:
    return KioskWatch(sightings, FakeDevices(*devices), clock, timedelta(minutes=5), timedelta(hours=24))


def test_a_heartbeat_is_kept_by_the_backends_clock(desk: HeartbeatDesk, sightings: FakeSightings) -> None:
    """What a kiosk says is kept with the backend's time, and the answer says when to speak again."""
    assert desk.take(DEVICE, STORE, heartbeat()) == HeartbeatAnswer(SEEN_AT, HEARTBEAT_INTERVAL_S)
    assert sightings.last[DEVICE].last_seen_at == SEEN_AT
    assert sightings.last[DEVICE].heartbeat == heartbeat()


@pytest.mark.parametrize(
    ("silent_s", "told"),
    [(299, []), (300, SILENT), (24 * 3600, SILENT), (24 * 3600 + 1, [])],
    ids=["not yet", "five minutes", "a day", "longer"],
)
def test_silence_begins_and_ends(
    desk: HeartbeatDesk, sightings: FakeSightings, clock: FakeClock, silent_s: int, told: list[SilentKiosk]
) -> None:
    """A kiosk that ran is silent from five minutes after its last heartbeat on, and for a day."""
    desk.take(DEVICE, STORE, heartbeat())
    clock.advance(silent_s)
    assert watch_of(sightings, clock, TILL).silent() == told


def test_closing_takes_off_the_watch(desk: HeartbeatDesk, sightings: FakeSightings, clock: FakeClock) -> None:
    """A kiosk that said that it closes may be silent all night; the next morning it is watched again."""
    desk.take(DEVICE, STORE, heartbeat())
    desk.take(DEVICE, STORE, heartbeat(KioskState.CLOSING))
    clock.advance(8 * 3600)
    assert watch_of(sightings, clock, TILL).silent() == []
    desk.take(DEVICE, STORE, heartbeat())
    clock.advance(301)
    assert [one.device_id for one in watch_of(sightings, clock, TILL).silent()] == [DEVICE]


def test_who_cannot_speak_is_not_silent(desk: HeartbeatDesk, sightings: FakeSightings, clock: FakeClock) -> None:
    """A kiosk that was revoked, or that is not known any more, is no alarm."""
    desk.take(DEVICE, STORE, heartbeat())
    desk.take(OTHER_DEVICE, STORE, heartbeat())
    clock.advance(301)
    assert watch_of(sightings, clock, replace(TILL, revoked=True)).silent() == []

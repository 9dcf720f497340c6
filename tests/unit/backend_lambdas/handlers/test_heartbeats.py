from __future__ import annotations

import json
import logging
from datetime import timedelta
from typing import Any

import pytest

from backend_lambdas.contract import codec
from backend_lambdas.contract.heartbeats import KioskState
from backend_lambdas.domain.fleet.commands import CommandReader
from backend_lambdas.domain.fleet.heartbeats import HeartbeatDesk, KioskWatch
from backend_lambdas.domain.fleet.records import Device
from backend_lambdas.handlers import _wiring, _wiring_fleet
from backend_lambdas.handlers.api import take_heartbeat
from backend_lambdas.handlers.schedules import watch_kiosks
from backend_lambdas.metrics import Meter
from tests.fakes.backend import FakeDevices
from tests.fakes.backend_data import DEVICE, STORE
from tests.fakes.clock import FakeClock
from tests.fakes.fleet import FakeCommands, FakeSightings, heartbeat

TILL = Device(DEVICE, STORE, "Till 1", "-----BEGIN…", "2026-05-04T09:30:00.000Z")
CONTEXT = {"authorizer": {"lambda": {"deviceId": DEVICE, "storeId": STORE}}}


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> FakeClock:
    """The handlers' own, with the fleet's records in memory."""
    clock, sightings = FakeClock(), FakeSightings()
    watch = KioskWatch(sightings, FakeDevices(TILL), clock, timedelta(minutes=5), timedelta(hours=24))
    monkeypatch.setattr(
        _wiring_fleet, "heartbeat_desk", lambda: HeartbeatDesk(sightings, clock, CommandReader(FakeCommands(), clock))
    )
    monkeypatch.setattr(_wiring_fleet, "kiosk_watch", lambda: watch)
    monkeypatch.setattr(_wiring, "meter", lambda: Meter("test", clock))
    return clock


def beat(text: str) -> dict[str, Any]:
    return take_heartbeat.handler({"requestContext": CONTEXT, "body": text}, None)


def test_a_heartbeat_is_answered(clock: FakeClock) -> None:
    """The kiosk hears the backend's time and when to speak next."""
    answer = beat(codec.encode(heartbeat()))
    assert answer["statusCode"] == 200
    assert json.loads(answer["body"]) == {"time": "2026-05-04T09:30:00.000Z", "next_in_s": 60}


def test_a_wrong_heartbeat_is_refused(clock: FakeClock) -> None:
    """A state that nobody knows, or a figure below none, is no heartbeat."""
    plain = codec.to_plain(heartbeat())
    answer = beat(json.dumps({**plain, "state": "asleep", "disk_free_bytes": -1}))
    assert answer["statusCode"] == 400
    assert "body.state: not one of running, closing" in json.loads(answer["body"])["details"]
    assert beat(json.dumps({**plain, "disk_free_bytes": -1}))["statusCode"] == 400


def test_a_heartbeat_needs_a_device() -> None:
    """Without the authorizer's word on who calls nothing is kept."""
    assert take_heartbeat.handler({"body": codec.encode(heartbeat())}, None)["statusCode"] == 403


def test_silent_kiosks_are_counted_and_named(clock: FakeClock, caplog: pytest.LogCaptureFixture) -> None:
    """Each run writes how many kiosks are silent, none included, and a line for each with device and shop."""
    caplog.set_level(logging.INFO)
    beat(codec.encode(heartbeat()))
    assert watch_kiosks.handler({}, None) == {"silent_kiosks": []}
    clock.advance(301)
    assert watch_kiosks.handler({}, None) == {"silent_kiosks": [DEVICE]}
    beat(codec.encode(heartbeat(KioskState.CLOSING)))
    assert watch_kiosks.handler({}, None) == {"silent_kiosks": []}
    counted = [vars(one)["SilentKiosks"] for one in caplog.records if one.message == "kiosks_watched"]
    assert counted == [0, 1, 0]
    (named,) = [vars(one) for one in caplog.records if one.message == "kiosk_silent"]
    assert (named["device_id"], named["store_id"]) == (DEVICE, STORE)

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from backend_lambdas.contract.heartbeats import KioskState, PrinterHealth
from backend_lambdas.contract.identifiers import DeviceId, StoreId
from backend_lambdas.contract.staff.fleet import KioskHealth
from backend_lambdas.domain.fleet.commands import CommandReader
from backend_lambdas.domain.fleet.health import HealthDesk
from backend_lambdas.domain.fleet.heartbeats import HeartbeatDesk
from backend_lambdas.domain.fleet.records import Device
from tests.fakes.backend import FakeDevices
from tests.fakes.backend_data import DEVICE, OTHER_DEVICE, STORE
from tests.fakes.clock import FakeClock
from tests.fakes.fleet import FakeCommands, FakeSightings, heartbeat

AT = "2026-05-04T09:30:00.000Z"
TILL = Device(DEVICE, STORE, "till", "-----BEGIN…", AT)
DOOR = Device(OTHER_DEVICE, STORE, "By the door", "-----BEGIN…", AT)


class Fleet:
    def __init__(self, *devices: Device) -> None:
        self.clock, self.sightings = FakeClock(), FakeSightings()
        self.heard = HeartbeatDesk(self.sightings, self.clock, CommandReader(FakeCommands(), self.clock))
        self.desk = HealthDesk(FakeDevices(*devices), self.sightings, self.clock, timedelta(minutes=5))

    def kiosks(self) -> tuple[KioskHealth, ...]:
        return self.desk.kiosks(STORE).kiosks


def test_a_kiosk_is_told_by_its_last_heartbeat() -> None:
    """What a kiosk said last of itself is told with its name, each figure as it said it."""
    fleet = Fleet(TILL)
    printer = PrinterHealth("lab-1", 3, ("media-empty",), 118)
    fleet.heard.take(DEVICE, STORE, heartbeat())
    fleet.clock.advance(60)
    beat = replace(heartbeat(), goodput_bytes_s=1_250_000, clock_skew_s=-75, printers=(printer,))
    fleet.heard.take(DEVICE, STORE, beat)
    assert fleet.kiosks() == (
        KioskHealth(
            DEVICE,
            "till",
            is_silent=False,
            last_seen_at="2026-05-04T09:31:00.000Z",
            state="running",
            kiosk_version="0.1.0",
            queued_photos=12,
            oldest_waiting_s=95,
            disk_free_bytes=212_000_000_000,
            goodput_bytes_s=1_250_000,
            clock_skew_s=-75,
            printers=(printer,),
        ),
    )


def test_those_of_the_shop_by_name() -> None:
    """The shop's kiosks stand by name, one that was never heard among them; revoked and other shops' ones do not."""
    other_store = replace(TILL, device_id=DeviceId("01J00000000000000000000001"), store_id=StoreId("elsewhere"))
    revoked = replace(TILL, device_id=DeviceId("01J00000000000000000000002"), revoked=True)
    fleet = Fleet(TILL, DOOR, other_store, revoked)
    fleet.heard.take(DEVICE, STORE, heartbeat())
    assert [(one.device_name, one.last_seen_at) for one in fleet.kiosks()] == [("By the door", None), ("till", AT)]


@pytest.mark.parametrize(
    ("state", "silent_s", "is_silent"),
    [
        (KioskState.RUNNING, 299, False),
        (KioskState.RUNNING, 300, True),
        (KioskState.RUNNING, 90 * 24 * 3600, True),
        (KioskState.CLOSING, 300, False),
    ],
)
def test_silence_is_the_alarms(state: KioskState, silent_s: int, is_silent: bool) -> None:
    """A running kiosk is silent from the alarm's moment on; one that closed is not, however long ago."""
    fleet = Fleet(TILL)
    fleet.heard.take(DEVICE, STORE, heartbeat(state))
    fleet.clock.advance(silent_s)
    assert [one.is_silent for one in fleet.kiosks()] == [is_silent]

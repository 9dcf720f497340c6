"""When each kiosk was last heard, and which of them should have been heard since."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final, Protocol

from backend_lambdas.contract.heartbeats import HEARTBEAT_INTERVAL_S, HeartbeatAnswer, KioskState
from backend_lambdas.domain.moments import epoch_s, rfc3339

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from backend_lambdas.contract.heartbeats import KioskHeartbeat
    from backend_lambdas.contract.identifiers import DeviceId, StoreId
    from backend_lambdas.domain.fleet.commands import CommandReader
    from backend_lambdas.domain.fleet.records import Device
    from backend_lambdas.domain.ports import Clock

KEPT: Final = timedelta(days=90)
"""After the last heartbeat; for whoever looks what became of a kiosk after a summer."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """The last heartbeat of a kiosk."""

    device_id: DeviceId
    store_id: StoreId
    last_seen_at: str
    """RFC 3339, by the backend's clock."""
    heartbeat: KioskHeartbeat
    expires_at_s: int

    @property
    def is_watched(self) -> bool:
        """Whether its silence from now on would mean something."""
        return self.heartbeat.state is KioskState.RUNNING


@dataclass(frozen=True, slots=True)
class SilentKiosk:
    device_id: DeviceId
    store_id: StoreId
    last_seen_at: str


class Sightings(Protocol):
    def note(self, sighting: Sighting) -> None:
        """In place of the kiosk's last one; may be called twice."""

    def watched_between(self, first: str, last: str) -> Sequence[SilentKiosk]:
        """Watched kiosks whose last heartbeat lies between these times, both included, the longest silent first.

        A heartbeat of the last seconds may be missing still.
        """


class LastSightings(Protocol):
    def of(self, device_ids: Sequence[DeviceId]) -> Mapping[DeviceId, Sighting]:
        """The last heartbeat of each that was ever heard, as it was noted."""


class DeviceFinder(Protocol):
    def find(self, device_id: DeviceId) -> Device | None: ...


@dataclass(frozen=True, slots=True)
class HeartbeatDesk:
    sightings: Sightings
    clock: Clock
    commands: CommandReader

    def take(self, device_id: DeviceId, store_id: StoreId, heartbeat: KioskHeartbeat) -> HeartbeatAnswer:
        now = self.clock.now()
        self.sightings.note(Sighting(device_id, store_id, rfc3339(now), heartbeat, epoch_s(now + KEPT)))
        # One that closes could not carry anything out any more.
        told = () if heartbeat.state is KioskState.CLOSING else self.commands.told(device_id)
        return HeartbeatAnswer(rfc3339(now), HEARTBEAT_INTERVAL_S, told or None)


@dataclass(frozen=True, slots=True)
class KioskWatch:
    sightings: Sightings
    devices: DeviceFinder
    clock: Clock
    silent_after: timedelta
    """Shorter: two heartbeats that a line lost are an alarm. Longer: a shop's customers notice first."""
    given_up_after: timedelta
    """Silent for so long, a kiosk was taken away rather than broken; it would ring for ever."""

    def silent(self) -> Sequence[SilentKiosk]:
        """Kiosks that should have been heard and were not. One that was revoked can't be heard, and is none."""
        now = self.clock.now()
        quiet = self.sightings.watched_between(rfc3339(now - self.given_up_after), rfc3339(now - self.silent_after))
        return [one for one in quiet if self._is_expected(one.device_id)]

    def _is_expected(self, device_id: DeviceId) -> bool:
        device = self.devices.find(device_id)
        return device is not None and not device.revoked

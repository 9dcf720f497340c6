"""How a shop's kiosks are, as any of them is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from backend_lambdas.contract.staff.fleet import KioskHealth, StoreKiosks
from backend_lambdas.domain.moments import rfc3339

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import StoreId
    from backend_lambdas.domain.fleet.heartbeats import LastSightings, Sighting
    from backend_lambdas.domain.fleet.records import Device
    from backend_lambdas.domain.ports import Clock


class DevicesOfStore(Protocol):
    def in_store(self, store_id: StoreId) -> list[Device]:
        """Revoked ones, too; one that enrolled a moment ago may be missing still."""


@dataclass(frozen=True, slots=True)
class HealthDesk:
    devices: DevicesOfStore
    sightings: LastSightings
    clock: Clock
    silent_after: timedelta
    """The same as the alarm's, so that panel and alarm say the same."""

    def kiosks(self, store_id: StoreId) -> StoreKiosks:
        """By name. A kiosk that was never heard is told, too: it was enrolled, and its uploader never ran."""
        devices = [device for device in self.devices.in_store(store_id) if not device.revoked]
        seen = self.sightings.of([device.device_id for device in devices])
        ordered = sorted(devices, key=lambda device: (device.device_name.casefold(), device.device_id))
        return StoreKiosks(tuple(self._health(device, seen.get(device.device_id)) for device in ordered))

    def _health(self, device: Device, seen: Sighting | None) -> KioskHealth:
        if seen is None:
            return KioskHealth(device.device_id, device.device_name, is_silent=False)
        beat = seen.heartbeat
        return KioskHealth(
            device.device_id,
            device.device_name,
            is_silent=seen.is_watched and seen.last_seen_at <= rfc3339(self.clock.now() - self.silent_after),
            last_seen_at=seen.last_seen_at,
            state=beat.state.value,
            kiosk_version=beat.kiosk_version,
            queued_photos=beat.queue.photos,
            oldest_waiting_s=beat.queue.oldest_waiting_s,
            disk_free_bytes=beat.disk_free_bytes,
            goodput_bytes_s=beat.goodput_bytes_s,
            clock_skew_s=beat.clock_skew_s,
            printers=beat.printers or (),
            is_paused=beat.is_paused,
        )

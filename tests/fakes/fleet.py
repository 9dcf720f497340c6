"""Kiosks' last heartbeats in memory, passing the contract tests of the adapter; and heartbeats to send."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from backend_lambdas.contract.heartbeats import KioskHeartbeat, KioskQueue, KioskState
from backend_lambdas.domain.fleet.heartbeats import Sighting, SilentKiosk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from backend_lambdas.contract.identifiers import DeviceId


@dataclass
class FakeSightings:
    last: dict[DeviceId, Sighting] = field(default_factory=dict)

    def note(self, sighting: Sighting) -> None:
        self.last[sighting.device_id] = sighting

    def watched_between(self, first: str, last: str) -> Sequence[SilentKiosk]:
        found = [one for one in self.last.values() if one.is_watched and first <= one.last_seen_at <= last]
        return [
            SilentKiosk(one.device_id, one.store_id, one.last_seen_at)
            for one in sorted(found, key=lambda one: one.last_seen_at)
        ]


def heartbeat(state: KioskState = KioskState.RUNNING, oldest_waiting_s: int | None = 95) -> KioskHeartbeat:
    return KioskHeartbeat("0.1.0", state, KioskQueue(12, oldest_waiting_s), 212_000_000_000)

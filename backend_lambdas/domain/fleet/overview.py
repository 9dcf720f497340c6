"""A shop's kiosks as the owner sees them: how each is, and what it was told to do of late."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from backend_lambdas.domain.moments import rfc3339

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import StoreId
    from backend_lambdas.contract.staff.fleet import KioskHealth
    from backend_lambdas.domain.fleet.commands import Command, CommandReader
    from backend_lambdas.domain.fleet.health import HealthDesk

SHOWN: Final = timedelta(days=7)
"""How far back commands are told; what is older stands in the audit."""


@dataclass(frozen=True, slots=True)
class CommandedKiosk:
    health: KioskHealth
    commands: tuple[Command, ...]
    """The oldest first."""


@dataclass(frozen=True, slots=True)
class Fleet:
    now: str
    """By the backend's clock, which all times in here are of."""
    kiosks: tuple[CommandedKiosk, ...]
    """By name; revoked ones are not among them."""


@dataclass(frozen=True, slots=True)
class FleetBook:
    health: HealthDesk
    commands: CommandReader

    def kiosks(self, store_id: StoreId) -> Fleet:
        return Fleet(
            rfc3339(self.commands.clock.now()),
            tuple(
                CommandedKiosk(one, tuple(self.commands.given_within(one.device_id, SHOWN)))
                for one in self.health.kiosks(store_id).kiosks
            ),
        )

"""Which devices a shop has, and the end of one that was lost or stolen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from backend_lambdas.contract.identifiers import DeviceId, StoreId, is_ulid
from backend_lambdas.contract.rules import Text
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.audit import OWNER, AuditAction, new_entry
from backend_lambdas.domain.errors import DeviceUnknown
from backend_lambdas.domain.moments import rfc3339

if TYPE_CHECKING:
    from backend_lambdas.domain.audit import AuditLog
    from backend_lambdas.domain.fleet.records import Device
    from backend_lambdas.domain.ports import Clock

REASON: Final = Text(length_min=1, length_max=200)
"""Characters; the owner's own words, for whoever asks later."""


class DeviceRegister(Protocol):
    def in_store(self, store_id: StoreId) -> list[Device]:
        """By the time of their enrolment; one that enrolled a moment ago may be missing still."""

    def revoke(self, device_id: DeviceId, reason: str, at: str) -> Device | None:
        """The device as it stands afterwards; None if there is none. One that is revoked keeps its first reason."""


@dataclass(frozen=True, slots=True)
class FleetDesk:
    register: DeviceRegister
    audit: AuditLog
    clock: Clock

    def devices(self, store_id: StoreId) -> list[Device]:
        return self.register.in_store(store_id)

    def revoke(self, device_id: DeviceId, reason: str) -> Device:
        """No token of the device is good any more once the gateway has forgotten its last verdict, within a minute.

        What it was granted, presigned URLs and running sessions of staff on it, needs its token or ends in minutes. A
        repeat is harmless. Raises DeviceUnknown.
        """
        problems = [] if is_ulid(device_id) else ["device_id: not a ULID"]
        if REASON.is_broken_by(reason):
            problems.append(f"reason: {REASON.words}")
        if problems:
            raise ContractViolation(problems)
        now = self.clock.now()
        device = self.register.revoke(device_id, reason, rfc3339(now))
        if device is None:
            raise DeviceUnknown(device_id)
        # After the deed, against the rule: a stolen kiosk is out first, and only now is its shop known.
        self.audit.record(
            new_entry(now, device.store_id, OWNER, AuditAction.DEVICE_REVOKED, device_id=device_id, reason=reason)
        )
        return device

"""What a manager sets for the shop's kiosks: versions that are added and never changed, the last one in force."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from backend_lambdas.contract.staff.settings import SettingsState, ShopSettings
from backend_lambdas.domain.audit import AuditAction, new_entry
from backend_lambdas.domain.errors import SettingsConflict
from backend_lambdas.domain.moments import rfc3339

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import StoreId
    from backend_lambdas.contract.staff.settings import SettingsChange
    from backend_lambdas.domain.audit import AuditLog
    from backend_lambdas.domain.ports import Clock
    from backend_lambdas.domain.staff.sessions import StaffOnDuty

UNCHANGED: Final = SettingsState(0, ShopSettings())
"""Of a shop whose manager never set anything: each kiosk's own file says all."""


class SettingsRecords(Protocol):
    def last(self, store_id: StoreId, *, consistent: bool) -> SettingsState | None:
        """The version in force; None where there is none. Without `consistent`, one that is a second old may be
        missing.
        """

    def add(self, store_id: StoreId, state: SettingsState) -> bool:
        """Keep it as that version; False where there is another of that number. A repeat says True as the first did."""


@dataclass(frozen=True, slots=True)
class SettingsReader:
    records: SettingsRecords

    def of_kiosk(self, store_id: StoreId) -> SettingsState:
        """For a kiosk that asks again in some minutes anyway."""
        return self.records.last(store_id, consistent=False) or UNCHANGED

    def in_force(self, store_id: StoreId) -> SettingsState:
        return self.records.last(store_id, consistent=True) or UNCHANGED


@dataclass(frozen=True, slots=True)
class SettingsDesk:
    records: SettingsRecords
    audit: AuditLog
    clock: Clock

    def change(self, on_duty: StaffOnDuty, change: SettingsChange) -> SettingsState:
        """What is in force then. Raises SettingsConflict where the change was made from an older version; the same
        change by the same person is taken for a repeat, as after a lost answer.
        """
        member = on_duty.member
        standing = SettingsReader(self.records).in_force(member.store_id)
        if standing.version != change.based_on:
            if _is_repeat(standing, change, member.staff_number):
                return standing
            raise SettingsConflict(f"{standing.version} is in force, and not {change.based_on}")
        now = self.clock.now()
        state = SettingsState(change.based_on + 1, change.settings, rfc3339(now), member.staff_number)
        self.audit.record(
            new_entry(
                now,
                member.store_id,
                member.staff_number,
                AuditAction.SETTINGS_CHANGED,
                device_id=on_duty.session.device_id,
                reason=f"version {state.version}",
            )
        )
        if not self.records.add(member.store_id, state):
            raise SettingsConflict(f"somebody else made version {state.version}")
        return state


def _is_repeat(standing: SettingsState, change: SettingsChange, staff_number: str) -> bool:
    return (standing.version, standing.settings, standing.changed_by) == (
        change.based_on + 1,
        change.settings,
        staff_number,
    )

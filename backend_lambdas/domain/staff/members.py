"""The owner's book of a shop's staff: who is added, removed, given another PIN or role, and let in again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract.identifiers import DeviceId, StoreId
from backend_lambdas.contract.rules import Text
from backend_lambdas.contract.staff.sessions import STAFF_NUMBER, StaffNumber, StaffRole
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.audit import OWNER, AuditAction, new_entry
from backend_lambdas.domain.devices import STORE_ID_PATTERN
from backend_lambdas.domain.errors import StaffNumberTaken, StaffUnknown
from backend_lambdas.domain.moments import epoch_s, rfc3339
from backend_lambdas.domain.staff.guesses import DEVICE_PREFIX, device_subject, number_subject
from backend_lambdas.domain.staff.pins import new_pin, refuse_unless_strong
from backend_lambdas.domain.staff.records import StaffMember

if TYPE_CHECKING:
    from backend_lambdas.domain.audit import AuditLog
    from backend_lambdas.domain.ports import Clock
    from backend_lambdas.domain.staff.pins import PinHasher
    from backend_lambdas.domain.staff.ports import MemberRecords
    from backend_lambdas.domain.staff.records import Guesses

NAME: Final = Text(length_min=1, length_max=64)
"""Characters; it stands on a small screen, and in no log."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A member as the owner sees them: no hash."""

    staff_number: StaffNumber
    name: str
    role: StaffRole
    pin_set_at: str
    locked_until: str | None = None


@dataclass(frozen=True, slots=True)
class StaffList:
    members: tuple[Listed, ...]
    locked_devices: tuple[tuple[str, str], ...] = ()
    """Device id, and until when it takes no PIN."""


@dataclass(frozen=True, slots=True)
class StaffBook:
    records: MemberRecords
    audit: AuditLog
    hasher: PinHasher
    clock: Clock
    new_id: Callable[[], str]
    """Another each time."""

    def add(self, store_id: StoreId, number: StaffNumber, name: str, role: StaffRole, pin: str | None = None) -> str:
        """The PIN, made here where none is given. Raises StaffNumberTaken."""
        problems = [f"name: {NAME.words}"] if NAME.is_broken_by(name) else []
        _refuse_where_wrong(store_id, number, problems)
        pin = _pin(pin)
        now = rfc3339(self.clock.now())
        member = StaffMember(store_id, number, name, role, self.hasher.hash(pin), self.new_id(), now, now)
        self._record(store_id, number, AuditAction.STAFF_ADDED, role.value)
        if not self.records.add_member(member):
            raise StaffNumberTaken(f"{store_id}: {number}")
        self.records.forget_guesses(store_id, number_subject(number))
        return pin

    def set_pin(self, store_id: StoreId, number: StaffNumber, pin: str | None = None) -> str:
        """The new PIN. Their sessions end, and the number is let in again. Raises StaffUnknown."""
        pin = _pin(pin)
        self._record(store_id, number, AuditAction.PIN_CHANGED)

        def with_pin(member: StaffMember) -> StaffMember:
            return replace(
                member,
                pin_hash=self.hasher.hash(pin),
                credential_id=self.new_id(),
                pin_set_at=rfc3339(self.clock.now()),
            )

        self._change(store_id, number, with_pin)
        self.records.forget_guesses(store_id, number_subject(number))
        return pin

    def set_role(self, store_id: StoreId, number: StaffNumber, role: StaffRole) -> None:
        """At once, also in their sessions of now. Raises StaffUnknown."""
        self._record(store_id, number, AuditAction.ROLE_CHANGED, role.value)
        self._change(store_id, number, lambda member: replace(member, role=role))

    def remove(self, store_id: StoreId, number: StaffNumber) -> None:
        """Their sessions end. Raises StaffUnknown."""
        member = self._find(store_id, number)
        self._record(store_id, number, AuditAction.STAFF_REMOVED)
        self.records.remove_member(member)
        self.records.forget_guesses(store_id, number_subject(number))

    def unlock_number(self, store_id: StoreId, number: StaffNumber) -> None:
        """Guesses of before are forgotten, whether anybody has the number or not."""
        _refuse_where_wrong(store_id, number)
        self._record(store_id, number, AuditAction.UNLOCKED)
        self.records.forget_guesses(store_id, number_subject(number))

    def unlock_device(self, store_id: StoreId, device_id: DeviceId) -> None:
        now = self.clock.now()
        self.audit.record(new_entry(now, store_id, OWNER, AuditAction.UNLOCKED, device_id=device_id))
        self.records.forget_guesses(store_id, device_subject(device_id))

    def listing(self, store_id: StoreId) -> StaffList:
        now_s = epoch_s(self.clock.now())
        locks = {
            found.subject: rfc3339(datetime.fromtimestamp(found.locked_until_s, UTC))
            for found in self.records.guesses(store_id)
            if _is_locked(found, now_s)
        }
        members = tuple(
            Listed(one.staff_number, one.name, one.role, one.pin_set_at, locks.get(number_subject(one.staff_number)))
            for one in self.records.members(store_id)
        )
        devices = sorted(
            (subject.removeprefix(DEVICE_PREFIX), until)
            for subject, until in locks.items()
            if subject.startswith(DEVICE_PREFIX)
        )
        return StaffList(members, tuple(devices))

    def _find(self, store_id: StoreId, number: StaffNumber) -> StaffMember:
        _refuse_where_wrong(store_id, number)
        member = self.records.find_member(store_id, number)
        if member is None:
            raise StaffUnknown(f"{store_id}: {number}")
        return member

    def _change(self, store_id: StoreId, number: StaffNumber, change: Callable[[StaffMember], StaffMember]) -> None:
        while True:
            member = self._find(store_id, number)
            if self.records.replace_member(member, change(member)):
                return

    def _record(self, store_id: StoreId, number: StaffNumber, action: AuditAction, reason: str | None = None) -> None:
        self.audit.record(new_entry(self.clock.now(), store_id, OWNER, action, about=number, reason=reason))


def _pin(given: str | None) -> str:
    if given is None:
        return new_pin()
    refuse_unless_strong(given)
    return given


def _refuse_where_wrong(store_id: StoreId, number: StaffNumber, problems: list[str] | None = None) -> None:
    problems = problems or []
    if STORE_ID_PATTERN.fullmatch(store_id) is None:
        problems.append("store_id: 1 to 64 letters, digits, dashes and underscores")
    if STAFF_NUMBER.is_broken_by(number):
        problems.append(f"staff_number: {STAFF_NUMBER.words}")
    if problems:
        raise ContractViolation(problems)


def _is_locked(guesses: Guesses, now_s: int) -> bool:
    return guesses.locked_until_s > now_s

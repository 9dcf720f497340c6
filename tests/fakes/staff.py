"""The staff's ports in memory, passing the contract tests of the adapter; and a hasher that costs next to nothing."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract.staff.sessions import StaffNumber, StaffRole
from backend_lambdas.domain.staff.members import StaffBook
from backend_lambdas.domain.staff.pins import PinHasher
from backend_lambdas.domain.staff.records import Guesses, StaffMember, StaffSession
from backend_lambdas.domain.staff.sessions import StaffOnDuty
from tests.fakes.backend_data import STORE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from backend_lambdas.contract.identifiers import DeviceId, StoreId
    from backend_lambdas.domain.audit import AuditEntry
    from backend_lambdas.domain.ports import Clock

CHEAP: Final = PinHasher(memory_kib=32, iterations=1, lanes=1)
ADA: Final = StaffNumber("12")
PIN: Final = "728401"
WRONG_PIN: Final = "728402"


@dataclass
class FakeAudit:
    entries: list[AuditEntry] = field(default_factory=list)

    def record(self, entry: AuditEntry) -> None:
        self.entries.append(entry)

    @property
    def deeds(self) -> list[str]:
        return [entry.action.value for entry in self.entries]


@dataclass
class FakeStaff:
    people: dict[tuple[StoreId, StaffNumber], StaffMember] = field(default_factory=dict)
    sessions: dict[tuple[StoreId, str], StaffSession] = field(default_factory=dict)
    guessed: dict[tuple[StoreId, str], Guesses] = field(default_factory=dict)

    def find_member(self, store_id: StoreId, staff_number: StaffNumber) -> StaffMember | None:
        return self.people.get((store_id, staff_number))

    def find_session(self, store_id: StoreId, token_hash: str) -> StaffSession | None:
        return self.sessions.get((store_id, token_hash))

    def find_guesses(self, store_id: StoreId, subject: str) -> Guesses | None:
        return self.guessed.get((store_id, subject))

    def members(self, store_id: StoreId) -> list[StaffMember]:
        return sorted(
            (one for (store, _), one in self.people.items() if store == store_id), key=lambda one: one.staff_number
        )

    def guesses(self, store_id: StoreId) -> list[Guesses]:
        return [one for (store, _), one in self.guessed.items() if store == store_id]

    def count_guesses(self, before: Sequence[Guesses | None], after: Sequence[Guesses]) -> bool:
        for old, new in zip(before, after, strict=True):
            standing = self.guessed.get((new.store_id, new.subject))
            if (standing and standing.guess_id) != (old and old.guess_id):
                return False
        self.guessed |= {(new.store_id, new.subject): new for new in after}
        return True

    def forget_guesses(self, store_id: StoreId, subject: str) -> None:
        self.guessed.pop((store_id, subject), None)

    def add_session(self, session: StaffSession) -> None:
        self.sessions[session.store_id, session.token_hash] = session

    def remove_session(self, session: StaffSession) -> None:
        self.sessions.pop((session.store_id, session.token_hash), None)

    def replace_hash(self, member: StaffMember, pin_hash: str) -> None:
        key = (member.store_id, member.staff_number)
        if key in self.people and self.people[key].pin_hash == member.pin_hash:
            self.people[key] = replace(member, pin_hash=pin_hash)

    def add_member(self, member: StaffMember) -> bool:
        return self.people.setdefault((member.store_id, member.staff_number), member) == member

    def replace_member(self, before: StaffMember, after: StaffMember) -> bool:
        key = (before.store_id, before.staff_number)
        if self.people.get(key) not in (before, after):
            return False
        self.people[key] = after
        return True

    def remove_member(self, member: StaffMember) -> None:
        key = (member.store_id, member.staff_number)
        if key in self.people and self.people[key].credential_id == member.credential_id:
            del self.people[key]


@dataclass
class IdSource:
    made: int = 0

    def __call__(self) -> str:
        self.made += 1
        return f"id-{self.made}"


@dataclass
class Shop:
    """One with Ada in it, a manager."""

    clock: Clock
    staff: FakeStaff = field(default_factory=FakeStaff)
    audit: FakeAudit = field(default_factory=FakeAudit)
    hasher: PinHasher = CHEAP
    new_id: IdSource = field(default_factory=IdSource)

    def __post_init__(self) -> None:
        self.book.add(STORE, ADA, "Ada", StaffRole.MANAGER, PIN)
        self.audit.entries.clear()

    def on_duty(self, device_id: DeviceId) -> StaffOnDuty:
        """Ada before that kiosk."""
        member = self.staff.people[STORE, ADA]
        session = StaffSession(STORE, "hash", device_id, ADA, member.credential_id, 1_900_000_000)
        return StaffOnDuty(session, member)

    @property
    def book(self) -> StaffBook:
        return StaffBook(self.staff, self.audit, self.hasher, self.clock, self.new_id)

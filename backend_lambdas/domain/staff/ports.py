"""What the staff's desks ask of the world. The obligations are those of `backend_lambdas.domain.ports`; reads are
consistent, so that who was removed a moment ago is out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from backend_lambdas.contract.identifiers import StoreId
    from backend_lambdas.contract.staff.sessions import StaffNumber
    from backend_lambdas.domain.staff.records import Guesses, StaffMember, StaffSession


class StaffReader(Protocol):
    def find_member(self, store_id: StoreId, staff_number: StaffNumber) -> StaffMember | None: ...

    def find_session(self, store_id: StoreId, token_hash: str) -> StaffSession | None:
        """Also one that is over; its end is the caller's to judge."""


class SessionRecords(StaffReader, Protocol):
    def find_guesses(self, store_id: StoreId, subject: str) -> Guesses | None:
        """Also what should be forgotten by now; that is the caller's to judge."""

    def count_guesses(self, before: Sequence[Guesses | None], after: Sequence[Guesses]) -> bool:
        """Write all of `after` if each subject stands as in `before`, and nothing otherwise; False then.

        False also where this very write got through before and its reply was lost: the guess is then counted twice.
        """

    def forget_guesses(self, store_id: StoreId, subject: str) -> None: ...

    def add_session(self, session: StaffSession) -> None: ...

    def remove_session(self, session: StaffSession) -> None:
        """Nothing happens where it is gone already."""

    def replace_hash(self, member: StaffMember, pin_hash: str) -> None:
        """Keep the same PIN under another hash, if the member's hash is still as given; nothing happens otherwise."""


class MemberRecords(Protocol):
    def find_member(self, store_id: StoreId, staff_number: StaffNumber) -> StaffMember | None: ...

    def members(self, store_id: StoreId) -> list[StaffMember]:
        """All of the shop, by number."""

    def guesses(self, store_id: StoreId) -> list[Guesses]:
        """All of the shop, in no order, also what should be forgotten by now."""

    def add_member(self, member: StaffMember) -> bool:
        """False if the number is taken, unless by this very record; whoever has it stays as they are."""

    def replace_member(self, before: StaffMember, after: StaffMember) -> bool:
        """False if the member is not as `before` any more; nothing happens then."""

    def remove_member(self, member: StaffMember) -> None:
        """Nothing happens where they are gone already, or somebody else has the number."""

    def forget_guesses(self, store_id: StoreId, subject: str) -> None: ...

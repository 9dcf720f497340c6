"""What is remembered of a shop's staff; immutable, as read or to be written."""

from __future__ import annotations

from dataclasses import dataclass, field

# Not for type checkers alone: the adapter reads the fields' types to turn items into records.
from backend_lambdas.contract.identifiers import DeviceId, StoreId
from backend_lambdas.contract.staff.sessions import StaffNumber, StaffRole


@dataclass(frozen=True, slots=True)
class StaffMember:
    store_id: StoreId
    staff_number: StaffNumber
    name: str
    role: StaffRole
    pin_hash: str = field(repr=False)
    """Argon2id in the PHC string format, its parameters in it."""
    credential_id: str
    """Another with each PIN, also where the same number is given to somebody else: a session of before ends by it."""
    added_at: str
    pin_set_at: str


@dataclass(frozen=True, slots=True)
class StaffSession:
    store_id: StoreId
    token_hash: str
    """SHA-256, hex; the token itself is kept nowhere."""
    device_id: DeviceId
    staff_number: StaffNumber
    credential_id: str
    """Of the PIN that began it."""
    expires_at_s: int
    """Epoch seconds. The table deletes later than this, so readers look at it."""


@dataclass(frozen=True, slots=True)
class Guesses:
    """PINs that were tried of one subject: a staff number, whether anybody has it or not, or a device."""

    store_id: StoreId
    subject: str
    guess_id: str
    """Of the last one that was counted: whoever counts the next names it, so that of two at once one begins anew."""
    count: int
    """Since the last right PIN or lock."""
    lockouts: int
    """Locks since the last right PIN; each is twice as long as the one before."""
    locked_until_s: int
    """Epoch seconds; 0 where it never was."""
    counted_at_s: int
    expires_at_s: int
    """When all of this is forgotten. The table deletes later than this, so readers look at it."""

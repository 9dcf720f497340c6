"""What is remembered of a device and an enrolment code; immutable, as read or to be written."""

from __future__ import annotations

from dataclasses import dataclass

# Not for type checkers alone: the adapters read the fields' types to turn items into records.
from backend_lambdas.contract.identifiers import DeviceId, StoreId


@dataclass(frozen=True, slots=True)
class Device:
    device_id: DeviceId
    store_id: StoreId
    device_name: str
    public_key_pem: str
    enrolled_at: str
    revoked: bool = False
    revoked_at: str | None = None
    """Absent where it is not, or was by hand."""
    revoked_reason: str | None = None
    """The owner's own words."""


@dataclass(frozen=True, slots=True)
class EnrolmentCode:
    code_hash: str
    """SHA-256, hex, of the code; the code itself is kept nowhere."""
    store_id: StoreId
    expires_at_s: int
    spent_by: DeviceId | None = None

"""What lies in the queue of erasures, and what is kept of one that was done."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, Final

from backend_lambdas.contract import fields
from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.rules import Items, Number, Ruled, Text

ORDERS_MAX: Final = 200
"""In one task. More: a full order has a thousand photos, and the function's time-out ends each try. Fewer: a customer's
erasure has several records."""

WITHOUT_ADDRESS: Final = Text("a text of 1 to 200 characters without @", re.compile(r"[^@\x00-\x1f]{1,200}"))
"""It is kept for years after the customer's data, so none of it may stand there."""

CALLER: Final = Text("not a caller's name", re.compile(r"[^\x00-\x1f]{1,256}"))

SWEEPS: Final = 2
"""The first when no URL that was lent can begin an upload any more; the second for what was under way then and has no
event of its own, as previews have none."""

OrderIds = Annotated[tuple[Annotated[OrderId, fields.ULID], ...], Items(1, ORDERS_MAX)]


@dataclass(frozen=True, slots=True)
class ErasureTask(Ruled):
    """Without `requested_at` it is a sweep: the same folders once more, for what came in after they were emptied."""

    erasure_id: Annotated[str, fields.ULID]
    """Of the whole erasure, its sweeps among it."""
    entry_id: Annotated[str, fields.ULID]
    """Of this task and of the audit's entry about it; the erasure's own id for the first."""
    order_ids: OrderIds
    requested_at: Annotated[str, fields.UTC_TIME] | None = None
    requested_by: Annotated[str, CALLER] | None = None
    """On whose word: the caller's name at AWS."""
    reason: Annotated[str, WITHOUT_ADDRESS] | None = None
    sweeps_left: Annotated[int, Number(0, SWEEPS)] = 0
    """Of a sweep: how many follow it."""

    @property
    def is_sweep(self) -> bool:
        return self.requested_at is None


@dataclass(frozen=True, slots=True)
class Found:
    """What was there to be taken away."""

    object_count: int = 0
    """Names of objects, each with one version or several."""
    version_count: int = 0
    """Contents, delete markers not among them."""
    delete_marker_count: int = 0
    upload_count: int = 0
    """Uploads in parts that were never completed."""
    record_count: int = 0
    """Heads and photos in the table."""

    def __add__(self, other: Found) -> Found:
        return Found(
            self.object_count + other.object_count,
            self.version_count + other.version_count,
            self.delete_marker_count + other.delete_marker_count,
            self.upload_count + other.upload_count,
            self.record_count + other.record_count,
        )


RECORD_FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class ErasureRecord:
    """What is signed, in canonical JSON. Nothing in it names a customer."""

    format: int
    erasure_id: str
    entry_id: str
    order_ids: tuple[OrderId, ...]
    found: Found
    """All of it was taken away before this was signed."""
    erased_at: str
    """By the backend's clock."""
    requested_at: str | None = None
    requested_by: str | None = None
    reason: str | None = None
    """These three are absent of a sweep that found something; the erasure's own record has them."""


@dataclass(frozen=True, slots=True)
class Signature:
    key_id: str
    """Of the key that made it, in full."""
    algorithm: str
    signature: str
    """DER, base 64."""


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What stands in an erased order's place, so that nothing brings it back. Nothing in it names a customer."""

    order_id: OrderId
    erasure_id: str
    erased_at: str
    expires_at_s: int

"""What an erasure asks of the world; the obligations of `domain/ports.py` hold here, too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import OrderId
    from backend_lambdas.domain.erasure.tasks import ErasureTask, Found, Signature, Tombstone


class ErasableRecords(Protocol):
    def entomb(self, tombstone: Tombstone) -> bool:
        """Put the tombstone in the place of the order's head, whatever that holds, or where there is none; one that
        stands there already stays. From here on every reader finds the order erased.

        True where this erasure took a head away, by this call or by an earlier one.
        """

    def keep_found(self, order_id: OrderId, entry_id: str, found: Found) -> Found:
        """Write down on the tombstone what this task found, unless it did before; what stands there afterwards. So a
        try that died half way through taking it away does not make less of it.
        """

    def photo_count(self, order_id: OrderId) -> int:
        """Of the photo items that are there."""

    def remove_photos(self, order_id: OrderId) -> None:
        """Of the order's items, only the tombstone is left."""


class ErasableStore(Protocol):
    def survey(self, folder: str) -> Found:
        """What lies in the folder: every version of every object, delete markers, and uploads in parts."""

    def empty(self, folder: str) -> None:
        """None of it is left when this returns, but what came in meanwhile."""


class Signer(Protocol):
    def sign(self, document: str) -> Signature:
        """Of the text in UTF-8; called twice, the two differ and both are good."""


class ErasureLog(Protocol):
    def keep(self, erasure_id: str, entry_id: str, document: str, signature: Signature, expires_at_s: int) -> None:
        """Put the entry where there is none of that id; the first one stands, and a repeat changes nothing."""


class Sweeps(Protocol):
    def order(self, task: ErasureTask, delay_s: int) -> None:
        """Hand the task to whoever erases, so many seconds later, at most 900; it may be heard twice."""

"""What looking up asks of the records. The obligations of `domain/ports.py` hold here, too; but an index is behind the
records by a moment, so what was written just now may be missing, and nothing is found that the records do not hold.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import OrderId, StoreId
    from backend_lambdas.domain.records import Order, OrderHead, PhotoRecord

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Page(Generic[Found]):
    found: tuple[Found, ...]
    next_mark: str | None
    """Where the next page begins, to be handed back as it is; None after the last. A page may be empty and not the
    last."""


class OrderIndex(Protocol):
    def heads_of(self, customer_email: str) -> list[OrderHead]:
        """Every order of the customer, in no order; the address as `customer_key` makes it, here and below."""

    def photos_of(self, customer_email: str, mark: str | None, limit: int) -> Page[PhotoRecord]:
        """Her photos by their ids, so by the time at which a kiosk made them. `limit` is at most 100. Raises
        ContractViolation where the mark is none of this query's, here and below.
        """

    def to_print(self, store_id: StoreId, mark: str | None, limit: int) -> Page[PhotoRecord]:
        """What is processed and not printed yet in that shop, the oldest upload first. `limit` as above."""

    def find(self, order_id: OrderId) -> Order | None: ...

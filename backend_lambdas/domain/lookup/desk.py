"""The four questions about orders, each one query; who may ask them is the caller's to judge."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract.fields import customer_key
from backend_lambdas.domain.errors import OrderNotFound
from backend_lambdas.domain.history import history
from backend_lambdas.domain.lookup.ports import Page
from backend_lambdas.domain.moments import epoch_s

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import OrderId, StoreId
    from backend_lambdas.domain.history import Line
    from backend_lambdas.domain.lookup.ports import OrderIndex
    from backend_lambdas.domain.ports import Clock
    from backend_lambdas.domain.records import OrderHead, PhotoRecord

PAGE_SIZE: Final = 50
"""Photos. More: a small screen waits for what it does not show. Fewer: a shop's morning takes many questions."""


@dataclass(frozen=True, slots=True)
class LookupDesk:
    index: OrderIndex
    clock: Clock

    def orders_of(self, address: str) -> list[OrderHead]:
        """The customer's orders however she spelt her address, the latest first; also those whose photos have no
        records yet, since the kiosk died while it announced them.
        """
        now_s = self._now_s()
        heads = [head for head in self.index.heads_of(customer_key(address)) if head.expires_at_s > now_s]
        return sorted(heads, key=lambda head: (head.received_at, head.order_id), reverse=True)

    def photos_of(self, address: str, mark: str | None = None) -> Page[PhotoRecord]:
        return self._shown(self.index.photos_of(customer_key(address), mark, PAGE_SIZE))

    def to_print(self, store_id: StoreId, mark: str | None = None) -> Page[PhotoRecord]:
        """Processed and not printed yet, the oldest first."""
        return self._shown(self.index.to_print(store_id, mark, PAGE_SIZE))

    def history_of(self, order_id: OrderId) -> list[Line]:
        """Raises OrderNotFound, also for one that expired."""
        order = self.index.find(order_id)
        if order is None or order.head.expires_at_s <= self._now_s():
            raise OrderNotFound(order_id)
        return history(order)

    def _shown(self, page: Page[PhotoRecord]) -> Page[PhotoRecord]:
        """The table forgets later than its records say."""
        now_s = self._now_s()
        return Page(tuple(photo for photo in page.found if photo.expires_at_s > now_s), page.next_mark)

    def _now_s(self) -> int:
        return epoch_s(self.clock.now())

"""What the counter asks of the world. The obligations of `domain/ports.py` hold here, too; of an index those of
`domain/lookup/ports.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from backend_lambdas.contract.identifiers import OrderId, StoreId
    from backend_lambdas.contract.staff.orders import OrderStage
    from backend_lambdas.domain.lookup.ports import Page
    from backend_lambdas.domain.records import Order, OrderHead, PhotoRecord

HeadChange = Callable[["OrderHead"], "OrderHead | None"]
"""What becomes of a head; None where it is to stay as it is. May be called again with a newer head."""


class StageRecords(Protocol):
    def settle(self, order_id: OrderId) -> None:
        """Put the order where its head says that it stands in its shop's lists; may be called whenever that may have
        changed, and any number of times. One whose prints are not counted, as in records of before, stays unlisted.
        """


@dataclass(frozen=True, slots=True)
class Span:
    """Of the times at which orders were received; RFC 3339 as `rfc3339` writes it."""

    received_from: str | None = None
    """That moment included."""
    received_until: str | None = None
    """That moment excluded."""

    def holds(self, received_at: str) -> bool:
        is_late_enough = self.received_from is None or received_at >= self.received_from
        return is_late_enough and (self.received_until is None or received_at < self.received_until)


class OrderLists(Protocol):
    """Heads as they stand, whatever the index still said of them: the caller judges stage, store and expiry."""

    def in_stages(
        self, store_id: StoreId, stages: Sequence[OrderStage], span: Span, mark: str | None, *, limit: int, now_s: int
    ) -> Page[OrderHead]:
        """What the shop's lists of these stages hold, as one list, the latest first; what has expired by now is left
        out. A mark is of any such list of the shop. `limit` is at most 100. Raises ContractViolation for what is none.
        """

    def by_code(self, store_id: StoreId, code: str) -> list[OrderHead]:
        """One, as a rule, in no order."""

    def of_customer(self, customer_email: str, mark: str | None, limit: int) -> Page[OrderHead]:
        """Of every shop, by the time at which kiosks made them, the latest first; the address as `customer_key` makes
        it. Mark and limit as above.
        """

    def counts(self, store_id: StoreId, stages: Sequence[OrderStage], now_s: int, limit: int) -> list[int]:
        """How many each stage's list holds that have not expired by now; at most `limit` of a list are looked at."""


class OrderFinder(Protocol):
    def find(self, order_id: OrderId) -> Order | None: ...


class CounterRecords(OrderFinder, Protocol):
    """What staff do to orders. Each write is whole and happens once, however many try it at the same time."""

    def change_head(self, order_id: OrderId, change: HeadChange) -> OrderHead | None:
        """Write what `change` makes of the head, and where it then stands in the lists, in one step, if nobody changed
        it meanwhile; otherwise begin anew. The head as it then stands; None where nothing was written, since `change`
        said so or there is no such order any more.
        """

    def queue_again(
        self, order: Order, photos: Sequence[PhotoRecord], action_id: str, told: Callable[[PhotoRecord], str]
    ) -> bool:
        """Put these photos of the order, which failed, were left or are printed, back into its shop's print queue: in
        a new round, free of whoever had them, each with the line that `told` makes of it, and counted on the head. Each
        that still stands as it was read, and once for each action. An order that was collected is to be collected
        again. False where the order is cancelled or gone; from there on nothing happens.
        """

    def leave_queue(self, order: Order) -> None:
        """None of the order's photos stands in the print queue any more."""

    def move_customer(self, order: Order, customer_email: str) -> None:
        """The index by customer finds each photo under that address, as `customer_key` makes it, and the order's head
        as well: once the head has another, nothing more happens, since whoever gave it that moves the photos there.
        """

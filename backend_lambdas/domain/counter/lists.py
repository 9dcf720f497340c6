"""A shop's orders in lists: by stage, by code, by address, by time; each question is asked by key alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract.fields import customer_key
from backend_lambdas.contract.staff.orders import (
    ORDER_COUNT_MAX,
    ORDER_PAGE_MAX,
    OrderStage,
    StaffOrderLine,
    StaffOrderPage,
    StageCount,
    StageCounts,
)
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.counter.ports import Span
from backend_lambdas.domain.counter.stages import stage_of, troubles_of
from backend_lambdas.domain.lookup.ports import Page
from backend_lambdas.domain.moments import epoch_s, rfc3339

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import StoreId
    from backend_lambdas.contract.staff.orders import OrderQuery
    from backend_lambdas.domain.counter.ports import OrderLists
    from backend_lambdas.domain.ports import Clock
    from backend_lambdas.domain.records import OrderHead

ALMOST_A_MILLISECOND: Final = timedelta(microseconds=999)


@dataclass(frozen=True, slots=True)
class ListDesk:
    lists: OrderLists
    clock: Clock

    def page(self, store_id: StoreId, query: OrderQuery) -> StaffOrderPage:
        """Raises ContractViolation where the mark is none of this question's."""
        now_s, span = epoch_s(self.clock.now()), _span(query)
        found = self._found(store_id, query, span, now_s)
        heads = [
            head
            for head in found.found
            if _is_of_shop(head, store_id, now_s)
            and span.holds(head.received_at)
            # The index is behind by a moment, and an order may have moved on.
            and query.stage in (None, stage_of(head))
        ]
        heads.sort(key=lambda head: (head.received_at, head.order_id), reverse=True)
        return StaffOrderPage(tuple(map(line_of, heads)), found.next_mark)

    def counts(self, store_id: StoreId) -> StageCounts:
        stages = tuple(OrderStage)
        counts = self.lists.counts(store_id, stages, epoch_s(self.clock.now()), ORDER_COUNT_MAX)
        return StageCounts(tuple(map(StageCount, stages, counts)))

    def _found(self, store_id: StoreId, query: OrderQuery, span: Span, now_s: int) -> Page[OrderHead]:
        if query.code is not None:
            if query.mark is not None:
                raise ContractViolation(["mark: what a code finds is one page"])
            return Page(tuple(self.lists.by_code(store_id, query.code)), None)
        if query.customer_email is not None:
            return self.lists.of_customer(customer_key(query.customer_email), query.mark, ORDER_PAGE_MAX)
        stages = tuple(OrderStage) if query.stage is None else (query.stage,)
        return self.lists.in_stages(store_id, stages, span, query.mark, limit=ORDER_PAGE_MAX, now_s=now_s)


def line_of(head: OrderHead) -> StaffOrderLine:
    return StaffOrderLine(
        order_id=head.order_id,
        stage=stage_of(head),
        received_at=head.received_at,
        customer_email=head.recipient,
        photo_count=head.photo_count,
        processed_count=head.processed_count,
        print_count=head.print_count,
        prints_left=head.prints_left or 0,
        troubles=tuple(trouble.value for trouble in troubles_of(head)),
    )


def _is_of_shop(head: OrderHead, store_id: StoreId, now_s: int) -> bool:
    return head.store_id == store_id and head.erased_at is None and head.expires_at_s > now_s


def _span(query: OrderQuery) -> Span:
    return Span(_whole_ms(query.received_from), _whole_ms(query.received_until))


def _whole_ms(time: str | None) -> str | None:
    """The records' times are in whole milliseconds: none lies between that moment and the next whole one."""
    return None if time is None else rfc3339(datetime.fromisoformat(time) + ALMOST_A_MILLISECOND)

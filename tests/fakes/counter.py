"""The counter's ports in memory, over the fake orders. They pass the contract tests of the adapters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from backend_lambdas.contract.identifiers import DeviceId, order_code
from backend_lambdas.contract.staff.sessions import StaffNumber, StaffRole
from backend_lambdas.contract.statuses import PrintStatus
from backend_lambdas.domain.counter.stages import mail_trouble_of, stage_of
from backend_lambdas.domain.lookup.ports import Page
from backend_lambdas.domain.staff.records import StaffMember, StaffSession
from backend_lambdas.domain.staff.sessions import StaffOnDuty
from tests.fakes.backend_data import DEVICE, STORE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from backend_lambdas.contract.identifiers import OrderId, StoreId
    from backend_lambdas.contract.staff.orders import OrderStage
    from backend_lambdas.domain.counter.ports import HeadChange, Span
    from backend_lambdas.domain.new_links import LinkRequest
    from backend_lambdas.domain.records import Order, OrderHead, PhotoRecord
    from tests.fakes.backend import FakeOrders


@dataclass
class FakeLists:
    orders: FakeOrders

    def in_stages(
        self, store_id: StoreId, stages: Sequence[OrderStage], span: Span, mark: str | None, *, limit: int, now_s: int
    ) -> Page[OrderHead]:
        listed = {
            f"{head.received_at}#{order_code(head.order_id)}": head
            for head in self.orders.heads.values()
            if head.store_id == store_id and stage_of(head) in stages and head.expires_at_s > now_s
        }
        left = [
            place
            for place in sorted(listed, reverse=True)
            if span.holds(listed[place].received_at) and (mark is None or place < mark)
        ]
        told = left[:limit]
        return Page(tuple(listed[place] for place in told), told[-1] if len(left) > limit else None)

    def by_code(self, store_id: StoreId, code: str) -> list[OrderHead]:
        return [
            head
            for head in self.orders.heads.values()
            if head.store_id == store_id and order_code(head.order_id) == code
        ]

    def of_customer(self, customer_email: str, mark: str | None, limit: int) -> Page[OrderHead]:
        left = [
            head
            for _, head in sorted(self.orders.heads.items(), reverse=True)
            if head.customer_email == customer_email and (mark is None or head.order_id < mark)
        ]
        return Page(tuple(left[:limit]), left[limit - 1].order_id if len(left) > limit else None)

    def counts(self, store_id: StoreId, stages: Sequence[OrderStage], now_s: int, limit: int) -> list[int]:
        mine = Counter(
            stage_of(head)
            for head in self.orders.heads.values()
            if head.store_id == store_id and head.expires_at_s > now_s
        )
        return [min(mine[stage], limit) for stage in stages]


@dataclass
class FakeDeeds:
    orders: FakeOrders

    def find(self, order_id: OrderId) -> Order | None:
        return self.orders.find(order_id)

    def change_head(self, order_id: OrderId, change: HeadChange) -> OrderHead | None:
        head = self.orders.heads.get(order_id)
        if head is None or head.erased_at is not None:
            return None
        changed = change(head)
        if changed is not None:
            self.orders.heads[order_id] = changed
            if mail_trouble_of(changed) is None:
                self.orders.attention.pop((order_id, "#order"), None)
        return changed

    def queue_again(
        self, order: Order, photos: Sequence[PhotoRecord], action_id: str, told: Callable[[PhotoRecord], str]
    ) -> bool:
        for photo in photos:
            head = self.orders.heads[order.head.order_id]
            if head.erased_at is not None or head.cancelled_at is not None:
                return False
            key = (photo.order_id, photo.photo_id)
            standing = self.orders.photos[key]
            is_as_read = (standing.print_status, standing.print_round) == (photo.print_status, photo.print_round)
            if not is_as_read or action_id in (standing.action_ids or ()):
                continue
            self.orders.photos[key] = replace(
                standing,
                print_status=PrintStatus.QUEUED,
                print_round=standing.print_round + 1,
                print_claimed_by=None,
                action_ids=(*(standing.action_ids or ()), action_id),
                history=(*(standing.history or ()), told(standing)),
            )
            self.orders.attention[key] = f"{photo.store_id}#processed"
            was = photo.print_status
            self.orders.heads[order.head.order_id] = replace(
                head,
                collected_at=None,
                prints_left=(head.prints_left or 0) + (was is PrintStatus.PRINTED),
                prints_failed=(head.prints_failed or 0) - (was is PrintStatus.FAILED),
            )
        return True

    def leave_queue(self, order: Order) -> None:
        for photo in order.photos:
            if photo.print_status in (PrintStatus.QUEUED, PrintStatus.PRINTING, PrintStatus.FAILED):
                self.orders.attention.pop((photo.order_id, photo.photo_id), None)

    def move_customer(self, order: Order, customer_email: str) -> None:
        for photo in order.photos:
            if self.orders.heads[photo.order_id].customer_email != customer_email:
                return
            key = (photo.order_id, photo.photo_id)
            self.orders.photos[key] = replace(self.orders.photos[key], customer_email=customer_email)


@dataclass
class FakeLinkRequests:
    asked: list[LinkRequest] = field(default_factory=list)

    def ask(self, request: LinkRequest) -> None:
        self.asked.append(request)


def on_duty(
    role: StaffRole = StaffRole.MANAGER, number: str = "17", store: StoreId = STORE, device: DeviceId = DEVICE
) -> StaffOnDuty:
    """Somebody who is logged in there."""
    who = StaffNumber(number)
    session = StaffSession(store, "a" * 64, device, who, "credential", 9_999_999_999)
    return StaffOnDuty(session, StaffMember(store, who, "Ada", role, "hash", "credential", "t", "t"))

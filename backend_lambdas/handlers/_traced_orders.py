"""The orders' records, which put what they read on the log lines: whoever handles an order reads it first, so that
every further line says which kiosk and which trace it is of, those about failures, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from backend_lambdas.adapters.orders.dynamodb_orders import DynamoDbOrders
from backend_lambdas.observability import identify, known

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import OrderId, PhotoId
    from backend_lambdas.domain.fleet.quota import QuotaCharge
    from backend_lambdas.domain.records import Order, OrderHead, PhotoRecord


class TracedOrders(DynamoDbOrders):
    def create_head(self, head: OrderHead, charge: QuotaCharge) -> OrderHead:
        return _on_the_lines(super().create_head(head, charge))

    def find(self, order_id: OrderId) -> Order | None:
        order = super().find(order_id)
        if order is not None:
            _on_the_lines(order.head)
        return order

    def find_head(self, order_id: OrderId) -> OrderHead | None:
        head = super().find_head(order_id)
        return None if head is None else _on_the_lines(head)

    def find_photo(self, order_id: OrderId, photo_id: PhotoId) -> PhotoRecord | None:
        photo = super().find_photo(order_id, photo_id)
        if photo is not None:
            identify(trace_id=photo.trace_id)
        return photo


def _on_the_lines(head: OrderHead) -> OrderHead:
    # Who calls is known from its token, and may be another than the order's.
    identify(order_id=head.order_id, trace_id=head.trace_id, device_id=known("device_id") or head.device_id)
    return head

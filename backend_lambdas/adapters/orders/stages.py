"""Where a head stands in its shop's lists: three attributes that two sparse indexes find, written in the very write
that moves the order where that write knows enough, and settled after it where it does not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from backend_lambdas.adapters.attributes import Item, to_attribute
from backend_lambdas.adapters.orders import items
from backend_lambdas.adapters.orders.table import OrdersTable, key_of
from backend_lambdas.contract.identifiers import order_code
from backend_lambdas.domain.counter.stages import stage_of
from backend_lambdas.domain.errors import Throttled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from backend_lambdas.contract.identifiers import OrderId, StoreId
    from backend_lambdas.contract.staff.orders import OrderStage
    from backend_lambdas.domain.records import OrderHead

STAGE_KEY: Final = "stage_key"
LISTED_AT: Final = "listed_at"
CODE_KEY: Final = "code_key"

TOLD_BY: Final = (
    "order_status",
    "notice_status",
    "notice_delivery",
    "photos_failed",
    "prints_left",
    "prints_failed",
    "collected_at",
    "cancelled_at",
)
"""The attributes that `stage_of` reads."""

TRIES_MAX: Final = 8
"""For a head that others write to between the look and the write: each of them settles it, too."""


def stage_key(store_id: StoreId, stage: OrderStage) -> str:
    return f"{store_id}#{stage}"


def code_key(store_id: StoreId, code: str) -> str:
    return f"{store_id}#{code}"


def listed_at(head: OrderHead) -> str:
    """Another for each order of a shop, and so the place in any of its lists where a page ends."""
    return f"{head.received_at}#{order_code(head.order_id)}"


def keys_of(head: OrderHead) -> Item:
    """None for a tombstone, nor for a head of before, whose prints are not counted until it is migrated."""
    if head.erased_at is not None or head.prints_left is None:
        return {}
    keys = {
        STAGE_KEY: stage_key(head.store_id, stage_of(head)),
        LISTED_AT: listed_at(head),
        CODE_KEY: code_key(head.store_id, order_code(head.order_id)),
    }
    return {name: to_attribute(value) for name, value in keys.items()}


@dataclass(frozen=True, slots=True)
class AsRead:
    """A condition that these attributes stand as they do in the item, and that the order was not erased since."""

    condition: str
    values: Item

    @classmethod
    def of(cls, item: Mapping[str, Any], *names: str) -> AsRead:
        """`names` beside those that tell the stage."""
        every = dict.fromkeys((*TOLD_BY, *names))
        parts = [f"{name} = :read_{name}" if name in item else f"attribute_not_exists({name})" for name in every]
        parts += ["attribute_exists(order_id)", "attribute_not_exists(erased_at)"]
        return cls(" AND ".join(parts), {f":read_{name}": item[name] for name in every if name in item})


@dataclass(frozen=True, slots=True)
class StageMoves(OrdersTable):
    def settle(self, order_id: OrderId) -> None:
        for _ in range(TRIES_MAX):
            item = self._get(order_id, items.HEAD_PHOTO_ID)
            wanted = keys_of(items.head_from_item(item)) if item else {}
            if item is None or wanted.items() <= item.items():
                return
            read = AsRead.of(item)
            standing = self._update(
                key_of(order_id, items.HEAD_PHOTO_ID),
                "SET " + ", ".join(f"{name} = :{name}" for name in wanted),
                read.condition,
                read.values | {f":{name}": value for name, value in wanted.items()},
            )
            if standing is None:
                return
        raise Throttled(f"order {order_id}: its head changed {TRIES_MAX} times while its stage was settled")

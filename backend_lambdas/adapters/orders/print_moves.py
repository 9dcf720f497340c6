"""A photo's moves on paper: it stands before its shop's staff until the printer says that it is printed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from backend_lambdas.adapters.attributes import to_attribute
from backend_lambdas.adapters.orders.table import (
    ADD_LINE,
    OrdersTable,
    attention_key,
    is_one_of,
    key_of,
    line_of,
    values_of,
)
from backend_lambdas.contract import codec
from backend_lambdas.contract.statuses import PRINT_MOVES, PhotoStatus, PrintStatus, sources_of

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import OrderId, PhotoId
    from backend_lambdas.domain.history import Line


@dataclass(frozen=True, slots=True)
class PrintMoves(OrdersTable):
    def move_print(self, order_id: OrderId, photo_id: PhotoId, target: PrintStatus, line: Line) -> bool:
        photo = self.find_photo(order_id, photo_id)
        sources = sources_of(PRINT_MOVES, target)
        if photo is None or not photo.prints or not sources:
            return False
        values: dict[str, object] = {":target": target, ":processed": PhotoStatus.PROCESSED, **line_of(line)}
        change = f"SET print_status = :target, {ADD_LINE}"
        if target is PrintStatus.PRINTED:
            change += " REMOVE attention_key"
        else:
            values[":attention"] = attention_key(photo, PhotoStatus.PROCESSED)
            change += ", attention_key = :attention"
        old = self._update(
            key_of(order_id, photo_id),
            change,
            f"{is_one_of('print_status', sources)} AND photo_status = :processed",
            values_of(values, sources),
        )
        # Its own line is the last one: this very write got through, its reply was lost, and the client wrote again.
        return old is None or old.get("history", {}).get("L", [])[-1:] == [to_attribute(codec.encode(line))]

"""A photo's moves on paper: it stands before its shop's staff until the printer says that it is printed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from backend_lambdas.adapters.attributes import to_attribute
from backend_lambdas.adapters.dynamodb_transactions import CONDITION_FAILED, transact
from backend_lambdas.adapters.orders import items
from backend_lambdas.adapters.orders.table import (
    ADD_LINE,
    OrdersTable,
    key_of,
    line_of,
    values_of,
)
from backend_lambdas.contract import codec
from backend_lambdas.contract.print_jobs import PrintOutcome
from backend_lambdas.contract.statuses import PhotoStatus, PrintStatus
from backend_lambdas.domain.errors import Throttled
from backend_lambdas.domain.printing.ports import Counting
from backend_lambdas.domain.printing.reports import STATUS_AFTER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from backend_lambdas.contract.identifiers import DeviceId
    from backend_lambdas.contract.print_jobs import PrintReport
    from backend_lambdas.domain.history import Line
    from backend_lambdas.domain.records import PhotoRecord

HEAD_TRIES_MAX: Final = 3
"""A head that gets or loses its counts between the look and the write, which happens once in its life."""

COUNTED_AS: Final = {PrintOutcome.PRINTED: ("prints_left", -1), PrintOutcome.FAILED: ("prints_failed", 1)}
"""What on the head, and by how much; what is given back is left to print as before."""


@dataclass(frozen=True, slots=True)
class PrintMoves(OrdersTable):
    def claim(self, photo: PhotoRecord, device_id: DeviceId, line: Line) -> PhotoRecord | None:
        values: dict[str, object] = {
            ":queued": PrintStatus.QUEUED,
            ":printing": PrintStatus.PRINTING,
            ":processed": PhotoStatus.PROCESSED,
            ":device": device_id,
            ":round": photo.print_round,
            **line_of(line),
        }
        old = self._update(
            key_of(photo.order_id, photo.photo_id),
            f"SET print_status = :printing, print_claimed_by = :device, {ADD_LINE}",
            f"print_status = :queued AND photo_status = :processed AND {_is_of_round(photo.print_round)}",
            values_of(values, ()),
        )
        if old is None:
            return replace(photo, print_status=PrintStatus.PRINTING, print_claimed_by=device_id)
        # Own already: this very write got through, its reply was lost, and the client wrote again.
        return items.photo_from_item(old) if old.get("print_claimed_by") == to_attribute(device_id) else None

    def end_claim(self, device_id: DeviceId, report: PrintReport, line: Line) -> Counting:
        for _ in range(HEAD_TRIES_MAX):
            head = self._get(report.order_id, items.HEAD_PHOTO_ID)
            if head is None or "cancelled_at" in head or "erased_at" in head:
                return Counting.REFUSED
            move = self._ending(device_id, report, line)
            writes = [move, *self._count(report, head)]
            reasons = transact(self.client, writes, self.sleep)
            if not reasons:
                return Counting.COUNTED
            if reasons[0].get("Code") == CONDITION_FAILED:
                return Counting.REPEATED if _has(reasons[0].get("Item", {}), line) else Counting.REFUSED
        raise Throttled(f"{report.order_id}: its head changed {HEAD_TRIES_MAX} times while a print was counted")

    def _ending(self, device_id: DeviceId, report: PrintReport, line: Line) -> dict[str, Any]:
        target = STATUS_AFTER[report.outcome]
        values: dict[str, object] = {
            ":target": target,
            ":printing": PrintStatus.PRINTING,
            ":device": device_id,
            ":round": report.round,
            **line_of(line),
        }
        gone = "print_claimed_by, attention_key" if target is PrintStatus.PRINTED else "print_claimed_by"
        change = f"SET print_status = :target, {ADD_LINE} REMOVE {gone}"
        return {
            "Update": {
                "TableName": self.table,
                "Key": key_of(report.order_id, report.photo_id),
                "UpdateExpression": change,
                "ConditionExpression": "print_status = :printing AND print_claimed_by = :device "
                f"AND {_is_of_round(report.round)}",
                "ExpressionAttributeValues": values_of(values, ()),
                "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
            }
        }

    def _count(self, report: PrintReport, head: Mapping[str, Any]) -> list[dict[str, Any]]:
        """None on a head of before, which counts nothing."""
        if report.outcome not in COUNTED_AS or "prints_left" not in head:
            return []
        name, step = COUNTED_AS[report.outcome]
        return [
            {
                "Update": {
                    "TableName": self.table,
                    "Key": key_of(report.order_id, items.HEAD_PHOTO_ID),
                    "UpdateExpression": f"ADD {name} :step",
                    "ConditionExpression": "attribute_exists(prints_left) AND attribute_not_exists(cancelled_at) "
                    "AND attribute_not_exists(erased_at)",
                    "ExpressionAttributeValues": {":step": to_attribute(step)},
                }
            }
        ]


def _is_of_round(number: int) -> str:
    """Records of before have none, and are in their first."""
    return "print_round = :round" if number > 1 else "(attribute_not_exists(print_round) OR print_round = :round)"


def _has(item: Mapping[str, Any], line: Line) -> bool:
    """Told before, whatever came after it."""
    return to_attribute(codec.encode(line)) in item.get("history", {}).get("L", [])

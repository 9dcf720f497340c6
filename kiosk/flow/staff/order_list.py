"""Staff's list of orders: the backend's, merged with what this kiosk has not wholly uploaded, each order once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from backend_lambdas.contract import fields
from backend_lambdas.contract.identifiers import OrderId, order_code
from backend_lambdas.contract.staff.orders import (
    ORDER_CODE,
    OrderQuery,
    OrderStage,
    StaffOrderLine,
    StageCounts,
)
from kiosk.clock import rfc3339
from kiosk.order.email import normalised_email
from kiosk.uploads.unfinished import OrderHere

READ_AS: Final = str.maketrans("OIL", "011")
"""Crockford's base 32 has none of these letters, so that who reads a code aloud is understood."""


class Period(StrEnum):
    ALL = "all"
    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"  # the last seven days, today included


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One order in the list, from one of the two sides or from both."""

    order_id: OrderId
    stage: OrderStage
    received_at: str
    customer_email: str
    photo_count: int
    processed_count: int
    print_count: int
    prints_left: int
    troubles: tuple[str, ...]
    here: OrderHere | None = None
    """What this kiosk still has of it."""


@dataclass(frozen=True, slots=True)
class OrderSearch:
    """What the list shows."""

    stage: OrderStage | None = None
    period: Period = Period.ALL
    code: str | None = None
    customer_email: str | None = None

    def of_text(self, text: str) -> OrderSearch | None:
        """By what was typed: a whole code, or a whole address. None where it is neither."""
        typed = text.strip()
        code = typed.upper().translate(READ_AS)
        if not ORDER_CODE.is_broken_by(code):
            return OrderSearch(period=self.period, code=code)
        address = normalised_email(typed)
        return OrderSearch(period=self.period, customer_email=address) if fields.is_email(address) else None

    def query(self, now: datetime, mark: str | None = None) -> OrderQuery:
        """`now` in the shop's own time zone: its days begin at its midnight."""
        begins, ends = self._bounds(now)
        return OrderQuery(
            stage=self.stage,
            code=self.code,
            customer_email=self.customer_email,
            received_from=None if begins is None else rfc3339(begins),
            received_until=None if ends is None else rfc3339(ends),
            mark=mark,
        )

    def holds(self, row: OrderRow, now: datetime) -> bool:
        """Whether a row of this kiosk's own belongs to what is asked for."""
        begins, ends = self._bounds(now)
        moment = datetime.fromisoformat(row.received_at)
        return (
            self.stage in {None, row.stage}
            and self.code in {None, order_code(row.order_id)}
            and (
                self.customer_email is None
                or fields.customer_key(self.customer_email) == fields.customer_key(row.customer_email)
            )
            and (begins is None or begins <= moment)
            and (ends is None or moment < ends)
        )

    def _bounds(self, now: datetime) -> tuple[datetime | None, datetime | None]:
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        match self.period:
            case Period.TODAY:
                return midnight, None
            case Period.YESTERDAY:
                return midnight - timedelta(days=1), midnight
            case Period.WEEK:
                return midnight - timedelta(days=6), None
            case _:
                return None, None


def merged(
    lines: Iterable[StaffOrderLine] | None, here: Iterable[OrderHere], search: OrderSearch, now: datetime
) -> list[OrderRow]:
    """The latest first. What the backend says of an order counts, and what is still here of it stands beside that; what
    it knows and does not list is on another page, or is not what was asked for. `lines`: None where nothing answers.
    """
    still_here = {order.order_id: order for order in here}
    known = [_row_of_line(line, still_here.pop(line.order_id, None)) for line in lines or ()]
    unlisted = [order for order in still_here.values() if lines is None or not order.is_announced]
    only_here = [row for row in map(row_of_here, unlisted) if search.holds(row, now)]
    return sorted([*known, *only_here], key=lambda row: (row.received_at, row.order_id), reverse=True)


def counted(counts: StageCounts | None, here: Iterable[OrderHere]) -> Mapping[OrderStage, int]:
    """Orders that the backend does not know of are added to its counts; without those they stand alone."""
    found = dict.fromkeys(OrderStage, 0) | {one.stage: one.count for one in (counts.stages if counts else ())}
    for order in here:
        if counts is None or not order.is_announced:
            found[row_of_here(order).stage] += 1
    return found


def _row_of_line(line: StaffOrderLine, here: OrderHere | None) -> OrderRow:
    return OrderRow(
        order_id=line.order_id,
        stage=line.stage,
        received_at=line.received_at,
        customer_email=line.customer_email,
        photo_count=line.photo_count,
        processed_count=line.processed_count,
        print_count=line.print_count,
        prints_left=line.prints_left,
        troubles=line.troubles,
        here=here,
    )


def row_of_here(order: OrderHere) -> OrderRow:
    """As it stands where the backend says nothing of it."""
    return OrderRow(
        order_id=order.order_id,
        stage=OrderStage.ATTENTION if order.may_be_retried else OrderStage.RECEIVING,
        received_at=order.created_at,
        customer_email=order.customer_email,
        photo_count=order.progress.total,
        processed_count=order.progress.confirmed,
        print_count=order.print_count,
        prints_left=0,
        troubles=(),
        here=order,
    )

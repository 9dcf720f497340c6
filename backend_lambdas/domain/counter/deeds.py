"""One deed of staff's to one order, and what it leaves on the order's records: its id, and its line in the history."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract import codec
from backend_lambdas.domain.history import Line
from backend_lambdas.domain.moments import rfc3339
from backend_lambdas.domain.ulids import ALPHABET

if TYPE_CHECKING:
    from datetime import datetime

    from backend_lambdas.contract.identifiers import OrderId, PhotoId
    from backend_lambdas.contract.staff.orders import OrderAction
    from backend_lambdas.contract.staff.sessions import StaffNumber
    from backend_lambdas.domain.history import Event
    from backend_lambdas.domain.records import Order, OrderHead

ULID_TIME_LENGTH: Final = 10
"""Characters, as the next: https://github.com/ulid/spec."""
ULID_CHANCE_LENGTH: Final = 16


@dataclass(frozen=True, slots=True)
class Deed:
    staff_number: StaffNumber
    order_id: OrderId
    action: OrderAction
    moment: datetime

    @property
    def id(self) -> str:
        """With its kind: an id that comes again for something else is another deed, and is judged anew."""
        return f"{self.action.kind}#{self.action.action_id}"

    @property
    def at(self) -> str:
        return rfc3339(self.moment)

    @property
    def request_id(self) -> str:
        """Of the mail that it asks for: the same for each repeat."""
        return self._digest.hex()[:32]

    @property
    def erasure_id(self) -> str:
        """A ULID; not the action's own, which a caller could choose so that it is another erasure's."""
        chance = "".join(ALPHABET[byte & 31] for byte in self._digest[:ULID_CHANCE_LENGTH])
        return self.action.action_id[:ULID_TIME_LENGTH] + chance

    @property
    def _digest(self) -> bytes:
        return hashlib.sha256(f"{self.order_id}#{self.id}".encode()).digest()

    def is_done(self, head: OrderHead) -> bool:
        return self.id in (head.action_ids or ())

    def is_begun(self, order: Order) -> bool:
        """Of some photos, by a call that died before it came to all."""
        return any(self.id in (photo.action_ids or ()) for photo in order.photos)

    def line(self, event: Event, photo_id: PhotoId | None = None) -> Line:
        return Line(self.at, event, self.staff_number, self.action.reason, photo_id)

    def marked_on(self, head: OrderHead) -> OrderHead:
        return replace(head, action_ids=(*(head.action_ids or ()), self.id))

    def told_on(self, head: OrderHead, event: Event) -> OrderHead:
        return replace(self.marked_on(head), history=(*(head.history or ()), codec.encode(self.line(event))))

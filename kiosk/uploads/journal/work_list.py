"""What is left to do, answered from indexes: what the worker asks after each photo grows with the number of open orders
alone, not with that of their photos.

The stages stand in the queries as texts and not as parameters, since SQLite uses a partial index only where it sees
that the query asks for no more (https://www.sqlite.org/partialindex.html#queries_using_partial_indexes).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from backend_lambdas.contract.identifiers import OrderId, PhotoId
from kiosk.uploads.journal.connection import Connection
from kiosk.uploads.journal.multiparts import Multiparts
from kiosk.uploads.journal.rows import JournaledOrder, JournaledPhoto, order_of
from kiosk.uploads.states import OrderStage


@dataclass(frozen=True, slots=True)
class Waiting:
    photos: int
    oldest_order_at: str | None
    """RFC 3339: when the oldest of their orders was taken; None where no photo waits."""

    def oldest_waiting_s(self, now: datetime) -> int | None:
        """For how long that one has waited; 0 where the clock was put back meanwhile."""
        if self.oldest_order_at is None:
            return None
        return max(0, round((now - datetime.fromisoformat(self.oldest_order_at)).total_seconds()))


class WorkList:
    def __init__(self, connection: Connection, multiparts: Multiparts) -> None:
        self._connection = connection
        self._multiparts = multiparts

    def open_orders(self) -> list[JournaledOrder]:
        """Orders that still need the worker, oldest first."""
        rows = self._connection.read(
            "SELECT * FROM orders WHERE stage IN ('accepted', 'announced') ORDER BY created_at"
        )
        return [order_of(row) for row in rows]

    def unfinished_orders(self) -> list[JournaledOrder]:
        """Those, and the ones that the backend refused: what staff may still have to act on. Oldest first."""
        rows = self._connection.read(
            "SELECT * FROM orders WHERE stage IN ('accepted', 'announced', 'refused') ORDER BY created_at"
        )
        return [order_of(row) for row in rows]

    def unannounced(self) -> list[JournaledOrder]:
        """Orders that the backend does not know yet, oldest first."""
        return [order for order in self.open_orders() if order.stage is OrderStage.ACCEPTED]

    def spooled(self, order_id: OrderId, count_max: int) -> list[JournaledPhoto]:
        """The order's next photos to send, by position."""
        rows = self._connection.read(
            "SELECT * FROM photos WHERE order_id = ? AND stage = 'spooled' ORDER BY position LIMIT ?",
            order_id,
            count_max,
        )
        return self._multiparts.planned(rows)

    def is_to_be_sent(self, photo_id: PhotoId) -> bool:
        """Whether the photo lies in the spool still, and the backend wants its order."""
        rows = self._connection.read(
            "SELECT 1 FROM photos JOIN orders USING (order_id)"
            " WHERE photo_id = ? AND photos.stage = 'spooled' AND orders.stage = 'announced'",
            photo_id,
        )
        return bool(rows)

    def sent_outside(self, order_id: OrderId, since: str, until: str) -> list[JournaledPhoto]:
        """Photos that S3 acknowledged before or after these times (RFC 3339) and that the backend has no word of.

        After now is long ago, too: this machine's clock was ahead then.
        """
        rows = self._connection.read(
            "SELECT * FROM photos WHERE order_id = ? AND stage = 'sent' AND NOT stage_changed_at BETWEEN ? AND ?"
            " ORDER BY stage_changed_at",
            order_id,
            since,
            until,
        )
        return self._multiparts.planned(rows)

    def waiting(self) -> Waiting:
        """Photos that the backend has not verified, of orders that it may still take."""
        (row,) = self._connection.read(
            "SELECT count(*) AS photos, min(orders.created_at) AS oldest FROM orders JOIN photos USING (order_id)"
            " WHERE orders.stage IN ('accepted', 'announced') AND photos.stage IN ('spooled', 'sending', 'sent')"
        )
        return Waiting(int(row["photos"]), row["oldest"])

    def bytes_before(self, order_id: OrderId) -> int:
        """What is to be sent until the order is: its own photos, and those of orders that came before it."""
        rows = self._connection.read(
            "SELECT total(size_bytes) AS size_bytes FROM photos JOIN orders USING (order_id)"
            " WHERE orders.stage IN ('accepted', 'announced') AND photos.stage IN ('spooled', 'sending')"
            " AND created_at <= (SELECT created_at FROM orders WHERE order_id = ?)",
            order_id,
        )
        return int(rows[0]["size_bytes"])

    def is_empty(self) -> bool:
        """Whether nothing is left that the worker could still bring about; what failed waits for a person."""
        rows = self._connection.read(
            "SELECT 1 FROM orders WHERE stage IN ('accepted', 'announced') AND (stage = 'accepted' OR EXISTS ("
            "SELECT 1 FROM photos WHERE photos.order_id = orders.order_id"
            " AND photos.stage IN ('spooled', 'sending', 'sent'))) LIMIT 1"
        )
        return not rows

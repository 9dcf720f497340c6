"""How far an order is, read from the journal: the one count that screen, CLI and staff all show."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from backend_lambdas.contract.identifiers import OrderId
from kiosk.clock import Clock
from kiosk.uploads.journal import Journal, JournaledPhoto
from kiosk.uploads.states import PhotoStage


@dataclass(frozen=True, slots=True)
class OrderProgress:
    order_id: OrderId
    total: int
    sent: int
    """Acknowledged by S3, confirmed ones included."""
    confirmed: int
    """Verified by the backend."""
    failed: int
    stages: tuple[PhotoStage, ...]
    """By position, as the customer chose them."""
    waiting_for_network: bool
    """Work is left, and the worker's last try did not reach the backend."""

    @property
    def finished(self) -> bool:
        return self.confirmed + self.failed == self.total


class ProgressReader(Protocol):
    def order(self, order_id: OrderId) -> OrderProgress:
        """Reads the disk: never call it on the GUI thread."""


class JournalProgress:
    """Opens the journal for each call, so that any thread may ask."""

    def __init__(self, journal_path: Path, clock: Clock) -> None:
        self._journal_path = journal_path
        self._clock = clock

    def order(self, order_id: OrderId) -> OrderProgress:
        with Journal.open(self._journal_path, self._clock) as journal:
            photos, trouble = journal.photos(order_id), journal.trouble()
        return progress_of(order_id, photos, offline=trouble is not None)


def progress_of(order_id: OrderId, photos: list[JournaledPhoto], *, offline: bool = False) -> OrderProgress:
    stages = tuple(photo.stage for photo in photos)
    confirmed = stages.count(PhotoStage.CONFIRMED)
    failed = stages.count(PhotoStage.FAILED)
    return OrderProgress(
        order_id=order_id,
        total=len(stages),
        sent=stages.count(PhotoStage.SENT) + confirmed,
        confirmed=confirmed,
        failed=failed,
        stages=stages,
        waiting_for_network=offline and confirmed + failed < len(stages),
    )

"""How far an order is, read from the journal: the one count that screen, CLI and staff all show."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from backend_lambdas.contract.identifiers import OrderId
from kiosk.clock import Clock
from kiosk.uploads.journal import Journal, JournaledPhoto, LineState
from kiosk.uploads.states import PhotoStage

UNSENT: Final = frozenset({PhotoStage.SPOOLED, PhotoStage.SENDING})


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
    seconds_left: float | None = None
    """Until the last of its photos is sent, by the goodput of late; None where that is not known, or all are."""

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
            return progress_of(order_id, journal.photos(order_id), journal.line(), journal.work.bytes_before(order_id))


def progress_of(order_id: OrderId, photos: list[JournaledPhoto], line: LineState, bytes_before: int) -> OrderProgress:
    """`bytes_before`: what is to be sent until the order is, itself included."""
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
        waiting_for_network=line.trouble is not None and confirmed + failed < len(stages),
        seconds_left=_seconds_left(line, bytes_before) if set(stages) & UNSENT else None,
    )


def _seconds_left(line: LineState, bytes_before: int) -> float | None:
    if line.trouble is not None or not line.goodput_bytes_s:
        return None
    return bytes_before / line.goodput_bytes_s

"""Show how far each order is."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from dataclasses import dataclass
from typing import Final, Self

from backend_lambdas.contract.identifiers import order_code
from kiosk.app.kiosk import Kiosk
from kiosk.errors import KioskError
from kiosk.uploads.journal import Journal, JournaledOrder, JournaledPhoto, LineState
from kiosk.uploads.progress import progress_of
from kiosk.uploads.states import PhotoStage

NAME: Final = "queue"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    parser.add_argument("--retry", metavar="CODE", help="try again what failed or was refused of this order")


def execute(arguments: argparse.Namespace) -> int:
    kiosk = Kiosk.load(arguments.data)
    if arguments.retry is not None:
        return _retry(kiosk, arguments.retry.strip().upper())
    with kiosk.journal() as journal:
        line = journal.line()
        entries = [_Entry.read(journal, order, line) for order in journal.orders()]
    if arguments.json:
        document = {
            "trouble": line.trouble,
            "goodput_bytes_s": line.goodput_bytes_s,
            "orders": [entry.as_json() for entry in entries],
        }
        print(json.dumps(document, indent=2))
        return 0
    for entry in entries:
        print(entry)
    if not entries:
        print("no orders")
    if line.trouble:
        print(f"held up: {line.trouble}")
    return 0


def _retry(kiosk: Kiosk, code: str) -> int:
    with kiosk.journal() as journal:
        found = [order.order_id for order in journal.orders() if code in (order_code(order.order_id), order.order_id)]
        if not found:
            raise KioskError(f"no order {code} here: `kiosk queue` lists them")
        for order_id in found:
            journal.retry(order_id)
    print(f"order {code} is tried again")
    return 0


@dataclass(frozen=True, slots=True)
class _Entry:
    order: JournaledOrder
    photos: list[JournaledPhoto]
    seconds_left: float | None

    @classmethod
    def read(cls, journal: Journal, order: JournaledOrder, line: LineState) -> Self:
        photos = journal.photos(order.order_id)
        progress = progress_of(order.order_id, photos, line, journal.work.bytes_before(order.order_id))
        return cls(order, photos, progress.seconds_left)

    def __str__(self) -> str:
        order = self.order
        counts = ", ".join(f"{count} {stage}" for stage, count in self._counts().items() if count)
        left = f"  {self.seconds_left / 60:.0f} min left" if self.seconds_left else ""
        return f"{order_code(order.order_id)}  {order.created_at}  {order.stage:<10} {counts}{left}"

    def as_json(self) -> dict[str, object]:
        failed = [photo for photo in self.photos if photo.stage is PhotoStage.FAILED]
        return {
            "order_id": self.order.order_id,
            "code": order_code(self.order.order_id),
            "stage": self.order.stage.value,
            "created_at": self.order.created_at,
            "failure": self.order.failure,
            "seconds_left": self.seconds_left,
            "photos": self._counts(),
            "failures": [{"photo_id": photo.photo_id, "reason": photo.failure} for photo in failed],
        }

    def _counts(self) -> dict[str, int]:
        counts = Counter(photo.stage for photo in self.photos)
        return {stage.value: counts[stage] for stage in PhotoStage}

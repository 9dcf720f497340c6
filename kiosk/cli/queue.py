"""Show how far each order is."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from typing import Final

from backend_lambdas.contract.identifiers import order_code
from kiosk.app import Kiosk
from kiosk.errors import KioskError
from kiosk.uploads.journal import JournaledOrder, JournaledPhoto
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
        trouble = journal.trouble()
        orders = [(order, journal.photos(order.order_id)) for order in journal.orders()]
    if arguments.json:
        listed = [_as_json(order, photos) for order, photos in orders]
        print(json.dumps({"trouble": trouble, "orders": listed}, indent=2))
        return 0
    for order, photos in orders:
        counts = ", ".join(f"{count} {stage}" for stage, count in _counts(photos).items() if count)
        print(f"{order_code(order.order_id)}  {order.created_at}  {order.stage:<10} {counts}")
    if not orders:
        print("no orders")
    if trouble:
        print(f"held up: {trouble}")
    return 0


def _retry(kiosk: Kiosk, code: str) -> int:
    with kiosk.journal() as journal:
        found = [order.order_id for order in journal.orders() if code in (order_code(order.order_id), order.order_id)]
        if not found:
            raise KioskError(f"no order {code} here: `kiosk queue` lists them")
        photos = sum(journal.retry(order_id) for order_id in found)
    print(f"order {code}: {photos} photos are tried again")
    return 0


def _counts(photos: list[JournaledPhoto]) -> dict[str, int]:
    counts = Counter(photo.stage for photo in photos)
    return {stage.value: counts[stage] for stage in PhotoStage}


def _as_json(order: JournaledOrder, photos: list[JournaledPhoto]) -> dict[str, object]:
    failed = [photo for photo in photos if photo.stage is PhotoStage.FAILED]
    return {
        "order_id": order.order_id,
        "code": order_code(order.order_id),
        "stage": order.stage.value,
        "created_at": order.created_at,
        "failure": order.failure,
        "photos": _counts(photos),
        "failures": [{"photo_id": photo.photo_id, "reason": photo.failure} for photo in failed],
    }

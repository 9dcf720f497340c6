"""One order as its page shows it, made of what the backend says and of what is still at this kiosk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

from backend_lambdas.contract.identifiers import order_code
from backend_lambdas.contract.staff.orders import StaffOrder, StaffPhoto, TimelineEntry
from backend_lambdas.contract.statuses import PrintStatus
from kiosk.flow.staff.order_list import row_of_here
from kiosk.uploads.unfinished import OrderHere, PhotoHere
from kiosk.viewmodels.staff.keyed_rows import Facts

PHOTO_ROLES: Final = ("number", "preview", "photoStatus", "printStatus", "prints", "reason", "chosen")
TIMELINE_ROLES: Final = ("at", "what", "by", "reason", "photo")

NOTHING: Final[Facts] = {
    "code": "",
    "stage": "",
    "receivedAt": "",
    "email": "",
    "photoCount": 0,
    "processedCount": 0,
    "printCount": 0,
    "printsLeft": 0,
    "atPrinter": 0,
    "troubles": [],
    "priceMinor": 0,
    "currency": "",
    "notice": "",
    "delivery": "",
    "deliveryReason": "",
}

RETRY_UPLOAD: Final = "retry_upload"
"""The one deed that this kiosk does by itself: what failed or was refused of its queue is sent again."""


def head_facts(order: StaffOrder | None, here: OrderHere | None) -> Facts:
    if order is not None:
        line, delivery = order.line, order.notice_delivery
        return {
            "code": order_code(line.order_id),
            "stage": line.stage.value,
            "receivedAt": line.received_at,
            "email": line.customer_email,
            "photoCount": line.photo_count,
            "processedCount": line.processed_count,
            "printCount": line.print_count,
            "printsLeft": line.prints_left,
            "atPrinter": sum(photo.print_status is PrintStatus.PRINTING for photo in order.photos),
            "troubles": list(line.troubles),
            "priceMinor": sum(entry.price_minor for photo in order.photos for entry in photo.prints),
            "currency": order.currency or "",
            "notice": order.notice_status.value,
            "delivery": "" if delivery is None else delivery.status,
            "deliveryReason": "" if delivery is None else delivery.reason or "",
        }
    if here is None:
        return NOTHING
    row = row_of_here(here)
    return {
        **NOTHING,
        "code": order_code(row.order_id),
        "stage": row.stage.value,
        "receivedAt": row.received_at,
        "email": row.customer_email,
        "photoCount": row.photo_count,
        "processedCount": row.processed_count,
        "printCount": row.print_count,
    }


def here_facts(here: OrderHere | None) -> Facts:
    """Empty where nothing of it is here any more."""
    if here is None:
        return {}
    progress = here.progress
    return {
        "total": progress.total,
        "sent": progress.sent,
        "confirmed": progress.confirmed,
        "failed": progress.failed,
        "refused": here.is_refused,
        "heldUp": progress.waiting_for_network,
        "minutesLeft": 0 if progress.seconds_left is None else max(1, round(progress.seconds_left / 60)),
    }


def actions_of(order: StaffOrder | None, here: OrderHere | None) -> list[str]:
    possible = [] if order is None else list(order.actions)
    return [RETRY_UPLOAD, *possible] if here is not None and here.may_be_retried else possible


def photo_facts(
    order: StaffOrder | None, here: OrderHere | None, shown: Mapping[object, object], chosen: frozenset[str]
) -> list[Facts]:
    """`shown`: the address of each picture that is on the screen already; it stays, though each answer signs anew."""
    if order is None:
        return [] if here is None else [_of_here(number, photo) for number, photo in enumerate(here.photos, start=1)]
    return [
        _of_backend(number, photo, str(shown.get(photo.photo_id) or ""), chosen)
        for number, photo in enumerate(order.photos, start=1)
    ]


def _of_backend(number: int, photo: StaffPhoto, shown: str, chosen: frozenset[str]) -> Facts:
    url = photo.preview_url or ""
    is_same = bool(shown) and urlsplit(shown)[:3] == urlsplit(url)[:3]
    return {
        "key": photo.photo_id,
        "number": number,
        "preview": shown if is_same else url,
        "photoStatus": photo.photo_status.value,
        "printStatus": photo.print_status.value,
        "prints": [
            {"product": entry.product, "finish": entry.finish, "copies": entry.copies} for entry in photo.prints
        ],
        "reason": photo.reason or "",
        "chosen": photo.photo_id in chosen,
    }


def _of_here(number: int, photo: PhotoHere) -> Facts:
    return {
        "key": f"here-{number}",
        "number": number,
        "preview": "" if photo.preview is None else photo.preview.as_uri(),
        "photoStatus": photo.stage,
        "printStatus": "",
        "prints": [],
        "reason": "" if photo.failure is None else "not_sent",
        "chosen": False,
    }


def timeline_facts(order: StaffOrder | None) -> list[Facts]:
    """The latest first, since staff ask what happened last."""
    if order is None:
        return []
    numbers = {photo.photo_id: number for number, photo in enumerate(order.photos, start=1)}
    return [
        _of_entry(place, entry, numbers.get(entry.photo_id, 0) if entry.photo_id else 0)
        for place, entry in reversed(list(enumerate(order.timeline)))
    ]


def _of_entry(place: int, entry: TimelineEntry, photo: int) -> Facts:
    return {
        "key": f"{place} {entry.at} {entry.what}",
        "at": entry.at,
        "what": entry.what,
        "by": entry.by,
        "reason": entry.reason or "",
        "photo": photo,
    }

"""Orders and photos as items: two kinds of one table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from backend_lambdas.adapters.attributes import Item, from_item, to_attribute, to_item
from backend_lambdas.adapters.orders import versions
from backend_lambdas.contract.statuses import PrintStatus
from backend_lambdas.domain.records import OrderHead, PhotoRecord

HEAD_PHOTO_ID: Final = "#order"
"""The head's sort key: no ULID, and before every one of them."""


def head_to_item(head: OrderHead) -> Item:
    return _of_order(head) | {"photo_id": to_attribute(HEAD_PHOTO_ID)}


def head_from_item(item: Mapping[str, Any]) -> OrderHead:
    return from_item(OrderHead, versions.upgraded(item), expires_at_s="expires_at")


def photo_to_item(photo: PhotoRecord) -> Item:
    item = _of_order(photo)
    if photo.print_status is PrintStatus.NOT_ORDERED:
        # The word is of version 2, and a function of version 1 refuses a whole order for a word that it does not know.
        item["print_status"] = to_attribute(PrintStatus.WAITING)
    return item


def photo_from_item(item: Mapping[str, Any]) -> PhotoRecord:
    today = versions.upgraded(item)
    if "prints" not in today:  # see above
        today["print_status"] = to_attribute(PrintStatus.NOT_ORDERED)
    return from_item(PhotoRecord, today, expires_at_s="expires_at")


def _of_order(record: OrderHead | PhotoRecord) -> Item:
    return to_item(record, expires_at_s="expires_at") | {"record_version": to_attribute(versions.RECORD_VERSION)}

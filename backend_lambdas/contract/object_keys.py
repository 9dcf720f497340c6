"""Where an order's files lie in the bucket. One folder an order, so that one signed link opens all of it."""

from __future__ import annotations

import re
from typing import Final

from backend_lambdas.contract.identifiers import OrderId, PhotoId

PHOTO_KEY_PATTERN: Final = re.compile(r"orders/(?P<order_id>[0-9A-Z]{26})/photos/(?P<photo_id>[0-9A-Z]{26})\.jpg")


def order_folder(order_id: OrderId) -> str:
    """With the closing slash."""
    return f"orders/{order_id}/"


def photo_key(order_id: OrderId, photo_id: PhotoId) -> str:
    return f"{order_folder(order_id)}photos/{photo_id}.jpg"


def preview_key(order_id: OrderId, photo_id: PhotoId) -> str:
    """Without `.jpg` at its end, by which the bucket tells of photos: nobody waits for a preview."""
    return f"{order_folder(order_id)}previews/{photo_id}"

"""The paths of version 1, as the template declares them and as the kiosk calls them."""

from __future__ import annotations

from typing import Final

from backend_lambdas.contract.identifiers import OrderId, PhotoId

HEALTH: Final = "/v1/health"
ENROLMENTS: Final = "/v1/enrolments"
ORDER: Final = "/v1/orders/{order_id}"
ORDER_UPLOADS: Final = "/v1/orders/{order_id}/uploads"
ORDER_STORED: Final = "/v1/orders/{order_id}/stored"
PHOTO_PARTS: Final = "/v1/orders/{order_id}/photos/{photo_id}/parts"


def order(order_id: OrderId) -> str:
    return ORDER.format(order_id=order_id)


def order_uploads(order_id: OrderId) -> str:
    return ORDER_UPLOADS.format(order_id=order_id)


def order_stored(order_id: OrderId) -> str:
    return ORDER_STORED.format(order_id=order_id)


def photo_parts(order_id: OrderId, photo_id: PhotoId) -> str:
    return PHOTO_PARTS.format(order_id=order_id, photo_id=photo_id)

"""Where files lie in the bucket: one folder an order, so that one signed link opens all of it, and one for each kiosk's
logs, which no link opens.
"""

from __future__ import annotations

import re
from typing import Final

from backend_lambdas.contract.identifiers import CommandId, DeviceId, OrderId, PhotoId

PHOTO_KEY_PATTERN: Final = re.compile(r"orders/(?P<order_id>[0-9A-Z]{26})/photos/(?P<photo_id>[0-9A-Z]{26})\.jpg")


def order_folder(order_id: OrderId) -> str:
    """With the closing slash."""
    return f"orders/{order_id}/"


def photo_key(order_id: OrderId, photo_id: PhotoId) -> str:
    return f"{order_folder(order_id)}photos/{photo_id}.jpg"


def preview_key(order_id: OrderId, photo_id: PhotoId) -> str:
    """Without `.jpg` at its end, by which the bucket tells of photos: nobody waits for a preview."""
    return f"{order_folder(order_id)}previews/{photo_id}"


def log_folder(device_id: DeviceId) -> str:
    """Of a kiosk's bundles for support; with the closing slash."""
    return f"support/{device_id}/"


def log_bundle_key(device_id: DeviceId, command_id: CommandId) -> str:
    return f"{log_folder(device_id)}{command_id}.zip"

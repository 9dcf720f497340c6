"""New ids for orders and photos.

Made here and not by the backend, so that a call repeated after a lost answer names the same order.
"""

from __future__ import annotations

import secrets

from ulid import ULID

from backend_lambdas.contract.identifiers import OrderId, PhotoId


def new_order_id() -> OrderId:
    return OrderId(str(ULID()))


def new_photo_id() -> PhotoId:
    return PhotoId(str(ULID()))


def new_trace_id() -> str:
    """A W3C trace id: 16 random bytes in hex."""
    return secrets.token_hex(16)

"""Ids as they go over the wire: ULIDs, made by the client so that a repeated call names the same thing."""

from __future__ import annotations

import re
from typing import Final, NewType

OrderId = NewType("OrderId", str)
PhotoId = NewType("PhotoId", str)
DeviceId = NewType("DeviceId", str)
StoreId = NewType("StoreId", str)
CommandId = NewType("CommandId", str)

ULID_PATTERN: Final = re.compile(r"[0-7][0-9A-HJKMNP-TV-Z]{25}")
"""Crockford base 32, upper case, 128 bits: https://github.com/ulid/spec."""


def is_ulid(text: str) -> bool:
    return ULID_PATTERN.fullmatch(text) is not None


def order_code(order_id: OrderId) -> str:
    """What customer and staff read to each other, on screen and in the mail: 30 random bits, one in a shop's day."""
    return order_id[-6:]

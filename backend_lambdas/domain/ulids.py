"""New ids of the backend's own, in the form that the contract asks of all: https://github.com/ulid/spec."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract.identifiers import DeviceId

if TYPE_CHECKING:
    from datetime import datetime

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH: Final = 26
RANDOM_BITS: Final = 80


def new_device_id(moment: datetime) -> DeviceId:
    return DeviceId(new_ulid(moment))


def new_ulid(moment: datetime) -> str:
    """48 bits of milliseconds, 80 of chance, five bits a character."""
    return _ulid(moment, secrets.randbits(RANDOM_BITS))


def least_ulid(moment: datetime) -> str:
    """No id that was made from this moment on is less."""
    return _ulid(moment, 0)


def _ulid(moment: datetime, chance: int) -> str:
    value = int(moment.timestamp() * 1000) << RANDOM_BITS | chance
    return "".join(ALPHABET[value >> 5 * place & 31] for place in reversed(range(LENGTH)))

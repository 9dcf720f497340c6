"""The secret in a reception's address: made for one session, compared in constant time, dead with it."""

from __future__ import annotations

import hmac
import secrets
from typing import Final, Self

TOKEN_BYTES: Final = 16
"""128 bits, 22 characters of the address. More makes the QR code's squares smaller and nothing safer."""


class SessionToken:
    """Not printed by accident: `repr` hides it."""

    def __init__(self, text: str) -> None:
        self._text = text

    @classmethod
    def new(cls) -> Self:
        return cls(secrets.token_urlsafe(TOKEN_BYTES))

    @property
    def text(self) -> str:
        return self._text

    def matches(self, offered: str) -> bool:
        return hmac.compare_digest(self._text.encode(), offered.encode("utf-8", "surrogatepass"))

    def __repr__(self) -> str:
        return "SessionToken(…)"

"""The backend's address as people type it, and as the kiosk keeps it."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final
from urllib.parse import urlsplit

from backend_lambdas.contract.enrolment import ADDRESS_LENGTH_MAX

HOST: Final = re.compile(r"[\w-]{1,63}(?:\.[\w-]{1,63})+|localhost")
LOOPBACK: Final = frozenset({"127.0.0.1", "localhost"})
"""The only hosts that need no TLS: what goes there passes no line."""


class AddressProblem(StrEnum):
    """By a code that the touchscreen has words for."""

    EMPTY = "empty"
    NO_ADDRESS = "no_address"
    NOT_ENCRYPTED = "not_encrypted"


def address_problem(text: str) -> AddressProblem | None:
    if not text.strip():
        return AddressProblem.EMPTY
    try:
        parts = urlsplit(_whole(text))
        host, _ = parts.hostname or "", parts.port
    except ValueError:  # a port that is none, above all
        return AddressProblem.NO_ADDRESS
    has_more = parts.username is not None or parts.query or parts.fragment
    if HOST.fullmatch(host) is None or has_more or len(_whole(text)) > ADDRESS_LENGTH_MAX:
        return AddressProblem.NO_ADDRESS
    if parts.scheme == "http" and host not in LOOPBACK:
        return AddressProblem.NOT_ENCRYPTED
    return None if parts.scheme in {"http", "https"} else AddressProblem.NO_ADDRESS


def backend_address(text: str) -> str:
    """With its scheme and without a slash at its end. For a text without a problem."""
    return _whole(text).rstrip("/")


def _whole(text: str) -> str:
    text = "".join(text.split())
    return text if "://" in text else f"https://{text}"

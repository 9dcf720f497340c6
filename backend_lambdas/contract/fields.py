"""What single values of messages may be."""

from __future__ import annotations

import base64
import binascii
import re
from datetime import datetime
from typing import Final

from backend_lambdas.contract import limits

EMAIL_PATTERN: Final = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
    r"(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+"
)
"""The HTML standard's valid email address, with at least one dot in the domain: a shop's customers have no
mailbox on a bare host name. https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address"""

LANGUAGE_PATTERN: Final = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?")
"""BCP 47, as far as the kiosk's languages need it: `de`, `pt-BR`, `zh-Hant`."""

TRACE_ID_PATTERN: Final = re.compile(r"[0-9a-f]{32}")
"""W3C Trace Context, trace-id: https://www.w3.org/TR/trace-context/#trace-id."""

SHA256_BYTES: Final = 32


def is_email(text: str) -> bool:
    return len(text) <= limits.EMAIL_LENGTH_MAX and EMAIL_PATTERN.fullmatch(text) is not None


def is_sha256(text: str) -> bool:
    try:
        return len(base64.b64decode(text, validate=True)) == SHA256_BYTES
    except (binascii.Error, ValueError):
        return False


def is_utc(text: str) -> bool:
    try:
        return text.endswith("Z") and datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False

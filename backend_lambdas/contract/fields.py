"""What single values of messages may be."""

from __future__ import annotations

import re
from typing import Final

from backend_lambdas.contract import limits
from backend_lambdas.contract.identifiers import ULID_PATTERN
from backend_lambdas.contract.rules import Number, Text

ULID: Final = Text("not a ULID", ULID_PATTERN)

EMAIL: Final = Text(
    "not an email address",
    re.compile(
        r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
        r"(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+"
    ),
    length_max=limits.EMAIL_LENGTH_MAX,
)
"""The HTML standard's valid email address, with at least one dot in the domain: a shop's customers have no
mailbox on a bare host name. https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address"""

LANGUAGE: Final = Text("not a language tag", re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?"))
"""BCP 47, as far as the kiosk's languages need it: `de`, `pt-BR`, `zh-Hant`."""

TRACE_ID: Final = Text("not 32 hex digits", re.compile(r"[0-9a-f]{32}"))
"""W3C Trace Context, trace-id: https://www.w3.org/TR/trace-context/#trace-id."""

SHA256: Final = Text("not a SHA-256 in base 64", re.compile(r"[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]="))
"""Of its 43rd character two bits are padding, and zero: any other never equals the text that S3 gives back."""

UTC_TIME: Final = Text(
    "not a UTC time",
    re.compile(
        r"(?!0000)[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
        r"T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?Z"
    ),
    format="date-time",
)
"""RFC 3339, which has no week dates and no time without seconds, though Python reads them."""

JPEG: Final = Text("image/jpeg only", re.compile("image/jpeg"))

CURRENCY_PATTERN: Final = re.compile(r"[A-Z]{3}")
CURRENCY: Final = Text("not a code of ISO 4217", CURRENCY_PATTERN)

CODE_PATTERN: Final = re.compile(r"[a-z0-9][a-z0-9.x-]{0,23}")
"""Of a shop's own words for a size or a finish: `10x15`, `matte`."""
SHOP_CODE: Final = Text("not a code of the shop's catalogue", CODE_PATTERN)

UUID_PATTERN: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
"""As SQS names its messages."""

ORDER_CODE_PATTERN: Final = re.compile(r"[0-9A-HJKMNP-TV-Z]{6}")
"""The end of an order's ULID: `identifiers.order_code`."""

PRINT_REASON_PATTERN: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
"""As IPP writes its keywords (RFC 8011, 5.1.4)."""

BASE64_PATTERN: Final = re.compile(r"[A-Za-z0-9+/]+={0,2}")
COLOUR_PATTERN: Final = re.compile(r"#[0-9A-Fa-f]{6}")

SIDE_PX: Final = Number(1, limits.PHOTO_SIDE_PX_MAX)
PREVIEW_SIDE_PX: Final = Number(1, limits.PREVIEW_SIDE_PX_MAX)
SIDE_MM: Final = Number(1, limits.PRINT_SIDE_MM_MAX)


def is_email(text: str) -> bool:
    return not EMAIL.is_broken_by(text)


def customer_key(email: str) -> str:
    """The one form in which a customer is looked up; mail goes to the address as it was typed.

    All of it in lower case. RFC 5321 lets a mail server tell Anna@ from anna@, and none that customers use does; a
    screen keyboard's capital, though, would hide an order from its customer, and from her erasure. Dots and what
    follows a plus sign stay: whose mailbox they lead to differs from server to server.
    """
    return email.lower()

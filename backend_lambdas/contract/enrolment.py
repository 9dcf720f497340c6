"""What the owner hands to whoever sets a kiosk up: where the backend is, and the one-time code.

It goes as a file on a stick or as a QR code, never over the wire; only the code itself does, in `EnrolRequest`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Final
from urllib.parse import parse_qs, quote, urlencode, urlsplit

from backend_lambdas.contract import codec, fields, limits
from backend_lambdas.contract.messages import ENROLMENT_CODE_LENGTH_MAX
from backend_lambdas.contract.rules import Ruled, Text
from backend_lambdas.contract.violation import ContractViolation

CODE_ALPHABET: Final = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""No 0 and O, no 1, I and L: the code is read from one screen and typed on another."""

CODE_LENGTH: Final = 6
"""31 ** 6, 9e8 codes. Shorter: the route's one try a second finds a live one. Longer: it is typed wrong."""

FILE_STEM: Final = "photo-kiosk-enrolment"
"""What a kiosk looks for in the topmost folder of a stick: this with `.toml` or `.json`, or a picture of a QR code."""

ADDRESS_LENGTH_MAX: Final = 256
"""Characters. Longer: a QR code of it is too fine for a photo of a screen."""

LINK_SCHEME: Final = "photo-kiosk"
LINK_PATH: Final = "enrol"


@dataclass(frozen=True, slots=True)
class Invitation(Ruled):
    """As a file has it, in TOML or JSON, under these names."""

    api_url: Annotated[str, Text(length_min=1, length_max=ADDRESS_LENGTH_MAX)]
    """The backend's address, as its deployment printed it."""
    code: Annotated[str, Text(length_min=1, length_max=ENROLMENT_CODE_LENGTH_MAX)] = field(repr=False)
    """One-time and short-lived; whoever has it can enrol one kiosk, and so no log may hold it."""
    device_name: Annotated[str, Text(length_max=limits.DEVICE_NAME_LENGTH_MAX)] = ""
    """What staff are to call the kiosk; empty: whoever sets it up says."""
    expires_at: Annotated[str, fields.UTC_TIME] | None = None
    """When the code ends, for whoever reads the file; the backend alone decides."""


def link_of(invitation: Invitation) -> str:
    """What a QR code says of it."""
    return f"{LINK_SCHEME}:{LINK_PATH}?" + urlencode(codec.to_plain(invitation), quote_via=quote)


def invitation_in(text: str) -> Invitation:
    """Of such a link. Raises ContractViolation for every other text, without quoting it."""
    try:
        parts = urlsplit(text.strip())
        values = parse_qs(parts.query, max_num_fields=16)
    except ValueError as exc:
        raise ContractViolation(["not an enrolment's QR code"]) from exc
    if (parts.scheme, parts.path) != (LINK_SCHEME, LINK_PATH):
        raise ContractViolation(["not an enrolment's QR code"])
    return codec.from_plain(Invitation, {name: first for name, (first, *_) in values.items()})

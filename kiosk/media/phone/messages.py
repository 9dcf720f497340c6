"""The page's own small protocol, as far as it is bytes: what a request may say, and how an answer says it.

    PUT    photos/ID   {"name", "size_bytes", "modified_ms"}: announce; a repeat is the same upload
    PATCH  photos/ID   Upload-Offset: the next bytes, at most `slice_bytes` of them
    HEAD   photos/ID   where it stands
    DELETE photos/ID   the phone gives it up

Every answer about an upload carries Upload-Offset, Upload-State and, where it was refused, Upload-Reason. An answer
that turns a request away carries Kiosk-Code. There is no way to ask for bytes, or for an upload whose id is unknown.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Final

from kiosk.media.phone.intake import Upload
from kiosk.media.phone.refusals import Code, TurnedAway

OFFSET_HEADER: Final = "Upload-Offset"
STATE_HEADER: Final = "Upload-State"
REASON_HEADER: Final = "Upload-Reason"
CODE_HEADER: Final = "Kiosk-Code"
SLICE_TYPE: Final = "application/offset+octet-stream"
ANNOUNCEMENT_TYPE: Final = "application/json"
ANNOUNCEMENT_BYTES_MAX: Final = 4_096

_INTEGER_MAX: Final = 2**53 - 1  # the page's numbers are exact up to there
_DIGITS: Final = re.compile(r"[0-9]{1,16}")


@dataclass(frozen=True, slots=True)
class Announcement:
    name: str
    size_bytes: int
    modified_ms: int


def decode_announcement(body: bytes) -> Announcement:
    """Raises TurnedAway for whatever our page would not say."""
    try:
        facts = json.loads(body)
    except (ValueError, RecursionError):
        raise _not_understood("no JSON") from None
    if not isinstance(facts, dict) or facts.keys() != {"name", "size_bytes", "modified_ms"}:
        raise _not_understood("other fields")
    name, size_bytes, modified_ms = facts["name"], facts["size_bytes"], facts["modified_ms"]
    if not isinstance(name, str) or not _is_count(size_bytes) or not _is_count(modified_ms):
        raise _not_understood("other kinds of values")
    return Announcement(name, size_bytes, modified_ms)


def decode_count(text: str | None, what: str) -> int:
    """A header's number. Raises TurnedAway."""
    if text is None or not _DIGITS.fullmatch(text):
        raise _not_understood(f"no number of {what}")
    return int(text)


def upload_headers(upload: Upload) -> dict[str, str]:
    headers = {OFFSET_HEADER: str(upload.offset_bytes), STATE_HEADER: upload.state.value}
    if upload.reason:
        headers[REASON_HEADER] = upload.reason
    return headers


def _is_count(value: object) -> bool:
    return type(value) is int and 0 <= value <= _INTEGER_MAX


def _not_understood(detail: str) -> TurnedAway:
    return TurnedAway(Code.NOT_UNDERSTOOD, detail)

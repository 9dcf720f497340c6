"""Staff at a kiosk: a number and a PIN for a session of some minutes, on this device and in its shop alone.

A device's token says which kiosk calls, a session which person stands before it. Both go with each of staff's calls,
the session in the header STAFF_SESSION_HEADER.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Final, NewType

from backend_lambdas.contract.rules import Ruled, Text

StaffNumber = NewType("StaffNumber", str)

STAFF_SESSION_HEADER: Final = "X-Staff-Session"

STAFF_NUMBER: Final = Text("2 to 4 digits", re.compile(r"[0-9]{2,4}"))
"""Typed before each PIN. Longer: it is a second PIN to forget. Shorter: ten of them, and a shop has more people."""

PIN: Final = Text("6 digits", re.compile(r"[0-9]{6}"))
"""A million. Fewer digits: what may be guessed between two right PINs is a share worth trying. More: it is written down
beside the kiosk."""

SESSION_TOKEN: Final = Text("not a session's token", re.compile(r"[A-Za-z0-9_-]{43}"))
"""256 random bits in base 64 for URLs, RFC 4648 section 5."""

SESSION_LIFETIME_S: Final = 900
"""Longer: who walks up to a kiosk that somebody left finds it open for longer. Shorter: a PIN for each print job."""


class StaffRole(StrEnum):
    """What a member of staff may do in the shop."""

    STAFF = "staff"
    MANAGER = "manager"
    """All that staff may, and what the shop leaves to managers."""


@dataclass(frozen=True, slots=True)
class StaffLogin(Ruled):
    """Who says to stand before the kiosk."""

    staff_number: Annotated[StaffNumber, STAFF_NUMBER]
    pin: Annotated[str, PIN]


@dataclass(frozen=True, slots=True)
class StaffSessionAnswer:
    """A session that has begun; a repeat of the call begins another."""

    session_token: str
    """For the header `X-Staff-Session`. Told once, and kept nowhere but on the kiosk, in memory."""
    name: str
    role: StaffRole
    expires_at: str


@dataclass(frozen=True, slots=True)
class StaffSessionState:
    """Whose session it is as things stand now, and until when."""

    staff_number: StaffNumber
    name: str
    role: StaffRole
    """Of today: who was made a manager, or is none any more, need not log in again."""
    expires_at: str


@dataclass(frozen=True, slots=True)
class StaffSessionEnded:
    ended: bool
    """There is no such session any more, by this call or from before."""

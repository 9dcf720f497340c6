"""Why a reception can't open, and why it does not take something: codes that the screen and the page translate."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from kiosk.errors import KioskError


class Unavailable(StrEnum):
    NO_NETWORK = "no_network"  # no interface that a phone could reach
    ADDRESS_NOT_HERE = "address_not_here"  # the one that the settings name is not this machine's now
    PORT_TAKEN = "port_taken"  # another program has it, or the system keeps it for itself
    FOLDER_UNWRITABLE = "folder_unwritable"


class PhoneUnavailable(KioskError):
    """No phone here today; everything else of the kiosk goes on."""

    def __init__(self, code: Unavailable, detail: str) -> None:
        super().__init__(detail)
        self.code = code


class Code(StrEnum):
    """What a phone is told. A photo that was looked at and refused has the judge's own reason beside REFUSED."""

    CLOSED = "closed"  # a wrong or dead token
    WRONG_HOST = "wrong_host"  # asked for by another name: DNS rebinding
    WRONG_ORIGIN = "wrong_origin"  # another site's script
    TOO_MANY_PHONES = "too_many_phones"
    TOO_FAST = "too_fast"  # come again in a second
    TOO_SLOW = "too_slow"  # what came is kept
    NOT_UNDERSTOOD = "not_understood"  # not our own page's way of asking
    NO_SUCH_THING = "no_such_thing"
    TOO_LARGE = "too_large"
    TOO_MANY_PHOTOS = "too_many_photos"
    SESSION_FULL = "session_full"
    NO_ROOM = "no_room"  # on the kiosk's disk
    ANOTHER_PHOTO = "another_photo"  # this id was given to other facts
    WRONG_OFFSET = "wrong_offset"  # ask for the right one, and go on there
    REFUSED = "refused"
    UNEXPECTED = "unexpected"  # a bug of ours


STATUS: Final[Mapping[Code, int]] = MappingProxyType(
    {
        Code.CLOSED: 404,
        Code.WRONG_HOST: 421,
        Code.WRONG_ORIGIN: 403,
        Code.TOO_MANY_PHONES: 403,
        Code.TOO_FAST: 429,
        Code.TOO_SLOW: 408,
        Code.NOT_UNDERSTOOD: 400,
        Code.NO_SUCH_THING: 404,
        Code.TOO_LARGE: 413,
        Code.TOO_MANY_PHOTOS: 409,
        Code.SESSION_FULL: 409,
        Code.NO_ROOM: 507,
        Code.ANOTHER_PHOTO: 409,
        Code.WRONG_OFFSET: 409,
        Code.REFUSED: 422,
        Code.UNEXPECTED: 500,
    }
)


class TurnedAway(KioskError):
    """One request is not carried out; the others go on."""

    def __init__(self, code: Code, detail: str) -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code

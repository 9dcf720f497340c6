"""Why a file is not taken, in a code that the UI translates and words that the operator reads."""

from __future__ import annotations

from enum import StrEnum

from kiosk.errors import KioskError


class RefusalReason(StrEnum):
    UNREADABLE = "unreadable"  # the medium would not give its bytes
    EMPTY = "empty"
    NOT_A_PHOTO = "not_a_photo"  # no format that we know, whatever its name says
    VIDEO = "video"
    INCOMPLETE = "incomplete"  # cut short: a part of the picture is missing
    DAMAGED = "damaged"  # whole, but its decoder gives up
    TOO_MANY_PIXELS = "too_many_pixels"
    TOO_COSTLY = "too_costly"  # over the time or memory that one photo may take
    DECODER_CRASHED = "decoder_crashed"  # took its worker process down


class PhotoRefused(KioskError):
    """This file can't be sent, for good; the others of the order go on."""

    def __init__(self, reason: RefusalReason, detail: str) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason = reason
        self.detail = detail

    def __reduce__(self) -> tuple[type[PhotoRefused], tuple[RefusalReason, str]]:
        return type(self), (self.reason, self.detail)

"""What one reception was promised, how far each upload is, and what it may still take. No network, no disk, no thread:
the reception's own thread makes all calls.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from kiosk.media.phone.limits import ReceptionLimits
from kiosk.media.phone.names import shown_name
from kiosk.media.phone.ports import RoomCheck
from kiosk.media.phone.refusals import Code, TurnedAway

UPLOAD_ID: Final = re.compile(r"[0-9a-f]{32}")
"""128 random bits, made by the page: a repeat of an announcement is the same upload, and nobody can guess another's."""


class UploadState(StrEnum):
    RECEIVING = "receiving"  # left by its last byte, or by its first ones when they are no photo's
    WHOLE = "whole"  # every byte is here; left by the judge
    ARRIVED = "arrived"
    REFUSED = "refused"


MOVES: Final[Mapping[UploadState, frozenset[UploadState]]] = MappingProxyType(
    {
        UploadState.RECEIVING: frozenset({UploadState.WHOLE, UploadState.REFUSED}),
        UploadState.WHOLE: frozenset({UploadState.ARRIVED, UploadState.REFUSED}),
        UploadState.ARRIVED: frozenset(),
        UploadState.REFUSED: frozenset(),
    }
)


@dataclass(slots=True)
class Upload:
    id: str
    name: str
    size_bytes: int
    modified_ms: int
    """Since 1970, as the phone claims."""
    offset_bytes: int = 0
    """How much of it is on the disk."""
    state: UploadState = UploadState.RECEIVING
    reason: str = ""
    """Why it was refused, in the judge's codes."""

    def move(self, state: UploadState, reason: str = "") -> None:
        assert state in MOVES[self.state], f"{self.state} to {state}"
        self.state = state
        self.reason = reason

    @property
    def rest_bytes(self) -> int:
        return self.size_bytes - self.offset_bytes

    @property
    def takes_place(self) -> bool:
        return self.state is not UploadState.REFUSED


class Intake:
    def __init__(self, limits: ReceptionLimits, has_room: RoomCheck) -> None:
        self._limits = limits
        self._has_room = has_room
        self._uploads: dict[str, Upload] = {}

    def announce(self, upload_id: str, offered_name: str, size_bytes: int, modified_ms: int) -> Upload:
        """A new upload, or the one that the same words announced before. Raises TurnedAway."""
        name = shown_name(offered_name)
        known = self._uploads.get(upload_id)
        if known is not None:
            if (known.name, known.size_bytes, known.modified_ms) != (name, size_bytes, modified_ms):
                raise TurnedAway(Code.ANOTHER_PHOTO, "this id was announced with other facts")
            return known
        self._refuse_what_does_not_fit(size_bytes)
        upload = Upload(upload_id, name, size_bytes, modified_ms)
        self._uploads[upload_id] = upload
        return upload

    def upload(self, upload_id: str) -> Upload:
        try:
            return self._uploads[upload_id]
        except KeyError:
            raise TurnedAway(Code.NO_SUCH_THING, "no such upload") from None

    def forget(self, upload: Upload) -> None:
        """What it took of the limits is free again."""
        self._uploads.pop(upload.id, None)

    def check_slice(self, upload: Upload, offset_bytes: int, length_bytes: int) -> None:
        """Whether these bytes come next. Raises TurnedAway."""
        if length_bytes > self._limits.slice_bytes:
            raise TurnedAway(Code.TOO_LARGE, f"at most {self._limits.slice_bytes} bytes in one request")
        if upload.state is not UploadState.RECEIVING or offset_bytes != upload.offset_bytes:
            raise TurnedAway(Code.WRONG_OFFSET, f"{upload.state} at {upload.offset_bytes}, not at {offset_bytes}")
        if length_bytes > upload.rest_bytes:
            raise TurnedAway(Code.TOO_LARGE, f"{length_bytes} bytes where {upload.rest_bytes} are missing")

    def count(self, state: UploadState) -> int:
        return sum(1 for upload in self._uploads.values() if upload.state is state)

    @property
    def coming(self) -> int:
        return self.count(UploadState.RECEIVING) + self.count(UploadState.WHOLE)

    def _refuse_what_does_not_fit(self, size_bytes: int) -> None:
        limits = self._limits
        if size_bytes > limits.photo_bytes:
            raise TurnedAway(Code.TOO_LARGE, f"a file of {size_bytes} bytes; at most {limits.photo_bytes}")
        taken = [upload for upload in self._uploads.values() if upload.takes_place]
        if len(taken) >= limits.session_photos or len(self._uploads) >= limits.announcements:
            raise TurnedAway(Code.TOO_MANY_PHOTOS, f"{len(taken)} photos; at most {limits.session_photos}")
        if sum(upload.size_bytes for upload in taken) + size_bytes > limits.session_bytes:
            raise TurnedAway(Code.SESSION_FULL, f"at most {limits.session_bytes} bytes in one session")
        to_come_bytes = size_bytes + sum(upload.rest_bytes for upload in taken)
        if not self._has_room(to_come_bytes, len(taken) + 1):
            raise TurnedAway(Code.NO_ROOM, "the disk has no room for it")

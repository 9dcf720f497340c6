"""The stages of an order and of each of its photos in this kiosk, and which moves are legal.

The tables are the whole truth: the journal refuses every move that does not stand here.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class PhotoStage(StrEnum):
    SPOOLED = "spooled"  # safe on this disk; left by the worker that begins to send it
    SENDING = "sending"  # a PUT is under way, or its answer was lost; left by the worker, or by recovery at start
    SENT = "sent"  # S3 acknowledged it; left on the backend's word
    CONFIRMED = "confirmed"  # the backend verified size and checksum; its file is deleted; final
    FAILED = "failed"  # can't be sent as it is; its file stays until a person has looked; left by a retry


class OrderStage(StrEnum):
    ACCEPTED = "accepted"  # safe here, unknown to the backend; left when it took the manifest
    ANNOUNCED = "announced"  # the backend has the manifest; left when each photo is confirmed
    COMPLETE = "complete"  # every photo confirmed; final
    REFUSED = "refused"  # the backend will not have it; its photos stay until a person has looked; left by a retry
    ERASED = "erased"  # its customer's data was erased at the backend; its files and her address are gone here; final


PHOTO_MOVES: Final[Mapping[PhotoStage, frozenset[PhotoStage]]] = MappingProxyType(
    {
        PhotoStage.SPOOLED: frozenset({PhotoStage.SENDING, PhotoStage.CONFIRMED, PhotoStage.FAILED}),
        PhotoStage.SENDING: frozenset({PhotoStage.SENT, PhotoStage.SPOOLED, PhotoStage.FAILED}),
        PhotoStage.SENT: frozenset({PhotoStage.CONFIRMED, PhotoStage.SPOOLED}),
        PhotoStage.CONFIRMED: frozenset(),
        PhotoStage.FAILED: frozenset({PhotoStage.SPOOLED}),
    }
)

ORDER_MOVES: Final[Mapping[OrderStage, frozenset[OrderStage]]] = MappingProxyType(
    {
        OrderStage.ACCEPTED: frozenset({OrderStage.ANNOUNCED, OrderStage.REFUSED, OrderStage.ERASED}),
        OrderStage.ANNOUNCED: frozenset({OrderStage.COMPLETE, OrderStage.REFUSED, OrderStage.ERASED}),
        OrderStage.COMPLETE: frozenset(),
        OrderStage.REFUSED: frozenset({OrderStage.ACCEPTED}),
        OrderStage.ERASED: frozenset(),
    }
)

PHOTO_STAGES_OPEN: Final = frozenset({PhotoStage.SPOOLED, PhotoStage.SENDING, PhotoStage.SENT})
ORDER_STAGES_OPEN: Final = frozenset({OrderStage.ACCEPTED, OrderStage.ANNOUNCED})

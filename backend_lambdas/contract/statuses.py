"""Every status of an order, a photo, its notice and its print, and which moves between them are legal.

The tables are the only place that knows; a move that is not in them is a bug or an attack.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final, TypeVar


class OrderStatus(StrEnum):
    RECEIVING = "receiving"  # left by photo_stored, when the last photo is processed
    READY = "ready"  # final here: its photos wait for print and its notice goes out


class PhotoStatus(StrEnum):
    PENDING = "pending"  # announced by the manifest; left by photo_stored
    PROCESSED = "processed"  # S3 holds the bytes of the manifest; final
    FAILED = "failed"  # S3 holds something else; left by photo_stored when the right bytes arrive


class NoticeStatus(StrEnum):
    WAITING = "waiting"  # the order is not ready yet, or its notice waits in the queue; left by send_notice
    SENDING = "sending"  # one invocation holds the lease; left by it, or by the next one when the lease ran out
    SENT = "sent"  # SES accepted the mail; left where SES then says that it will not send it
    REFUSED = "refused"  # SES refused this address for good; left by staff, who mend the address
    # SES took the mail and dropped it, since the address is on its suppression list; staff must act. In records alone:
    # a kiosk one version behind does not know the word, so it is told `refused`, and the rest by `notice_delivery`.
    SUPPRESSED = "suppressed"


class PrintStatus(StrEnum):
    WAITING = "waiting"  # the photo is not processed yet; left by photo_stored
    QUEUED = "queued"  # may be printed; left by the print agent that takes it
    PRINTING = "printing"  # a printer has the job; left on the printer's word
    PRINTED = "printed"  # the printer said completed; a reprint queues it again
    FAILED = "failed"  # the printer gave a reason; staff queue it again
    NOT_ORDERED = "not_ordered"  # nothing of it is to come on paper; final


Status = TypeVar("Status", OrderStatus, PhotoStatus, NoticeStatus, PrintStatus)

ORDER_MOVES: Final[Mapping[OrderStatus, frozenset[OrderStatus]]] = MappingProxyType(
    {
        OrderStatus.RECEIVING: frozenset({OrderStatus.READY}),
        OrderStatus.READY: frozenset(),
    }
)
PHOTO_MOVES: Final[Mapping[PhotoStatus, frozenset[PhotoStatus]]] = MappingProxyType(
    {
        PhotoStatus.PENDING: frozenset({PhotoStatus.PROCESSED, PhotoStatus.FAILED}),
        PhotoStatus.FAILED: frozenset({PhotoStatus.PROCESSED}),
        PhotoStatus.PROCESSED: frozenset(),
    }
)
NOTICE_MOVES: Final[Mapping[NoticeStatus, frozenset[NoticeStatus]]] = MappingProxyType(
    {
        NoticeStatus.WAITING: frozenset({NoticeStatus.SENDING}),
        NoticeStatus.SENDING: frozenset(
            {NoticeStatus.SENDING, NoticeStatus.SENT, NoticeStatus.REFUSED, NoticeStatus.SUPPRESSED}
        ),
        NoticeStatus.SENT: frozenset({NoticeStatus.SUPPRESSED}),
        # To `sent` by staff alone, with another address: the next mail goes as one with a new link does.
        NoticeStatus.REFUSED: frozenset({NoticeStatus.SENDING, NoticeStatus.SENT}),
        NoticeStatus.SUPPRESSED: frozenset({NoticeStatus.SENDING, NoticeStatus.SENT}),
    }
)
PRINT_MOVES: Final[Mapping[PrintStatus, frozenset[PrintStatus]]] = MappingProxyType(
    {
        PrintStatus.WAITING: frozenset({PrintStatus.QUEUED}),
        PrintStatus.QUEUED: frozenset({PrintStatus.PRINTING}),
        PrintStatus.PRINTING: frozenset({PrintStatus.PRINTED, PrintStatus.FAILED, PrintStatus.QUEUED}),
        PrintStatus.PRINTED: frozenset({PrintStatus.QUEUED}),
        PrintStatus.FAILED: frozenset({PrintStatus.QUEUED}),
        PrintStatus.NOT_ORDERED: frozenset(),
    }
)


def sources_of(moves: Mapping[Status, frozenset[Status]], target: Status) -> tuple[Status, ...]:
    """The statuses from which `target` may be reached, sorted: what a conditional write asks for."""
    return tuple(sorted(source for source, targets in moves.items() if target in targets))

"""The life of an order as its records tell it: who did what, when, and why; for staff and for the customer's own copy.

Each line is written in the very write that made it true, so none is missing and none is of what did not happen. The
moves of an order and of its mail are lines of their own; what happens to each of fifty photos is told by the times that
stand on the photos anyway, and their moves on paper are lines again.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract import codec

# Not for type checkers alone: reading a line reads its fields' types.
from backend_lambdas.contract.deliveries import DeliveryStatus
from backend_lambdas.contract.identifiers import PhotoId
from backend_lambdas.contract.statuses import PhotoStatus, PrintStatus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from backend_lambdas.domain.records import Order, OrderHead, PhotoRecord


class Event(StrEnum):
    TAKEN = "taken"  # the customer pressed Send, by the kiosk's clock: from here on nothing of it is lost
    RECEIVED = "received"  # its manifest came
    FIRST_UPLOADED = "first_uploaded"  # S3 took the first of its photos, as far as they are verified
    LAST_UPLOADED = "last_uploaded"
    FIRST_PROCESSED = "first_processed"  # its first photo was found to be what was announced
    PHOTO_FAILED = "photo_failed"  # S3 holds other bytes than were announced
    READY = "ready"  # all are there
    MAIL_SENT = "mail_sent"  # the mail service took it, by whoever knew first
    MAIL_REFUSED = "mail_refused"  # the mail service will not take it
    MAIL_ACCEPTED = "mail_accepted"  # the mail service's own words from here on, each that changed what is known
    MAIL_DELAYED = "mail_delayed"
    MAIL_DELIVERED = "mail_delivered"
    MAIL_BOUNCED = "mail_bounced"
    MAIL_REJECTED = "mail_rejected"
    MAIL_SUPPRESSED = "mail_suppressed"
    MAIL_COMPLAINED = "mail_complained"
    MAIL_ASKED = "mail_asked"  # by staff: once more, to the address on record
    ADDRESS_CHANGED = "address_changed"  # by staff; which it was is written nowhere
    PRINT_QUEUED = "print_queued"  # again, after it was printed or failed: a reprint, with its reason
    PRINTING = "printing"
    PRINTED = "printed"
    PRINT_FAILED = "print_failed"
    COLLECTED = "collected"  # staff handed it over
    CANCELLED = "cancelled"  # by staff, with their reason
    ERASURE_ASKED = "erasure_asked"  # by staff; the order goes as soon as whoever erases comes to it


class Actor(StrEnum):
    """Who, where it is no person; staff stand there by their number."""

    KIOSK = "kiosk"
    BACKEND = "backend"
    MAIL_SERVICE = "mail_service"


@dataclass(frozen=True, slots=True)
class Line:
    at: str
    """RFC 3339, by the clock of whoever did it."""
    what: str
    """One of Event; a text, so that a version of before reads a history with a word that it does not know."""
    by: str
    """One of Actor, or a staff number."""
    reason: str | None = None
    """A code, or staff's own words for a reprint."""
    photo_id: PhotoId | None = None
    """Where it is about one photo."""


PRINT_EVENTS: Final = {
    PrintStatus.QUEUED: Event.PRINT_QUEUED,
    PrintStatus.PRINTING: Event.PRINTING,
    PrintStatus.PRINTED: Event.PRINTED,
    PrintStatus.FAILED: Event.PRINT_FAILED,
}


def delivery_event(status: DeliveryStatus) -> Event:
    return Event(f"mail_{status}")


def history(order: Order) -> list[Line]:
    """By time; lines of one moment stand in the order in which an order lives."""
    lines = [*_of_head(order.head), *_of_uploads(order.photos)]
    for photo in order.photos:
        lines += _of_photo(photo)
    steps = {event.value: step for step, event in enumerate(Event)}
    return sorted(lines, key=lambda line: (line.at, steps.get(line.what, len(steps))))


def _of_head(head: OrderHead) -> Iterator[Line]:
    yield Line(head.created_at, Event.TAKEN, Actor.KIOSK)
    yield Line(head.received_at, Event.RECEIVED, Actor.BACKEND)
    if head.first_processed_at is not None:
        yield Line(head.first_processed_at, Event.FIRST_PROCESSED, Actor.BACKEND)
    yield from (codec.decode(Line, text) for text in head.history or ())


def _of_uploads(photos: tuple[PhotoRecord, ...]) -> Iterator[Line]:
    uploaded = [
        photo.upload_timestamp
        for photo in photos
        if photo.photo_status is PhotoStatus.PROCESSED and photo.upload_timestamp is not None
    ]
    if uploaded:
        yield Line(min(uploaded), Event.FIRST_UPLOADED, Actor.KIOSK)
        yield Line(max(uploaded), Event.LAST_UPLOADED, Actor.KIOSK)


def _of_photo(photo: PhotoRecord) -> Iterator[Line]:
    if photo.photo_status is PhotoStatus.FAILED and photo.upload_timestamp is not None:
        yield Line(photo.upload_timestamp, Event.PHOTO_FAILED, Actor.BACKEND, photo.status_reason, photo.photo_id)
    yield from (codec.decode(Line, text) for text in photo.history or ())

"""An order as staff see it at any kiosk of their shop."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, ClassVar, Final

from backend_lambdas.contract import fields
from backend_lambdas.contract.deliveries import NoticeDelivery
from backend_lambdas.contract.identifiers import OrderId, PhotoId
from backend_lambdas.contract.prints import PrintEntry
from backend_lambdas.contract.rules import Items, Ruled, Text, Together
from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus, PhotoStatus, PrintStatus

ORDER_PAGE_MAX: Final = 50
"""Orders. More: a small screen waits for what it does not show. Fewer: a shop's morning takes many questions."""

ORDER_COUNT_MAX: Final = 1_000
"""No stage is counted further: a shop's finished orders of a month would be read for a number that nobody needs."""

MARK: Final = Text(length_min=1, length_max=400)

REASON: Final = Text(length_min=1, length_max=200)
"""Staff's own words, or one of the panel's ready ones. They stay in the audit's log for more than a year."""

ORDER_CODE: Final = Text("not an order's code", fields.ORDER_CODE_PATTERN)


class OrderStage(StrEnum):
    """Where an order stands for staff: each in exactly one, told from its head alone."""

    RECEIVING = "receiving"
    """Photos are on their way, or still at a kiosk."""
    ATTENTION = "attention"
    """Something went wrong, and a person must act: see `troubles`."""
    TO_PRINT = "to_print"
    """All photos are here, and some are not on paper yet."""
    READY = "ready"
    """Nothing is left to do but to hand it over; an order without prints is done here."""
    COLLECTED = "collected"
    CANCELLED = "cancelled"


class OrderTrouble(StrEnum):
    """Why a person must act."""

    MAIL_REFUSED = "mail_refused"
    MAIL_BOUNCED = "mail_bounced"
    MAIL_REJECTED = "mail_rejected"
    MAIL_SUPPRESSED = "mail_suppressed"
    PHOTO_FAILED = "photo_failed"
    PRINT_FAILED = "print_failed"


@dataclass(frozen=True, slots=True)
class OrderQuery(Ruled):
    """Which orders of the shop: by stage, by code, by address, or all; the latest first. In a body and not in the
    address, since addresses are logged and customers' must not be.
    """

    stage: OrderStage | None = None
    code: Annotated[str, ORDER_CODE] | None = None
    """What stands on the receipt, whole."""
    customer_email: Annotated[str, fields.EMAIL] | None = None
    received_from: Annotated[str, fields.UTC_TIME] | None = None
    """That moment included."""
    received_until: Annotated[str, fields.UTC_TIME] | None = None
    """That moment excluded."""
    mark: Annotated[str, MARK] | None = None
    """Where the page begins: the last page's `next_mark`, with the same question."""

    TOGETHER: ClassVar = (
        Together(
            "stage: only one of stage, code and customer_email",
            lambda query: sum(one is not None for one in (query.stage, query.code, query.customer_email)) > 1,
        ),
    )


@dataclass(frozen=True, slots=True)
class StaffOrderLine:
    """One order in a list."""

    order_id: OrderId
    stage: OrderStage
    received_at: str
    """By the backend's clock."""
    customer_email: str
    """As it was typed, or mended since."""
    photo_count: int
    processed_count: int
    print_count: int
    """Sheets of paper, copies included."""
    prints_left: int
    """Photos that are not on paper yet, of those that are to come on paper."""
    troubles: tuple[str, ...]
    """Each one of OrderTrouble; texts, so that a kiosk one version behind reads a list with a word that it does not
    know.
    """


@dataclass(frozen=True, slots=True)
class StaffOrderPage:
    orders: tuple[StaffOrderLine, ...]
    next_mark: str | None = None
    """Absent after the last page; a page may be empty and not the last."""


@dataclass(frozen=True, slots=True)
class StageCount:
    stage: OrderStage
    count: int
    """At most ORDER_COUNT_MAX, which then reads as "that many or more"."""


@dataclass(frozen=True, slots=True)
class StageCounts:
    stages: tuple[StageCount, ...]
    """Each stage once."""


@dataclass(frozen=True, slots=True)
class StaffPhoto:
    photo_id: PhotoId
    width_px: int
    height_px: int
    photo_status: PhotoStatus
    print_status: PrintStatus
    prints: tuple[PrintEntry, ...]
    """Empty where nothing of it is to come on paper."""
    reason: str | None = None
    """A code: why the photo or its print failed."""
    preview_url: str | None = None
    """Of its preview, or of the photo where there is none; signed, for some minutes. Absent until it is here."""


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    at: str
    """RFC 3339, by the clock of whoever did it."""
    what: str
    """A code that the panel has plain words for: `taken`, `ready`, `mail_delivered`, `print_failed`, ..."""
    by: str
    """`kiosk`, `backend`, `mail_service`, or a staff number."""
    reason: str | None = None
    photo_id: PhotoId | None = None


@dataclass(frozen=True, slots=True)
class StaffOrder:
    """All that staff may know of an order."""

    line: StaffOrderLine
    order_status: OrderStatus
    notice_status: NoticeStatus
    language: str
    photos: tuple[StaffPhoto, ...]
    """In the customer's order."""
    timeline: tuple[TimelineEntry, ...]
    """By time."""
    actions: tuple[str, ...]
    """Each one of ActionKind: what whoever asks may do to it as it stands."""
    notice_delivery: NoticeDelivery | None = None
    currency: str | None = None


class ActionKind(StrEnum):
    RESEND_MAIL = "resend_mail"
    """The notice once more, to the address on record."""
    CHANGE_ADDRESS = "change_address"
    """A mistyped address is mended, and the mail goes to the new one."""
    RETRY_PRINTS = "retry_prints"
    """What failed at the printer goes into its queue again."""
    REPRINT = "reprint"
    """What was printed comes once more, for a reason: the named photos, or all."""
    MARK_COLLECTED = "mark_collected"
    CANCEL = "cancel"
    """Nothing more of it is printed or mailed; photos stay until they expire. A manager's."""
    ERASE = "erase"
    """The customer asked for it: all of it goes, for good. A manager's."""


NEEDS_REASON: Final = frozenset({ActionKind.REPRINT, ActionKind.CANCEL, ActionKind.ERASE})


@dataclass(frozen=True, slots=True)
class OrderAction(Ruled):
    """One deed, once: a repeat with the same id is the same deed."""

    action_id: Annotated[str, fields.ULID]
    """Made by the kiosk at the tap."""
    kind: ActionKind
    reason: Annotated[str, REASON] | None = None
    customer_email: Annotated[str, fields.EMAIL] | None = None
    """Of `change_address` alone."""
    photo_ids: Annotated[tuple[Annotated[PhotoId, fields.ULID], ...], Items(1)] | None = None
    """Of `reprint` alone; absent for all that were to come on paper."""

    TOGETHER: ClassVar = (
        Together(
            "reason: missing, where a reprint, a cancellation or an erasure must say why",
            lambda action: action.kind in NEEDS_REASON and action.reason is None,
        ),
        Together(
            "customer_email: with change_address, and with it alone",
            lambda action: (action.kind is ActionKind.CHANGE_ADDRESS) != (action.customer_email is not None),
        ),
        Together(
            "photo_ids: with reprint alone",
            lambda action: action.photo_ids is not None and action.kind is not ActionKind.REPRINT,
        ),
    )

"""What staff may do to an order as it stands; the counter's screen offers it, and the desk refuses the rest."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract import codec, limits
from backend_lambdas.contract.staff.orders import ActionKind
from backend_lambdas.contract.staff.sessions import StaffRole
from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus, PrintStatus
from backend_lambdas.domain.history import Event, Line
from backend_lambdas.domain.moments import epoch_s
from backend_lambdas.domain.new_links import may_be_mailed

if TYPE_CHECKING:
    from backend_lambdas.domain.records import Order, PhotoRecord

MANAGERS: Final = frozenset({ActionKind.CANCEL, ActionKind.ERASE})
"""What can't be taken back."""

CLAIM_LEFT_AFTER: Final = timedelta(minutes=30)
"""From when on a photo that a print agent took counts as left behind, and may be queued again. Longer: a shop whose
print agent broke waits. Shorter: staff free what a busy printer is about to print, and it comes twice."""


def possible_actions(order: Order, role: StaffRole, now: datetime) -> list[ActionKind]:
    possible = {
        ActionKind.RESEND_MAIL: may_be_mailed(order.head, epoch_s(now)),
        # While a mail is under way, whose address it goes to is decided.
        ActionKind.CHANGE_ADDRESS: order.head.notice_status is not NoticeStatus.SENDING,
        ActionKind.RETRY_PRINTS: bool(to_retry(order.photos, now)),
        ActionKind.REPRINT: bool(to_reprint(order.photos)),
        # Also with prints left: a shop without a print agent prints by hand.
        ActionKind.MARK_COLLECTED: order.head.order_status is OrderStatus.READY and order.head.collected_at is None,
        ActionKind.CANCEL: True,
        ActionKind.ERASE: True,
    }
    is_open = order.head.cancelled_at is None
    return [
        kind
        for kind, is_possible in possible.items()
        if is_possible and (is_open or kind is ActionKind.ERASE) and (role is StaffRole.MANAGER or kind not in MANAGERS)
    ]


def to_retry(photos: Sequence[PhotoRecord], now: datetime) -> list[PhotoRecord]:
    """What failed at the printer, and what an agent took and left."""
    return [photo for photo in photos if _may_go_round(photo) and (_has_failed(photo) or _is_left(photo, now))]


def to_reprint(photos: Sequence[PhotoRecord]) -> list[PhotoRecord]:
    return [photo for photo in photos if _may_go_round(photo) and photo.print_status is PrintStatus.PRINTED]


def _may_go_round(photo: PhotoRecord) -> bool:
    return bool(photo.prints) and photo.print_round < limits.PRINT_ROUNDS_MAX


def _has_failed(photo: PhotoRecord) -> bool:
    return photo.print_status is PrintStatus.FAILED


def _is_left(photo: PhotoRecord, now: datetime) -> bool:
    if photo.print_status is not PrintStatus.PRINTING:
        return False
    claims = [
        line for line in (codec.decode(Line, text) for text in photo.history or ()) if line.what == Event.PRINTING
    ]
    return not claims or datetime.fromisoformat(claims[-1].at) <= now - CLAIM_LEFT_AFTER

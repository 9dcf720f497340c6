"""One order of the shop as staff see it: its photos with previews, its life, and what may be done to it now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract import codec
from backend_lambdas.contract.deliveries import DeliveryReason
from backend_lambdas.contract.object_keys import order_folder
from backend_lambdas.contract.prints import PrintEntry
from backend_lambdas.contract.staff.orders import StaffOrder, StaffPhoto, TimelineEntry
from backend_lambdas.contract.statuses import PhotoStatus, PrintStatus
from backend_lambdas.domain.counter.actions import possible_actions
from backend_lambdas.domain.counter.lists import line_of
from backend_lambdas.domain.errors import OrderErased, OrderNotFound
from backend_lambdas.domain.gallery_post import shown_key
from backend_lambdas.domain.history import Event, Line, history
from backend_lambdas.domain.moments import epoch_s
from backend_lambdas.domain.orders import notice_delivery

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import OrderId, StoreId
    from backend_lambdas.contract.staff.sessions import StaffRole
    from backend_lambdas.domain.counter.ports import OrderFinder
    from backend_lambdas.domain.ports import Clock, LinkSigner
    from backend_lambdas.domain.records import Order, PhotoRecord

PREVIEW_LIFETIME: Final = timedelta(minutes=15)
"""As long as a session of staff's. Longer: an address that is copied shows a customer's photos to others for longer.
Shorter: what staff look at goes blank under their eyes."""


def order_of_shop(records: OrderFinder, clock: Clock, store_id: StoreId, order_id: OrderId) -> Order:
    """Whichever of the shop's devices took it. Raises OrderNotFound, also for another shop's and for one that expired;
    OrderErased where it was this shop's.
    """
    order = records.find(order_id)
    if order is None or order.head.store_id != store_id:
        raise OrderNotFound(order_id)
    if order.head.erased_at is not None:
        raise OrderErased(order_id)
    if order.head.expires_at_s <= epoch_s(clock.now()):
        raise OrderNotFound(order_id)
    return order


@dataclass(frozen=True, slots=True)
class OrderWindow:
    links: LinkSigner
    clock: Clock
    gallery_base_url: str
    """Without a closing slash."""

    def shown(self, order: Order, role: StaffRole) -> StaffOrder:
        """To somebody with that role."""
        now, url_of = self.clock.now(), self._previews(order)
        return StaffOrder(
            line=line_of(order.head),
            order_status=order.head.order_status,
            notice_status=order.head.notice_status,
            language=order.head.language,
            photos=tuple(_photo(photo, url_of) for photo in order.photos),
            timeline=tuple(_entry(line) for line in history(order)),
            actions=tuple(kind.value for kind in possible_actions(order, role, now)),
            notice_delivery=notice_delivery(order.head),
            currency=order.head.currency,
        )

    def _previews(self, order: Order) -> Callable[[PhotoRecord], str | None]:
        """One signature for the order's folder: a thousand would take seconds."""
        if not any(photo.photo_status is PhotoStatus.PROCESSED for photo in order.photos):
            return lambda _photo: None
        folder = f"{self.gallery_base_url}/{order_folder(order.head.order_id)}"
        until = self.clock.now() + PREVIEW_LIFETIME
        signature = self.links.sign(folder, covers=f"{folder}*", until=until).removeprefix(folder)

        def url_of(photo: PhotoRecord) -> str | None:
            is_here = photo.photo_status is PhotoStatus.PROCESSED
            return f"{self.gallery_base_url}/{shown_key(photo)}{signature}" if is_here else None

        return url_of


def _photo(photo: PhotoRecord, url_of: Callable[[PhotoRecord], str | None]) -> StaffPhoto:
    return StaffPhoto(
        photo_id=photo.photo_id,
        width_px=photo.width_px,
        height_px=photo.height_px,
        photo_status=photo.photo_status,
        print_status=photo.print_status,
        prints=tuple(codec.decode(PrintEntry, text) for text in photo.prints or ()),
        reason=_reason(photo),
        preview_url=url_of(photo),
    )


def _reason(photo: PhotoRecord) -> str | None:
    if photo.photo_status is PhotoStatus.FAILED:
        return _mismatch_code(photo.status_reason)
    if photo.print_status is PrintStatus.FAILED:
        lines = [codec.decode(Line, text) for text in photo.history or ()]
        failures = [line for line in lines if line.what == Event.PRINT_FAILED]
        return failures[-1].reason if failures else None
    return None


def _mismatch_code(status_reason: str | None) -> str:
    """`size` or `checksum`, with which `verification.mismatch` begins; what follows is for the operator."""
    return f"other_{(status_reason or 'bytes').partition(':')[0]}"


def _entry(line: Line) -> TimelineEntry:
    reason = line.reason
    if line.what == Event.PHOTO_FAILED:
        reason = _mismatch_code(reason)
    elif line.what == Event.MAIL_REFUSED:
        reason = DeliveryReason.ADDRESS_REFUSED  # what stands there is the mail service's own word, for the operator
    return TimelineEntry(line.at, line.what, line.by, reason, line.photo_id)

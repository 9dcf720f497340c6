"""The mail that brings a link to an order's gallery: signed anew each time, for whichever occasion."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract.identifiers import order_code
from backend_lambdas.contract.object_keys import order_folder, photo_key, preview_key
from backend_lambdas.domain.counter.counts import sheets
from backend_lambdas.domain.gallery import GALLERY_PAGE
from backend_lambdas.domain.notice_mail.mail import Notice, Occasion, compose
from backend_lambdas.domain.notice_mail.pages import Preview

if TYPE_CHECKING:
    from collections.abc import Sequence

    from backend_lambdas.domain.ports import Clock, LinkSigner, Mailer
    from backend_lambdas.domain.records import Order, PhotoRecord

PREVIEWS_MAX: Final = 6
"""Two rows. More: the button slides below the first screen of a phone."""

PREVIEW_SIZE_BYTES_MAX: Final = 200_000
"""Of a photo that stands in the mail as it is, where it has no preview: docs/decisions/0020. More: a mail that costs a
roaming customer megabytes as soon as she looks at it. Fewer: photos that need no preview are not shown."""


@dataclass(frozen=True, slots=True)
class GalleryPost:
    """Decides nothing about whether a mail is due: who calls it holds a lease."""

    mailer: Mailer
    links: LinkSigner
    clock: Clock
    gallery_base_url: str
    """Without a closing slash."""
    link_lifetime: timedelta
    time_zone: tzinfo
    """Of the shop: the end of the link is told by its clock."""
    takes_replies: bool
    """Somebody reads what customers answer."""

    def send(self, order: Order, occasion: Occasion, link_at_s: int | None = None) -> None:
        """Return once the mail service has taken the mail; `link_at_s` as `Mailer.send` has it. Raises MailRefused."""
        ends_at = self._end(order)
        order_id, folder_url = order.head.order_id, f"{self.gallery_base_url}/{order_folder(order.head.order_id)}"
        notice = Notice(
            recipient=order.head.recipient,
            language=order.head.language,
            order_code=order_code(order_id),
            photo_count=order.head.photo_count,
            print_count=sheets(order.photos),
            link=self.links.sign(folder_url + GALLERY_PAGE, covers=folder_url + "*", until=ends_at),
            ends_at=ends_at.astimezone(self.time_zone),
            previews=self._previews(order, ends_at),
            takes_replies=self.takes_replies,
            occasion=occasion,
        )
        self.mailer.send(compose(notice), order_id, order.head.trace_id, link_at_s)

    def _end(self, order: Order) -> datetime:
        """Never past the order's own: a link that is asked for on the last day must not promise another."""
        return min(self.clock.now() + self.link_lifetime, datetime.fromtimestamp(order.head.expires_at_s, UTC))

    def _previews(self, order: Order, ends_at: datetime) -> tuple[Preview, ...]:
        """Each signature opens its picture alone: pictures are fetched, and logged, by mail services on the way."""
        photos = shown(order.photos)
        if not photos:
            return ()
        urls = [f"{self.gallery_base_url}/{shown_key(photo)}" for photo in photos]
        signed = self.links.sign_each(urls, ends_at)
        return tuple(
            Preview(photo.position + 1, url, photo.width_px, photo.height_px)
            for photo, url in zip(photos, signed, strict=True)
        )


def shown(photos: Sequence[PhotoRecord]) -> list[PhotoRecord]:
    """The first photos that have a preview, or are small enough to stand in the mail as they are."""
    return [photo for photo in photos if photo.has_preview or photo.size_bytes <= PREVIEW_SIZE_BYTES_MAX][:PREVIEWS_MAX]


def shown_key(photo: PhotoRecord) -> str:
    key_of = preview_key if photo.has_preview else photo_key
    return key_of(photo.order_id, photo.photo_id)

"""Hands out photos to print: each to one device, until that device says what came of it or staff take it back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract import codec
from backend_lambdas.contract.object_keys import photo_key
from backend_lambdas.contract.print_jobs import PrintTask, PrintTasks
from backend_lambdas.contract.prints import PrintEntry
from backend_lambdas.contract.statuses import PrintStatus
from backend_lambdas.domain.history import Actor, Event, Line
from backend_lambdas.domain.moments import rfc3339

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import DeviceId, OrderId, PhotoId, StoreId
    from backend_lambdas.contract.print_jobs import HeldPrint, PrintClaim
    from backend_lambdas.domain.ports import Clock, LinkSigner
    from backend_lambdas.domain.printing.ports import PrintClaims, PrintQueue
    from backend_lambdas.domain.records import PhotoRecord

LINK_LIFETIME: Final = timedelta(hours=1)
"""Longer: an address that leaks opens a photo longer. Shorter: twenty photos over a slow line end it; a claim made
again gives a fresh one."""

PAGES_MAX: Final = 40
"""Of the shop's queue for one claim: some 2,000 photos, of which most then wait for staff. More: the function's time
ends first. Fewer: new photos behind a heap of failed ones are not found."""


@dataclass(frozen=True, slots=True)
class ClaimDesk:
    queue: PrintQueue
    records: PrintClaims
    links: LinkSigner
    clock: Clock
    gallery_base_url: str

    def claim(self, device_id: DeviceId, store_id: StoreId, claim: PrintClaim) -> PrintTasks:
        """First what the device took and does not have, then what nobody has, each the oldest first.

        One of the first kind may be further down the queue than the new ones that fill this claim; the next finds it.
        And what of the device's is not to be printed any more: whoever frees a claim can't reach the printer that
        waits for paper with it.
        """
        now = self.clock.now()
        taking = _Taking(self.records, device_id, claim, rfc3339(now))
        if claim.photos_max > 0:
            for photo in self._waiting(store_id):
                taking.look_at(photo)
                if taking.is_full:
                    break
        return PrintTasks(self._tasks(taking.taken), taking.withdrawn() or None)

    def _waiting(self, store_id: StoreId) -> Iterator[PhotoRecord]:
        mark: str | None = None
        for _ in range(PAGES_MAX):
            page = self.queue.to_print(store_id, mark)
            yield from page.found
            mark = page.next_mark
            if mark is None:
                return

    def _tasks(self, photos: list[PhotoRecord]) -> tuple[PrintTask, ...]:
        if not photos:  # signing reads the key
            return ()
        keys = [photo_key(photo.order_id, photo.photo_id) for photo in photos]
        until = self.clock.now() + LINK_LIFETIME
        urls = self.links.sign_each([f"{self.gallery_base_url}/{key}" for key in keys], until)
        return tuple(_task(photo, url) for photo, url in zip(photos, urls, strict=True))


@dataclass(slots=True)
class _Taking:
    """One claim while the queue is gone through."""

    records: PrintClaims
    device_id: DeviceId
    claim: PrintClaim
    at: str
    taken: list[PhotoRecord] = field(default_factory=list)
    _takes_prints: dict[OrderId, bool] = field(default_factory=dict)
    _own: dict[PhotoId, PhotoRecord] = field(default_factory=dict)
    """What the device has, as far as the queue was gone through."""

    @property
    def is_full(self) -> bool:
        return len(self.taken) >= self.claim.photos_max

    def look_at(self, photo: PhotoRecord) -> None:
        if photo.print_status is PrintStatus.PRINTING:
            is_own = photo.print_claimed_by == self.device_id
            if is_own:
                self._own[photo.photo_id] = photo
            is_missed = is_own and photo.photo_id not in self.claim.held
            found = photo if is_missed and self._is_printed(photo.order_id) else None
        elif photo.print_status is PrintStatus.QUEUED and self._is_printed(photo.order_id):
            line = Line(self.at, Event.PRINTING, Actor.KIOSK, photo_id=photo.photo_id)
            found = self.records.claim(photo, self.device_id, line)
        else:
            found = None
        if found is not None:
            self.taken.append(found)

    def withdrawn(self) -> tuple[HeldPrint, ...]:
        """In the order in which they were named."""
        return tuple(held for held in self.claim.holding or () if not self._is_still_its(held))

    def _is_still_its(self, held: HeldPrint) -> bool:
        # The queue may not have been gone through to its end, and its index is behind the records by a moment.
        photo = self._own.get(held.photo_id) or self.records.find_photo(held.order_id, held.photo_id)
        return (
            photo is not None
            and photo.print_status is PrintStatus.PRINTING
            and (photo.order_id, photo.print_round) == (held.order_id, held.round)
            and photo.print_claimed_by == self.device_id
            and self._is_printed(held.order_id)
        )

    def _is_printed(self, order_id: OrderId) -> bool:
        """Not where it was cancelled or erased. A cancellation between this look and the claim comes too late for the
        claim, and in time for the report, which then counts nothing.
        """
        if order_id not in self._takes_prints:
            head = self.records.find_head(order_id)
            self._takes_prints[order_id] = head is not None and head.cancelled_at is None and head.erased_at is None
        return self._takes_prints[order_id]


def _task(photo: PhotoRecord, url: str) -> PrintTask:
    return PrintTask(
        order_id=photo.order_id,
        photo_id=photo.photo_id,
        round=photo.print_round,
        prints=tuple(codec.decode(PrintEntry, text) for text in photo.prints or ()),
        size_bytes=photo.size_bytes,
        checksum_sha256=photo.checksum_sha256,
        url=url,
    )

"""Turns a draft into an order that no power cut can lose. When `accept` returns, the card may be removed."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from backend_lambdas.contract import limits
from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.messages import PhotoPreview
from backend_lambdas.contract.prints import PrintEntry
from backend_lambdas.contract.violation import ContractViolation
from kiosk.clock import Clock, rfc3339
from kiosk.errors import KioskError
from kiosk.flow.preparation import Preparation
from kiosk.flow.room import room_missing_bytes, room_needed_bytes
from kiosk.imaging.framing import Crop, PrintSize, long_edge_need_px, whole_edge_px
from kiosk.imaging.probe import probe
from kiosk.imaging.refusal import PhotoRefused, RefusalReason
from kiosk.imaging.rendition.spec import Preview, Rendition
from kiosk.order.draft import OrderDraft
from kiosk.order.email import email_problem, normalised_email
from kiosk.order.identifiers import new_order_id, new_photo_id, new_trace_id
from kiosk.uploads.checksums import Checksums
from kiosk.uploads.journal import Journal, JournaledOrder, JournaledPhoto, JournalFull, JournalUnusable
from kiosk.uploads.manifest import manifest_of
from kiosk.uploads.spool import Spool, SpoolUnwritable, spool_unwritable
from kiosk.uploads.states import OrderStage, PhotoStage


class CheckoutProblem(StrEnum):
    BAD_ADDRESS = "bad_address"
    NOTHING_TO_SEND = "nothing_to_send"  # no photo chosen, or none of them readable
    TOO_MANY_PHOTOS = "too_many_photos"
    NOT_SENDABLE = "not_sendable"  # outside the contract: a setting or an argument is wrong
    NO_ROOM = "no_room"
    SPOOL_UNWRITABLE = "spool_unwritable"


@dataclass(frozen=True, slots=True)
class RejectedPhoto:
    path: Path
    reason: RefusalReason
    detail: str


@dataclass(frozen=True, slots=True)
class AcceptedOrder:
    order_id: OrderId
    photo_count: int
    size_bytes: int
    """Of all its renditions."""
    rejected: tuple[RejectedPhoto, ...]


class CheckoutRefused(KioskError):
    """Nothing was taken, and nothing of it is left in the spool; the customer's medium is as it was."""

    def __init__(self, code: CheckoutProblem, detail: str, rejected: tuple[RejectedPhoto, ...] = ()) -> None:
        super().__init__(detail)
        self.code = code
        self.rejected = rejected


class Checkout:
    def __init__(
        self, journal_path: Path, spool: Spool, spool_volume: Path, clock: Clock, *, long_edge_px: int
    ) -> None:
        """`long_edge_px`: of the renditions, by which the room that an order needs is judged."""
        self._journal_path = journal_path
        self._spool = spool
        self._spool_volume = spool_volume
        self._clock = clock
        self._long_edge_px = long_edge_px

    def accept(
        self, draft: OrderDraft, preparation: Preparation, on_progress: Callable[[int, int], None]
    ) -> AcceptedOrder:
        """Blocks until every photo of the draft is shrunk, spooled and journaled, or refused by name and reason.

        `on_progress(done, total)` is called on this thread. Raises CheckoutRefused; then no order exists.
        """
        self._check(draft)
        try:
            with Journal.open(self._journal_path, self._clock) as journal:
                journal.check()  # before the customer waits for an order that could not be kept
                return self._accept(journal, draft, preparation, on_progress)
        except SpoolUnwritable as exc:
            code = CheckoutProblem.NO_ROOM if exc.disk_full else CheckoutProblem.SPOOL_UNWRITABLE
            raise CheckoutRefused(code, str(exc)) from exc
        except JournalFull as exc:
            raise CheckoutRefused(CheckoutProblem.NO_ROOM, str(exc)) from exc
        except JournalUnusable as exc:
            raise CheckoutRefused(CheckoutProblem.SPOOL_UNWRITABLE, str(exc)) from exc

    def _accept(
        self,
        journal: Journal,
        draft: OrderDraft,
        preparation: Preparation,
        on_progress: Callable[[int, int], None],
    ) -> AcceptedOrder:
        order_id = new_order_id()
        with self._spool.filling(order_id):
            try:
                photos, rejected = self._spool_all(order_id, draft, preparation, on_progress)
                self._take(journal, order_id, draft, photos)
            except BaseException:
                if not _is_taken(journal, order_id):
                    self._spool.drop_order(order_id)
                raise
        return AcceptedOrder(order_id, len(photos), sum(photo.size_bytes for photo in photos), rejected)

    def _check(self, draft: OrderDraft) -> None:
        if problem := email_problem(draft.email):
            raise CheckoutRefused(CheckoutProblem.BAD_ADDRESS, f"not an email address ({problem}): {draft.email!r}")
        if not draft.sources:
            raise CheckoutRefused(CheckoutProblem.NOTHING_TO_SEND, "no photo was chosen")
        if len(draft.sources) > limits.ORDER_PHOTOS_MAX:
            raise CheckoutRefused(
                CheckoutProblem.TOO_MANY_PHOTOS,
                f"{len(draft.sources)} photos; one order takes {limits.ORDER_PHOTOS_MAX}: send them as several orders",
            )
        try:
            missing_bytes = room_missing_bytes(self._spool_volume, room_needed_bytes(draft.sources, self._long_edge_px))
        except OSError as exc:
            refusal = spool_unwritable(exc, self._spool_volume)
            raise CheckoutRefused(CheckoutProblem.SPOOL_UNWRITABLE, str(refusal)) from exc
        if missing_bytes:
            raise CheckoutRefused(
                CheckoutProblem.NO_ROOM,
                f"{missing_bytes // 2**20 + 1} MiB too little are free on the disk of {self._spool_volume} for"
                f" {len(draft.sources)} photos: free some room",
            )

    def _spool_all(
        self,
        order_id: OrderId,
        draft: OrderDraft,
        preparation: Preparation,
        on_progress: Callable[[int, int], None],
    ) -> tuple[list[JournaledPhoto], tuple[RejectedPhoto, ...]]:
        renditions = [(source, self._rendition(draft, preparation, source)) for source in draft.sources]
        photos: list[JournaledPhoto] = []
        rejected: list[RejectedPhoto] = []
        for done, (source, future) in enumerate(renditions, start=1):
            try:
                prints = _prints_of(draft, source)
                photos.append(self._spool_one(order_id, len(photos), future.result(), prints))
            except PhotoRefused as exc:
                rejected.append(RejectedPhoto(source, exc.reason, exc.detail))
            except OSError as exc:  # a worker could not write its rendition into staging
                raise spool_unwritable(exc, self._spool_volume) from exc
            on_progress(done, len(renditions))
        if not photos:
            words = "none of the files is a photo that we can read"
            raise CheckoutRefused(CheckoutProblem.NOTHING_TO_SEND, words, tuple(rejected))
        return photos, tuple(rejected)

    def _rendition(self, draft: OrderDraft, preparation: Preparation, source: Path) -> Future[Rendition]:
        turn = draft.turns.get(source, 0)
        return preparation.rendition(source, quarters_clockwise=turn, long_edge_px=_needed_px(draft, source))

    def _spool_one(
        self, order_id: OrderId, position: int, rendition: Rendition, prints: tuple[PrintEntry, ...] | None
    ) -> JournaledPhoto:
        photo_id, preview = new_photo_id(), _sendable_preview(rendition)
        spooled = self._spool.take(rendition.path, order_id, photo_id, preview.path if preview else None)
        return JournaledPhoto(
            photo_id=photo_id,
            order_id=order_id,
            position=position,
            stage=PhotoStage.SPOOLED,
            size_bytes=spooled.size_bytes,
            checksum_sha256=spooled.checksum_sha256,
            width_px=rendition.width_px,
            height_px=rendition.height_px,
            parts=spooled.parts,
            prints=prints,
            preview=_preview_entry(preview, spooled.preview) if preview and spooled.preview else None,
        )

    def _take(self, journal: Journal, order_id: OrderId, draft: OrderDraft, photos: list[JournaledPhoto]) -> None:
        order = JournaledOrder(
            order_id=order_id,
            stage=OrderStage.ACCEPTED,
            customer_email=normalised_email(draft.email),
            language=draft.language,
            consented_at=rfc3339(draft.consented_at),
            created_at=rfc3339(self._clock.now()),
            trace_id=new_trace_id(),
            currency=_currency_of(draft, photos),
        )
        try:
            manifest = manifest_of(order, photos)
        except ContractViolation as exc:  # found now, or every worker would stumble over it for ever
            raise CheckoutRefused(CheckoutProblem.NOT_SENDABLE, f"this can't be sent as an order: {exc}") from exc
        self._spool.note_order(manifest)
        journal.take(order, photos)
        # The order is taken now, whatever becomes of the note beside it; the worker's next start renews that.
        with contextlib.suppress(SpoolUnwritable):
            self._spool.promise_order(order_id)


def _sendable_preview(rendition: Rendition) -> Preview | None:
    """Where it spares whoever looks at it more than half of the photo's bytes, and the wire takes it."""
    preview = rendition.preview
    if preview is None or preview.size_bytes > min(limits.PREVIEW_SIZE_BYTES_MAX, rendition.size_bytes // 2):
        return None
    return preview if max(preview.width_px, preview.height_px) <= limits.PREVIEW_SIDE_PX_MAX else None


def _preview_entry(preview: Preview, spooled: Checksums) -> PhotoPreview:
    return PhotoPreview(spooled.size_bytes, spooled.whole_sha256, preview.width_px, preview.height_px)


def _needed_px(draft: OrderDraft, source: Path) -> int | None:
    """Of the rendition's long edge, for its largest print; None where nothing is printed, or the photo can't be read,
    which is said when its turn comes.
    """
    entries = _prints_of(draft, source) or ()
    try:
        photo = probe(source) if entries else None
    except PhotoRefused:
        return None
    if photo is None:
        return None
    width_px, height_px = photo.upright_size_px
    if draft.turns.get(source, 0) % 2:
        width_px, height_px = height_px, width_px
    papers = [PrintSize(entry.width_mm, entry.height_mm) for entry in entries]
    crops = [Crop(part.x, part.y, part.width, part.height) for entry in entries if (part := entry.crop)]
    crop = crops[0] if crops else None
    return whole_edge_px(crop, width_px, height_px, long_edge_need_px(papers, width_px, height_px, crop))


def _prints_of(draft: OrderDraft, source: Path) -> tuple[PrintEntry, ...] | None:
    entry = None if draft.prints is None else draft.prints.choice(source).entry()
    return None if entry is None else (entry,)


def _currency_of(draft: OrderDraft, photos: list[JournaledPhoto]) -> str | None:
    return draft.prints.catalogue.currency if draft.prints and any(photo.prints for photo in photos) else None


def _is_taken(journal: Journal, order_id: OrderId) -> bool:
    """Whatever went wrong after the commit, what the journal has keeps its files; so does what can't be told."""
    try:
        return journal.order(order_id) is not None
    except JournalUnusable:
        return True

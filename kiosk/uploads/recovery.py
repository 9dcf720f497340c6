"""What a start puts right: photos in mid air, promises half written, orders that only the spool knows, leftovers."""

from __future__ import annotations

import contextlib
import logging
from dataclasses import dataclass

from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.messages import OrderManifest
from backend_lambdas.contract.violation import ContractViolation
from kiosk.uploads.journal import Journal, JournaledOrder, JournaledPhoto
from kiosk.uploads.manifest import manifest_of
from kiosk.uploads.spool import Spool, SpoolUnwritable
from kiosk.uploads.states import OrderStage, PhotoStage

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Recovered:
    photos_put_back: int
    """They were being sent when the last worker died."""
    orphans_dropped: int
    """Folders of checkouts that died before they promised anything."""
    taken_up: tuple[OrderId, ...]
    """Promised orders that the journal had lost."""
    unknown: tuple[OrderId, ...]
    """Folders whose order.json can't be read; they are left as they are, for a person to look at."""


def recover(journal: Journal, spool: Spool) -> Recovered:
    """To be called under the worker's lock, before anything is sent. Raises JournalUnusable."""
    journal.check()
    put_back = journal.recover()
    for order in journal.work.open_orders():
        _renew_promise(journal, spool, order)
    orphans, taken_up, unknown = 0, list[OrderId](), list[OrderId]()
    for order_id in spool.order_ids():
        known = journal.order(order_id)
        if known is not None:
            _tidy(journal, spool, known)
        elif spool.is_being_filled(order_id):
            continue
        elif (promised := spool.promised_order(order_id)) is not None:
            _take_up(journal, promised)
            taken_up.append(order_id)
        elif spool.has_promise(order_id):
            unknown.append(order_id)
        elif journal.order(order_id) is None:  # its checkout may just have ended well
            spool.drop_order(order_id)
            orphans += 1
    spool.drop_dead_locks()
    found = Recovered(put_back, orphans, tuple(taken_up), tuple(unknown))
    log.info("recovered %s", found)
    return found


def _renew_promise(journal: Journal, spool: Spool, order: JournaledOrder) -> None:
    """So that the spool can tell of the order, should the journal be lost."""
    # On a disk that is full or read-only the promise stands in the journal alone until the next start.
    with contextlib.suppress(SpoolUnwritable):
        spool.promise_order(order.order_id)
        if spool.has_promise(order.order_id) or order.order_id not in spool.order_ids():
            return
        try:
            manifest = manifest_of(order, journal.photos(order.order_id))
        except ContractViolation:  # the backend will refuse it, and a person will look
            return
        spool.note_order(manifest)
        spool.promise_order(order.order_id)


def _tidy(journal: Journal, spool: Spool, order: JournaledOrder) -> None:
    """Drops what is not needed of the order's files."""
    if order.stage in (OrderStage.COMPLETE, OrderStage.ERASED):
        spool.drop_order(order.order_id)
        return
    for photo in journal.photos(order.order_id):
        if photo.stage is PhotoStage.CONFIRMED:
            spool.drop(order.order_id, photo.photo_id)


def _take_up(journal: Journal, manifest: OrderManifest) -> None:
    """As not yet announced: the backend knows by the ids what it has already, so nothing is doubled.

    All photos are taken up, also those whose files are gone: the backend has verified these, and will say so.
    """
    log.error("order_taken_up order_id=%s", manifest.order_id)
    order = JournaledOrder(
        order_id=manifest.order_id,
        stage=OrderStage.ACCEPTED,
        customer_email=manifest.customer_email,
        language=manifest.language,
        consented_at=manifest.consented_at,
        created_at=manifest.created_at,
        trace_id=manifest.trace_id,
        currency=manifest.currency,
    )
    photos = [
        JournaledPhoto(
            photo_id=photo.photo_id,
            order_id=manifest.order_id,
            position=position,
            stage=PhotoStage.SPOOLED,
            size_bytes=photo.size_bytes,
            checksum_sha256=photo.checksum_sha256,
            width_px=photo.width_px,
            height_px=photo.height_px,
            parts=photo.parts,
            prints=photo.prints,
            preview=photo.preview,
        )
        for position, photo in enumerate(manifest.photos)
    ]
    journal.take(order, photos)

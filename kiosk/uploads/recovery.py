"""What a start puts right: photos in mid air, promises half written, files that nobody needs any more."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.messages import ContractViolation
from kiosk.uploads.journal import Journal, JournaledOrder
from kiosk.uploads.manifest import manifest_of
from kiosk.uploads.spool import Spool
from kiosk.uploads.states import OrderStage, PhotoStage

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Recovered:
    photos_put_back: int
    """They were being sent when the last worker died."""
    orphans_dropped: int
    """Folders of checkouts that died before they promised anything."""


def recover(journal: Journal, spool: Spool) -> Recovered:
    """To be called by the only worker, before it sends. Raises JournalUnusable, JournalDamaged among them."""
    journal.check()
    put_back = journal.recover()
    for order in journal.work.open_orders():
        _renew_promise(journal, spool, order)
    orphans = sum(_tidy(journal, spool, order_id) for order_id in spool.order_ids())
    log.info("recovered photos_put_back=%d orphans_dropped=%d", put_back, orphans)
    return Recovered(put_back, orphans)


def _renew_promise(journal: Journal, spool: Spool, order: JournaledOrder) -> None:
    """So that the spool can tell of the order, should the journal be lost."""
    spool.promise_order(order.order_id)
    if spool.promised_order(order.order_id) is not None or order.order_id not in spool.order_ids():
        return
    try:
        manifest = manifest_of(order, journal.photos(order.order_id))
    except ContractViolation:  # the backend will refuse it, and a person will look
        return
    spool.note_order(manifest)
    spool.promise_order(order.order_id)


def _tidy(journal: Journal, spool: Spool, order_id: OrderId) -> bool:
    """Drops what is not needed of the order's files. Whether nobody had promised it."""
    order = journal.order(order_id)
    if order is None:
        # Looked at again once the folder is known to be left alone: the checkout may just have finished.
        if spool.is_being_filled(order_id) or journal.order(order_id) is not None:
            return False
        log.warning("orphan_dropped order_id=%s", order_id)
        spool.drop_order(order_id)
        return True
    if order.stage is OrderStage.COMPLETE:
        spool.drop_order(order_id)
        return False
    for photo in journal.photos(order_id):
        if photo.stage is PhotoStage.CONFIRMED:
            spool.drop(order_id, photo.photo_id)
    return False

"""A journal that is damaged or gone, made anew from what the spool holds. The damaged file is kept, never replaced."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from typing import Final

from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.messages import OrderManifest
from kiosk.clock import Clock
from kiosk.errors import KioskError
from kiosk.uploads.journal import Journal, JournalDamaged, JournaledOrder, JournaledPhoto, JournalUnusable
from kiosk.uploads.spool import Spool
from kiosk.uploads.states import OrderStage, PhotoStage

COMPANIONS: Final = ("", "-wal", "-shm")
"""SQLite's own files beside the journal's: without them the damaged one could not be looked into."""


class JournalWhole(KioskError):
    """There is nothing to rebuild."""


@dataclass(frozen=True, slots=True)
class Rebuilt:
    set_aside: Path | None
    """Where the damaged journal is now; None where there was none at all."""
    orders: tuple[OrderId, ...]
    """Taken up again from the spool."""
    unknown: tuple[OrderId, ...]
    """Folders of the spool that nothing readable describes; they are left as they are."""


def rebuild(journal_path: Path, spool: Spool, clock: Clock) -> Rebuilt:
    """Sets a damaged journal aside and journals every promised order of the spool anew, as not yet announced.

    The backend knows by the ids what it has already, so nothing is doubled. To be called under the worker's lock.
    Raises JournalWhole where the journal is in order, JournalUnusable where files can't be moved or written.
    """
    set_aside = _set_aside(journal_path, clock)
    with Journal.open(journal_path, clock) as journal:
        known = {order.order_id for order in journal.orders()}
        promised = {order_id: spool.promised_order(order_id) for order_id in spool.order_ids() if order_id not in known}
        for manifest in promised.values():
            if manifest is not None:
                journal.take(_order_of(manifest), _photos_of(manifest))
    return Rebuilt(
        set_aside,
        tuple(order_id for order_id, manifest in promised.items() if manifest is not None),
        tuple(order_id for order_id, manifest in promised.items() if manifest is None),
    )


def _set_aside(journal_path: Path, clock: Clock) -> Path | None:
    if not journal_path.exists():
        return None
    try:
        with Journal.open(journal_path, clock) as journal:
            journal.check()
    except JournalDamaged:
        stamp = clock.now().astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
        aside = journal_path.with_name(f"{journal_path.stem}.damaged-{stamp}{journal_path.suffix}")
        try:
            for companion in COMPANIONS:
                source = journal_path.with_name(journal_path.name + companion)
                if source.exists():
                    source.rename(aside.with_name(aside.name + companion))
        except OSError as exc:
            raise JournalUnusable(f"{journal_path} can't be set aside ({exc.strerror}): check the folder") from exc
        return aside
    raise JournalWhole(f"the journal {journal_path} is whole: there is nothing to recover")


def _order_of(manifest: OrderManifest) -> JournaledOrder:
    return JournaledOrder(
        order_id=manifest.order_id,
        stage=OrderStage.ACCEPTED,
        customer_email=manifest.customer_email,
        language=manifest.language,
        consented_at=manifest.consented_at,
        created_at=manifest.created_at,
        trace_id=manifest.trace_id,
    )


def _photos_of(manifest: OrderManifest) -> list[JournaledPhoto]:
    """All of them, also those whose files are gone: the backend verified these, and will say so."""
    return [
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
        )
        for position, photo in enumerate(manifest.photos)
    ]

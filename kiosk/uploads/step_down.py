"""After a roll-back: an older kiosk goes on with the journal from before, and takes up what was ordered since.

The newer kiosk's journal is kept aside. Each order that it took lies whole in the spool, and the uploader's start takes
up what the journal does not know; what the backend has already, it knows by the ids.
"""

from __future__ import annotations

import logging
import sqlite3
from datetime import UTC
from pathlib import Path

from kiosk.clock import Clock
from kiosk.durable import fsync_folder
from kiosk.uploads.journal import JournalUnusable
from kiosk.uploads.journal.backups import find_backup, orders_of_newer, schema_of, settle
from kiosk.uploads.journal.migrations import known_schema
from kiosk.uploads.spool import Spool

log = logging.getLogger(__name__)


def is_due(journal_path: Path) -> bool:
    """Whether a newer kiosk wrote the journal, and the copy from before its update is there."""
    schema = _schema(journal_path)
    return (schema is None or schema > known_schema()) and find_backup(journal_path, known_schema()) is not None


def step_down(journal_path: Path, spool: Spool, clock: Clock, *, without_backup: bool = False) -> Path | None:
    """Where a newer kiosk wrote the journal, puts the copy from before its update in its place. Returns where the newer
    one is now; None where there was nothing to do.

    A newer journal without a copy is nobody's roll-back and is left for a person, but for `without_backup`: then a new
    one is made from the spool. To be called under the worker's lock and before anything else opens the journal. May be
    called again after it died half way. Raises JournalUnusable or SpoolUnwritable.
    """
    try:
        return _step_down(journal_path, spool, clock, without_backup=without_backup)
    except (sqlite3.Error, OSError) as exc:
        raise JournalUnusable(
            f"the journal {journal_path} was written by a newer version, and can't be set aside for the one from before"
            f" the update ({exc}): check its folder"
        ) from exc


def _step_down(journal_path: Path, spool: Spool, clock: Clock, *, without_backup: bool) -> Path | None:
    backup = find_backup(journal_path, known_schema())
    schema = _schema(journal_path)
    if schema is None:
        if backup is not None:  # died between the two renames
            _restore(backup, journal_path)
        return None
    if schema <= known_schema() or (backup is None and not without_backup):
        return None
    _promise_all(journal_path, spool)
    if not settle(journal_path):
        raise JournalUnusable(
            f"the journal {journal_path} is still in use by the version that was rolled back: end its processes"
        )
    stamp = clock.now().astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    aside = journal_path.with_name(f"{journal_path.stem}.newer-{stamp}{journal_path.suffix}")
    journal_path.rename(aside)
    if backup is not None:
        _restore(backup, journal_path)
    log.error("journal_stepped_down from=%d to=%d", schema, known_schema())
    return aside


def _schema(journal_path: Path) -> int | None:
    """Of a damaged one nothing can be told; whoever opens it says so."""
    try:
        return schema_of(journal_path)
    except sqlite3.Error:
        return 0


def _restore(backup: Path, journal_path: Path) -> None:
    """By a rename, which needs no room on the disk."""
    backup.rename(journal_path)
    fsync_folder(journal_path.parent)


def _promise_all(journal_path: Path, spool: Spool) -> None:
    """What the newer journal has was promised, even where its note in the spool does not say so yet: without that the
    uploader takes it for a checkout that died.
    """
    known = orders_of_newer(journal_path)
    for order_id in spool.order_ids() if known is None else known:
        spool.promise_order(order_id)

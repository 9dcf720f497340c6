"""A journal that is damaged, too new or gone, made anew from what the spool holds. The file is kept, never replaced."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from typing import Final

from kiosk.clock import Clock
from kiosk.errors import KioskError
from kiosk.uploads.journal import Journal, JournalDamaged, JournalNewer, JournalUnusable
from kiosk.uploads.recovery import Recovered, recover
from kiosk.uploads.spool import Spool
from kiosk.uploads.step_down import step_down

FILES: Final = ("-wal", "-shm", "")
"""SQLite's own files beside the journal's, and the journal itself: last, so that dying half way leaves the damaged one
and never a new one with an old log."""


class JournalWhole(KioskError):
    """There is nothing to rebuild."""


@dataclass(frozen=True, slots=True)
class Rebuilt:
    set_aside: Path | None
    """Where the damaged or newer journal is now; None where it was neither, but gone or incomplete."""
    recovered: Recovered


def rebuild(journal_path: Path, spool: Spool, clock: Clock) -> Rebuilt:
    """Sets a journal that is damaged, or that a newer kiosk wrote, aside and takes up every promised order of the spool
    that the journal does not know.

    May be called again after it died half way. To be called under the worker's lock. Raises JournalWhole where there
    was nothing to mend, JournalUnusable where files can't be moved or written.
    """
    set_aside = _set_aside(journal_path, spool, clock)
    with Journal.open(journal_path, clock) as journal:
        recovered = recover(journal, spool)
    if set_aside is None and not (recovered.taken_up or recovered.unknown):
        raise JournalWhole(f"the journal {journal_path} is whole: there is nothing to recover")
    return Rebuilt(set_aside, recovered)


def _set_aside(journal_path: Path, spool: Spool, clock: Clock) -> Path | None:
    if not journal_path.exists():
        return None
    try:
        with Journal.open(journal_path, clock) as journal:
            journal.check()
    except JournalNewer:
        return step_down(journal_path, spool, clock, without_backup=True)
    except JournalDamaged:
        stamp = clock.now().astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
        aside = journal_path.with_name(f"{journal_path.stem}.damaged-{stamp}{journal_path.suffix}")
        try:
            for suffix in FILES:
                source = journal_path.with_name(journal_path.name + suffix)
                if source.exists():
                    source.rename(aside.with_name(aside.name + suffix))
        except OSError as exc:
            raise JournalUnusable(f"{journal_path} can't be set aside ({exc.strerror}): check the folder") from exc
        return aside
    return None

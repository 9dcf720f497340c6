"""Every order that this kiosk has taken and how far each photo is. The only SQL in the house."""

from kiosk.uploads.journal.connection import JournalDamaged, JournalFull, JournalNewer, JournalUnusable
from kiosk.uploads.journal.journal import IllegalMove, Journal
from kiosk.uploads.journal.rows import JournaledOrder, JournaledPhoto, LineState, MultipartState

__all__ = [
    "IllegalMove",
    "Journal",
    "JournalDamaged",
    "JournalFull",
    "JournalNewer",
    "JournalUnusable",
    "JournaledOrder",
    "JournaledPhoto",
    "LineState",
    "MultipartState",
]

"""What this kiosk was told to do and what came of it, on its disk: noted before it is begun, so that nothing is begun
twice whatever dies in between.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from backend_lambdas.contract.codec import decode, encode
from backend_lambdas.contract.commands import CommandResult, OpenCommand
from backend_lambdas.contract.identifiers import CommandId
from backend_lambdas.contract.violation import ContractViolation
from kiosk.durable import write_durably

log = logging.getLogger(__name__)

ENTRIES_MAX: Final = 64
"""The newest are kept. Fewer: one that still waits at the backend is forgotten, and begun again; eight wait there at
most. More: a file that nobody reads."""


class Stage(StrEnum):
    BEGUN = "begun"  # left by whoever carries it out; found at a start, it was ended half way
    HANDED_OVER = "handed_over"  # another process is to do it; left once that has
    ANSWERED = "answered"  # left by nothing; to be told to the backend until that has it


@dataclass(frozen=True, slots=True)
class Entry:
    command_id: CommandId
    kind: str
    """As it was told: perhaps a word that this version does not know."""
    stage: Stage
    result: CommandResult | None = None
    """There once it is answered."""
    is_told: bool = False
    """The backend has the result, or will not have it."""

    def answered(self, result: CommandResult) -> Entry:
        return replace(self, stage=Stage.ANSWERED, result=result)


@dataclass(frozen=True, slots=True)
class _Page:
    entries: tuple[Entry, ...]


class BookLost(Exception):
    """It can't be read, so that nobody knows what was begun."""


class CommandBook:
    """Of one process: it is read once. The worker's lock keeps others away."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._entries: dict[CommandId, Entry] | None = None

    def entries(self) -> dict[CommandId, Entry]:
        """By id, the oldest first. Raises BookLost, and OSError where the disk does not answer now."""
        if self._entries is None:
            self._entries = self._read()
        return dict(sorted(self._entries.items()))

    def begin(self, command: OpenCommand) -> Entry:
        """Noted for good when it returns. Raises OSError: then it must not be begun."""
        entry = Entry(command.command_id, command.kind, Stage.BEGUN)
        entries = self.entries() | {entry.command_id: entry}
        self._write(entries)
        self._entries = entries
        return entry

    def keep(self, entry: Entry) -> None:
        """What came of it. Where the disk can't be written to this process knows it all the same, and writes it with
        the next.
        """
        self._entries = self.entries() | {entry.command_id: entry}
        try:
            self._write(self._entries)
        except OSError as exc:
            log.warning("command_not_kept command_id=%s reason=%s", entry.command_id, exc.strerror)

    def begin_anew(self) -> None:
        """What can't be read is put aside for whoever looks. Raises OSError."""
        self._path.replace(self._path.with_name(f"{self._path.name}.unreadable"))
        self._entries = {}

    def _read(self) -> dict[CommandId, Entry]:
        try:
            page = decode(_Page, self._path.read_bytes())
        except FileNotFoundError:
            return {}
        except ContractViolation as exc:
            raise BookLost(f"{self._path} can't be read ({exc})") from exc
        return {entry.command_id: entry for entry in page.entries}

    def _write(self, entries: dict[CommandId, Entry]) -> None:
        newest = sorted(entries.values(), key=lambda entry: entry.command_id)[-ENTRIES_MAX:]
        write_durably(self._path, encode(_Page(tuple(newest))).encode())

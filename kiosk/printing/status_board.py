"""How each printer was when the agent looked last: a small file for each, for the screen, staff and the heartbeat.

The agent alone writes, and asks the printers; whoever reads asks none. A status that is old means that no agent runs.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from backend_lambdas.contract import codec
from backend_lambdas.contract.violation import ContractViolation
from kiosk.durable import write_durably
from kiosk.printing.media import Media

RUNS_WITHIN: Final = timedelta(seconds=60)
"""An agent that looked longer ago is taken for dead. Shorter: one whose printer answers slowly is none. Longer: a dead
one is found late."""


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    printer: str
    """The shop's name of it."""
    seen_at: str
    """RFC 3339, by this machine's clock."""
    troubles: tuple[str, ...] = ()
    """What a person has to see to, in IPP's words: `media-empty`; `offline` and `disk-full` are ours."""
    queued_jobs: int = 0
    """Open ones, those included that wait for a person."""
    sheets_left: int | None = None
    """None where the printer does not count."""
    media: tuple[Media, ...] | None = None
    """The papers that it has; None while it never told."""


class StatusBoard:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, status: PrinterStatus) -> None:
        """Raises OSError."""
        self._folder.mkdir(parents=True, exist_ok=True)
        write_durably(self._folder / f"{status.printer}.json", codec.encode(status).encode())

    def all(self) -> tuple[PrinterStatus, ...]:
        """The last of each printer, however old; one that can't be read is none. By their names."""
        found = []
        for path in sorted(self._folder.glob("*.json")):
            try:
                found.append(codec.decode(PrinterStatus, path.read_bytes()))
            except (OSError, ContractViolation):  # it is written anew within seconds
                continue
        return tuple(found)

    def current(self, now: datetime) -> tuple[PrinterStatus, ...]:
        """Of the printers that an agent drives."""
        return tuple(one for one in self.all() if abs(now - datetime.fromisoformat(one.seen_at)) <= RUNS_WITHIN)

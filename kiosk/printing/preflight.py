"""Can this order be printed here: asked before it is accepted, and not when the customer waits for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from backend_lambdas.contract.prints import PrintEntry
from kiosk.printing.media import MediaSize
from kiosk.printing.ports import Capabilities
from kiosk.printing.reasons import Trouble
from kiosk.printing.states import PrinterReport


class Obstacle(StrEnum):
    """For good: with this printer as it is set up, it will never be printed."""

    NO_SUCH_PAPER = "no_such_paper"
    NO_SUCH_FINISH = "no_such_finish"
    NOT_BORDERLESS = "not_borderless"


@dataclass(frozen=True, slots=True)
class Preflight:
    obstacles: frozenset[tuple[str, Obstacle]]
    """With the shop's code of the size."""
    troubles: frozenset[Trouble]
    """What a person can see to; prints wait for it."""
    missing_sheets: int
    """More than the printer says that it holds; 0 where it says nothing."""

    @property
    def is_printable(self) -> bool:
        """At once or once a person has seen to it."""
        return not self.obstacles


def preflight(
    capabilities: Capabilities, report: PrinterReport | None, prints: Iterable[PrintEntry], waiting_sheets: int = 0
) -> Preflight:
    """`report` is None for a printer that does not answer; `waiting_sheets` are those of orders before this one."""
    entries = list(prints)
    obstacles = frozenset(
        (entry.product, obstacle) for entry in entries if (obstacle := _obstacle(capabilities, entry)) is not None
    )
    if report is None:
        return Preflight(obstacles, frozenset({Trouble.OFFLINE}), 0)
    troubles = report.blocked_by or (frozenset() if report.accepts_jobs else frozenset({Trouble.STOPPED}))
    sheets = waiting_sheets + sum(entry.copies for entry in entries)
    missing = 0 if report.sheets_left is None else max(0, sheets - report.sheets_left)
    return Preflight(obstacles, troubles, missing)


def _obstacle(capabilities: Capabilities, entry: PrintEntry) -> Obstacle | None:
    size = MediaSize.of_mm(entry.width_mm, entry.height_mm)
    if capabilities.media_for(size, entry.finish, borderless=not entry.border) is None:
        if not any(media.size.is_like(size) for media in capabilities.media):
            return Obstacle.NO_SUCH_PAPER
        if capabilities.media_for(size, entry.finish, borderless=False) is None:
            return Obstacle.NO_SUCH_FINISH
        return Obstacle.NOT_BORDERLESS
    return None

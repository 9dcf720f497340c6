"""What all errands of the print service work on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.clock import Clock
from kiosk.print_service.task_book import TaskBook
from kiosk.printing.agent.journal import PrintJournal
from kiosk.printing.routing import NOTHING_CHOSEN, Chosen, Routes


@dataclass(frozen=True, slots=True)
class Workplace:
    book: TaskBook
    journal: PrintJournal
    routes: Routes
    clock: Clock
    chosen: Callable[[], Chosen] = lambda: NOTHING_CHOSEN
    """Asked for each claim: a manager's word counts from the next photo on."""

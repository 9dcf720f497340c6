"""What all errands of the print service work on."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.clock import Clock
from kiosk.print_service.task_book import TaskBook
from kiosk.printing.agent.journal import PrintJournal
from kiosk.printing.routing import Routes


@dataclass(frozen=True, slots=True)
class Workplace:
    book: TaskBook
    journal: PrintJournal
    routes: Routes
    clock: Clock

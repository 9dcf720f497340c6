"""A print agent as a process of its own, to be killed: `python -m` with its folder and the printer's address."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.printing.agent.agent import ROUND_S, PrintAgent
from kiosk.printing.agent.journal import PrintJournal
from kiosk.printing.agent.lease import FileLease
from kiosk.printing.agent.sheets import RenderedSheets
from kiosk.printing.ipp.printer import IppPrinter
from kiosk.printing.ports import Printer

PRINTER = "photos"


def journal_in(folder: Path) -> PrintJournal:
    return PrintJournal(folder / "jobs", SystemClock())


def agent_in(folder: Path, printer: Printer) -> PrintAgent:
    lease = FileLease(folder / f"{PRINTER}.lock")
    return PrintAgent(PRINTER, printer, journal_in(folder), RenderedSheets(folder / "sheets"), lease)


if __name__ == "__main__":
    agent = agent_in(Path(sys.argv[1]), IppPrinter(sys.argv[2]))
    while True:
        agent.step()
        time.sleep(ROUND_S)

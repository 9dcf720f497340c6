"""The service as a whole: its threads, its errands by the clock, and its end."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from kiosk.api.failures import Unreachable
from kiosk.clock import SystemClock
from kiosk.errors import KioskError
from kiosk.print_service import printer_line, service
from kiosk.print_service.printer_line import PrinterLine
from kiosk.print_service.service import PrintService
from kiosk.printing.agent.agent import PrintAgent
from kiosk.printing.agent.journal import PrintJournalUnusable
from kiosk.printing.ports import Printer
from kiosk.printing.status_board import StatusBoard
from tests.fakes.print_backend import FakePrintBackend, a_task
from tests.unit.kiosk.print_service.shop import PhotoSheets, PrintShop
from tests.unit.kiosk.printing.jobs import PRINTER, FreeLease

PATIENCE_S = 10.0


@pytest.fixture(autouse=True)
def _in_quick_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (service, printer_line):
        monkeypatch.setattr(module, "ROUND_S", 0.02)


def service_of(shop: PrintShop, failure: Exception | None = None) -> PrintService:
    def opened() -> tuple[Printer, PrintAgent]:
        if failure is not None:
            raise failure
        agent = PrintAgent(PRINTER, shop.printer, shop.journal, PhotoSheets(shop.folder), FreeLease())
        return shop.printer, agent

    line = PrinterLine(PRINTER, opened, shop.journal, StatusBoard(shop.folder / "status"), SystemClock())
    return PrintService([line], shop.intake, shop.reports, SystemClock())


def test_it_prints_and_reports_until_it_is_told_to_stop(tmp_path: Path) -> None:
    """Photos come, sheets go, the backend knows, a line that is down at first included; then it ends by itself."""
    backend = FakePrintBackend([a_task(0), a_task(1)])
    backend.faults.append(Unreachable("no line", line_down=True))
    shop, stop = PrintShop(tmp_path, backend), threading.Event()
    thread = threading.Thread(target=service_of(shop).run, args=(stop,))
    thread.start()
    deadline_s = time.monotonic() + PATIENCE_S
    while len(backend.ended) < 2 and time.monotonic() < deadline_s:
        time.sleep(0.02)
    stop.set()
    thread.join(PATIENCE_S)
    assert not thread.is_alive()
    assert len(backend.ended) == 2
    assert shop.paper() == [(b"photo 0", 2), (b"photo 1", 2)]


@pytest.mark.parametrize("failure", [PrintJournalUnusable("the disk is gone"), ZeroDivisionError()])
def test_a_line_that_dies_ends_the_service(tmp_path: Path, failure: Exception) -> None:
    """Whoever started it learns of it and starts it again; it does not go on with half of its printers."""
    with pytest.raises(KioskError, match=r"disk is gone|ZeroDivisionError"):
        service_of(PrintShop(tmp_path), failure).run(threading.Event())

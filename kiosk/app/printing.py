"""The print agent, and what else has to do with the shop's printers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

import filelock

from backend_lambdas.contract.heartbeats import PrinterHealth
from kiosk.api.client import ApiClient
from kiosk.api.signed_photos import SignedPhotos
from kiosk.catalogue import Catalogue
from kiosk.clock import Clock
from kiosk.config import ConfigInvalid, KioskConfig
from kiosk.data_folder import DataFolder
from kiosk.errors import KioskError
from kiosk.fleet.printers import printers_health
from kiosk.fleet.settings_file import SettingsFile
from kiosk.print_service.intake import Intake
from kiosk.print_service.printer_line import PrinterLine
from kiosk.print_service.reports import Reports
from kiosk.print_service.service import PrintService
from kiosk.print_service.task_book import TaskBook
from kiosk.print_service.workplace import Workplace
from kiosk.printing.agent.agent import PrintAgent
from kiosk.printing.agent.journal import PrintJournal
from kiosk.printing.agent.lease import FileLease
from kiosk.printing.agent.sheets import RenderedSheets
from kiosk.printing.failures import PrinterRefused
from kiosk.printing.media import Media, MediaSize, media_type
from kiosk.printing.offer import OfferWatch
from kiosk.printing.ports import Printer
from kiosk.printing.routing import NOTHING_CHOSEN, Chosen, PrinterRoute, Routes
from kiosk.printing.status_board import StatusBoard
from kiosk.shop_printers import OF_FOLDERS, PrinterConfig, PrinterKind

JOBS: Final = "jobs"


class PrintAgentRunning(KioskError):
    """Another process prints for this data folder."""


class NoPrinters(KioskError):
    """The settings name none."""


def print_journal(data: DataFolder, clock: Clock) -> PrintJournal:
    return PrintJournal(data.printing / JOBS, clock)


def status_board(data: DataFolder) -> StatusBoard:
    return StatusBoard(data.printing / "status")


def routes(config: KioskConfig) -> Routes:
    return Routes([PrinterRoute(printer.name, printer.products) for printer in config.printing.printers])


def chosen_printers(data: DataFolder, config: KioskConfig) -> Chosen:
    """Which printer the shop set for a size, by the last settings that were kept of it; nothing where they are another
    shop's or can't be read, which whoever loads the settings is told.
    """
    try:
        kept = SettingsFile(data).read()
    except ConfigInvalid:
        return NOTHING_CHOSEN
    if kept is None or kept.store_id != config.backend.store_id:
        return NOTHING_CHOSEN
    return {one.code: one.printer for one in kept.state.settings.products or () if one.printer is not None}


def running_printers(data: DataFolder, clock: Clock) -> tuple[PrinterHealth, ...]:
    """Those that a print agent drives now; none where no agent runs."""
    return printers_health(status_board(data).current(clock.now()))


def offer_watch(data: DataFolder, config: KioskConfig) -> OfferWatch | None:
    """None where no printers are set up here: the shop then sells what it says that it sells."""
    if not config.printing.printers:
        return None
    return OfferWatch(routes(config), status_board(data), partial(chosen_printers, data, config))


@contextmanager
def print_service(data: DataFolder, config: KioskConfig, clock: Clock, client: ApiClient) -> Iterator[PrintService]:
    """Holds the lock of this data folder's agent. Raises NoPrinters, PrintAgentRunning or PrintJournalUnusable."""
    if not config.printing.printers:
        raise NoPrinters(f"no printers are set up: add [[printing.printers]] to {data.config} (docs/printing.md)")
    journal = print_journal(data, clock)
    chosen = partial(chosen_printers, data, config)
    place = Workplace(TaskBook(data.printing), journal, routes(config), clock, chosen)
    lines = [_line(data, printer, config.prints.catalogue, journal, clock) for printer in config.printing.printers]
    lock = filelock.FileLock(data.printing / "agent.lock", timeout=0)
    try:
        lock.acquire()
    except filelock.Timeout as exc:
        raise PrintAgentRunning(f"another print agent already prints for {data.root}") from exc
    photos = SignedPhotos()
    try:
        yield PrintService(lines, Intake(client, photos, place), Reports(client, place), clock)
    finally:
        photos.close()
        lock.release()


def printer_openers(config: KioskConfig) -> dict[str, Callable[[], Printer]]:
    """By the shop's names; each raises as `printer_of`."""
    catalogue = config.prints.catalogue
    return {printer.name: partial(printer_of, printer, catalogue) for printer in config.printing.printers}


def printer_of(printer: PrinterConfig, catalogue: Catalogue) -> Printer:
    """Raises PrinterRefused where this machine can't speak to such a printer."""
    # Each kind's libraries are imported where it is used: pywin32 is on Windows alone.
    if printer.kind == PrinterKind.IPP:
        from kiosk.printing.ipp.printer import IppPrinter  # noqa: PLC0415

        return IppPrinter(printer.address, Path(printer.certificate) if printer.certificate else None)
    if printer.kind in OF_FOLDERS:
        from kiosk.printing.export.hot_folder import HotFolderPrinter  # noqa: PLC0415

        papers, as_dpof = _labs_papers(printer, catalogue), printer.kind == PrinterKind.DPOF
        return HotFolderPrinter(Path(printer.address), papers, printer.dpi, as_dpof=as_dpof)
    try:
        from kiosk.printing.spooler.printer import SpoolerPrinter  # noqa: PLC0415
    except ImportError as exc:
        raise PrinterRefused(f"{printer.name}: printers of Windows are on Windows alone") from exc
    return SpoolerPrinter(printer.address)


def _line(
    data: DataFolder, printer: PrinterConfig, catalogue: Catalogue, journal: PrintJournal, clock: Clock
) -> PrinterLine:
    opened = partial(_opened, data, printer, catalogue, journal)
    return PrinterLine(printer.name, opened, journal, status_board(data), clock)


def _opened(
    data: DataFolder, config: PrinterConfig, catalogue: Catalogue, journal: PrintJournal
) -> tuple[Printer, PrintAgent]:
    printer = printer_of(config, catalogue)
    sheets = RenderedSheets(
        data.printing / "sheets",
        bleed_hmm=config.bleed_hmm,
        profile=Path(config.profile) if config.profile else None,
    )
    lease = FileLease(data.printing / f"{config.name}.lock")
    return printer, PrintAgent(config.name, printer, journal, sheets, lease)


def _labs_papers(printer: PrinterConfig, catalogue: Catalogue) -> list[Media]:
    """A lab has the papers that the shop sells, and prints them to their edges."""
    return [
        Media(MediaSize.of_mm(product.width_mm, product.height_mm), kind=media_type(finish))
        for product in catalogue.products
        if not printer.products or product.code in printer.products
        for finish in catalogue.finishes
    ]

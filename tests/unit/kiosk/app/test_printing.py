"""The printers of the settings become printers of their kind."""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest

from backend_lambdas.contract.identifiers import StoreId
from backend_lambdas.contract.staff.settings import ProductSetting, SettingsState, ShopSettings
from kiosk.app.printing import (
    NoPrinters,
    PrintAgentRunning,
    chosen_printers,
    offer_watch,
    print_service,
    printer_of,
    routes,
)
from kiosk.catalogue import Catalogue
from kiosk.config import BackendConfig, KioskConfig
from kiosk.data_folder import DataFolder
from kiosk.fleet.settings_file import KeptSettings, SettingsFile
from kiosk.printing.export.hot_folder import HotFolderPrinter
from kiosk.printing.failures import PrinterRefused
from kiosk.printing.ipp.printer import IppPrinter
from kiosk.printing.media import MediaSize
from kiosk.printing.ports import JobTicket, Sheet, SheetFormat
from kiosk.shop_printers import PrinterConfig, PrintingConfig
from tests.fakes.clock import FakeClock

SHOP = Catalogue.parse("EUR", ("10x15: 102x152 mm, 29", "20x30: 203x305 mm, 399"), ("glossy", "matte"))


def test_a_lab_has_the_papers_of_the_catalogue(tmp_path: Path) -> None:
    """Each size that it takes, in each finish, to the edges, at the dots that the settings say; and no other size."""
    config = PrinterConfig("minilab", "hot_folder", str(tmp_path), products=("20x30",), dpi=360)
    printer = printer_of(config, SHOP)
    assert isinstance(printer, HotFolderPrinter)
    can = printer.capabilities()
    large, small = MediaSize.of_mm(203, 305), MediaSize.of_mm(102, 152)
    assert [can.media_for(large, finish, borderless=True) is None for finish in SHOP.finishes] == [False, False]
    assert can.media_for(small, "glossy", borderless=False) is None
    assert can.resolutions_dpi == (360,)


def test_a_lab_that_reads_dpof_has_a_folder_too(tmp_path: Path) -> None:
    """`kind = "dpof"` puts media into the folder of its address."""
    config = PrinterConfig("minilab", "dpof", str(tmp_path))
    assert not config.address_problem
    assert PrinterConfig("minilab", "dpof", "lab").address_problem == "'lab' is no whole path of a folder"
    printer = printer_of(config, SHOP)
    sheet = tmp_path / "sheet.jpg"
    sheet.write_bytes(b"a sheet")
    ticket = JobTicket("01ORDER-1", printer.capabilities().media[0], 1, "10x15", "glossy")
    printer.send(printer.begin(ticket), Sheet(sheet, SheetFormat.JPEG, 1205, 1795, 300))
    assert (tmp_path / "01ORDER-1" / "MISC" / "AUTPRINT.MRK").is_file()


def test_an_ipp_printer_is_none_before_it_is_asked() -> None:
    """It may be switched off when the agent starts."""
    printer = printer_of(PrinterConfig("counter", address="ipp://localhost:9/ipp/print"), SHOP)
    assert isinstance(printer, IppPrinter)
    printer.close()


@pytest.mark.skipif(sys.platform == "win32", reason="there it is one")
def test_a_printer_of_windows_elsewhere_says_so() -> None:
    """A file of settings that came from another machine is named by its printer."""
    with pytest.raises(PrinterRefused, match="counter: printers of Windows"):
        printer_of(PrinterConfig("counter", "windows", "Photo Printer"), SHOP)


def test_without_printers_there_is_no_agent_and_all_is_sold(tmp_path: Path) -> None:
    """The shop prints elsewhere."""
    data = DataFolder(tmp_path)
    assert offer_watch(data, KioskConfig()) is None
    with pytest.raises(NoPrinters), print_service(data, KioskConfig(), FakeClock(), None):  # type: ignore[arg-type]  # none is needed
        pass


def test_a_second_agent_of_a_machine_is_refused(tmp_path: Path) -> None:
    """The first goes on; once it has ended another may begin."""
    data = DataFolder(tmp_path)
    config = KioskConfig(printing=PrintingConfig((PrinterConfig("minilab", "hot_folder", str(tmp_path)),)))

    def agent() -> AbstractContextManager[object]:
        return print_service(data, config, FakeClock(), None)  # type: ignore[arg-type]  # as above

    with agent(), pytest.raises(PrintAgentRunning), agent():
        pass
    with agent():
        pass


def test_each_printer_has_its_sizes() -> None:
    """As the settings name them; one that names none takes what no other names."""
    config = KioskConfig(
        printing=PrintingConfig((PrinterConfig("counter", products=("10x15",)), PrinterConfig("minilab")))
    )
    assert (routes(config).of("10x15"), routes(config).of("20x30")) == (("counter",), ("minilab",))


def test_a_manager_s_printer_for_a_size_takes_it(tmp_path: Path) -> None:
    """What the shop's settings say counts at once, where this machine has such a printer; another shop's do not."""
    data = DataFolder(tmp_path)
    printers = (PrinterConfig("counter", products=("10x15",)), PrinterConfig("minilab"))
    config = KioskConfig(backend=BackendConfig(store_id="store-1"), printing=PrintingConfig(printers))
    sizes = (
        ProductSetting("10x15", 102, 152, 29, "minilab"),
        ProductSetting("13x18", 127, 178, 59),
        ProductSetting("20x30", 203, 305, 399, "in-bern"),
    )

    def keep(store_id: str) -> None:
        state = SettingsState(1, ShopSettings(currency="EUR", products=sizes))
        SettingsFile(data).keep(KeptSettings(StoreId(store_id), '"1"', state))

    def printers_of(code: str) -> tuple[str, ...]:
        return routes(config).of(code, chosen_printers(data, config).get(code))

    assert printers_of("10x15") == ("counter",)
    keep("store-1")
    assert [printers_of(size.code) for size in sizes] == [("minilab",), ("minilab",), ("minilab",)]
    config = replace(config, printing=PrintingConfig((*printers, PrinterConfig("in-bern"))))
    assert printers_of("20x30") == ("in-bern",)
    keep("store-2")
    assert printers_of("10x15") == ("counter",)
    data.shop_settings.write_text("{")
    assert printers_of("10x15") == ("counter",)

"""The shop's printers as its settings write them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from backend_lambdas.contract.fields import CODE_PATTERN
from backend_lambdas.contract.heartbeats import PRINTERS_MAX
from kiosk.settings import setting


class PrinterKind(StrEnum):
    IPP = "ipp"
    WINDOWS = "windows"
    HOT_FOLDER = "hot_folder"
    DPOF = "dpof"  # a hot folder, too, of a lab that reads DPOF


OF_FOLDERS: Final = frozenset({PrinterKind.HOT_FOLDER, PrinterKind.DPOF})


def _name_problem(name: str) -> str:
    return "" if CODE_PATTERN.fullmatch(name) else f"{name!r} is no name for a printer, such as counter or minilab"


def _kind_problem(kind: str) -> str:
    return "" if kind in set(PrinterKind) else f"one of {', '.join(PrinterKind)}"


def _file_problem(path: str) -> str:
    return "" if not path or Path(path).is_file() else f"there is no {path}"


@dataclass(frozen=True, slots=True)
class PrinterConfig:
    name: str = setting("", "The shop's word for it, in small letters: `counter`.", check=_name_problem)
    kind: str = setting(
        "ipp", "`ipp` (a printer or a CUPS queue), `windows`, `hot_folder` or `dpof`.", check=_kind_problem
    )
    address: str = setting(
        "", "`ipp://192.168.1.20/ipp/print`; the name that Windows has for it; or the folder that the lab watches."
    )
    certificate: str = setting("", "Of an `ipps:` printer, as a PEM file; empty: none of its own.", check=_file_problem)
    products: tuple[str, ...] = setting(
        (), "Codes of the sizes that it prints, by `[prints]`; empty: each that no other printer names."
    )
    profile: str = setting(
        "",
        "ICC profile (RGB) of printer and paper; empty: sRGB is sent, and the printer converts.",
        check=_file_problem,
    )
    bleed_mm: float = setting(0.0, "What a lab cuts off each edge, in mm.", low=0.0, high=10.0)
    dpi: int = setting(300, "Of the pictures in a folder; other printers say theirs.", low=150, high=1200)

    @property
    def bleed_hmm(self) -> int:
        return round(self.bleed_mm * 100)

    @property
    def address_problem(self) -> str:
        if not self.address:
            return "no address"
        if self.kind == PrinterKind.IPP and urlsplit(self.address).scheme not in {"ipp", "ipps"}:
            return f"{self.address!r} is no address of IPP, such as ipp://192.168.1.20/ipp/print"
        if self.kind in OF_FOLDERS and not Path(self.address).is_absolute():
            return f"{self.address!r} is no whole path of a folder"
        return ""


def printers_problem(printers: tuple[PrinterConfig, ...]) -> str:
    """What is wrong with them together; nothing where they are good."""
    problems = [
        f"{printer.name or 'one of them'}: {printer.address_problem}" for printer in printers if printer.address_problem
    ]
    if any(not printer.name for printer in printers):
        problems.append("each needs a name")
    twice = [name for name, count in Counter(printer.name for printer in printers).items() if count > 1 and name]
    problems += [f"{name} stands twice" for name in twice]
    if len(printers) > PRINTERS_MAX:
        problems.append(f"at most {PRINTERS_MAX}")
    return "; ".join(problems)


def products_problem(printers: Iterable[PrinterConfig], codes: Iterable[str]) -> str:
    """Sizes that a printer names and the shop does not sell."""
    sold = frozenset(codes)
    unknown = {code for printer in printers for code in printer.products if code not in sold}
    return f"[prints] has no size {', '.join(sorted(unknown))}" if unknown else ""


@dataclass(frozen=True, slots=True)
class PrintingConfig:
    printers: tuple[PrinterConfig, ...] = setting(
        (),
        "Of this machine's print agent, a table for each; none: nothing is printed from here.",
        rows=PrinterConfig,
        check=printers_problem,
    )

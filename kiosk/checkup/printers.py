"""Whether the shop's printers answer, wait for nobody and print what it sells, asked through their own ports."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from backend_lambdas.contract.prints import PrintEntry
from kiosk.catalogue import Catalogue
from kiosk.checkup.findings import CheckFailed, Trouble
from kiosk.printing.failures import PrinterBusy, PrinterUnreachable, PrintingFailure
from kiosk.printing.ports import Capabilities, Printer
from kiosk.printing.preflight import Obstacle, obstacle
from kiosk.printing.reasons import words
from kiosk.printing.routing import Chosen, Routes
from kiosk.printing.states import PrinterReport

OBSTACLE_WORDS: Final[Mapping[Obstacle, str]] = MappingProxyType(
    {
        Obstacle.NO_SUCH_PAPER: "no paper of this size",
        Obstacle.NO_SUCH_FINISH: "no paper of this finish",
        Obstacle.NOT_BORDERLESS: "only with a border",
    }
)


@dataclass(frozen=True, slots=True)
class PrinterAnswer:
    """What a printer said of itself."""

    name: str
    can: Capabilities | None = None
    report: PrinterReport | None = None
    failure: str = ""

    @property
    def trouble(self) -> str:
        return self.failure or words(self.report.blocked_by if self.report else ())

    @property
    def sheets_left(self) -> int | None:
        return self.report.sheets_left if self.report else None


@dataclass(frozen=True, slots=True)
class PrintProblem:
    product: str
    finish: str
    problem: str | None
    """None where one of its printers can print it to the edges."""


def ask_printer(name: str, open_printer: Callable[[], Printer]) -> PrinterAnswer:
    """Blocks for some seconds where it is switched off."""
    try:
        with closing(open_printer()) as printer:
            return PrinterAnswer(name, printer.capabilities(), printer.report())
    except (PrinterUnreachable, PrinterBusy) as exc:
        return PrinterAnswer(name, failure=f"it does not answer: {exc}")
    except PrintingFailure as exc:
        return PrinterAnswer(name, failure=str(exc))


def print_problems(
    catalogue: Catalogue, answers: Mapping[str, PrinterAnswer], routes: Routes, chosen: Chosen
) -> list[PrintProblem]:
    """Each size in each finish, by the printers that take it."""
    return [
        PrintProblem(product.code, finish, _problem(entry, answers, routes.of(product.code, chosen.get(product.code))))
        for product in catalogue.products
        for finish in catalogue.finishes
        for entry in [
            PrintEntry(product.code, product.width_mm, product.height_mm, finish, 1, product.price_minor, border=False)
        ]
    ]


def _problem(entry: PrintEntry, answers: Mapping[str, PrinterAnswer], printers: tuple[str, ...]) -> str | None:
    if not printers:
        return "no printer takes this size"
    problems = []
    for name in printers:
        can = answers[name].can
        if can is None:
            problems.append(f"{name}: not known, since it does not answer")
            continue
        found = obstacle(can, entry)
        if found is None:
            return None
        problems.append(f"{name}: {OBSTACLE_WORDS[found]}")
    return "; ".join(problems)


def check_printers(
    printers: Mapping[str, Callable[[], Printer]], catalogue: Catalogue, routes: Routes, chosen: Chosen
) -> str:
    """The first trouble that matters: a printer that is silent, one that waits, a print that none of them makes."""
    if not printers:
        return "none is set up here"
    answers = {name: ask_printer(name, open_printer) for name, open_printer in printers.items()}
    for answer in answers.values():
        if answer.failure:
            raise CheckFailed(Trouble.PRINTER_SILENT, f"{answer.name}: {answer.failure}")
    for answer in answers.values():
        if answer.trouble:
            raise CheckFailed(Trouble.PRINTER_WAITS, f"{answer.name}: {answer.trouble}")
    for one in print_problems(catalogue, answers, routes, chosen):
        if one.problem:
            raise CheckFailed(Trouble.PRINT_IMPOSSIBLE, f"{one.product} {one.finish}: {one.problem}")
    return f"{', '.join(answers)}: ready for all that the shop sells"

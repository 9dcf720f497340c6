"""Print what the backend has for this shop, and show, mend or check it."""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import json
from collections.abc import Callable, Mapping
from typing import Final

from kiosk.app import printing
from kiosk.app.kiosk import Kiosk
from kiosk.checkup.printers import ask_printer, print_problems
from kiosk.cli.signals import stop_on_signals
from kiosk.errors import KioskError
from kiosk.printing.agent.desk import PrintDesk
from kiosk.printing.agent.job import PrintJob
from kiosk.printing.agent.journal import JobForgotten, PrintJournal
from kiosk.printing.agent.stages import PrintStage
from kiosk.printing.reasons import words

NAME: Final = "print"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "action",
        choices=tuple(ACTIONS),
        help="run: print until told to stop; jobs: what is under way; retry, cancel, came-out: of one job; "
        "check: what the printers can print of the catalogue",
    )
    parser.add_argument("job", nargs="?", metavar="JOB", help="its id, as `jobs` shows it")
    parser.add_argument("--copies", type=int, metavar="N", help="with came-out: how many of its last copies lie there")
    parser.add_argument("--json", action="store_true", help="with jobs and check: one JSON object on stdout")


def execute(arguments: argparse.Namespace) -> int:
    return ACTIONS[arguments.action](Kiosk.load(arguments.data), arguments)


def _run(kiosk: Kiosk, _arguments: argparse.Namespace) -> int:
    stop = stop_on_signals()
    with (
        contextlib.closing(kiosk.api_client()) as client,
        printing.print_service(kiosk.data, kiosk.config, kiosk.clock, client) as service,
    ):
        service.run(stop)
    return 0


def _jobs(kiosk: Kiosk, arguments: argparse.Namespace) -> int:
    jobs = _journal(kiosk).jobs()
    if arguments.json:
        print(json.dumps({"jobs": [_job_as_json(job) for job in jobs]}, indent=2))
        return 0
    for job in jobs:
        entry = job.entry
        size = f"{entry.product} {entry.finish}, {job.copies_printed} of {entry.copies}"
        print(
            f"{job.job_id}  {job.order_code}  {job.printer}  {job.stage:<8}  {size}  {_what_it_waits_for(job)}".rstrip()
        )
    if not jobs:
        print("no jobs")
    return 0


def _what_it_waits_for(job: PrintJob) -> str:
    if job.stage is PrintStage.UNKNOWN:
        return f"{job.failure}. Then: kiosk print came-out {job.job_id} --copies N (of {job.copies_sent})"
    return words(job.trouble) or job.failure or ""


def _job_as_json(job: PrintJob) -> dict[str, object]:
    return {
        "job": job.job_id,
        "order_code": job.order_code,
        "printer": job.printer,
        "stage": job.stage.value,
        "product": job.entry.product,
        "finish": job.entry.finish,
        "copies": job.entry.copies,
        "copies_printed": job.copies_printed,
        "trouble": [trouble.value for trouble in job.trouble],
        "failure": job.failure,
        "reason": job.reason,
    }


def _retry(kiosk: Kiosk, arguments: argparse.Namespace) -> int:
    return _change(kiosk, arguments, lambda desk, job_id: desk.retry(job_id))


def _cancel(kiosk: Kiosk, arguments: argparse.Namespace) -> int:
    return _change(kiosk, arguments, lambda desk, job_id: desk.cancel(job_id))


def _came_out(kiosk: Kiosk, arguments: argparse.Namespace) -> int:
    if arguments.copies is None:
        raise KioskError("--copies N is missing: how many of its last copies lie in the tray; 0 for none")
    return _change(kiosk, arguments, lambda desk, job_id: desk.say_what_came_out(job_id, arguments.copies))


def _change(kiosk: Kiosk, arguments: argparse.Namespace, change: Callable[[PrintDesk, str], PrintJob]) -> int:
    job_id, journal = arguments.job or "", _journal(kiosk)
    if not job_id or journal.find(job_id) is None:
        raise KioskError(f"no job {job_id or 'was named'}: `kiosk print jobs` lists them")
    try:
        job = change(PrintDesk(journal), job_id)
    except (JobForgotten, ValueError) as exc:
        raise KioskError(f"{job_id}: nothing was changed ({exc}); `kiosk print jobs` shows where it is") from exc
    print(
        f"{job_id}: {'is being cancelled' if job.cancel_asked and job.stage is not PrintStage.CANCELED else job.stage}"
    )
    return 0


def _journal(kiosk: Kiosk) -> PrintJournal:
    return printing.print_journal(kiosk.data, kiosk.clock)


def _check(kiosk: Kiosk, arguments: argparse.Namespace) -> int:
    config = kiosk.config
    if not config.printing.printers:
        raise printing.NoPrinters(f"no printers are set up: add [[printing.printers]] to {kiosk.data.config}")
    openers = printing.printer_openers(config)
    checked = {name: ask_printer(name, open_printer) for name, open_printer in openers.items()}
    chosen = printing.chosen_printers(kiosk.data, config)
    prints = print_problems(config.prints.catalogue, checked, printing.routes(config), chosen)
    is_good = not any(one.problem for one in prints) and not any(one.trouble for one in checked.values())
    if arguments.json:
        printers = [
            {"printer": one.name, "trouble": one.trouble or None, "sheets_left": one.sheets_left}
            for one in checked.values()
        ]
        told = [dataclasses.asdict(one) for one in prints]
        print(json.dumps({"good": is_good, "printers": printers, "prints": told}, indent=2))
        return 0 if is_good else 1
    for one in checked.values():
        left = "" if one.sheets_left is None else f", {one.sheets_left} sheets or more"
        print(f"{'MEND' if one.trouble else 'good'}  {one.name}{left}  {one.trouble}".rstrip())
    for line in prints:
        verdict = "MEND" if line.problem else "good"
        print(f"{verdict}  {line.product} {line.finish}  {line.problem or ''}".rstrip())
    return 0 if is_good else 1


ACTIONS: Final[Mapping[str, Callable[[Kiosk, argparse.Namespace], int]]] = {
    "run": _run,
    "jobs": _jobs,
    "retry": _retry,
    "cancel": _cancel,
    "came-out": _came_out,
    "check": _check,
}

"""Kill `kiosk send` and `kiosk worker` at random instants, then compare the card with bucket, table and mail."""

from __future__ import annotations

import argparse
import random
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.data_folder import DataFolder
from tests.cloud import Cloud, running_cloud
from tests.torture import evidence
from tests.torture.arguments import KIOSK, Program, add_program, count
from tests.torture.card import Card, make_card
from tests.torture.data_folder import left_behind
from tests.torture.kiosk.customers import Customers
from tests.torture.kiosk.kills import KillBudget
from tests.torture.kiosk.uploader import Uploader
from tests.torture.kiosk_process import OrphanWatch, enrol, run_kiosk, tune, wipe_staging
from tests.torture.report import Figure, Report, run_folder, say, show
from tests.torture.verdict import Finding

CARD_PHOTOS: Final = 24
STALL_LIMIT_S: Final = 60.0
PROGRESS_S: Final = 15.0
DATA_FOLDERS: Final = 3
"""Kiosks at once. More: two cores only switch between them. Fewer: the cores wait for fsyncs and polls."""


@dataclass(frozen=True, slots=True)
class Plan:
    orders: int
    kills: int
    photos_per_order: int = 4
    data_folders: int = DATA_FOLDERS
    seed: int = 1
    program: Program = KIOSK


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--orders", type=count, default=24, metavar="N", help="customers (default: 24)")
    parser.add_argument("--kills", type=count, default=100, metavar="K", help="SIGKILLs in all (default: 100)")
    parser.add_argument("--photos-per-order", type=count, default=4, metavar="P", help="default: 4")
    parser.add_argument(
        "--data-folders",
        type=count,
        default=DATA_FOLDERS,
        metavar="D",
        help=f"kiosks at once (default: {DATA_FOLDERS})",
    )
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="of photos, customers and instants")
    add_program(parser)


def execute(arguments: argparse.Namespace) -> int:
    plan = Plan(
        arguments.orders,
        arguments.kills,
        arguments.photos_per_order,
        arguments.data_folders,
        arguments.seed,
        arguments.program,
    )
    with run_folder() as folder:
        (folder.path / "cloud").mkdir()
        with running_cloud(folder.path / "cloud", "--state", str(folder.path / "cloud" / "state")) as cloud:
            report = torture(cloud, folder.path, plan)
        return show(report, folder, as_json=arguments.json)


def torture(cloud: Cloud, folder: Path, plan: Plan) -> Report:
    """Everything of it lies below `folder`. Raises KioskFailed where a command that nobody disturbed fails."""
    card = make_card(folder / "card", _card_photos(plan), plan.seed)
    with OrphanWatch() as watch:
        kiosks = [_Kiosk(folder, number, card, watch, plan) for number in range(plan.data_folders)]
        began_s = time.monotonic()
        with _progress(kiosks, plan.kills):
            _run_all(cloud, kiosks)
        seconds = time.monotonic() - began_s
        watch.settle()
    promises = [promise for kiosk in kiosks for promise in kiosk.customers.promises()]
    quiet = evidence.wait_until_quiet(cloud, [promise.address for promise in promises], STALL_LIMIT_S)
    others = [
        *watch.findings,
        *(finding for kiosk in kiosks for finding in kiosk.left),
        *evidence.left_in_queues(cloud),
    ]
    verdict = evidence.gather(cloud, promises).verdict(promises, others)
    kills = sum((kiosk.budget.done for kiosk in kiosks), Counter[str]())
    figures: dict[str, Figure | Mapping[str, Figure]] = {
        "kills": kills.total(),
        "kills_by_moment": dict(sorted(kills.items())),
        "ended_before_the_kill": sum(kiosk.budget.missed for kiosk in kiosks),
        "data_folders": plan.data_folders,
        "seed": plan.seed,
        "seconds": seconds,
        "kills_per_minute": 60 * kills.total() / seconds,
        "longest_orphan_s": watch.longest_s,
    }
    shortfalls = [] if quiet else [f"the cloud was not quiet: nothing moved for {STALL_LIMIT_S:.0f} s"]
    if kills.total() < plan.kills:
        shortfalls.append(f"{kills.total()} kills were done, {plan.kills} were asked for")
    return Report(verdict, figures, tuple(shortfalls))


class _Kiosk:
    """One data folder with its customers and its worker."""

    def __init__(self, folder: Path, number: int, card: Card, watch: OrphanWatch, plan: Plan) -> None:
        self.data = DataFolder(folder / f"kiosk-{number}")
        self.card = card
        self.program = plan.program
        self.left: list[Finding] = []
        self.stop = threading.Event()
        orders, kills = _share(plan.orders, number, plan), _share(plan.kills, number, plan)
        self.budget = KillBudget(kills, orders, random.Random(f"{plan.seed}/{number}/kills"))
        self.customers = Customers(
            self.data,
            card,
            self.budget,
            watch,
            random.Random(f"{plan.seed}/{number}/customers"),
            plan.photos_per_order,
            plan.program,
        )
        for _ in range(orders):
            self.customers.invite()
        self.uploader = Uploader(
            self.data,
            self.customers,
            self.budget,
            watch,
            random.Random(f"{plan.seed}/{number}/worker"),
            self.stop,
            plan.program,
        )

    def close_the_shop(self) -> None:
        """After a clean restart nothing may be left."""
        run_kiosk(self.data, "worker", "--until-idle", program=self.program)
        wipe_staging(self.data, self.data.root.parent, self.program)
        self.left = list(left_behind(self.data))


@contextmanager
def _progress(kiosks: Sequence[_Kiosk], kills: int) -> Iterator[None]:
    """A line now and then while the context lasts."""
    over = threading.Event()

    def tell() -> None:
        while not over.wait(PROGRESS_S):
            done = sum(kiosk.budget.done.total() for kiosk in kiosks)
            say(f"{done} of {kills} kills, {sum(kiosk.customers.served for kiosk in kiosks)} customers served")

    teller = threading.Thread(target=tell, name="progress", daemon=True)
    teller.start()
    try:
        yield
    finally:
        over.set()
        teller.join()


def _run_all(cloud: Cloud, kiosks: Sequence[_Kiosk]) -> None:
    for kiosk in kiosks:
        enrol(cloud, kiosk.data, kiosk.program)
        tune(kiosk.data, kiosk.card.spec)
    with ThreadPoolExecutor(2 * len(kiosks)) as pool:
        running = [pool.submit(run) for kiosk in kiosks for run in (kiosk.customers.serve, kiosk.uploader.run)]
        _join(running, kiosks)
        _join([pool.submit(kiosk.close_the_shop) for kiosk in kiosks], kiosks)


def _join(running: Sequence[Future[None]], kiosks: Sequence[_Kiosk]) -> None:
    """The first failure stops the others too, and is raised."""
    done, others = wait(running, return_when=FIRST_EXCEPTION)
    if others:
        for kiosk in kiosks:
            kiosk.stop.set()
            kiosk.customers.close()
    for future in (*done, *others):
        future.result()


def _card_photos(plan: Plan) -> int:
    """Enough that hardly any two customers choose the same."""
    return max(plan.photos_per_order, min(CARD_PHOTOS, plan.orders * plan.photos_per_order))


def _share(total: int, number: int, plan: Plan) -> int:
    return total // plan.data_folders + (number < total % plan.data_folders)

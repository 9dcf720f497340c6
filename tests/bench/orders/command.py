"""Measures the counter's questions over a month of a busy shop: the template's functions in this process, each under
its own role, on MiniStack. Says how often a table was read through.
"""

from __future__ import annotations

import argparse
import json
import logging
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from tests.bench.backend.report import p95
from tests.bench.chapters import PAGE, Marks, write_chapter
from tests.bench.machine import await_idle, machine
from tests.bench.orders import ledger as ledgers
from tests.bench.orders.ledger import Ledger
from tests.deployed.kiosk import Kiosk
from tests.deployed.stage import Stage, deployed
from tests.fakes.backend_data import DEVICE, STORE

ORDERS: Final = 10_000
ROUNDS: Final = 40
PAGE_MS: Final = 200.0
SEARCH_MS: Final = 300.0
MARKS: Final = Marks("bench-orders")


@dataclass(frozen=True, slots=True)
class Question:
    name: str
    goal_ms: float | None
    """Of 95 in 100; None for what the owner of the figures set no bound to."""
    ask: Callable[[], int]
    """How many orders it told of."""


@dataclass(slots=True)
class Measured:
    name: str
    goal_ms: float | None
    times_ms: list[float] = field(default_factory=list)
    told: int = 0
    """Orders in the last answer."""

    @property
    def median_ms(self) -> float:
        return statistics.median(self.times_ms)

    @property
    def p95_ms(self) -> float:
        return p95(self.times_ms)

    @property
    def is_kept(self) -> bool:
        return self.goal_ms is None or self.p95_ms <= self.goal_ms


@dataclass(frozen=True, slots=True)
class Report:
    order_count: int
    item_count: int
    rounds: int
    scans: int
    measured: Sequence[Measured]

    @property
    def good(self) -> bool:
        return self.scans == 0 and all(one.is_kept for one in self.measured)

    def chapter(self) -> str:
        subject = f"{self.order_count:,} orders of one shop, {self.item_count:,} items"
        lines = [
            f"{datetime.now(UTC):%Y-%m-%d}: {subject}; each question {self.rounds} times; {machine()}.",
            "",
            "| question | orders told | median ms | 95 of 100 within ms | goal ms | |",
            "|---|---|---|---|---|---|",
        ]
        lines += [
            f"| {one.name} | {one.told} | {one.median_ms:.0f} | {one.p95_ms:.0f} |"
            f" {'' if one.goal_ms is None else f'{one.goal_ms:.0f}'} | {'kept' if one.is_kept else 'MISSED'} |"
            for one in self.measured
        ]
        return "\n".join([*lines, "", f"Scans: {self.scans}; the goal is 0."])

    def document(self) -> dict[str, Any]:
        figures = {
            one.name: {"median_ms": one.median_ms, "p95_ms": one.p95_ms, "goal_ms": one.goal_ms, "kept": one.is_kept}
            for one in self.measured
        }
        return {"orders": self.order_count, "scans": self.scans, "figures": figures, "good": self.good}


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.orders", description=__doc__)
    parser.add_argument("--orders", type=int, default=ORDERS, help=f"of one shop (default: {ORDERS})")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"of each question (default: {ROUNDS})")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    parser.add_argument("--write-docs", action="store_true", help="put the figures into docs/benchmarks.md")
    options = parser.parse_args(arguments)
    logging.disable(logging.CRITICAL)  # the functions' own lines, some hundred of them
    idle_share = await_idle(0.9, limit_s=30)
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        report = measure(Path(folder), options.orders, options.rounds)
    sys.stderr.write(f"bench: {idle_share:.0%} idle before\n")
    sys.stdout.write((json.dumps(report.document(), indent=2) if options.json else report.chapter()) + "\n")
    if options.write_docs:
        write_chapter(PAGE, MARKS, report.chapter())
    return 0 if report.good else 1


def measure(folder: Path, order_count: int, rounds: int) -> Report:
    with deployed(folder, "tests.bench.orders.emulator") as stage, stage.functions.in_charge():
        ledger = ledgers.made(order_count, ledgers.today())
        item_count = ledgers.put(ledger, stage.client("dynamodb"), stage.id_of("OrdersTable"))
        counter = Counter.open(stage)
        mark = stage.record.mark()
        measured = [_measured(question, rounds) for question in questions(counter, ledger)]
        scans = sum(asked.action == "dynamodb:Scan" for asked in stage.record.since(mark))
    return Report(order_count, item_count, rounds, scans, measured)


def _measured(question: Question, rounds: int) -> Measured:
    found = Measured(question.name, question.goal_ms)
    question.ask()  # builds its clients
    for _ in range(rounds):
        began_s = time.perf_counter()
        found.told = question.ask()
        found.times_ms.append((time.perf_counter() - began_s) * 1e3)
    return found


@dataclass(frozen=True, slots=True)
class Counter:
    """Somebody who is logged in at a kiosk of the shop."""

    kiosk: Kiosk
    token: str

    @classmethod
    def open(cls, stage: Stage) -> Counter:
        kiosk = Kiosk(stage.functions, context={"deviceId": DEVICE, "storeId": STORE})
        request = {"action": "add", "store_id": STORE, "staff_number": "12", "name": "Ada", "role": "manager"}
        login = {"staff_number": "12", "pin": kiosk.invoke("manage_staff", request)["pin"]}
        begun = kiosk.invoke("start_staff_session", {**kiosk.request(body=json.dumps(login)), "headers": {}})
        return cls(kiosk, json.loads(begun["body"])["session_token"])

    def ask(self, function: str, body: Mapping[str, str] | None = None, order_id: str = "") -> Any:
        event = self.kiosk.request(order_id, "" if body is None else json.dumps(body))
        answer = self.kiosk.invoke(function, {**event, "headers": {"x-staff-session": self.token}})
        if answer["statusCode"] != 200:
            raise RuntimeError(f"{function}: {answer['statusCode']} {answer['body']}")
        return json.loads(answer["body"])

    def found(self, **query: str) -> int:
        return len(self.ask("query_orders", query)["orders"])


def questions(counter: Counter, ledger: Ledger) -> list[Question]:
    chance = random.Random(1)
    deep = _mark_of_page(counter, 20)
    return [
        Question("first page of all orders", PAGE_MS, counter.found),
        Question("first page, to print", PAGE_MS, lambda: counter.found(stage="to_print")),
        Question("first page, collected", PAGE_MS, lambda: counter.found(stage="collected")),
        Question("twentieth page of all orders", PAGE_MS, lambda: counter.found(mark=deep)),
        Question("search by code", SEARCH_MS, lambda: counter.found(code=ledger.some_code(chance))),
        Question("search by address", SEARCH_MS, lambda: counter.found(customer_email=ledger.some_address(chance))),
        Question("search by a regular's address", SEARCH_MS, lambda: counter.found(customer_email=ledgers.REGULAR)),
        Question("search by a day", SEARCH_MS, lambda: counter.found(**ledger.some_day(chance))),
        Question("counts of all stages", None, lambda: len(counter.ask("count_orders")["stages"])),
        Question("one order", None, lambda: _look(counter, ledger, chance)),
    ]


def _mark_of_page(counter: Counter, number: int) -> str:
    mark: dict[str, str] = {}
    for _ in range(number - 1):
        answer = counter.ask("query_orders", mark)
        if "next_mark" not in answer:  # a shorter bench
            break
        mark = {"mark": answer["next_mark"]}
    return mark["mark"]


def _look(counter: Counter, ledger: Ledger, chance: random.Random) -> int:
    counter.ask("get_staff_order", order_id=chance.choice(ledger.heads).order_id)
    return 1

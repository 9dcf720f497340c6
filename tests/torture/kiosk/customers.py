"""One kiosk's customers, one after the other: each sends until she is told, or the journal shows, that it is safe."""

from __future__ import annotations

import math
import queue
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.data_folder import DataFolder
from tests.torture.arguments import Program
from tests.torture.card import Card
from tests.torture.data_folder import read_journal
from tests.torture.kiosk.kills import EARLY_SHARE, KillBudget, Life
from tests.torture.kiosk_process import COMMAND_LIMIT_S, KioskFailed, KioskProcess, OrphanWatch
from tests.torture.verdict import Promise

POLL_S: Final = 0.015
SHRINKING: Final = (1.5, 1.5)
SPOOLING: Final = (2.5, 0.3)
"""Seconds to the first sign of each, and from there to the end, until something was observed."""


@dataclass(frozen=True, slots=True)
class Customer:
    number: int
    address: str
    photos: tuple[Path, ...]


class Customers:
    """Runs on a thread of its own; `invite` may be called from another."""

    def __init__(
        self,
        data: DataFolder,
        card: Card,
        budget: KillBudget,
        watch: OrphanWatch,
        chance: random.Random,
        photos_per_order: int,
        program: Program,
    ) -> None:
        self._data = data
        self._card = card
        self._budget = budget
        self._watch = watch
        self._chance = chance
        self._photos_per_order = photos_per_order
        self._program = program
        self._waiting: queue.SimpleQueue[Customer | None] = queue.SimpleQueue()
        self._lives = {folder.name: Life(*life) for folder, life in ((data.staging, SHRINKING), (data.spool, SPOOLING))}
        self._invited: list[Customer] = []
        self.served = 0

    @property
    def waiting(self) -> int:
        """Customers that nobody has told yet that their photos are safe."""
        return len(self._invited) - self.served

    def invite(self) -> None:
        """One customer more."""
        number = len(self._invited)
        photos = tuple(self._chance.sample(self._card.photos, self._photos_per_order))
        customer = Customer(number, f"{self._data.root.name}-{number:04}@torture.example", photos)
        self._invited.append(customer)
        self._waiting.put(customer)

    def close(self) -> None:
        self._waiting.put(None)

    def serve(self) -> None:
        """Until `close`, and everybody that came before it."""
        while (customer := self._waiting.get()) is not None:
            kills_left = self._budget.planned_for_send(customer.number)
            while not self._send(customer, kills_left):
                kills_left -= 1
            self.served += 1

    def promises(self) -> list[Promise]:
        content = read_journal(self._data)
        return [
            Promise(
                one.address,
                content.orders_of(one.address),
                self._card.checksums(one.photos),
                self._card.progressive_checksums(one.photos),
            )
            for one in self._invited[: self.served]
        ]

    def _send(self, customer: Customer, kills_left: int) -> bool:
        """Whether the customer may be told that her photos are safe."""
        before = _traces(self._data)
        command = ("send", "--email", customer.address, *map(str, customer.photos))
        process = KioskProcess(self._data, command, program=self._program)
        due = self._await_kill(process, before, kill=kills_left > 0)
        ended = process.kill() if due else process.wait()
        self._watch.follow(process)
        taken = bool(read_journal(self._data).orders_of(customer.address))
        if ended.killed:
            self._budget.note(f"send {self._moment(before, taken=taken)}")
            return taken
        if ended.status != 0:
            raise KioskFailed(f"kiosk send ended with {ended.status}: {ended.output}")
        if kills_left > 0:
            self._budget.note_missed()
        return True

    def _await_kill(self, process: KioskProcess, before: set[str], *, kill: bool) -> bool:
        """Returns when the process is to be killed, or False when it has ended; observes its life meanwhile."""
        early, share = self._chance.random() < EARLY_SHARE, self._chance.random()
        awaited, life = self._chance.choice(list(self._lives.items()))
        begins_s: dict[str, float] = {}
        while process.running:
            for folder in {trace.partition("/")[0] for trace in _traces(self._data) - before} - set(begins_s):
                begins_s[folder] = process.age_s
                self._lives[folder].note_begin(process.age_s)
            due_s = share * life.begin_s if early else begins_s.get(awaited, math.inf) + share * life.span_s
            if kill and process.age_s >= due_s:
                return True
            if process.age_s > COMMAND_LIMIT_S:
                raise KioskFailed(f"kiosk send has not ended in {COMMAND_LIMIT_S:.0f} s")
            time.sleep(POLL_S)
        for folder, begin_s in begins_s.items():
            self._lives[folder].note_span(process.age_s - begin_s)
        return False

    def _moment(self, before: set[str], *, taken: bool) -> str:
        fresh = _traces(self._data) - before
        if taken:
            return "after it took the order"
        if any(trace.startswith(self._data.spool.name) for trace in fresh):
            return "while spooling"
        return "while shrinking" if fresh else "while starting"


def _traces(data: DataFolder) -> set[str]:
    """What lies in staging and spool, but locks, which are taken before there is any work."""
    return {
        path.relative_to(data.root).as_posix()
        for folder in (data.staging, data.spool)
        for path in _tree(folder)
        if path.suffix != ".lock"
    }


def _tree(folder: Path) -> Sequence[Path]:
    try:
        return list(folder.rglob("*"))
    except FileNotFoundError:  # it is being wiped meanwhile
        return []

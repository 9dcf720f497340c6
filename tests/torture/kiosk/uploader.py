"""One kiosk's worker: killed while it works, started again, and in the end left to finish."""

from __future__ import annotations

import random
import threading
import time
from typing import Final

from kiosk.data_folder import DataFolder
from kiosk.uploads.states import OrderStage, PhotoStage
from tests.torture.arguments import Program
from tests.torture.data_folder import JournalContent, JournalWatch, read_journal
from tests.torture.kiosk.customers import Customers
from tests.torture.kiosk.kills import EARLY_SHARE, KillBudget, Life
from tests.torture.kiosk_process import KioskFailed, KioskProcess, OrphanWatch, run_kiosk

POLL_S: Final = 0.02
LIFE_AT_FIRST: Final = (2.0, 1.0)
"""Seconds to the first move in the journal, and from there to one order's end, until something was observed."""
PACE_MAX: Final = 3.0
"""Orders that a worker may bring through, on average, before its kill."""
STILL_LIMIT_S: Final = 60.0
"""A worker that has work and moves nothing for so long is stuck."""


class Uploader:
    """Runs on a thread of its own."""

    def __init__(
        self,
        data: DataFolder,
        customers: Customers,
        budget: KillBudget,
        watch: OrphanWatch,
        chance: random.Random,
        stop: threading.Event,
        program: Program,
    ) -> None:
        self._data = data
        self._customers = customers
        self._budget = budget
        self._watch = watch
        self._chance = chance
        self._stop = stop
        self._program = program
        self._journal = JournalWatch(data)
        self._life = Life(*LIFE_AT_FIRST)

    def run(self) -> None:
        """Until every kill is done and every order with it; more customers come where the work runs out before."""
        while self._budget.left and not self._stop.is_set():
            if not self._journal.read().idle:
                self._kill_one()
            elif not self._customers.waiting:
                self._customers.invite()
            else:
                time.sleep(POLL_S)
        self._customers.close()
        while self._customers.waiting and not self._stop.wait(POLL_S):
            pass  # the last customers are served by their own thread
        run_kiosk(self._data, "worker", "--until-idle", program=self._program)

    def _kill_one(self) -> None:
        before = read_journal(self._data)
        early = self._chance.random() < EARLY_SHARE
        left_s = self._chance.random() * (self._life.begin_s if early else 2 * self._pace(before) * self._life.span_s)
        process = KioskProcess(self._data, ("worker",), program=self._program)
        began = self._await_kill(process, before, left_s, early=early)
        ended = process.kill()
        self._watch.follow(process)
        if not ended.killed:
            raise KioskFailed(f"kiosk worker ended by itself with {ended.status}: {ended.output}")
        self._budget.note(f"worker {_moment(read_journal(self._data), began=began)}")

    def _pace(self, content: JournalContent) -> float:
        """Orders for each kill that is left, so that the work lasts as long as the kills."""
        unfinished = sum(stage != OrderStage.COMPLETE for stage in content.orders.values())
        return min(PACE_MAX, (unfinished + self._customers.waiting) / max(1, self._budget.left))

    def _await_kill(self, process: KioskProcess, before: JournalContent, left_s: float, *, early: bool) -> bool:
        """Lets the process work for `left_s`, or only live for them where it is `early`. Whether it had begun."""
        begin_s: float | None = None
        last_s = still_s = process.age_s
        known, complete = before, _complete(before)
        while process.running and left_s > 0 and not self._stop.is_set():
            time.sleep(POLL_S)
            now_s = process.age_s
            content = self._journal.read()
            if begin_s is None and _moved(before, content):
                begin_s = now_s
                self._life.note_begin(begin_s)
            if begin_s is not None and _complete(content) > complete:
                self._life.note_span((now_s - begin_s) / (_complete(content) - _complete(before)))
                complete = _complete(content)
            if early or (begin_s is not None and not content.idle):
                left_s -= now_s - last_s
            if begin_s is not None and content.idle and not self._customers.waiting:
                break  # it was faster than its kill, and no work will come any more
            if content != known or content.idle:
                known, still_s = content, now_s
            if now_s - still_s > STILL_LIMIT_S:
                raise KioskFailed(f"kiosk worker moved nothing for {STILL_LIMIT_S:.0f} s")
            last_s = now_s
        return begin_s is not None


def _complete(content: JournalContent) -> int:
    return sum(stage == OrderStage.COMPLETE for stage in content.orders.values())


def _moved(before: JournalContent, now: JournalContent) -> bool:
    """Whether anything is elsewhere than where checkout or the last worker left it."""
    photos = any(stage != before.photos.get(photo_id, PhotoStage.SPOOLED) for photo_id, stage in now.photos.items())
    orders = any(stage != before.orders.get(order_id, OrderStage.ACCEPTED) for order_id, stage in now.orders.items())
    return photos or orders


def _moment(content: JournalContent, *, began: bool) -> str:
    if not began:
        return "while starting"
    stages = set(content.photos.values())
    if PhotoStage.SENDING in stages:
        return "while sending"
    if PhotoStage.SENT in stages:
        return "while confirming"
    return "between orders" if content.idle else "between photos"

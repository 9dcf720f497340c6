"""The uploader: announces each order, sends its photos, and forgets a photo only on the backend's word.

One worker for each data folder, held by a lock; it may be killed at any instant and started again.
"""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from kiosk.api.client import Backend
from kiosk.api.storage import Storage
from kiosk.clock import Clock
from kiosk.uploads.backend_line import BackendLine
from kiosk.uploads.confirmation import Confirmation
from kiosk.uploads.forgetting import Forgetting
from kiosk.uploads.granting import Granting
from kiosk.uploads.journal import Journal
from kiosk.uploads.line.concurrency import CONNECTIONS_MAX
from kiosk.uploads.line.line import Line
from kiosk.uploads.recovery import recover
from kiosk.uploads.sender import Sender
from kiosk.uploads.spool import Spool
from kiosk.uploads.states import OrderStage

IDLE_POLL_S: Final = 0.5
"""How soon a new order, or the wish to stop, is seen; one indexed query."""


class Uploader:
    """Runs on one thread, which must be the one that opened `journal`."""

    def __init__(
        self, journal: Journal, spool: Spool, backend: Backend, storage: Storage, *, clock: Clock, line: Line
    ) -> None:
        self._journal = journal
        self._spool = spool
        self._backend = backend
        self._storage = storage
        self._line = line
        self._calls = BackendLine(backend, journal, spool, line)
        self._confirmation = Confirmation(journal, spool, self._calls, line, clock)
        self._forgetting = Forgetting(journal, clock)
        self._trouble_told: str | None = None

    def run(self, stop: threading.Event, *, until_idle: bool = False) -> None:
        """Works until `stop` is set or, with `until_idle`, until nothing is left that it could still bring about."""
        recover(self._journal, self._spool)
        self._journal.note_trouble(None)
        for order in self._journal.work.open_orders():
            # The last worker may have died between the last photo's word and the order's.
            self._confirmation.complete_if_confirmed(order.order_id)
            if order.stage is OrderStage.ANNOUNCED:
                self._confirmation.expect(order.order_id)
        granting = Granting(self._journal, self._spool, self._calls, self._confirmation, self._line)
        with ThreadPoolExecutor(CONNECTIONS_MAX, thread_name_prefix="put") as pool:
            sender = Sender(
                self._journal,
                self._spool,
                backend=self._backend,
                storage=self._storage,
                granting=granting,
                confirmation=self._confirmation,
                line=self._line,
                pool=pool,
                stop=stop,
            )
            while not stop.is_set():
                moved = self._step(sender)
                if until_idle and not sender.is_busy and self._journal.work.is_empty():
                    break
                if not moved:
                    self._rest(sender, stop)
            sender.finish()

    def _step(self, sender: Sender) -> bool:
        """Everything that can be done now without waiting for the line. Whether there was anything."""
        moved = sender.settle(0)
        moved |= self._announce_one()
        moved |= sender.fill()
        moved |= self._confirmation.ask_one()
        sender.observe_line()
        self._tell_trouble()
        self._forgetting.forget_if_due()
        return moved

    def _rest(self, sender: Sender, stop: threading.Event) -> None:
        """Until something may have changed: an answer, an order, or the end of a pause."""
        pauses = (
            self._confirmation.next_due_in_s,
            self._line.patience.next_due_in_s,
            *(breaker.wait_s for breaker in (self._line.backend, self._line.storage) if breaker.wait_s > 0),
        )
        # Never nothing at all: what is due may be held up by something else.
        pause_s = min(IDLE_POLL_S, max(0.01, min(pauses)))
        if sender.is_busy:
            sender.settle(pause_s)
        else:
            stop.wait(pause_s)

    def _announce_one(self) -> bool:
        """Tells the backend of the oldest order that it does not know. Whether it asked."""
        order = next((one for one in self._journal.work.unannounced() if self._calls.may_ask(one.order_id)), None)
        if order is None:
            return False
        state = self._calls.announce(order)
        if state is not None:
            self._journal.move_order(order.order_id, OrderStage.ANNOUNCED)
            self._confirmation.believe(state)
            self._confirmation.expect(order.order_id)  # some may have been sent before it was refused and tried again
        return True

    def _tell_trouble(self) -> None:
        trouble = self._line.trouble
        if trouble is None:
            self._line.last_failure = ""
        if trouble != self._trouble_told:
            self._journal.note_trouble(trouble)
            self._trouble_told = trouble

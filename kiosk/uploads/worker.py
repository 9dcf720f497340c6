"""The uploader: announces each order, sends its photos, and forgets a photo only on the backend's word.

One worker for each data folder, held by a lock; it may be killed at any instant and started again.
"""

from __future__ import annotations

import logging
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Final

from backend_lambdas.contract.messages import ContractViolation, OrderState, PhotoState
from backend_lambdas.contract.statuses import PhotoStatus
from kiosk.api.client import Backend
from kiosk.api.failures import NotAllowed, Rejected, TransferFailure, Unreachable
from kiosk.api.storage import Storage
from kiosk.clock import Clock
from kiosk.uploads.backoff import DELAY_CAP_S, Backoff
from kiosk.uploads.journal import Journal, JournaledOrder, JournaledPhoto
from kiosk.uploads.manifest import manifest_of
from kiosk.uploads.sender import OrderSender
from kiosk.uploads.spool import Spool
from kiosk.uploads.states import OrderStage, PhotoStage

log = logging.getLogger(__name__)

CONNECTIONS: Final = 4
"""Photos under way at a time. More: the shop's card terminal waits. Fewer: a long round trip leaves the line idle."""

CONFIRMATION_POLL_S: Final = (0.25, 5.0)
"""First and longest pause between two questions whether the backend has verified what was sent."""

IDLE_POLL_S: Final = 0.5
"""How soon a new order is seen; one indexed query."""

ORPHAN_AGE_S: Final = 24 * 3600.0
"""A spool folder that no journal knows is a checkout under way, or, after this long, one that died before it
promised anything."""


class Uploader:
    """Runs on one thread, which must be the one that opened `journal`."""

    def __init__(
        self,
        journal: Journal,
        spool: Spool,
        backend: Backend,
        storage: Storage,
        *,
        clock: Clock,
        connections: int = CONNECTIONS,
    ) -> None:
        self._journal = journal
        self._spool = spool
        self._backend = backend
        self._storage = storage
        self._clock = clock
        self._connections = connections
        self._backoff = Backoff()

    def run(self, stop: threading.Event, *, until_idle: bool = False) -> None:
        """Works until `stop` is set or, with `until_idle`, until nothing is left that it could still bring about."""
        self._recover()
        with ThreadPoolExecutor(self._connections, thread_name_prefix="put") as pool:
            sender = OrderSender(
                self._journal, self._spool, self._backend, self._storage, pool, connections=self._connections
            )
            poll_s = CONFIRMATION_POLL_S[0]
            while not stop.is_set():
                moved, waiting = self._try_round(sender, stop)
                if not waiting and until_idle and not self._open_orders():
                    return
                poll_s = CONFIRMATION_POLL_S[0] if moved else min(poll_s * 1.5, CONFIRMATION_POLL_S[1])
                stop.wait(poll_s if waiting else IDLE_POLL_S)

    def _try_round(self, sender: OrderSender, stop: threading.Event) -> tuple[bool, bool]:
        """Whether anything moved, and whether something still waits for the backend's word."""
        try:
            moved, waiting = self._round(sender, stop)
        except NotAllowed as exc:
            self._pause(str(exc), DELAY_CAP_S, stop)
            return True, True
        except TransferFailure as exc:
            retry_after_s = exc.retry_after_s if isinstance(exc, Unreachable) else None
            self._pause(str(exc), self._backoff.next_delay_s(retry_after_s), stop)
            return True, True
        self._backoff.reset()
        self._journal.note_trouble(None)
        return moved, waiting

    def _pause(self, trouble: str, delay_s: float, stop: threading.Event) -> None:
        log.warning("line_trouble delay_s=%.1f reason=%s", delay_s, trouble)
        self._journal.note_trouble(trouble)
        stop.wait(delay_s)

    def _round(self, sender: OrderSender, stop: threading.Event) -> tuple[bool, bool]:
        """Every open order one step on. One order's trouble holds up no other, unless the line itself is down."""
        moved = waiting = False
        trouble: TransferFailure | None = None
        for order in self._open_orders():
            if stop.is_set():
                break
            try:
                moved |= self._advance(order, sender, stop)
            except TransferFailure as exc:
                trouble = trouble or exc
                if isinstance(exc, NotAllowed) or (isinstance(exc, Unreachable) and exc.line_down):
                    break
            waiting |= bool(self._journal.photos(order.order_id, only_open=True))
        if trouble is not None:
            raise trouble
        return moved, waiting

    def _open_orders(self) -> list[JournaledOrder]:
        """Those with a photo that is not confirmed or failed; a failed one waits for a person, not for the worker."""
        return [
            order
            for order in self._journal.open_orders()
            if order.stage is OrderStage.ACCEPTED or self._journal.photos(order.order_id, only_open=True)
        ]

    def _advance(self, order: JournaledOrder, sender: OrderSender, stop: threading.Event) -> bool:
        """One order, one step: announce, send what is spooled, ask what is verified. Whether anything moved."""
        if order.stage is OrderStage.ACCEPTED:
            try:
                state = self._backend.put_order(manifest_of(order, self._journal.photos(order.order_id)))
            except (Rejected, ContractViolation) as exc:
                log.error("order_refused order_id=%s reason=%s", order.order_id, exc)  # noqa: TRY400  (an answer, not a bug)
                self._journal.move_order(order.order_id, OrderStage.REFUSED, failure=str(exc))
                return True
            self._journal.move_order(order.order_id, OrderStage.ANNOUNCED)
            self._confirm(order, state)
        before = self._journal.stage_counts(order.order_id)
        if before[PhotoStage.SPOOLED]:
            sender.send(order, stop)
        self._confirm(order, self._backend.get_order(order.order_id))
        return self._journal.stage_counts(order.order_id) != before

    def _confirm(self, order: JournaledOrder, state: OrderState) -> None:
        verdicts = {photo.photo_id: photo for photo in state.photos}
        for photo in self._journal.photos(order.order_id, only_open=True):
            verdict = verdicts.get(photo.photo_id)
            if verdict is not None:
                self._judge(photo, verdict)
        self._complete_if_confirmed(order)

    def _complete_if_confirmed(self, order: JournaledOrder) -> None:
        counts = self._journal.stage_counts(order.order_id)
        if counts[PhotoStage.CONFIRMED] == sum(counts.values()):
            self._journal.move_order(order.order_id, OrderStage.COMPLETE)
            log.info("order_complete order_id=%s photos=%d", order.order_id, counts[PhotoStage.CONFIRMED])

    def _judge(self, photo: JournaledPhoto, verdict: PhotoState) -> None:
        if verdict.photo_status is PhotoStatus.PROCESSED:
            # Journal first: dying in between leaves a file too many, which recovery drops, never one too few.
            self._journal.move_photo(photo.photo_id, PhotoStage.CONFIRMED)
            self._spool.drop(photo.order_id, photo.photo_id)
        elif verdict.photo_status is PhotoStatus.FAILED and photo.stage is PhotoStage.SENT and self._is_due(photo):
            log.warning("photo_not_verified photo_id=%s reason=%s", photo.photo_id, verdict.reason)
            self._journal.move_photo(photo.photo_id, PhotoStage.SPOOLED)

    def _is_due(self, photo: JournaledPhoto) -> bool:
        """Whether a verdict can be about the last PUT: its event takes a moment, and longer each time it was wrong."""
        sent_for_s = (self._clock.now() - datetime.fromisoformat(photo.stage_changed_at)).total_seconds()
        return sent_for_s >= min(DELAY_CAP_S, 2.0**photo.attempts) or sent_for_s < 0

    def _recover(self) -> None:
        restored = self._journal.recover()
        if restored:
            log.info("recovered photos=%d", restored)
        for open_order in self._journal.open_orders():  # died between the last photo's word and the order's
            self._complete_if_confirmed(open_order)
        for order_id in self._spool.order_ids():
            order = self._journal.order(order_id)
            if order is None:
                if self._spool.age_s(order_id, time.time()) > ORPHAN_AGE_S:
                    log.warning("orphan_dropped order_id=%s", order_id)
                    self._spool.drop_order(order_id)
                continue
            for photo in self._journal.photos(order_id):
                if photo.stage is PhotoStage.CONFIRMED:
                    self._spool.drop(order_id, photo.photo_id)

"""Asks the backend what it has verified, and forgets a photo on its word alone."""

from __future__ import annotations

import logging
import math
from datetime import datetime, timedelta
from typing import Final

from backend_lambdas.contract import limits
from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.messages import OrderState, PhotoState
from backend_lambdas.contract.statuses import PhotoStatus
from kiosk.clock import Clock, rfc3339
from kiosk.uploads.backend_line import BackendLine
from kiosk.uploads.journal import Journal, JournaledPhoto
from kiosk.uploads.line.backoff import DELAY_CAP_S
from kiosk.uploads.line.line import Line
from kiosk.uploads.spool import Spool
from kiosk.uploads.states import PHOTO_STAGES_OPEN, OrderStage, PhotoStage

log = logging.getLogger(__name__)

POLL_S: Final = (0.25, 5.0)
"""Shortest and longest pause between two questions about one order. Shorter: the backend answers the same again.
Longer: the customer sees late that she may go, and files lie longer in the spool."""

POLL_PHOTOS: Final = 50
"""So many photos in an order make the shortest pause once longer: the answer lists them all each time."""

REMIND_AFTER_S: Final = 600.0
"""How long S3's event may take until the kiosk says that it was lost. Shorter: the queue behind it is only busy.
Longer: the customer has no mail, and nobody knows why."""

SEND_AGAIN_AFTER_S: Final = 3 * REMIND_AFTER_S
"""How long S3's acknowledgement is believed without the backend's. Shorter: a backend that is behind costs the line
everything twice. Longer: a false acknowledgement is found late."""


class Confirmation:
    """Belongs to the worker's thread."""

    def __init__(self, journal: Journal, spool: Spool, backend: BackendLine, line: Line, clock: Clock) -> None:
        self._journal = journal
        self._spool = spool
        self._backend = backend
        self._line = line
        self._clock = clock
        self._polls: dict[OrderId, tuple[float, float]] = {}
        """By order: when to ask next, by the monotonic clock, and the pause before that."""
        self._reminded_s: dict[OrderId, float] = {}

    def expect(self, order_id: OrderId) -> None:
        """Something of the order waits for the backend's word from now on."""
        self._polls.setdefault(order_id, (self._clock.monotonic_s() + POLL_S[0], POLL_S[0]))

    @property
    def next_due_in_s(self) -> float:
        """Infinite where nothing waits, or what waits may not be asked about."""
        now_s = self._clock.monotonic_s()
        askable = (due_s for order_id, (due_s, _) in self._polls.items() if self._backend.may_ask(order_id))
        return max(0.0, min(askable, default=math.inf) - now_s)

    def ask_one(self) -> bool:
        """Asks about the order that is due longest, if one is. Whether it asked."""
        now_s = self._clock.monotonic_s()
        due = [
            (due_s, order_id)
            for order_id, (due_s, _) in self._polls.items()
            if due_s <= now_s and self._backend.may_ask(order_id)
        ]
        if not due:
            return False
        _, order_id = min(due)
        before = self._journal.stage_counts(order_id)
        state = self._backend.state(order_id)
        if state is not None:
            self.believe(state)
            self._send_again_if_never_verified(order_id)
            self._remind(order_id)
        after = self._journal.stage_counts(order_id)
        self._schedule(order_id, photo_count=sum(after.values()), moved=after != before)
        if not after[PhotoStage.SENT] or self._is_over(order_id):
            self._forget(order_id)
        return True

    def believe(self, state: OrderState) -> None:
        """Moves the order's photos by the backend's word, and the order with the last of them."""
        verdicts = {photo.photo_id: photo for photo in state.photos}
        judged = [
            (photo, verdicts[photo.photo_id])
            for photo in self._journal.photos(state.order_id)
            if photo.stage in PHOTO_STAGES_OPEN and photo.photo_id in verdicts
        ]
        confirmed = [photo for photo, verdict in judged if self._is_confirmed(photo, verdict)]
        if confirmed:
            # Journal first: dying in between leaves a file too many, which recovery drops, never one too few.
            self._journal.move_photos([photo.photo_id for photo in confirmed], PhotoStage.CONFIRMED)
            for photo in confirmed:
                self._spool.drop(photo.order_id, photo.photo_id)
                self._line.patience.release(photo.photo_id)
        for photo, verdict in judged:
            self._send_again_if_wrong(photo, verdict)
        self.complete_if_confirmed(state.order_id)

    def complete_if_confirmed(self, order_id: OrderId) -> None:
        order, counts = self._journal.order(order_id), self._journal.stage_counts(order_id)
        announced = order is not None and order.stage is OrderStage.ANNOUNCED
        if announced and counts[PhotoStage.CONFIRMED] == sum(counts.values()):
            self._journal.move_order(order_id, OrderStage.COMPLETE)
            self._spool.drop_order(order_id)
            log.info("order_complete order_id=%s photos=%d", order_id, counts[PhotoStage.CONFIRMED])

    def _is_confirmed(self, photo: JournaledPhoto, verdict: PhotoState) -> bool:
        # One that is being sent again is confirmed when that is over: its PUT still reads the file.
        return verdict.photo_status is PhotoStatus.PROCESSED and photo.stage is not PhotoStage.SENDING

    def _send_again_if_wrong(self, photo: JournaledPhoto, verdict: PhotoState) -> None:
        if verdict.photo_status is PhotoStatus.FAILED and photo.stage is PhotoStage.SENT and self._is_due(photo):
            log.warning("photo_not_verified photo_id=%s reason=%s", photo.photo_id, verdict.reason)
            self._journal.move_photo(photo.photo_id, PhotoStage.SPOOLED)

    def _is_due(self, photo: JournaledPhoto) -> bool:
        """Whether a verdict can be about the last PUT: its event takes a moment, and longer each time it was wrong."""
        sent_for_s = (self._clock.now() - datetime.fromisoformat(photo.stage_changed_at)).total_seconds()
        return sent_for_s >= min(DELAY_CAP_S, 2.0 ** min(photo.attempts, 6)) or sent_for_s < 0

    def _remind(self, order_id: OrderId) -> None:
        """S3's events come at least once, they say; of one that was lost all the same only the kiosk knows."""
        now_s = self._clock.monotonic_s()
        if now_s - self._reminded_s.get(order_id, -math.inf) < REMIND_AFTER_S:
            return
        overdue = self._overdue(order_id, REMIND_AFTER_S)
        for start in range(0, len(overdue), limits.UPLOAD_GRANTS_MAX):
            batch = overdue[start : start + limits.UPLOAD_GRANTS_MAX]
            log.warning("verification_overdue order_id=%s photos=%d", order_id, len(batch))
            if not self._backend.may_ask(order_id) or self._backend.remind(batch) is None:
                return
            self._reminded_s[order_id] = now_s

    def _send_again_if_never_verified(self, order_id: OrderId) -> None:
        """Somebody between here and S3 took the photo and gave a false answer, or S3 has lost it: another PUT is safe,
        since S3 says 412 where it has it after all.
        """
        lost = self._overdue(order_id, SEND_AGAIN_AFTER_S)
        if lost:
            log.error("never_verified order_id=%s photos=%d", order_id, len(lost))
            self._journal.move_photos([photo.photo_id for photo in lost], PhotoStage.SPOOLED)

    def _overdue(self, order_id: OrderId, after_s: float) -> list[JournaledPhoto]:
        now = self._clock.now()
        return self._journal.work.sent_outside(order_id, rfc3339(now - timedelta(seconds=after_s)), rfc3339(now))

    def _schedule(self, order_id: OrderId, *, photo_count: int, moved: bool) -> None:
        shortest_s = min(POLL_S[1], POLL_S[0] * (1 + photo_count / POLL_PHOTOS))
        pause_s = shortest_s if moved else min(POLL_S[1], max(shortest_s, self._polls[order_id][1] * 1.5))
        self._polls[order_id] = self._clock.monotonic_s() + pause_s, pause_s

    def _is_over(self, order_id: OrderId) -> bool:
        order = self._journal.order(order_id)
        return order is None or order.stage in (OrderStage.REFUSED, OrderStage.ERASED)

    def _forget(self, order_id: OrderId) -> None:
        self._polls.pop(order_id, None)
        self._reminded_s.pop(order_id, None)

"""An erasure, step by step; each step may be repeated, and whoever dies is taken up by the queue's next try.

First the tombstone: it takes the personal data off the head at once, and from then on no call and no event works for
the order. Then what is there is counted and written down, taken away, and only then signed for.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract import codec, limits
from backend_lambdas.contract.object_keys import order_folder
from backend_lambdas.domain.erasure.tasks import RECORD_FORMAT, SWEEPS, ErasureRecord, ErasureTask, Found, Tombstone
from backend_lambdas.domain.moments import epoch_s, rfc3339

if TYPE_CHECKING:
    from datetime import datetime

    from backend_lambdas.contract.identifiers import OrderId
    from backend_lambdas.domain.erasure.ports import ErasableRecords, ErasableStore, ErasureLog, Signer, Sweeps
    from backend_lambdas.domain.ports import Clock

TOMBSTONE_KEPT: Final = timedelta(days=400)
"""Longer than the longest retention, and than a kiosk lies in a cupboard. Shorter: its repeat of the manifest brings
the order back. Longer: it only takes up room, for it names nobody."""

SWEEP_DELAY_S: Final = limits.UPLOAD_GRANT_LIFETIME_S
"""When the last URL that was lent before the tombstone can start no upload any more, and from one sweep to the next. A
photo that was under way then brings S3's event, and so a sweep of its own. SQS delays no message longer."""


@dataclass(frozen=True, slots=True)
class ErasureDesk:
    records: ErasableRecords
    store: ErasableStore
    signer: Signer
    log: ErasureLog
    sweeps: Sweeps
    clock: Clock
    new_entry_id: Callable[[datetime], str]
    """ULIDs, another each time."""
    audit_retention: timedelta

    def perform(self, task: ErasureTask) -> Found:
        """What was found, by this try or by an earlier one of the same task; all of it is gone."""
        found = Found()
        for order_id in task.order_ids:
            found += self._erase(task, order_id)
        if not task.is_sweep or found != Found():
            self._sign(task, found)
        sweeps = task.sweeps_left if task.is_sweep else SWEEPS
        if sweeps:
            entry_id = self.new_entry_id(self.clock.now())
            sweep = ErasureTask(task.erasure_id, entry_id, task.order_ids, sweeps_left=sweeps - 1)
            self.sweeps.order(sweep, SWEEP_DELAY_S)
        return found

    def _erase(self, task: ErasureTask, order_id: OrderId) -> Found:
        now, folder = self.clock.now(), order_folder(order_id)
        tombstone = Tombstone(order_id, task.erasure_id, rfc3339(now), epoch_s(now + TOMBSTONE_KEPT))
        had_head = self.records.entomb(tombstone) and not task.is_sweep
        there = self.store.survey(folder) + Found(record_count=self.records.photo_count(order_id) + had_head)
        if task.is_sweep and there == Found():
            return there
        found = self.records.keep_found(order_id, task.entry_id, there)
        self.store.empty(folder)
        self.records.remove_photos(order_id)
        return found

    def _sign(self, task: ErasureTask, found: Found) -> None:
        now = self.clock.now()
        record = ErasureRecord(
            format=RECORD_FORMAT,
            erasure_id=task.erasure_id,
            entry_id=task.entry_id,
            order_ids=task.order_ids,
            found=found,
            erased_at=rfc3339(now),
            requested_at=task.requested_at,
            requested_by=task.requested_by,
            reason=task.reason,
        )
        document = codec.encode(record)
        expires_at_s = epoch_s(now + self.audit_retention)
        self.log.keep(task.erasure_id, task.entry_id, document, self.signer.sign(document), expires_at_s)

"""Sends the spooled photos of one order, several at a time, and moves each in the journal as its answer comes."""

from __future__ import annotations

import logging
import threading
from collections import deque
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import Final

from backend_lambdas.contract import limits
from backend_lambdas.contract.messages import UploadGrant
from kiosk.api.client import Backend
from kiosk.api.failures import GrantRefused, Rejected, TransferFailure, Unreachable
from kiosk.api.storage import Storage
from kiosk.uploads.journal import Journal, JournaledOrder, JournaledPhoto
from kiosk.uploads.spool import Spool
from kiosk.uploads.states import PhotoStage

log = logging.getLogger(__name__)

GRANTS_AHEAD: Final = 2
"""Grants fetched for each connection at a time. More: the last ones expire on a slow line. Fewer: a call for nearly
every photo."""


class OrderSender:
    """Owned by the worker's thread; only the PUT itself runs in the pool's threads, which never see the journal."""

    def __init__(
        self,
        journal: Journal,
        spool: Spool,
        backend: Backend,
        storage: Storage,
        pool: ThreadPoolExecutor,
        *,
        connections: int,
    ) -> None:
        self._journal = journal
        self._spool = spool
        self._backend = backend
        self._storage = storage
        self._pool = pool
        self._connections = connections

    def send(self, order: JournaledOrder, stop: threading.Event) -> None:
        """Until no photo of the order is left in the stage SPOOLED, or `stop` is set.

        A photo that gets no grant stays SPOOLED: the backend has it already and only has to be asked. Raises
        TransferFailure after the photos under way have been settled; what was not sent is SPOOLED again then.
        """
        waiting = deque(
            photo for photo in self._journal.photos(order.order_id, only_open=True) if photo.stage is PhotoStage.SPOOLED
        )
        granted: deque[tuple[JournaledPhoto, UploadGrant]] = deque()
        under_way: dict[Future[None], JournaledPhoto] = {}
        trouble: TransferFailure | None = None
        while under_way or (trouble is None and not stop.is_set() and (waiting or granted)):
            if trouble is None and not stop.is_set():
                try:
                    self._fill(order, waiting, granted, under_way)
                except TransferFailure as exc:
                    trouble = exc
            if under_way:
                done, _ = wait(under_way, return_when=FIRST_COMPLETED)
                for future in done:
                    trouble = self._settle(under_way.pop(future), future) or trouble
        if trouble is not None:
            raise trouble

    def _fill(
        self,
        order: JournaledOrder,
        waiting: deque[JournaledPhoto],
        granted: deque[tuple[JournaledPhoto, UploadGrant]],
        under_way: dict[Future[None], JournaledPhoto],
    ) -> None:
        while len(under_way) < self._connections and (granted or waiting):
            if not granted:
                granted.extend(self._grants(order, waiting))
                continue
            photo, grant = granted.popleft()
            if photo.attempts and not self._spool.matches(order.order_id, photo.photo_id, photo.checksum_sha256):
                self._fail(photo, "its file in the spool is missing or no longer what was spooled")
                continue
            self._journal.move_photo(photo.photo_id, PhotoStage.SENDING)
            path = self._spool.path(order.order_id, photo.photo_id)
            under_way[self._pool.submit(self._storage.put, grant, path)] = photo

    def _grants(
        self, order: JournaledOrder, waiting: deque[JournaledPhoto]
    ) -> list[tuple[JournaledPhoto, UploadGrant]]:
        """Grants for the next photos; one that gets none is processed already and only waits to be confirmed."""
        count = min(limits.UPLOAD_GRANTS_MAX, GRANTS_AHEAD * self._connections, len(waiting))
        asked = [waiting.popleft() for _ in range(count)]
        answer = self._backend.grant_uploads(order.order_id, tuple(photo.photo_id for photo in asked))
        by_photo = {grant.photo_id: grant for grant in answer.uploads}
        return [(photo, by_photo[photo.photo_id]) for photo in asked if photo.photo_id in by_photo]

    def _settle(self, photo: JournaledPhoto, future: Future[None]) -> TransferFailure | None:
        """Moves the photo by its answer; returns what speaks against going on at once."""
        try:
            future.result()
        except (Unreachable, GrantRefused) as exc:
            log.warning("photo_not_sent photo_id=%s reason=%s", photo.photo_id, exc)
            self._journal.move_photo(photo.photo_id, PhotoStage.SPOOLED)
            return exc
        except Rejected as exc:
            self._fail(photo, str(exc))
            return None
        except FileNotFoundError:
            self._fail(photo, "its file is gone from the spool")
            return None
        except OSError as exc:  # a scanner that holds it, or too many open files: not this photo's fault
            self._journal.move_photo(photo.photo_id, PhotoStage.SPOOLED)
            return Unreachable(f"a file in the spool can't be read now ({exc.strerror})")
        self._journal.move_photo(photo.photo_id, PhotoStage.SENT)
        return None

    def _fail(self, photo: JournaledPhoto, reason: str) -> None:
        log.error("photo_failed photo_id=%s reason=%s", photo.photo_id, reason)
        self._journal.move_photo(photo.photo_id, PhotoStage.FAILED, failure=reason)

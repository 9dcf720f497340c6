"""Keeps the line's connections busy, and moves each photo in the journal as its answer comes."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait

from kiosk.api.client import Backend
from kiosk.api.failures import GrantRefused, Rejected, TransferFailure, Unreachable
from kiosk.api.storage import Storage
from kiosk.uploads.confirmation import Confirmation
from kiosk.uploads.granting import GrantedPut, Granting, PreviewPut
from kiosk.uploads.journal import Journal, JournaledPhoto
from kiosk.uploads.line.line import Line
from kiosk.uploads.spool import Spool
from kiosk.uploads.states import PhotoStage

log = logging.getLogger(__name__)


class Sender:
    """Owned by the worker's thread; only the PUTs themselves run in the pool's threads, which never see the journal."""

    def __init__(
        self,
        journal: Journal,
        spool: Spool,
        *,
        backend: Backend,
        storage: Storage,
        granting: Granting,
        confirmation: Confirmation,
        line: Line,
        pool: ThreadPoolExecutor,
        stop: threading.Event,
    ) -> None:
        self._journal = journal
        self._spool = spool
        self._backend = backend
        self._storage = storage
        self._granting = granting
        self._confirmation = confirmation
        self._line = line
        self._pool = pool
        self._under_way: dict[Future[None], GrantedPut] = {}
        self._saturated = True
        """Whether every connection had work since the goodput's window began."""
        self._stop = stop

    @property
    def is_busy(self) -> bool:
        return bool(self._under_way)

    def fill(self) -> bool:
        """Begins as many PUTs as the line takes and there are grants for. Whether it did anything."""
        began = self._begin_granted()
        asked = self._granting.top_up(self._line.connections)  # while those are under way, so that none waits later
        began = (asked and self._begin_granted()) or began
        if len(self._under_way) < self._line.connections:
            self._saturated = False
        return began or asked

    def finish(self) -> None:
        """Waits for what is under way once `stop` is set: what S3 has taken should be known to the next start."""
        while self._under_way:
            self.settle(timeout_s=None)

    def settle(self, timeout_s: float | None) -> bool:
        """Waits until a PUT has ended, for ever without a time-out, and moves what has. Whether one had."""
        done, _ = wait(self._under_way, timeout_s, return_when=FIRST_COMPLETED)
        sent: list[JournaledPhoto] = []
        for future in done:
            put = self._under_way.pop(future)
            if not self._arrived(put, future):
                self._granting.stop(put.photo)
            elif put.part_number is None:
                sent.append(put.photo)
            else:
                self._go_on(put, put.part_number)
        self._move_to_sent(sent)
        return bool(done)

    def observe_line(self) -> None:
        """Lets the number of connections follow what the line gives, and notes that for whoever waits."""
        if not self._under_way:
            self._line.goodput.restart()
            return
        goodput_bytes_s = self._line.goodput.next_window_bytes_s()
        if goodput_bytes_s is None:
            return
        self._line.concurrency.observe(goodput_bytes_s, saturated=self._saturated)
        self._saturated = True
        if self._line.goodput.smoothed_bytes_s is not None:
            self._journal.note_goodput(self._line.goodput.smoothed_bytes_s)

    def _begin_granted(self) -> bool:
        puts: list[GrantedPut] = []
        while len(self._under_way) + len(puts) < self._line.connections:
            put = self._granting.next(self._backend.now())
            if put is None:
                break
            if self._is_whole(put.photo):
                puts.append(put)
        if puts:
            self._journal.move_photos([put.photo.photo_id for put in puts], PhotoStage.SENDING)
        for put in puts:
            self._submit(put)
        return bool(puts)

    def _submit(self, put: GrantedPut) -> None:
        self._under_way[self._pool.submit(self._send, put)] = put

    def _send(self, put: GrantedPut) -> None:
        """In a thread of the pool."""
        if put.preview is not None:
            self._try_preview(put.photo, put.preview)
        self._storage.put(put.url, put.headers, put.body)

    def _try_preview(self, photo: JournaledPhoto, preview: PreviewPut) -> None:
        """Its photo goes out whatever becomes of it; but where nothing answers, or the storage asks for peace, the try
        ends here as the photo's own PUT would have ended it. Raises Unreachable.
        """
        try:
            self._storage.put(preview.url, preview.headers, preview.body)
        except TransferFailure as exc:
            if isinstance(exc, Unreachable) and (exc.line_down or exc.retry_after_s is not None):
                raise
            log.warning("preview_not_sent photo_id=%s reason=%s", photo.photo_id, exc)
        except OSError as exc:
            log.warning("preview_not_readable photo_id=%s reason=%s", photo.photo_id, exc.strerror)
        except Exception:  # a grant that makes no sense, or a bug: as for photos, but that nothing waits for it
            log.exception("preview_failed photo_id=%s", photo.photo_id)

    def _is_whole(self, photo: JournaledPhoto) -> bool:
        """Looks at the file before it is sent again: the storage may have refused it for good reason."""
        try:
            if not photo.attempts or self._spool.holds(photo.order_id, photo.photo_id, photo.checksum_sha256):
                return True
        except OSError as exc:  # a scanner that holds it, or too many open files: not this photo's fault
            log.warning("photo_not_readable photo_id=%s reason=%s", photo.photo_id, exc.strerror)
            self._line.patience.hold(photo.photo_id)
            return False
        self._fail(photo, "its file in the spool is missing or no longer what was spooled")
        return False

    def _arrived(self, put: GrantedPut, future: Future[None]) -> bool:
        """Whether the storage has it; if not, the photo is moved by the reason."""
        photo = put.photo
        try:
            future.result()
        except (Unreachable, GrantRefused) as exc:
            self._send_again(photo, exc)
        except Rejected as exc:
            self._line.storage.succeeded()  # it answered
            self._fail(photo, str(exc))
        except FileNotFoundError:
            self._fail(photo, "its file is gone from the spool")
        except OSError as exc:  # as above
            self._send_again(photo, Unreachable(f"a file in the spool can't be read now ({exc.strerror})"))
        except Exception as exc:
            # A grant that makes no sense, or a bug: it costs this photo some time, and the others nothing.
            log.exception("put_failed photo_id=%s", photo.photo_id)
            self._send_again(photo, Unreachable(f"a photo can't be sent now ({type(exc).__name__})"))
        else:
            self._line.storage.succeeded()
            self._line.patience.release(photo.photo_id)
            return True
        return False

    def _send_again(self, photo: JournaledPhoto, failure: TransferFailure) -> None:
        log.warning("photo_not_sent photo_id=%s reason=%s", photo.photo_id, failure)
        self._journal.move_photo(photo.photo_id, PhotoStage.SPOOLED)
        self._line.last_failure = str(failure)
        self._line.storage.failed(failure)
        if isinstance(failure, GrantRefused):
            self._granting.discard()
        if isinstance(failure, Unreachable) and failure.line_down:
            self._line.concurrency.lost()
        else:
            retry_after_s = failure.retry_after_s if isinstance(failure, Unreachable) else None
            self._line.patience.hold(photo.photo_id, retry_after_s)

    def _go_on(self, put: GrantedPut, part_number: int) -> None:
        """With the next part of a large photo: one at a time, so that no fault costs more than one."""
        photo = put.photo
        self._journal.multiparts.acknowledge(photo.photo_id, part_number)
        following = None if self._stop.is_set() else self._granting.next_part(photo, self._backend.now())
        if following is not None:
            self._submit(following)
            return
        self._granting.stop(photo)
        if self._journal.stage(photo.photo_id) is PhotoStage.SENDING:  # not complete: to be taken up again later
            self._journal.move_photo(photo.photo_id, PhotoStage.SPOOLED)

    def _move_to_sent(self, photos: Sequence[JournaledPhoto]) -> None:
        if photos:
            self._journal.move_photos([photo.photo_id for photo in photos], PhotoStage.SENT)
        for order_id in {photo.order_id for photo in photos}:
            self._confirmation.expect(order_id)

    def _fail(self, photo: JournaledPhoto, reason: str) -> None:
        log.error("photo_failed photo_id=%s reason=%s", photo.photo_id, reason)
        self._journal.move_photo(photo.photo_id, PhotoStage.FAILED, failure=reason)
        self._line.patience.release(photo.photo_id)

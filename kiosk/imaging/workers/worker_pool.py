"""The worker processes as the app sees them: futures out, one photo a worker, and a worker's death costs one photo."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path
from threading import Lock, Thread, current_thread
from types import TracebackType
from typing import Any, Final, Self

from kiosk.errors import KioskError
from kiosk.imaging.rendition.spec import Rendition, RenditionSpec
from kiosk.imaging.workers.limits import WorkerLimits
from kiosk.imaging.workers.task_queue import Job, TaskQueue
from kiosk.imaging.workers.tasks import QrTask, RenderTask, Result, SketchTask, Task, ThumbnailTask
from kiosk.imaging.workers.worker_process import WorkerGoneError, WorkerProcess

_DEFAULT_LIMITS: Final = WorkerLimits()
_FAREWELL_S: Final = 5.0


class PoolClosedError(KioskError):
    """The pool was closed before this photo was done."""


class ImagingPool:
    """Long-lived workers, started at once, each attended by a thread that only waits. Any thread may call.

    A future ends with PhotoRefused (the photo's fault, for good), OSError (the target can't be written),
    WorkerUnavailableError (the installation's fault) or PoolClosedError. Its callbacks run in the pool's threads.
    """

    def __init__(self, processes: int, *, limits: WorkerLimits = _DEFAULT_LIMITS) -> None:
        self._limits = limits
        self._queue = TaskQueue()
        self._lock = Lock()
        self._closed = False
        self._workers = [WorkerProcess(limits) for _ in range(processes)]
        self._threads = [
            Thread(target=self._attend, args=(place,), name=f"imaging-{place}", daemon=True)
            for place in range(processes)
        ]
        for thread in self._threads:
            thread.start()

    def render(self, source: Path, target: Path, spec: RenditionSpec) -> Future[Rendition]:
        """In the order of the calls. `cancel()` works until a worker takes it."""
        future: Future[Rendition] = Future()
        self._submit(RenderTask(source, target, spec), future)
        return future

    def thumbnail(self, source: Path, target: Path, edge_px: int) -> Future[Path]:
        """The newest first: it is what the customer looks at."""
        future: Future[Path] = Future()
        self._submit(ThumbnailTask(source, target, edge_px), future)
        return future

    def sketch(self, sources: Sequence[Path], targets: Sequence[Path]) -> Future[tuple[Path | None, ...]]:
        """Before everything else that waits, the newest first. For each source its target, or None where the photo
        has no sketch; PhotoRefused where one of them took its worker down or held it up, and all may be asked again.
        """
        future: Future[tuple[Path | None, ...]] = Future()
        self._submit(SketchTask(tuple(sources), tuple(targets)), future)
        return future

    def qr_text(self, source: Path) -> Future[str | None]:
        """What the QR code in a picture says; None where there is none. In turn with renditions."""
        future: Future[str | None] = Future()
        self._submit(QrTask(source), future)
        return future

    def worker_pids(self) -> list[int]:
        with self._lock:
            return [worker.pid for worker in self._workers if worker.pid is not None and worker.alive]

    def close(self) -> None:
        """Cancels what waits, kills what works. May be called twice, and from a future's callback."""
        with self._lock:
            self._closed = True
            workers = list(self._workers)
        for job in self._queue.close():
            job.future.cancel()
        for worker in workers:
            worker.kill()
        for thread in self._threads:
            if thread is not current_thread():
                thread.join(_FAREWELL_S)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _submit(self, task: Task, future: Future[Any]) -> None:
        if not self._queue.put(Job(task, future)):
            raise PoolClosedError("the imaging pool is closed")

    def _attend(self, place: int) -> None:
        while (job := self._queue.take()) is not None:
            try:
                result = self._run(place, job.task)
            except Exception as exc:  # noqa: BLE001 - the top of a thread: whoever waits for the future gets it
                job.future.set_exception(PoolClosedError(str(exc)) if self._closed else exc)
            else:
                job.future.set_result(result)
        self._workers[place].stop()

    def _run(self, place: int, task: Task) -> Result:
        try:
            return self._living(place).run(task)
        except WorkerGoneError:
            return self._living(place).run(task)

    def _living(self, place: int) -> WorkerProcess:
        """The place's worker, or another where it has died."""
        with self._lock:
            worker = self._workers[place]
            if worker.alive:
                return worker
            if self._closed:
                raise PoolClosedError("the imaging pool was closed before this photo was begun")
            self._workers[place] = WorkerProcess(self._limits)
        worker.stop()
        return self._workers[place]

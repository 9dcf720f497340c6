"""Two lines before one counter: thumbnails, the newest first, and renditions in their order, served in turn."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future
from dataclasses import dataclass
from threading import Condition
from typing import Any

from kiosk.imaging.workers.tasks import RenderTask, Task, ThumbnailTask


@dataclass(frozen=True, slots=True)
class Job:
    task: Task
    future: Future[Any]  # of a Rendition or a Path, as the task has it


class TaskQueue:
    """Any thread. Neither line starves the other, however long it is."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._thumbnails: deque[Job] = deque()
        self._renders: deque[Job] = deque()
        self._render_is_next = False
        self._closed = False

    def put(self, job: Job) -> bool:
        """False once the queue is closed."""
        with self._changed:
            if self._closed:
                return False
            if isinstance(job.task, ThumbnailTask):
                self._thumbnails.append(job)
            else:
                self._renders.append(job)
            self._changed.notify()
            return True

    def take(self) -> Job | None:
        """Waits for a job; marks its future as running, passes over the cancelled. None once the queue is closed."""
        with self._changed:
            while True:
                self._changed.wait_for(lambda: self._closed or self._thumbnails or self._renders)
                if self._closed:
                    return None
                job = self._pick()
                if job.future.set_running_or_notify_cancel():
                    self._render_is_next = not isinstance(job.task, RenderTask)
                    return job

    def close(self) -> list[Job]:
        """Hands back what nobody took. May be called twice."""
        with self._changed:
            self._closed = True
            left = [*self._thumbnails, *self._renders]
            self._thumbnails.clear()
            self._renders.clear()
            self._changed.notify_all()
            return left

    def _pick(self) -> Job:
        if self._renders and (self._render_is_next or not self._thumbnails):
            return self._renders.popleft()
        return self._thumbnails.pop()

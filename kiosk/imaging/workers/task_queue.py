"""Lines before one counter: sketches first; then thumbnails, the newest first, and renditions in their order,
in turn.
"""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future
from dataclasses import dataclass
from threading import Condition
from typing import Any

from kiosk.imaging.workers.tasks import QrTask, RenderTask, SketchTask, Task, ThumbnailTask


@dataclass(frozen=True, slots=True)
class Job:
    task: Task
    future: Future[Any]  # of the task's result


class TaskQueue:
    """Any thread. Neither thumbnails nor renditions starve the other, however many wait; a sketch takes no time."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._sketches: deque[Job] = deque()
        self._thumbnails: deque[Job] = deque()
        self._renders: deque[Job] = deque()
        self._render_is_next = False
        self._closed = False

    def put(self, job: Job) -> bool:
        """False once the queue is closed."""
        with self._changed:
            if self._closed:
                return False
            self._line_of(job.task).append(job)
            self._changed.notify()
            return True

    def take(self) -> Job | None:
        """Waits for a job; marks its future as running, passes over the cancelled. None once the queue is closed."""
        with self._changed:
            while True:
                self._changed.wait_for(lambda: self._closed or any(self._lines))
                if self._closed:
                    return None
                job = self._pick()
                if job.future.set_running_or_notify_cancel():
                    if not isinstance(job.task, SketchTask):
                        self._render_is_next = isinstance(job.task, ThumbnailTask)
                    return job

    def close(self) -> list[Job]:
        """Hands back what nobody took. May be called twice."""
        with self._changed:
            self._closed = True
            left = [job for line in self._lines for job in line]
            for line in self._lines:
                line.clear()
            self._changed.notify_all()
            return left

    @property
    def _lines(self) -> tuple[deque[Job], ...]:
        return self._sketches, self._thumbnails, self._renders

    def _line_of(self, task: Task) -> deque[Job]:
        match task:
            case SketchTask():
                return self._sketches
            case ThumbnailTask():
                return self._thumbnails
            case RenderTask() | QrTask():
                return self._renders

    def _pick(self) -> Job:
        if self._sketches:
            return self._sketches.pop()
        if self._renders and (self._render_is_next or not self._thumbnails):
            return self._renders.popleft()
        return self._thumbnails.pop()

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path
from threading import Thread

from kiosk.imaging.rendition.spec import RenditionSpec
from kiosk.imaging.workers.task_queue import Job, TaskQueue
from kiosk.imaging.workers.tasks import RenderTask, SketchTask, Task, ThumbnailTask


def thumbnail(name: str) -> Job:
    return Job(ThumbnailTask(Path(name), Path("target"), 256), Future())


def rendition(name: str) -> Job:
    return Job(RenderTask(Path(name), Path("target"), RenditionSpec()), Future())


def drained(queue: TaskQueue, count: int) -> list[str]:
    jobs = [queue.take() for _ in range(count)]
    return [_source(job.task).name for job in jobs if job is not None]


def sketches(name: str) -> Job:
    return Job(SketchTask((Path(name),), (Path("target"),)), Future())


def _source(task: Task) -> Path:
    return task.sources[0] if isinstance(task, SketchTask) else task.source


def test_sketches_go_first_and_take_nobodys_turn() -> None:
    """What costs nothing is served before all that waits, the newest first, and the others' turns stay as they were."""
    queue = TaskQueue()
    queue.put(rendition("r0"))
    queue.put(thumbnail("t0"))
    queue.put(rendition("r1"))
    queue.put(thumbnail("t1"))
    assert drained(queue, 1) == ["t1"]
    queue.put(sketches("s0"))
    queue.put(sketches("s1"))
    assert drained(queue, 5) == ["s1", "s0", "r0", "t0", "r1"]


def test_neither_line_starves_the_other() -> None:
    """Thumbnails and renditions are served in turn while both wait."""
    queue = TaskQueue()
    for number in range(3):
        queue.put(rendition(f"r{number}"))
        queue.put(thumbnail(f"t{number}"))
    assert drained(queue, 6) == ["t2", "r0", "t1", "r1", "t0", "r2"]


def test_a_line_alone_has_every_turn() -> None:
    """Where one line is empty the other is served without a pause, renditions in order."""
    queue = TaskQueue()
    for number in range(3):
        queue.put(rendition(f"r{number}"))
    assert drained(queue, 3) == ["r0", "r1", "r2"]


def test_the_cancelled_are_passed_over() -> None:
    """A photo that was deselected while it waited takes nobody's turn."""
    queue = TaskQueue()
    first, second = rendition("first"), rendition("second")
    queue.put(first)
    queue.put(second)
    assert first.future.cancel()
    assert drained(queue, 1) == ["second"]
    assert not second.future.cancel()


def test_closing_wakes_who_waits_and_hands_back_the_rest() -> None:
    """Closing ends every wait, returns what nobody took, and takes nothing more."""
    queue = TaskQueue()
    taken: list[Job | None] = []
    waiting = Thread(target=lambda: taken.append(queue.take()))
    waiting.start()
    assert queue.close() == []
    waiting.join(5)
    assert taken == [None]
    assert not queue.put(rendition("late"))
    assert queue.close() == []

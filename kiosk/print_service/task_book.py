"""The tasks that this machine took and has not ended: a file and a photo for each, so that a kill loses none.

A task goes through here in one order, and whoever is killed between two steps finds the step by what lies there:

| step                                   | killed after it                                                     |
|----------------------------------------|---------------------------------------------------------------------|
| claimed                                | the backend tells it again                                          |
| its photo is on the disk               | told again; the photo is fetched once more                          |
| its file is written (`keep`)           | its jobs are made, those that are there already once                |
| its jobs are made, printed, reported   | reported again, which counts once                                   |
| marked as ended (`end`)                | its jobs and its photo go; no job is made of it any more            |
| jobs, photo and file are gone          | nothing is left                                                     |
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from backend_lambdas.contract import codec
from backend_lambdas.contract.identifiers import order_code
from backend_lambdas.contract.print_jobs import PrintTask
from backend_lambdas.contract.violation import ContractViolation
from kiosk.durable import fsync_folder, write_durably
from kiosk.printing.agent.job import PrintJob
from kiosk.printing.agent.journal import PrintJournalUnusable


@dataclass(frozen=True, slots=True)
class HeldTask:
    task: PrintTask
    """Without its link, which ends in an hour and opens the photo until then."""
    kept_at: str
    """RFC 3339, by this machine's clock."""
    printers: tuple[str, ...]
    """The shop's name of the printer of each of the task's prints; none where it can't be printed here."""
    obstacle: str | None = None
    """Why it can't be printed here, as the backend is told."""
    has_ended: bool = False
    """The backend has been told, or took it back: what is left of it here goes."""

    @property
    def name(self) -> str:
        return task_name(self.task)

    def job_ids(self) -> list[str]:
        return [f"{self.task.photo_id}-{index}-{self.task.round}" for index in range(len(self.printers))]

    def jobs(self, photo: Path, taken_at: str) -> Iterator[PrintJob]:
        """One for each size, by ids that a repeat makes again; none where it can't be printed here."""
        for job_id, printer, entry in zip(self.job_ids(), self.printers, self.task.prints, strict=False):
            yield PrintJob(job_id, printer, order_code(self.task.order_id), str(photo), entry, taken_at)


def task_name(task: PrintTask) -> str:
    """Of this photo in this round, and no other."""
    return f"{task.photo_id}-{task.round}"


class TaskBook:
    """Of one process and thread. Every method raises PrintJournalUnusable."""

    def __init__(self, folder: Path) -> None:
        self._tasks = folder / "tasks"
        self._photos = folder / "photos"
        try:
            for one in (self._tasks, self._photos):
                one.mkdir(parents=True, exist_ok=True)
        except OSError as exc:
            raise _unusable(folder, exc) from exc

    def photo_path(self, task: PrintTask) -> Path:
        return self._photos / f"{task_name(task)}.jpg"

    def keep(self, held: HeldTask) -> None:
        self._write(replace(held, task=replace(held.task, url="")))

    def end(self, held: HeldTask) -> HeldTask:
        ended = replace(held, has_ended=True)
        self._write(ended)
        return ended

    def held(self) -> list[HeldTask]:
        """In the order in which they were kept."""
        found = [self._read(path) for path in self._tasks.glob("*.json")]
        return sorted(found, key=lambda one: (one.kept_at, one.name))

    def forget(self, held: HeldTask) -> None:
        """The photo first: a photo without a file would lie there for ever."""
        try:
            self.photo_path(held.task).unlink(missing_ok=True)
            fsync_folder(self._photos)
            self._path(held).unlink(missing_ok=True)
        except OSError as exc:
            raise _unusable(self._tasks, exc) from exc

    def sweep(self) -> None:
        """Photos whose tasks were never kept: they come again with their tasks."""
        names = {one.name for one in self.held()}
        try:
            for path in self._photos.iterdir():
                if path.stem not in names:
                    path.unlink(missing_ok=True)
        except OSError as exc:
            raise _unusable(self._photos, exc) from exc

    def _path(self, held: HeldTask) -> Path:
        return self._tasks / f"{held.name}.json"

    def _write(self, held: HeldTask) -> None:
        try:
            write_durably(self._path(held), codec.encode(held).encode())
        except OSError as exc:
            raise _unusable(self._tasks, exc) from exc

    def _read(self, path: Path) -> HeldTask:
        try:
            return codec.decode(HeldTask, path.read_bytes())
        except (OSError, ContractViolation) as exc:
            raise _unusable(path, exc) from exc


def _unusable(path: Path, exc: Exception) -> PrintJournalUnusable:
    return PrintJournalUnusable(f"the print agent's {path} can't be used ({exc}): check its disk and rights")

"""Print jobs on disk: a file for each, replaced whole and synced at each move, so that a kill loses no word of it.

Agent and staff write from processes of their own; a lock file makes each change one step. No SQL: docs/decisions/0029.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final, Unpack

import filelock

from backend_lambdas.contract import codec
from backend_lambdas.contract.violation import ContractViolation
from kiosk.clock import Clock, rfc3339
from kiosk.durable import write_durably
from kiosk.printing.agent.job import SCHEMA, Changes, PrintJob
from kiosk.printing.agent.stages import FINAL, MOVES, OPEN, PrintStage
from kiosk.printing.failures import PrintingFailure

PATIENCE_S: Final = 15.0
"""How long a change waits for another process; each takes some 5 ms. More than seconds means a dead disk."""
_NAME: Final = re.compile(r"[A-Za-z0-9-]{1,48}")


class IllegalMove(AssertionError):
    """A bug: the code asked for a move that is not in the table."""


class PrintJournalUnusable(PrintingFailure):
    """A person must look; nothing is printed until then."""


class JobForgotten(PrintJournalUnusable):
    """There is no such job, or not any more. Who drives a printer never meets it: it forgets nothing under way."""


class PrintJournal:
    """Every method raises PrintJournalUnusable. May be used from any process and thread."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._folder = folder
        self._clock = clock
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as exc:
            raise _unusable(folder, exc) from exc

    def take(self, job: PrintJob) -> bool:
        """False where it is known already, whatever became of it. Raises ValueError for ids that are no names."""
        for name in (job.job_id, job.order_code):
            if _NAME.fullmatch(name) is None:
                raise ValueError(f"{name!r}: an id of letters, digits and hyphens, 48 at most")
        with self._locked():
            if self._final_path(job.job_id).exists() or self._open_path(job.job_id).exists():
                return False
            self._write(replace(job, stage=PrintStage.QUEUED, changed_at=self._now()))
            return True

    def move(self, job_id: str, stage: PrintStage, **values: Unpack[Changes]) -> PrintJob:
        """One legal move with what goes with it, durable when it returns. What was wrong in a stage ends with it."""
        return self.change(job_id, lambda job: self.moved(job, stage, **values))

    def moved(self, job: PrintJob, stage: PrintStage, **values: Unpack[Changes]) -> PrintJob:
        """The record after that move, not yet written: for a `change` that judges the job first."""
        if stage not in MOVES[job.stage]:
            raise IllegalMove(f"{job.job_id} can't go from {job.stage} to {stage}")
        changes: Changes = {"trouble": (), "failure": None, "reason": None, **values}
        return replace(job, **changes, stage=stage, changed_at=self._now())

    def note(self, job_id: str, **values: Unpack[Changes]) -> PrintJob:
        """What is learnt within a stage; what is known already costs no write."""
        return self.change(job_id, lambda job: replace(job, **values))

    def change(self, job_id: str, changed: Callable[[PrintJob], PrintJob]) -> PrintJob:
        """One step that no other process comes between. Raises JobForgotten, and what `changed` raises."""
        with self._locked():
            before = self.job(job_id)
            after = changed(before)
            if after != before:
                self._write(after)
            if after.stage in FINAL:
                self._open_path(job_id).unlink(missing_ok=True)
            return after

    def job(self, job_id: str) -> PrintJob:
        """Raises JobForgotten."""
        found = self.find(job_id)
        if found is None:
            raise JobForgotten(f"the print journal's {self._folder} has no job {job_id}")
        return found

    def find(self, job_id: str) -> PrintJob | None:
        """A kill between the last write and the end of the open file leaves both: the final one is the newer."""
        final = self._final_path(job_id)
        # The final one again: it may have become that between the first two looks.
        for path in (final, self._open_path(job_id), final):
            if (found := self._read_if_there(path)) is not None:
                return found
        return None

    def jobs(self, stages: Collection[PrintStage] = OPEN, printer: str | None = None) -> list[PrintJob]:
        """In the order in which they were taken. Final ones are read only where they are asked for: they are many."""
        names = {path.stem for path in self._folder.glob("*.job")}
        if FINAL & set(stages):
            names |= {path.stem for path in self._folder.glob("*.final")}
        # What another thread ended and forgot since the names were listed is no job any more.
        found = [job for name in names if (job := self.find(name)) is not None]
        chosen = [job for job in found if job.stage in stages and printer in {None, job.printer}]
        return sorted(chosen, key=lambda job: (job.taken_at, job.job_id))

    def forget(self, job_id: str) -> None:
        """A final job whose word has been passed on."""
        with self._locked():
            if self.job(job_id).stage not in FINAL:
                raise IllegalMove(f"{job_id} is not final")
            self._open_path(job_id).unlink(missing_ok=True)
            self._final_path(job_id).unlink(missing_ok=True)

    def _open_path(self, job_id: str) -> Path:
        return self._folder / f"{job_id}.job"

    def _final_path(self, job_id: str) -> Path:
        return self._folder / f"{job_id}.final"

    def _read_if_there(self, path: Path) -> PrintJob | None:
        try:
            job = codec.decode(PrintJob, path.read_bytes())
        except FileNotFoundError:
            return None
        except (OSError, ContractViolation) as exc:
            raise _unusable(path, exc) from exc
        if job.schema > SCHEMA:
            raise PrintJournalUnusable(f"{path} was written by a newer kiosk: install that again")
        return job

    def _write(self, job: PrintJob) -> None:
        try:
            write_durably(
                self._final_path(job.job_id) if job.stage in FINAL else self._open_path(job.job_id),
                codec.encode(job).encode(),
            )
        except OSError as exc:
            raise _unusable(self._folder, exc) from exc

    @contextmanager
    def _locked(self) -> Iterator[None]:
        path = self._folder / "journal.lock"
        try:
            lock = filelock.FileLock(path, timeout=PATIENCE_S).acquire()
        except OSError as exc:  # filelock's Timeout is one
            raise _unusable(path, exc) from exc
        with lock:
            yield

    def _now(self) -> str:
        return rfc3339(self._clock.now())


def _unusable(path: Path, exc: Exception) -> PrintJournalUnusable:
    return PrintJournalUnusable(f"the print journal's {path} can't be used ({exc}): check its disk and rights")

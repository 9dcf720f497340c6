"""Takes photos to print from the backend: claimed, fetched, checked, and made jobs of the shop's printers."""

from __future__ import annotations

import logging
from collections import Counter
from pathlib import Path
from typing import Final, Protocol

from backend_lambdas.contract.print_jobs import PRINT_CLAIM_MAX, HeldPrint, PrintClaim, PrintTask, PrintTasks
from kiosk.api.failures import TransferFailure, Unreachable
from kiosk.clock import rfc3339
from kiosk.print_service.task_book import HeldTask, task_name
from kiosk.print_service.workplace import Workplace
from kiosk.printing.agent.job import FailureReason
from kiosk.printing.agent.stages import AT_REST
from kiosk.uploads.line.backoff import Patience

log = logging.getLogger(__name__)

HELD_MAX: Final = 60
"""Tasks at once. More: photos lie here that another agent of the shop could print. Fewer: those that wait for a person
or for paper at one printer leave the others without work."""


class PrintWork(Protocol):
    def claim_prints(self, claim: PrintClaim) -> PrintTasks:
        """Raises TransferFailure. A repeat after a lost answer tells the same tasks again."""


class PhotoSource(Protocol):
    def fetch(self, url: str, target: Path, size_bytes: int, checksum_sha256: str) -> None:
        """The checked photo, durable at `target`. Raises TransferFailure or OSError; may be repeated."""


class Intake:
    """Of the errands' thread. Raises PrintJournalUnusable."""

    def __init__(self, work: PrintWork, photos: PhotoSource, place: Workplace) -> None:
        self._work = work
        self._photos = photos
        self._place = place
        self._patience = Patience(place.clock)

    def resume(self) -> None:
        """At the start: what was kept and not made jobs of, since the one before was killed, is made jobs of."""
        self._place.book.sweep()
        for held in self._place.book.held():
            if not held.has_ended:
                self._make_jobs(held)

    def ask(self) -> bool:
        """Whether there may be more at once. Asks without room, too: staff may have freed what waits here for paper.
        Raises TransferFailure.
        """
        book = self._place.book.held()
        held = [one for one in book if not one.has_ended]
        room = min(PRINT_CLAIM_MAX, max(0, HELD_MAX - len(held)))
        photo_ids = {one.task.photo_id for one in held}
        holding = tuple(HeldPrint(one.task.order_id, one.task.photo_id, one.task.round) for one in held)
        answer = self._work.claim_prints(PrintClaim(room, tuple(sorted(photo_ids)), holding or None))
        self._give_up(answer.withdrawn or (), held)
        tasks = answer.tasks
        for task in tasks:
            self._give_up_rounds_before(task, book)
        # One that was given back and has come again waits until nothing of its first time is left here.
        leaving = {one.name for one in book}
        taken = [task_name(task) not in leaving and self._take(task) for task in tasks]
        return 0 < room == len(tasks) and all(taken)

    def _take(self, task: PrintTask) -> bool:
        name = task_name(task)
        if not self._patience.is_due(name):
            return False
        printers = self._printers_of(task)
        try:
            if printers:
                path = self._place.book.photo_path(task)
                self._photos.fetch(task.url, path, task.size_bytes, task.checksum_sha256)
        except TransferFailure as exc:
            log.warning("print_photo_not_fetched task=%s reason=%s", name, exc)
            self._patience.hold(name, exc.retry_after_s if isinstance(exc, Unreachable) else None)
            return False
        except OSError as exc:  # a full disk, above all: it comes again once there is room
            log.warning("print_photo_not_written task=%s reason=%s", name, exc.strerror)
            self._patience.hold(name)
            return False
        self._patience.release(name)
        obstacle = None if printers else FailureReason.NO_SUCH_PAPER.value
        held = HeldTask(task, rfc3339(self._place.clock.now()), printers, obstacle)
        self._place.book.keep(held)
        self._make_jobs(held)
        log.info("print_taken task=%s printers=%s", name, ",".join(printers) or "none")
        return True

    def _make_jobs(self, held: HeldTask) -> None:
        for job in held.jobs(self._place.book.photo_path(held.task), held.kept_at):
            self._place.journal.take(job)

    def _printers_of(self, task: PrintTask) -> tuple[str, ...]:
        """For each print; none at all where one of them can't be printed here, since a photo is printed or failed as a
        whole. Where several take a size, the one with the fewest jobs.
        """
        waiting = Counter(job.printer for job in self._place.journal.jobs())
        chosen, printers = self._place.chosen(), []
        for entry in task.prints:
            able = self._place.routes.of(entry.product, chosen.get(entry.product))
            if not able:
                return ()
            printers.append(min(able, key=lambda printer: waiting[printer]))
            waiting[printers[-1]] += 1
        return tuple(printers)

    def _give_up(self, withdrawn: tuple[HeldPrint, ...], held: list[HeldTask]) -> None:
        """What is not ours any more goes from the printers and the disk; nothing of it is reported. Where its jobs are
        at rest nothing comes on paper, and the report may be a repeat that the backend still needs: its answer ends it.
        """
        names = {(one.order_id, one.photo_id, one.round) for one in withdrawn}
        for one in held:
            if (one.task.order_id, one.task.photo_id, one.task.round) in names and not self._is_at_rest(one):
                log.info("print_withdrawn task=%s", one.name)
                self._place.book.end(one)

    def _is_at_rest(self, held: HeldTask) -> bool:
        return all(self._place.journal.job(job_id).stage in AT_REST for job_id in held.job_ids())

    def _give_up_rounds_before(self, task: PrintTask, book: list[HeldTask]) -> None:
        """Staff looked and began another: what has not come on paper of the one before must not come any more."""
        for held in book:
            if held.task.photo_id == task.photo_id and held.task.round < task.round and not held.has_ended:
                log.info("print_superseded task=%s", held.name)
                self._place.book.end(held)

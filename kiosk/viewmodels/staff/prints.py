"""Prints of this machine that wait for a person: what came out, print it again, give it up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.flow.staff.local_prints import LocalPrints
from kiosk.flow.staff.refusals import StaffDenied
from kiosk.printing.agent.job import PrintJob
from kiosk.viewmodels.staff.calls import LiveQuestion, StaffCalls
from kiosk.viewmodels.staff.keyed_rows import Facts, KeyedRows
from kiosk.viewmodels.staff.session import StaffSessionModel

ROLES: Final = (
    "code",
    "printer",
    "stage",
    "product",
    "finish",
    "copiesLeft",
    "copiesSent",
    "troubles",
    "reason",
    "picture",
)


class LocalPrintsModel(QObject):
    changed = Signal()

    def __init__(self, calls: StaffCalls, session: StaffSessionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls = calls
        self._jobs = KeyedRows(ROLES, self)
        self._refusal = ""
        self._live = LiveQuestion(self._ask, self)
        session.ended.connect(self._clear)

    @Slot()
    def watch(self) -> None:
        self._live.watch()

    @Slot()
    def leave(self) -> None:
        self._live.leave()

    @Slot(str, int)
    def cameOut(self, job_id: str, copies: int) -> None:  # noqa: N802 - a QML name
        self._do(lambda prints: prints.say_what_came_out(job_id, copies))

    @Slot(str)
    def retry(self, job_id: str) -> None:
        self._do(lambda prints: prints.retry(job_id))

    @Slot(str)
    def cancel(self, job_id: str) -> None:
        self._do(lambda prints: prints.cancel(job_id))

    def _clear(self) -> None:
        self._live.forget()
        self._jobs.show([])

    def _do(self, deed: Callable[[LocalPrints], None]) -> None:
        self._calls.look(lambda: deed(self._calls.services.prints), lambda _: self._live.now(), self._refuse)

    def _ask(self) -> None:
        def looked(jobs: tuple[PrintJob, ...]) -> None:
            self._refusal = ""
            self._jobs.show([_facts(job) for job in jobs])
            self._settle()

        def unreadable(denied: StaffDenied) -> None:
            self._refuse(denied)
            self._settle()

        self._calls.look(self._calls.services.prints.waiting, looked, unreadable)

    def _refuse(self, denied: StaffDenied) -> None:
        self._refusal = denied.refusal
        self.changed.emit()

    def _settle(self) -> None:
        self.changed.emit()
        self._live.answered()

    def _get_jobs(self) -> QObject:
        return self._jobs

    def _get_refusal(self) -> str:
        return self._refusal

    jobs = Property(QObject, _get_jobs, constant=True)
    refusal = Property(str, _get_refusal, notify=changed)


def _facts(job: PrintJob) -> Facts:
    return {
        "key": job.job_id,
        "code": job.order_code,
        "printer": job.printer,
        "stage": job.stage.value,
        "product": job.entry.product,
        "finish": job.entry.finish,
        "copiesLeft": job.copies_left,
        "copiesSent": job.copies_sent,
        "troubles": [trouble.value for trouble in job.trouble],
        "reason": job.reason or "",
        "picture": job.photo_path.as_uri() if job.photo_path.is_absolute() else "",
    }

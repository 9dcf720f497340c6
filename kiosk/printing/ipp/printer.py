"""A printer that speaks IPP, or a CUPS queue before one, behind the port."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from kiosk.printing.failures import AnswerLost, JobUnknown, PrinterBusy, PrinterRefused, PrinterUnreachable
from kiosk.printing.ipp.attributes import (
    CAPABILITY_NAMES,
    JOB_NAMES,
    REPORT_NAMES,
    capabilities_of,
    first,
    job_of,
    job_template,
    report_of,
)
from kiosk.printing.ipp.codec import Answer, Attribute, Attributes, Tag
from kiosk.printing.ipp.exchange import Exchange, Operation, Refusal, Status
from kiosk.printing.ports import Capabilities, JobTicket, Sheet
from kiosk.printing.states import JobReport, PrinterJobId, PrinterReport

USER: Final = "photo-kiosk"
JOBS_LOOKED_AT_MAX: Final = 500
"""Of each kind when one is looked for by its name. Fewer: a busy queue may hide it. More: CUPS keeps 500 by default."""
_MUST_BE_TAKEN: Final = frozenset({"media-col", "media", "copies"})


class IppPrinter:
    """Raises ValueError for what is no `ipp:` or `ipps:` address."""

    def __init__(self, uri: str, certificate: Path | None = None) -> None:
        self._exchange = Exchange(uri, certificate)
        self._attributes: Attributes | None = None

    def close(self) -> None:
        self._exchange.close()

    def capabilities(self) -> Capabilities:
        self._attributes = self._printer_attributes(CAPABILITY_NAMES)
        return capabilities_of(self._attributes)

    def report(self) -> PrinterReport:
        return report_of(self._printer_attributes(REPORT_NAMES))

    def begin(self, ticket: JobTicket) -> PrinterJobId:
        if self._attributes is None:
            self.capabilities()
        answer = self._exchange.tell(
            Operation.CREATE_JOB,
            [*self._addressed(), _name("job-name", ticket.name)],
            job_template(ticket, self._attributes or {}),
        )
        job_id = PrinterJobId(str(first(answer.group(Tag.JOB_GROUP), "job-id", 0)))
        refused = _MUST_BE_TAKEN & set(answer.group(Tag.UNSUPPORTED_GROUP))
        if refused:  # another paper than the one that was ordered, or another number of copies
            self.cancel(job_id)
            raise PrinterRefused(f"{self._exchange.uri} would not print it as ordered: {', '.join(sorted(refused))}")
        return job_id

    def send(self, job_id: PrinterJobId, sheet: Sheet) -> None:
        self._exchange.tell(
            Operation.SEND_DOCUMENT,
            [
                *self._addressed(job_id),
                Attribute("document-format", Tag.MIME_TYPE, [sheet.format.value]),
                Attribute("last-document", Tag.BOOLEAN, [True]),
            ],
            document=sheet.path,
        )

    def job(self, job_id: PrinterJobId) -> JobReport:
        answer = self._asked(Operation.GET_JOB_ATTRIBUTES, [*self._addressed(job_id), _requested(JOB_NAMES)])
        return job_of(answer.group(Tag.JOB_GROUP))

    def jobs_named(self, name: str) -> Sequence[JobReport]:
        found = []
        for which in ("not-completed", "completed"):
            answer = self._asked(
                Operation.GET_JOBS,
                [
                    *self._addressed(),
                    Attribute("limit", Tag.INTEGER, [JOBS_LOOKED_AT_MAX]),
                    Attribute("which-jobs", Tag.KEYWORD, [which]),
                    _requested(JOB_NAMES),
                ],
            )
            found += [job_of(attributes) for attributes in answer.all_groups(Tag.JOB_GROUP)]
        return [job for job in found if job.name == name]

    def cancel(self, job_id: PrinterJobId) -> None:
        try:
            self._exchange.tell(Operation.CANCEL_JOB, self._addressed(job_id))
        except Refusal as exc:
            if exc.status != Status.NOT_POSSIBLE:  # which says that it is over already
                raise
        except (AnswerLost, PrinterBusy) as exc:  # to be asked again, as it may be
            raise PrinterUnreachable(str(exc)) from exc

    def _printer_attributes(self, names: Sequence[str]) -> Attributes:
        return self._asked(Operation.GET_PRINTER_ATTRIBUTES, [*self._addressed(), _requested(names)]).group(
            Tag.PRINTER_GROUP
        )

    def _asked(self, operation: Operation, attributes: Sequence[Attribute]) -> Answer:
        """A question that is put again at the next round counts as not answered where the printer is busy."""
        try:
            return self._exchange.ask(operation, attributes)
        except PrinterBusy as exc:
            raise PrinterUnreachable(str(exc)) from exc

    def _addressed(self, job_id: PrinterJobId | None = None) -> list[Attribute]:
        """In the order that RFC 8011, 4.1.4 and 4.1.5, demands. Raises JobUnknown for what is no job of IPP."""
        target = [Attribute("printer-uri", Tag.URI, [self._exchange.uri])]
        if job_id is not None:
            if not job_id.isdecimal():
                raise JobUnknown(f"{job_id} is no job of {self._exchange.uri}")
            target.append(Attribute("job-id", Tag.INTEGER, [int(job_id)]))
        return [
            Attribute("attributes-charset", Tag.CHARSET, ["utf-8"]),
            Attribute("attributes-natural-language", Tag.LANGUAGE, ["en"]),
            *target,
            _name("requesting-user-name", USER),
        ]


def _name(name: str, text: str) -> Attribute:
    return Attribute(name, Tag.NAME, [text])


def _requested(names: Sequence[str]) -> Attribute:
    return Attribute("requested-attributes", Tag.KEYWORD, list(names))

"""The print agent: each print on paper once, each state by the printer's word, a person asked where nobody knows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.printing.agent.agent import PrintAgent
from kiosk.printing.agent.desk import PrintDesk
from kiosk.printing.agent.journal import IllegalMove
from kiosk.printing.agent.sheets import RenderedSheets
from kiosk.printing.agent.stages import FINAL, MOVES, PrintStage
from kiosk.printing.failures import AnswerLost, PrinterRefused
from kiosk.printing.ports import Capabilities, JobTicket, Sheet
from kiosk.printing.reasons import Trouble
from kiosk.printing.states import JobState, PrinterJobId
from tests.fakes.printing import FakePrinter
from tests.unit.kiosk.printing.jobs import PRINTER, FreeLease, Shop, a_job


class OneCopyPrinter(FakePrinter):
    """As a CUPS queue."""

    def capabilities(self) -> Capabilities:
        return replace(super().capabilities(), copies_max=1)


@pytest.fixture
def printer() -> FakePrinter:
    return FakePrinter()


@pytest.fixture
def shop(printer: FakePrinter, tmp_path: Path) -> Shop:
    return Shop(tmp_path, printer)


def stage(shop: Shop, job_id: str = "JOB-1") -> PrintStage:
    return shop.journal.job(job_id).stage


def test_a_job_is_printed_only_when_the_printer_says_completed(shop: Shop, printer: FakePrinter) -> None:
    """Sent, then printing while paper is out, with what it waits for; printed afterwards, and its sheet is gone."""
    printer.reasons = ("media-empty-error",)
    shop.journal.take(a_job())
    shop.rounds()
    assert stage(shop) is PrintStage.SENT
    shop.rounds(2)
    waiting = shop.journal.job("JOB-1")
    assert waiting.stage is PrintStage.PRINTING
    assert waiting.trouble == (Trouble.MEDIA_EMPTY,)
    printer.reasons = ()
    shop.rounds()
    printed = shop.journal.job("JOB-1")
    assert printed.stage is PrintStage.PRINTED
    assert printed.trouble == ()
    assert printed.copies_printed == 2
    assert [job.ticket.copies for job in printer.printed] == [2]
    assert not list(shop.folder.glob("*.sheet"))


def test_jobs_are_printed_one_after_the_other_in_the_order_in_which_they_came(shop: Shop, printer: FakePrinter) -> None:
    """Nothing is sent while another is under way; jobs of other printers are left alone."""
    for number in (1, 2, 3):
        shop.journal.take(a_job(f"JOB-{number}"))
    shop.journal.take(a_job("JOB-0", printer="another"))
    printer.reasons = ("media-jam-error",)
    shop.rounds(3)
    assert len(printer.jobs) == 1
    printer.reasons = ()
    shop.rounds(6)
    assert [job.content for job in printer.printed] == [b"JOB-1", b"JOB-2", b"JOB-3"]
    assert stage(shop, "JOB-0") is PrintStage.QUEUED


def test_copies_beyond_what_a_printer_takes_go_as_several_jobs(tmp_path: Path) -> None:
    """A CUPS queue drops the number of copies: each is a job of its own, with a name of its own."""
    printer = OneCopyPrinter()
    shop = Shop(tmp_path, printer)
    shop.journal.take(a_job(copies=3))
    shop.rounds(8)
    assert stage(shop) is PrintStage.PRINTED
    assert [job.ticket.copies for job in printer.printed] == [1, 1, 1]
    assert len({job.ticket.name for job in printer.printed}) == 3


def test_a_printer_without_power_costs_nothing_and_is_told(shop: Shop, printer: FakePrinter) -> None:
    """Before a job it stays queued, in mid job it stays where it is; each says that the printer does not answer."""
    printer.has_power = False
    shop.journal.take(a_job())
    shop.rounds(2)
    assert shop.journal.job("JOB-1").trouble == (Trouble.OFFLINE,)
    assert stage(shop) is PrintStage.QUEUED
    printer.has_power = True
    printer.reasons = ("media-empty-error",)
    shop.rounds(2)
    printer.has_power = False
    shop.rounds()
    assert shop.journal.job("JOB-1").trouble == (Trouble.OFFLINE,)
    printer.has_power = True
    printer.reasons = ()
    shop.rounds()
    assert stage(shop) is PrintStage.PRINTED


def test_a_printer_that_forgot_the_job_is_no_reason_to_print_it_again(shop: Shop, printer: FakePrinter) -> None:
    """Switched off in mid job it can't tell: a person says how many came out, and the rest alone is printed."""
    printer.reasons = ("media-empty-error",)
    shop.journal.take(a_job(copies=3))
    shop.rounds(2)
    printer.cut_power()
    printer.has_power = True
    printer.reasons = ()
    shop.rounds(3)
    asked = shop.journal.job("JOB-1")
    assert asked.stage is PrintStage.UNKNOWN
    assert "Look whether it was printed" in (asked.failure or "")
    assert printer.printed == []
    with pytest.raises(ValueError, match="can't have come out"):
        PrintDesk(shop.journal).say_what_came_out("JOB-1", 4)
    PrintDesk(shop.journal).say_what_came_out("JOB-1", 2)
    shop.rounds(2)
    assert stage(shop) is PrintStage.PRINTED
    assert [job.ticket.copies for job in printer.printed] == [1]


def test_all_of_an_unknown_job_may_be_said_to_lie_in_the_tray(shop: Shop, printer: FakePrinter) -> None:
    """Then it is printed, and nothing is sent again."""
    printer.reasons = ("media-empty-error",)
    shop.journal.take(a_job(copies=2))
    shop.rounds(2)
    printer.cut_power()
    printer.has_power = True
    shop.rounds()
    PrintDesk(shop.journal).say_what_came_out("JOB-1", 2)
    shop.rounds(3)
    assert stage(shop) is PrintStage.PRINTED
    assert printer.jobs == {}


def test_what_the_printer_gives_up_waits_for_a_person_with_its_reason(shop: Shop, printer: FakePrinter) -> None:
    """A retry prints it, and is a new job to the printer."""
    printer.reasons = ("media-empty-error",)
    shop.journal.take(a_job())
    shop.rounds()
    printer.abort(PrinterJobId("1"))
    shop.rounds(3)
    failed = shop.journal.job("JOB-1")
    assert failed.stage is PrintStage.FAILED
    assert "document-format-error" in (failed.failure or "")
    printer.reasons = ()
    PrintDesk(shop.journal).retry("JOB-1")
    shop.rounds(2)
    assert stage(shop) is PrintStage.PRINTED
    assert len(printer.printed) == 1


def test_cancelled_at_the_printer_is_a_failure_and_cancelled_here_is_not(shop: Shop, printer: FakePrinter) -> None:
    """Somebody pressed a button there: staff are told; here they know."""
    printer.reasons = ("media-empty-error",)
    shop.journal.take(a_job("JOB-1"))
    shop.rounds()
    printer.cancel(PrinterJobId("1"))
    shop.rounds()
    assert stage(shop, "JOB-1") is PrintStage.FAILED
    shop.journal.take(a_job("JOB-2"))
    shop.rounds()
    PrintDesk(shop.journal).cancel("JOB-2")
    shop.rounds(2)
    assert stage(shop, "JOB-2") is PrintStage.CANCELED
    assert printer.jobs[PrinterJobId("2")].report.state is JobState.CANCELED


def test_a_job_that_is_not_at_the_printer_is_cancelled_without_it(shop: Shop, printer: FakePrinter) -> None:
    """Queued or failed, with the printer's power off or on."""
    shop.journal.take(a_job("JOB-1"))
    PrintDesk(shop.journal).cancel("JOB-1")
    shop.rounds()
    assert stage(shop, "JOB-1") is PrintStage.CANCELED
    shop.sheets.unusable = frozenset({"JOB-2"})
    shop.journal.take(a_job("JOB-2"))
    shop.rounds()
    assert stage(shop, "JOB-2") is PrintStage.FAILED
    assert PrintDesk(shop.journal).cancel("JOB-2").stage is PrintStage.CANCELED
    assert printer.jobs == {}


def test_a_photo_that_is_none_does_not_hold_up_the_next(shop: Shop, printer: FakePrinter) -> None:
    """It fails with its name, in the same round in which the next is sent."""
    shop.sheets.unusable = frozenset({"JOB-1"})
    shop.journal.take(a_job("JOB-1"))
    shop.journal.take(a_job("JOB-2"))
    shop.rounds()
    assert stage(shop, "JOB-1") is PrintStage.FAILED
    assert shop.journal.job("JOB-1").reason == "photo-unusable"
    assert stage(shop, "JOB-2") is PrintStage.SENT


@pytest.mark.parametrize(
    ("reasons", "code"),
    [
        (("aborted-by-system",), "aborted"),
        (("aborted-by-system", "document-format-error"), "document-format-error"),
        (("Not A Keyword",), "aborted"),
        ((), "aborted"),
    ],
)
def test_why_it_failed_has_a_code(shop: Shop, printer: FakePrinter, reasons: tuple[str, ...], code: str) -> None:
    """The printer's most telling keyword, or ours where it gave none; a retry begins without."""
    printer.reasons = ("media-jam",)
    shop.journal.take(a_job())
    shop.rounds(2)
    printer.abort(PrinterJobId("1"), reasons)
    printer.reasons = ()
    shop.rounds()
    assert shop.journal.job("JOB-1").reason == code
    PrintDesk(shop.journal).retry("JOB-1")
    assert shop.journal.job("JOB-1").reason is None


def test_a_paper_that_the_printer_has_not_has_a_code(shop: Shop, printer: FakePrinter, tmp_path: Path) -> None:
    """Staff read that the paper is missing, and not that the photo is broken."""
    sheets = RenderedSheets(tmp_path / "sheets")
    agent = PrintAgent(PRINTER, printer, shop.journal, sheets, FreeLease())
    job = a_job()
    shop.journal.take(replace(job, entry=replace(job.entry, finish="matte")))
    agent.step()
    assert shop.journal.job("JOB-1").reason == "no-such-paper"


def test_a_busy_printer_is_asked_again_and_the_sheet_is_made_once(tmp_path: Path) -> None:
    """Another program prints there: the job waits, without trouble, as long as it takes."""
    printer = FakePrinter(is_patient=False)
    shop = Shop(tmp_path, printer)
    foreign = printer.begin(JobTicket("somebody-else", printer.capabilities().media[0]))
    shop.journal.take(a_job())
    shop.rounds(4)
    assert stage(shop) is PrintStage.QUEUED
    assert shop.sheets.made == 1
    printer.cancel(foreign)
    shop.rounds(2)
    assert stage(shop) is PrintStage.PRINTED


def test_a_sheet_that_never_went_goes_with_its_job(tmp_path: Path) -> None:
    """A job that is cancelled while its printer is busy leaves no picture on the disk."""
    printer = FakePrinter(is_patient=False)
    shop = Shop(tmp_path, printer)
    printer.begin(JobTicket("somebody-else", printer.capabilities().media[0]))
    shop.journal.take(a_job())
    shop.rounds(1)
    assert [path.name for path in tmp_path.glob("*.sheet")] == ["JOB-1.sheet"]
    PrintDesk(shop.journal).cancel("JOB-1")
    shop.rounds(1)
    assert stage(shop) is PrintStage.CANCELED
    assert list(tmp_path.glob("*.sheet")) == []


class LosesAnswers(FakePrinter):
    """Does what it is asked, and the line breaks before it says so: once for each."""

    def __init__(self) -> None:
        super().__init__()
        self.loses = {"begin", "send"}

    def begin(self, ticket: JobTicket) -> PrinterJobId:
        job_id = super().begin(ticket)
        self._lose("begin")
        return job_id

    def send(self, job_id: PrinterJobId, sheet: Sheet) -> None:
        super().send(job_id, sheet)
        self._lose("send")

    def _lose(self, what: str) -> None:
        if what in self.loses:
            self.loses.remove(what)
            raise AnswerLost(what)


def test_lost_answers_print_nothing_twice(tmp_path: Path) -> None:
    """A job begun without an answer is found by its name and cancelled; a sheet without one is found printed."""
    printer = LosesAnswers()
    shop = Shop(tmp_path, printer)
    shop.journal.take(a_job())
    shop.rounds(6)
    assert stage(shop) is PrintStage.PRINTED
    assert [job.report.state for job in printer.jobs.values()] == [JobState.CANCELED, JobState.COMPLETED]


class Refuses(FakePrinter):
    def send(self, job_id: PrinterJobId, sheet: Sheet) -> None:
        raise PrinterRefused("no JPEG of this kind")


def test_a_sheet_that_the_printer_refuses_fails_with_its_words(tmp_path: Path) -> None:
    """And what was begun for it is cancelled there."""
    printer = Refuses()
    shop = Shop(tmp_path, printer)
    shop.journal.take(a_job())
    shop.rounds()
    assert shop.journal.job("JOB-1").failure == "no JPEG of this kind"
    assert [job.report.state for job in printer.jobs.values()] == [JobState.CANCELED]


class Unusable(FakePrinter):
    def capabilities(self) -> Capabilities:
        raise PrinterRefused("it takes no job in two steps")


def test_a_printer_that_can_t_be_used_fails_no_job(tmp_path: Path) -> None:
    """It is the printer that must be seen to: jobs wait, and say why."""
    shop = Shop(tmp_path, Unusable())
    shop.journal.take(a_job())
    shop.rounds(2)
    waiting = shop.journal.job("JOB-1")
    assert waiting.stage is PrintStage.QUEUED
    assert waiting.trouble == (Trouble.OTHER,)
    assert waiting.failure == "it takes no job in two steps"


def test_the_table_leads_somewhere_from_each_stage_that_is_not_final() -> None:
    """And from those that are, nowhere; a move beyond it is refused."""
    assert {stage for stage in PrintStage if not MOVES[stage]} == FINAL
    assert set().union(*MOVES.values()) | {PrintStage.QUEUED} == set(PrintStage)


def test_a_move_that_is_not_in_the_table_is_refused(shop: Shop) -> None:
    """A bug changes nothing."""
    shop.journal.take(a_job())
    with pytest.raises(IllegalMove):
        shop.journal.move("JOB-1", PrintStage.PRINTED)
    assert stage(shop) is PrintStage.QUEUED

"""A person at the desk sees what was; the journal knows what is."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.flow.staff.local_prints import LocalPrints
from kiosk.printing.agent.desk import JobMovedOn, PrintDesk
from kiosk.printing.agent.journal import JobForgotten, PrintJournal
from kiosk.printing.agent.stages import FINAL, PrintStage
from tests.fakes.clock import FakeClock
from tests.unit.kiosk.printing.jobs import a_job

WAY_TO = {
    PrintStage.QUEUED: (),
    PrintStage.SENDING: (PrintStage.SENDING,),
    PrintStage.SENT: (PrintStage.SENDING, PrintStage.SENT),
    PrintStage.PRINTING: (PrintStage.SENDING, PrintStage.SENT, PrintStage.PRINTING),
    PrintStage.PRINTED: (PrintStage.SENDING, PrintStage.SENT, PrintStage.PRINTED),
    PrintStage.FAILED: (PrintStage.FAILED,),
    PrintStage.UNKNOWN: (PrintStage.SENDING, PrintStage.UNKNOWN),
    PrintStage.CANCELED: (PrintStage.CANCELED,),
}


@pytest.fixture
def journal(tmp_path: Path) -> PrintJournal:
    return PrintJournal(tmp_path / "jobs", FakeClock())


def bring_to(journal: PrintJournal, stage: PrintStage) -> None:
    journal.take(a_job())
    for step in WAY_TO[stage]:
        journal.move("JOB-1", step, copies_sent=2)


@pytest.mark.parametrize("stage", set(PrintStage) - {PrintStage.FAILED})
def test_only_what_failed_is_tried_again(journal: PrintJournal, stage: PrintStage) -> None:
    """A late second touch changes nothing of a job that its printer is at: the sheet would come twice."""
    bring_to(journal, stage)
    before = journal.job("JOB-1")
    with pytest.raises(JobMovedOn, match=stage):
        PrintDesk(journal).retry("JOB-1")
    assert journal.job("JOB-1") == before


@pytest.mark.parametrize("stage", set(PrintStage) - {PrintStage.UNKNOWN})
def test_only_what_is_unknown_is_answered(journal: PrintJournal, stage: PrintStage) -> None:
    """An answer that comes late, or twice, is none about the sheet that is under way by now."""
    bring_to(journal, stage)
    before = journal.job("JOB-1")
    with pytest.raises(JobMovedOn, match=stage):
        PrintDesk(journal).say_what_came_out("JOB-1", 0)
    assert journal.job("JOB-1") == before


@pytest.mark.parametrize("stage", set(PrintStage) - FINAL)
def test_what_the_agent_is_at_is_left_to_it(journal: PrintJournal, stage: PrintStage) -> None:
    """A person gives up at once what waits for a person, and asks the agent for all else: it alone moves those."""
    bring_to(journal, stage)
    job = PrintDesk(journal).cancel("JOB-1")
    waits_for_a_person = stage in {PrintStage.FAILED, PrintStage.UNKNOWN}
    assert job.stage is (PrintStage.CANCELED if waits_for_a_person else stage)
    assert job.cancel_asked


def test_a_job_that_is_gone_is_no_broken_journal(journal: PrintJournal) -> None:
    """A touch on the row of a job that was passed on and forgotten meanwhile does nothing."""
    bring_to(journal, PrintStage.CANCELED)
    journal.forget("JOB-1")
    with pytest.raises(JobForgotten):
        PrintDesk(journal).retry("JOB-1")
    prints = LocalPrints(lambda: journal)
    prints.retry("JOB-1")
    prints.say_what_came_out("JOB-1", 1)
    prints.cancel("JOB-1")
    assert journal.jobs(set(PrintStage)) == []

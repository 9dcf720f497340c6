"""Prints of this machine that wait for a person: what came out, printed again, given up."""

from __future__ import annotations

import pytest

from kiosk.printing.agent.journal import PrintJournal
from kiosk.printing.agent.stages import PrintStage
from tests.fakes.staff_panel import LINE_DOWN, FakeStaff
from tests.gui.staff.conftest import StaffScreen, Standing
from tests.staff_tour import furnish_staff


@pytest.fixture
def staff(staff: FakeStaff, standing: Standing) -> FakeStaff:
    furnish_staff(standing.shop, staff)
    return staff


@pytest.fixture
def journal(staff: FakeStaff) -> PrintJournal:
    return PrintJournal(staff.folder / "print-jobs", staff.clock)


def test_what_waits_says_for_what(panel: StaffScreen) -> None:
    """A print that the printer forgot, one without paper, and one that failed, each in its own words."""
    panel.go_to("prints")
    assert "How many of its 3 sheets came out?" in panel.text("job-AAAA01-words")
    assert "out of paper" in panel.text("job-AAAA02-words")
    assert "the printer gave it up" in panel.text("job-AAAA03-words")


def test_a_person_says_what_came_out(panel: StaffScreen, staff: FakeStaff, journal: PrintJournal) -> None:
    """Two sheets lie in the tray: the third is printed, and no other; also without a connection."""
    panel.open()
    staff.backend.failures["all"] = LINE_DOWN
    panel.touch("view-prints")
    panel.touch("job-AAAA01-seen-more")
    panel.touch("job-AAAA01-seen-more")
    panel.touch("job-AAAA01-cameOut")
    panel.wait(lambda: not panel.sees("job-AAAA01"))
    job = journal.job("job-1")
    assert (job.stage, job.copies_printed, job.copies_left) == (PrintStage.QUEUED, 2, 1)


def test_a_failed_one_is_printed_again_or_given_up(panel: StaffScreen, journal: PrintJournal) -> None:
    """A touch puts it back into the queue; another print is given up for good."""
    panel.go_to("prints")
    panel.touch("job-AAAA03-retry")
    panel.wait(lambda: journal.job("job-3").stage is PrintStage.QUEUED)
    panel.touch("job-AAAA01-giveUp")
    panel.wait(lambda: journal.job("job-1").stage is PrintStage.CANCELED)

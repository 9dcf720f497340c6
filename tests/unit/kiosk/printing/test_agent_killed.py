"""An agent that dies at each of its steps: another takes up, and every copy comes on paper once."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.durable import write_durably
from kiosk.printing.agent import journal as journal_module
from kiosk.printing.agent.desk import PrintDesk
from kiosk.printing.agent.stages import PrintStage
from tests.unit.kiosk.printing.fate import Fate, Killed, MortalPrinter, immortal
from tests.unit.kiosk.printing.jobs import Shop, a_job

STEPS_MAX = 60


def lives(shop: Shop, printer: MortalPrinter, fate: Fate, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether it got to the end before its fate; else a new agent stands ready."""

    def mortal_write(path: Path, content: bytes) -> None:
        with fate.step():
            write_durably(path, content)

    printer.fate = fate
    with monkeypatch.context() as patch:
        patch.setattr(journal_module, "write_durably", mortal_write)
        try:
            shop.rounds(8)
        except Killed:
            shop.agent = shop.new_agent()
            return False
    return True


@pytest.mark.parametrize("before", [True, False])
def test_killed_at_any_step_every_copy_is_printed_once(
    before: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody is asked, since the printer still knows; two deaths in a row change nothing."""
    for step in range(STEPS_MAX):
        printer = MortalPrinter(is_patient=False)
        shop = Shop(tmp_path / str(step), printer)
        shop.journal.take(a_job("JOB-1", copies=2))
        shop.journal.take(a_job("JOB-2", copies=1))
        survived = lives(shop, printer, Fate(step, before=before), monkeypatch)
        lives(shop, printer, Fate(step // 2, before=not before), monkeypatch)
        assert lives(shop, printer, immortal(), monkeypatch)
        assert [(job.content, job.ticket.copies) for job in printer.printed] == [(b"JOB-1", 2), (b"JOB-2", 1)], step
        assert {job.stage for job in shop.journal.jobs(set(PrintStage))} == {PrintStage.PRINTED}, step
        if survived:
            assert step > 8  # it is the loop's end, and not that nothing was tried
            return
    pytest.fail("the agent has more steps than were tried")


@pytest.mark.parametrize("before", [True, False])
def test_killed_together_with_the_printer_s_memory_nothing_is_printed_twice_unasked(
    before: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A power cut in the shop: what may be on paper is asked about, and what can't be is printed."""
    outcomes = set()
    for step in range(STEPS_MAX):
        printer = MortalPrinter()
        printer.reasons = ("media-empty-error",)  # in mid print, so that the printer forgets
        shop = Shop(tmp_path / str(step), printer)
        shop.journal.take(a_job("JOB-1", copies=1))
        survived = lives(shop, printer, Fate(step, before=before), monkeypatch)
        had_sheet = any(job.content is not None for job in printer.jobs.values())
        printer.cut_power()
        printer.fate, printer.has_power, printer.reasons = immortal(), True, ()
        shop.rounds(4)
        job = shop.journal.job("JOB-1")
        outcomes.add(job.stage)
        assert job.stage in {PrintStage.PRINTED, PrintStage.UNKNOWN}
        if had_sheet:
            assert job.stage is PrintStage.UNKNOWN, step
            assert printer.printed == []
            PrintDesk(shop.journal).say_what_came_out("JOB-1", 0)
            shop.rounds(3)
            assert len(printer.printed) == 1
        if survived:
            assert outcomes == {PrintStage.PRINTED, PrintStage.UNKNOWN}
            return
    pytest.fail("the agent has more steps than were tried")

"""Print jobs on disk, and who may drive a printer."""

from __future__ import annotations

import multiprocessing
from dataclasses import replace
from pathlib import Path

import filelock
import pytest

from kiosk.printing.agent.job import SCHEMA
from kiosk.printing.agent.journal import IllegalMove, PrintJournal, PrintJournalUnusable
from kiosk.printing.agent.lease import FileLease
from kiosk.printing.agent.stages import PrintStage
from tests.fakes.clock import FakeClock
from tests.unit.kiosk.printing.jobs import a_job


@pytest.fixture
def journal(tmp_path: Path) -> PrintJournal:
    return PrintJournal(tmp_path / "jobs", FakeClock())


def test_a_job_taken_twice_is_one(journal: PrintJournal) -> None:
    """A caller that did not hear the answer may repeat; whatever became of the job stays."""
    assert journal.take(a_job())
    journal.move("JOB-1", PrintStage.CANCELED)
    assert not journal.take(a_job())
    assert journal.job("JOB-1").stage is PrintStage.CANCELED


def test_all_of_a_job_is_there_after_a_restart(journal: PrintJournal, tmp_path: Path) -> None:
    """Read by another process as it was written."""
    journal.take(a_job())
    moved = journal.move("JOB-1", PrintStage.SENDING, attempt=1, copies_sent=2)
    again = PrintJournal(tmp_path / "jobs", FakeClock())
    assert again.job("JOB-1") == moved
    assert moved == replace(
        a_job(), stage=PrintStage.SENDING, attempt=1, copies_sent=2, changed_at="2026-05-04T09:30:00.000Z"
    )


def test_ids_that_lead_elsewhere_are_refused(journal: PrintJournal) -> None:
    """A job's id becomes a file's name, and with the order's code a job's name at the printer."""
    with pytest.raises(ValueError, match="an id of letters"):
        journal.take(replace(a_job(), job_id="../JOB"))
    with pytest.raises(ValueError, match="an id of letters"):
        journal.take(replace(a_job(), order_code="7/K"))


def test_final_jobs_are_kept_until_they_are_forgotten(journal: PrintJournal) -> None:
    """And cost the agent nothing meanwhile; an open one can't be forgotten."""
    journal.take(a_job("JOB-1"))
    journal.take(a_job("JOB-2"))
    journal.move("JOB-1", PrintStage.CANCELED)
    assert [job.job_id for job in journal.jobs()] == ["JOB-2"]
    assert [job.job_id for job in journal.jobs({PrintStage.CANCELED})] == ["JOB-1"]
    with pytest.raises(IllegalMove):
        journal.forget("JOB-2")
    journal.forget("JOB-1")
    assert journal.jobs(set(PrintStage)) == journal.jobs()


def test_a_kill_between_the_last_word_and_the_end_of_the_open_file_loses_nothing(
    journal: PrintJournal, tmp_path: Path
) -> None:
    """Both files are there; the final one counts."""
    journal.take(a_job())
    before = (tmp_path / "jobs" / "JOB-1.job").read_bytes()
    journal.move("JOB-1", PrintStage.CANCELED)
    (tmp_path / "jobs" / "JOB-1.job").write_bytes(before)
    assert journal.job("JOB-1").stage is PrintStage.CANCELED
    assert journal.jobs() == []


@pytest.mark.parametrize("content", [b"", b"{}", b"not JSON"])
def test_a_damaged_record_stops_all_and_names_its_file(journal: PrintJournal, tmp_path: Path, content: bytes) -> None:
    """Nothing is printed over it: it might be on paper."""
    journal.take(a_job())
    (tmp_path / "jobs" / "JOB-1.job").write_bytes(content)
    with pytest.raises(PrintJournalUnusable, match=r"JOB-1\.job"):
        journal.jobs()


def test_a_newer_kiosk_s_record_is_left_alone(journal: PrintJournal, tmp_path: Path) -> None:
    """This one would lose what it does not know."""
    journal.take(a_job())
    path = tmp_path / "jobs" / "JOB-1.job"
    path.write_text(path.read_text().replace(f'"schema":{SCHEMA}', f'"schema":{SCHEMA + 1}'))
    with pytest.raises(PrintJournalUnusable, match="newer"):
        journal.move("JOB-1", PrintStage.CANCELED)


def count_up(folder: Path, times: int) -> None:
    journal = PrintJournal(folder, FakeClock())
    for _ in range(times):
        journal.change("JOB-1", lambda job: replace(job, attempt=job.attempt + 1))


def test_two_processes_that_change_the_same_job_lose_no_change(journal: PrintJournal, tmp_path: Path) -> None:
    """The agent and a person at the desk: each reads what the other wrote."""
    journal.take(a_job())
    spawn = multiprocessing.get_context("spawn")
    others = [spawn.Process(target=count_up, args=(tmp_path / "jobs", 25)) for _ in range(2)]
    for process in others:
        process.start()
    for process in others:
        process.join()
    assert journal.job("JOB-1").attempt == 50


def test_of_two_agents_one_drives_the_printer_until_it_is_gone(tmp_path: Path) -> None:
    """Asking again keeps it; giving it back, or dying, lets the other have it."""
    one, other = FileLease(tmp_path / "photos.lock"), FileLease(tmp_path / "photos.lock")
    assert one.hold()
    assert one.hold()
    assert not other.hold()
    other.give_back()
    assert not other.hold()
    one.give_back()
    assert other.hold()
    other.give_back()


def test_a_job_that_goes_while_the_list_is_read_is_no_job(
    journal: PrintJournal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another thread ends it and forgets it between its name and its file: the others are told, and nothing fails."""
    journal.take(a_job("JOB-1"))
    journal.take(a_job("JOB-2"))
    other, listed = PrintJournal(tmp_path / "jobs", FakeClock()), Path.glob

    def glob(folder: Path, pattern: str) -> list[Path]:
        names = list(listed(folder, pattern))
        monkeypatch.setattr(Path, "glob", listed)
        other.move("JOB-1", PrintStage.CANCELED)
        other.forget("JOB-1")
        return names

    monkeypatch.setattr(Path, "glob", glob)
    assert [job.job_id for job in journal.jobs()] == ["JOB-2"]


def test_a_lock_that_is_never_free_is_told_as_what_it_is(
    journal: PrintJournal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever waits for the journal in vain hears that a person must look, and which file it is."""
    journal.take(a_job())
    monkeypatch.setattr("kiosk.printing.agent.journal.PATIENCE_S", 0.05)
    with (
        filelock.FileLock(tmp_path / "jobs" / "journal.lock"),
        pytest.raises(PrintJournalUnusable, match=r"journal\.lock"),
    ):
        journal.note("JOB-1", attempt=1)
    assert journal.note("JOB-1", attempt=1).attempt == 1

"""The print agent with real printers: the raster that was ordered, out of paper, unplugged, killed, and two at once."""

from __future__ import annotations

import itertools
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from backend_lambdas.contract.prints import PrintCrop, PrintEntry
from kiosk.printing.agent.agent import PrintAgent
from kiosk.printing.agent.desk import PrintDesk
from kiosk.printing.agent.job import PrintJob
from kiosk.printing.agent.journal import PrintJournal
from kiosk.printing.agent.lease import FileLease
from kiosk.printing.agent.stages import AT_PRINTER, PrintStage
from kiosk.printing.media import MediaSize
from kiosk.printing.ports import SheetFormat
from kiosk.printing.reasons import Trouble
from kiosk.printing.sheets.render import SheetSpec, render_sheet
from tests.integration.printing.agent_process import PRINTER, agent_in, journal_in
from tests.integration.printing.pictures import a_photo
from tests.integration.printing.rigs.everywhere import EverywhereRig
from tests.integration.printing.rigs.rig import Rig, until

_NUMBERS = itertools.count(1)
REAL = ("everywhere", "cups")


@pytest.fixture(params=REAL)
def real(request: pytest.FixtureRequest, rigs: Callable[[str], Rig]) -> Iterator[Rig]:
    rig = rigs(request.param)
    yield rig
    rig.put_paper_in()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    a_photo(tmp_path / "photo.jpg", (900, 675))
    return tmp_path


def ordered(folder: Path, copies: int = 1, *, border: bool = False, crop: PrintCrop | None = None) -> PrintJob:
    entry = PrintEntry("10x15", 102, 152, "glossy", copies, 29, border=border, crop=crop)
    job_id = f"{os.getpid()}-{next(_NUMBERS)}"
    return PrintJob(job_id, PRINTER, "7K3M", str(folder / "photo.jpg"), entry, taken_at=job_id)


def until_stage(agent: PrintAgent, journal: PrintJournal, job_id: str, *stages: PrintStage) -> PrintJob:
    def there() -> bool:
        agent.step()
        return journal.job(job_id).stage in stages

    until(there, f"one of {stages}")
    return journal.job(job_id)


def test_the_raster_that_arrives_is_the_one_that_was_ordered(real: Rig, folder: Path) -> None:
    """Cropped and with its border, on the paper of its finish, as often as ordered; through CUPS one by one."""
    agent, journal = agent_in(folder, real.printer), journal_in(folder)
    job = ordered(folder, 2, border=True, crop=PrintCrop(0.1, 0.1, 0.75, 0.6667))
    journal.take(job)
    before = len(real.arrived())
    until_stage(agent, journal, job.job_id, PrintStage.PRINTED)
    can = real.printer.capabilities()
    media = can.media_for(MediaSize.of_mm(102, 152), "glossy", borderless=False)
    assert media is not None
    spec = SheetSpec(media, 300, SheetFormat.PWG_RASTER)
    expected = render_sheet(folder / "photo.jpg", job.entry, spec, folder / "expected").path.read_bytes()
    arrived = real.arrived()[before:]
    assert [each.content == expected for each in arrived] == [True] * len(arrived)
    assert sum(each.copies for each in arrived) == 2
    assert all("media-type=photographic-glossy" in each.ticket for each in arrived)


def test_out_of_paper_is_shown_and_after_refilling_it_goes_on_by_itself(real: Rig, folder: Path) -> None:
    """One print for one job, however long it waited."""
    agent, journal = agent_in(folder, real.printer), journal_in(folder)
    job = ordered(folder)
    before = len(real.arrived())
    real.take_paper_out()
    journal.take(job)

    def waits_for_paper() -> bool:
        agent.step()
        return Trouble.MEDIA_EMPTY in journal.job(job.job_id).trouble

    until(waits_for_paper, "a job that waits for paper")
    assert journal.job(job.job_id).stage in AT_PRINTER
    real.put_paper_in()
    until_stage(agent, journal, job.job_id, PrintStage.PRINTED)
    assert len(real.arrived()) == before + 1


def test_killed_in_mid_print_another_agent_takes_up_and_prints_nothing_twice(real: Rig, folder: Path) -> None:
    """While the first lives the second stands by; SIGKILL ends its lease, and the job is found at the printer."""
    agent, journal = agent_in(folder, real.printer), journal_in(folder)
    job = ordered(folder)
    before = len(real.arrived())
    real.take_paper_out()
    journal.take(job)
    uri = real.uri  # type: ignore[attr-defined]  # of the real ones
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.integration.printing.agent_process", str(folder), uri],
        cwd=Path(__file__).parents[3],
    )
    try:
        until(lambda: journal.job(job.job_id).stage is PrintStage.PRINTING, "a job that is being printed")
        assert not agent.step()
    except AssertionError:
        print(process.poll(), journal.job(job.job_id), real.printer.report(), real.printer.jobs_named(""))  # noqa: T201
        raise
    finally:
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    real.put_paper_in()
    until_stage(agent, journal, job.job_id, PrintStage.PRINTED)
    assert len(real.arrived()) == before + 1


def test_unplugged_in_mid_print_a_person_is_asked(rigs: Callable[[str], Rig], folder: Path) -> None:
    """A printer that lost its memory can't tell: nothing is printed again unless somebody says that it did not come."""
    rig = rigs("everywhere")
    assert isinstance(rig, EverywhereRig)
    agent, journal = agent_in(folder, rig.printer), journal_in(folder)
    job = ordered(folder)
    rig.take_paper_out()
    journal.take(job)
    until_stage(agent, journal, job.job_id, PrintStage.PRINTING)
    rig.cut_power()
    agent.step()
    assert journal.job(job.job_id).trouble == (Trouble.OFFLINE,)
    rig.put_paper_in()
    rig.restore_power()
    until_stage(agent, journal, job.job_id, PrintStage.UNKNOWN)
    before = len(rig.arrived())
    agent.step()
    assert len(rig.arrived()) == before
    PrintDesk(journal).say_what_came_out(job.job_id, 0)
    until_stage(agent, journal, job.job_id, PrintStage.PRINTED)
    assert len(rig.arrived()) == before + 1


def test_a_lease_ends_with_its_holder(folder: Path) -> None:
    """Killed, not closed: the system lets go of it."""
    code = "import sys,time;from pathlib import Path;from kiosk.printing.agent.lease import FileLease\n"
    code += "lease=FileLease(Path(sys.argv[1]));print(lease.hold(),flush=True);time.sleep(60)"
    lease = FileLease(folder / "photos.lock")
    with subprocess.Popen(
        [sys.executable, "-c", code, str(folder / "photos.lock")],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[3],
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"True\n"
        assert not lease.hold()
        process.kill()
        process.wait()
    assert lease.hold()
    lease.give_back()

"""From a claim to a report: what is printed, what the backend is told, and what stays on this machine."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from backend_lambdas.contract.print_jobs import PrintOutcome
from kiosk.api.failures import GrantRefused, Rejected, Unreachable
from kiosk.print_service.intake import HELD_MAX
from kiosk.printing.agent.desk import PrintDesk
from kiosk.printing.agent.journal import PrintJournalUnusable
from kiosk.printing.agent.stages import PrintStage
from kiosk.printing.routing import PrinterRoute, Routes
from kiosk.printing.states import PrinterJobId
from tests.fakes.backend_data import photo_id
from tests.fakes.print_backend import LARGE, SMALL, FakePrintBackend, a_task
from tests.fakes.printing import FakePrinter
from tests.unit.kiosk.print_service.shop import PrintShop
from tests.unit.kiosk.printing.jobs import PRINTER

PRINTED, FAILED, GIVEN_BACK = PrintOutcome.PRINTED, PrintOutcome.FAILED, PrintOutcome.GIVEN_BACK


def shop_of(folder: Path, *numbers: int) -> PrintShop:
    return PrintShop(folder, FakePrintBackend([a_task(number) for number in numbers]))


def test_what_is_claimed_is_printed_reported_and_forgotten(tmp_path: Path) -> None:
    """Each photo in every size, the oldest first; then the backend knows, and nothing of it is left on the disk."""
    shop = PrintShop(tmp_path, FakePrintBackend([a_task(0, SMALL, LARGE), a_task(1)]))
    shop.rounds(10)
    assert shop.paper() == [(b"photo 0", 2), (b"photo 0", 1), (b"photo 1", 2)]
    assert shop.backend.outcomes == [(photo_id(0), PRINTED, None), (photo_id(1), PRINTED, None)]
    assert shop.left_behind() == []


def test_what_failed_is_told_with_its_reason(tmp_path: Path) -> None:
    """The printer's own keyword goes to the backend; the photo goes with it, and the next one is printed."""
    shop = shop_of(tmp_path, 0, 1)
    shop.printer.reasons = ("media-empty-error",)
    shop.rounds(3)
    shop.printer.abort(PrinterJobId("1"))
    shop.printer.reasons = ()
    shop.rounds(6)
    assert shop.backend.outcomes == [(photo_id(0), FAILED, "document-format-error"), (photo_id(1), PRINTED, None)]
    assert shop.paper() == [(b"photo 1", 2)]
    assert shop.left_behind() == []


def test_one_of_two_sizes_fails_the_photo(tmp_path: Path) -> None:
    """A photo is printed or failed as a whole, and not before each of its sizes is at rest."""
    shop = PrintShop(tmp_path, FakePrintBackend([a_task(0, SMALL, LARGE)]))
    shop.printer.reasons = ("media-jam",)
    shop.rounds(3)
    shop.printer.abort(PrinterJobId("1"))
    shop.rounds(2)
    assert shop.backend.heard == []
    shop.printer.reasons = ()
    shop.rounds(4)
    assert shop.backend.outcomes == [(photo_id(0), FAILED, "document-format-error")]


def test_a_size_that_no_printer_takes_fails_at_once(tmp_path: Path) -> None:
    """The photo is not fetched, and none of its other sizes is printed."""
    shop = PrintShop(
        tmp_path,
        FakePrintBackend([a_task(0, SMALL, LARGE), a_task(1)]),
        routes=Routes([PrinterRoute(PRINTER, ("10x15",))]),
    )
    shop.rounds(5)
    assert shop.backend.outcomes == [(photo_id(0), FAILED, "no-such-paper"), (photo_id(1), PRINTED, None)]
    assert (shop.photos.fetched, shop.paper()) == (["link:1"], [(b"photo 1", 2)])
    assert shop.left_behind() == []


def test_what_nobody_can_know_waits_for_a_person(tmp_path: Path) -> None:
    """A job that the printer forgot is told to nobody until somebody looked; then only what is missing is printed."""
    shop = shop_of(tmp_path, 0)
    shop.printer.reasons = ("media-empty-error",)
    shop.rounds(3)
    shop.printer.cut_power()
    shop.printer.has_power, shop.printer.reasons = True, ()
    shop.rounds(5)
    (job,) = shop.journal.jobs()
    assert (job.stage, shop.backend.heard, shop.paper()) == (PrintStage.UNKNOWN, [], [])
    PrintDesk(shop.journal).say_what_came_out(job.job_id, 1)
    shop.rounds(5)
    assert shop.paper() == [(b"photo 0", 1)]
    assert shop.backend.outcomes == [(photo_id(0), PRINTED, None)]


def test_what_a_person_gave_up_is_told_as_failed(tmp_path: Path) -> None:
    """A job that was cancelled here is not on paper, and staff see it."""
    shop = shop_of(tmp_path, 0)
    shop.printer.reasons = ("cover-open",)
    shop.rounds(3)
    (job,) = shop.journal.jobs()
    PrintDesk(shop.journal).cancel(job.job_id)
    shop.rounds(5)
    assert shop.backend.outcomes == [(photo_id(0), FAILED, "cancelled")]
    assert (shop.paper(), shop.left_behind()) == ([], [])


def test_without_a_line_a_failed_job_may_be_tried_again_here(tmp_path: Path) -> None:
    """While the backend can't be told, a person's retry still ends as printed."""
    shop = shop_of(tmp_path, 0)
    shop.printer.reasons = ("media-jam",)
    shop.rounds(3)
    shop.printer.abort(PrinterJobId("1"))
    shop.agents[0].step()
    shop.backend.faults.append(Unreachable("no line", line_down=True))
    with pytest.raises(Unreachable):
        shop.reports.send()
    (job,) = shop.journal.jobs()
    assert job.stage is PrintStage.FAILED
    PrintDesk(shop.journal).retry(job.job_id)
    shop.printer.reasons = ()
    shop.clock.advance(120)
    shop.rounds(5)
    assert shop.backend.outcomes == [(photo_id(0), PRINTED, None)]
    assert shop.paper() == [(b"photo 0", 2)]


def test_a_report_whose_answer_was_lost_is_repeated_as_it_was(tmp_path: Path) -> None:
    """The backend knows the repeat by its words, so each of them is the same; it counts once."""
    shop = shop_of(tmp_path, 0)
    shop.intake.ask()
    for _ in range(3):
        shop.agents[0].step()
    shop.backend.lost_answers.append(Unreachable("no line", line_down=True))
    with pytest.raises(Unreachable):
        shop.reports.send()
    shop.clock.advance(120)
    shop.start()
    shop.rounds(2)
    assert len(shop.backend.heard) == 2
    assert shop.backend.heard[0] == shop.backend.heard[1]
    assert shop.backend.outcomes == [(photo_id(0), PRINTED, None)]
    assert shop.left_behind() == []


def test_one_photo_that_does_not_come_holds_up_no_other(tmp_path: Path) -> None:
    """A link that ended is not tried again at once; the photo comes with a fresh one, and the others meanwhile."""
    shop = shop_of(tmp_path, 0, 1)
    shop.photos.faults.append(GrantRefused("the link has ended"))
    shop.rounds(5)
    assert shop.backend.outcomes[0] == (photo_id(1), PRINTED, None)
    shop.clock.advance(120)
    shop.rounds(5)
    assert [outcome for _, outcome, _ in shop.backend.outcomes] == [PRINTED, PRINTED]


def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    """A photo that finds no room stays this machine's, and is printed once there is some."""
    shop = shop_of(tmp_path, 0)
    shop.photos.faults.append(OSError(errno.ENOSPC, "No space left on device"))
    shop.rounds(1)
    assert (shop.left_behind(), shop.paper()) == ([], [])
    shop.clock.advance(120)
    shop.rounds(5)
    assert shop.backend.outcomes == [(photo_id(0), PRINTED, None)]


def test_what_is_held_is_not_asked_for_again(tmp_path: Path) -> None:
    """A printer without paper keeps no more photos than there are places, and each is told to be here."""
    shop = shop_of(tmp_path, *range(HELD_MAX + 30))
    shop.printer.reasons = ("media-empty-error",)
    shop.rounds(12)
    assert len(shop.book.held()) == HELD_MAX
    assert [claim.photos_max for claim in shop.backend.claims[:5]] == [20, 20, 20, 0, 0]
    assert len(shop.backend.claims[-1].held) == len(shop.backend.claims[-1].holding or ()) == HELD_MAX
    assert len(shop.photos.fetched) == HELD_MAX


def test_another_round_withdraws_the_one_before(tmp_path: Path) -> None:
    """Staff queue a photo again that waits here for paper: it comes once, in its new round, and the old one is gone."""
    shop = shop_of(tmp_path, 0)
    shop.printer.reasons = ("media-empty-error",)
    shop.rounds(3)
    shop.backend.begin_again(0)
    shop.rounds(3)
    shop.printer.reasons = ()
    shop.rounds(8)
    assert shop.paper() == [(b"photo 0", 2)]
    assert [(report.round, report.outcome) for report in shop.backend.ended] == [(2, PRINTED)]
    assert shop.left_behind() == []


def test_what_was_freed_for_another_does_not_come_here_any_more(tmp_path: Path) -> None:
    """What waits for paper, at the printer or behind it, is withdrawn with its photo, and nothing of it is reported."""
    shop = shop_of(tmp_path, 0, 1, 2)
    shop.printer.reasons = ("media-empty-error",)
    shop.rounds(3)
    shop.backend.take_back(0)
    shop.backend.take_back(2)
    shop.rounds(4)
    shop.printer.reasons = ()
    shop.rounds(6)
    assert shop.paper() == [(b"photo 1", 2)]
    assert [report.photo_id for report in shop.backend.heard] == [photo_id(1)]
    assert shop.left_behind() == []


def test_an_agent_without_room_hears_what_was_freed(tmp_path: Path) -> None:
    """The fuller a machine whose paper is out, the more of it staff give to another."""
    shop = shop_of(tmp_path, *range(HELD_MAX))
    shop.printer.reasons = ("media-empty-error",)
    shop.rounds(5)
    assert len(shop.book.held()) == HELD_MAX
    for number in range(HELD_MAX):
        shop.backend.take_back(number)
    shop.rounds(2)
    shop.printer.reasons = ()
    shop.rounds(4)
    assert (shop.paper(), shop.backend.heard, shop.left_behind()) == ([], [], [])


def test_what_staff_took_back_is_forgotten(tmp_path: Path) -> None:
    """What came on paper before is reported; that it does not count any more ends the task here all the same."""
    shop = shop_of(tmp_path, 0)
    shop.intake.ask()
    for _ in range(3):
        shop.agents[0].step()
    shop.backend.take_back(0)
    shop.intake.ask()
    shop.rounds(2)
    assert [report.outcome for report in shop.backend.heard] == [PRINTED]
    assert (shop.backend.ended, shop.left_behind()) == ([], [])


def test_a_printer_that_was_taken_out_of_the_settings(tmp_path: Path) -> None:
    """What waits for it is given back with all of its photo, nothing of it printed, and comes again for who is left."""
    both = Routes([PrinterRoute(PRINTER, ("10x15",)), PrinterRoute("large", ("13x18",))])
    shop = PrintShop(tmp_path, FakePrintBackend([a_task(0, LARGE, SMALL)]), routes=both)
    shop.intake.ask()
    shop.routes = Routes([PrinterRoute(PRINTER)])
    shop.start()
    shop.intake.resume()
    shop.reports.send()
    shop.rounds(10)
    assert [outcome for _, outcome, _ in shop.backend.outcomes] == [GIVEN_BACK, PRINTED]
    assert sorted(shop.paper(), key=lambda one: one[1]) == [(b"photo 0", 1), (b"photo 0", 2)]
    assert shop.left_behind() == []


def test_what_was_begun_at_a_printer_that_is_gone_is_asked_about(tmp_path: Path) -> None:
    """Nobody can ask that printer any more: a person says what came out, and the rest is told as failed."""
    shop = PrintShop(
        tmp_path, FakePrintBackend([a_task(0)]), printers={"old": FakePrinter()}, routes=Routes([PrinterRoute("old")])
    )
    old = shop.printers["old"]
    assert isinstance(old, FakePrinter)
    old.reasons = ("media-empty-error",)
    shop.rounds(3)
    shop.routes = Routes([PrinterRoute(PRINTER)])
    shop.start()
    shop.rounds(2)
    (job,) = shop.journal.jobs()
    assert (job.stage, shop.backend.heard) == (PrintStage.UNKNOWN, [])
    PrintDesk(shop.journal).say_what_came_out(job.job_id, 2)
    shop.rounds(2)
    assert shop.backend.outcomes == [(photo_id(0), PRINTED, None)]


def test_of_printers_that_take_a_size_the_idle_one_is_chosen(tmp_path: Path) -> None:
    """Two printers of one size share the work."""
    routes = Routes([PrinterRoute("left"), PrinterRoute("right")])
    shop = PrintShop(tmp_path, FakePrintBackend([a_task(number) for number in range(4)]), printers={}, routes=routes)
    shop.intake.ask()
    assert [job.printer for job in shop.journal.jobs()] == ["left", "right", "left", "right"]


def test_the_printer_that_the_shop_chose_is_used_from_the_next_claim_on(tmp_path: Path) -> None:
    """A manager's printer for a size comes before the idle one and before those that name the size."""
    routes = Routes([PrinterRoute("left", ("10x15",)), PrinterRoute("right")])
    tasks = FakePrintBackend([a_task(number, SMALL, LARGE) for number in range(30)])
    shop = PrintShop(tmp_path, tasks, printers={}, routes=routes)
    shop.intake.ask()
    shop.chosen = {"10x15": "right", "13x18": "elsewhere"}
    shop.intake.ask()
    jobs = shop.journal.jobs()
    assert {job.printer for job in jobs[:40] if job.entry.product == "10x15"} == {"left"}
    assert {job.printer for job in jobs[40:]} == {"right"}


def test_a_refused_report_holds_up_no_other(tmp_path: Path) -> None:
    """One that the backend will not take waits by itself; the next is told."""
    shop = shop_of(tmp_path, 0, 1)
    shop.intake.ask()
    for _ in range(6):
        shop.agents[0].step()
    shop.backend.faults.append(Rejected("invalid_request"))
    shop.reports.send()
    assert shop.backend.outcomes == [(photo_id(1), PRINTED, None)]
    shop.clock.advance(120)
    shop.reports.send()
    assert len(shop.backend.outcomes) == 2


def test_a_damaged_task_is_shown_and_not_guessed(tmp_path: Path) -> None:
    """A file that can't be read ends the service with its name: nothing is printed by half of it."""
    shop = shop_of(tmp_path, 0)
    shop.intake.ask()
    (path,) = (tmp_path / "tasks").iterdir()
    path.write_text("{")
    with pytest.raises(PrintJournalUnusable, match=path.name):
        shop.rounds(1)

"""Staff's view of the shop's kiosks and of what is stuck at the backend."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.api.failures import Unreachable
from tests.fakes.staff_panel import LINE_DOWN, FakeStaff
from tests.fakes.staff_shop import some_kiosks, some_letters
from tests.gui.staff.conftest import StaffScreen


@pytest.fixture
def staff(staff: FakeStaff) -> FakeStaff:
    staff.backend.kiosks = some_kiosks()
    staff.backend.letters = some_letters()
    return staff


def test_each_kiosk_says_how_it_is(panel: StaffScreen) -> None:
    """This one first, by its own word; a silent one with what to look for; queue, disk, line, clock and printers; and
    that the owner closed one for the moment.
    """
    panel.go_to("kiosks")
    assert panel.text("kiosk-0-name") == "By the door"
    assert "12 photos waiting, the oldest for 7 min" in panel.text("kiosk-0-facts")
    assert "64.0 GB free" in panel.text("kiosk-0-facts")
    assert "Line: 1.4 MB in a second" in panel.text("kiosk-0-facts")
    assert panel.text("kiosk-1-state") == "Silent"
    assert "Is it switched on" in panel.text("kiosk-1-troubleWords")
    assert panel.text("kiosk-2-state") == "Closed for the moment"
    assert "clock is off by 3 min" in panel.text("kiosk-2-troubleWords")
    assert "out of paper" in panel.text("printer-lab")
    assert "fine" in panel.text("printer-posters")
    assert panel.text("kiosk-3-state") == "Switched off"


def test_without_a_connection_this_kiosk_speaks_for_itself(panel: StaffScreen, staff: FakeStaff) -> None:
    """What it knows of itself stands there, that it can't send, and that it is closed for the moment."""
    staff.kiosk_here = replace(staff.kiosk_here, trouble="nothing answers", is_paused=True)
    panel.open()
    staff.backend.failures["all"] = LINE_DOWN
    panel.touch("view-kiosks")
    panel.wait_text("kiosk-0-name", "This kiosk")
    assert panel.text("kiosk-0-state") == "Closed for the moment"
    assert "can't send photos just now" in panel.text("kiosk-0-troubleWords")
    assert not panel.sees("kiosk-1-name")


def test_what_is_stuck_says_what_and_why(panel: StaffScreen) -> None:
    """The queue, the order's code and the reason, in plain words; one without a reason says that."""
    panel.go_to("letters")
    panel.wait_text("letter-AAAA03-reason", "too much to do at each try")
    assert panel.text("letter-AAAA04-reason") == "given up without a word"


def test_one_goes_back(panel: StaffScreen, staff: FakeStaff) -> None:
    """A touch sends it back into its queue, and it is gone from the list."""
    panel.go_to("letters")
    panel.touch("letter-AAAA03-back")
    panel.wait_text("sentBackWords", "1 message went back")
    assert staff.backend.redriven == [(some_letters()[0].letter_id,)]
    panel.wait(lambda: not panel.sees("letter-AAAA03"))


def test_all_go_back(panel: StaffScreen, staff: FakeStaff) -> None:
    """One touch for all that are shown; then nothing is stuck."""
    panel.go_to("letters")
    panel.touch("sendAllBack")
    panel.wait_text("noLetters", "Nothing is stuck.")
    assert staff.backend.redriven == [tuple(letter.letter_id for letter in some_letters())]


def test_a_list_that_may_lack_some_says_so(panel: StaffScreen, staff: FakeStaff) -> None:
    """Where somebody else looks at the letters in this moment, nobody takes the rest for all."""
    staff.backend.are_letters_whole = False
    panel.go_to("letters")
    panel.wait_text("notWholeWords", "There may be more")


def test_trouble_at_the_backend_is_said(panel: StaffScreen, staff: FakeStaff) -> None:
    """A letter that could not be sent back stays, and the sentence stands above it."""
    panel.go_to("letters")
    panel.screen.item("letter-AAAA03")
    staff.backend.failures["redrive_dead_letters"] = Unreachable("the backend answered 500")
    panel.touch("letter-AAAA03-back")
    panel.wait(lambda: "redrive_dead_letters" in staff.backend.calls)
    assert panel.screen.models.staff is not None
    letters = panel.screen.models.staff.views["letters"]
    panel.wait(lambda: letters.property("deedRefusal") == "trouble")
    assert staff.backend.letters == some_letters()

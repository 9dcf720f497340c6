"""The page of prints, by touch: what is set, what can be changed, and what it costs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtTest import QTest

from kiosk.flow.checkout import RejectedPhoto
from kiosk.imaging.refusal import RefusalReason
from tests.fakes.flow import PRINTS, STICK, FakeShop
from tests.gui.conftest import MakeScreen, Screen


@pytest.fixture
def shop(shop: FakeShop) -> FakeShop:
    shop.catalogue = PRINTS
    return shop


def at_prints(screen: Screen) -> Screen:
    screen.go_to_photos()
    screen.touch("photo-0")
    screen.touch("photo-2")
    screen.touch("next")
    screen.wait_for("prints")
    screen.wait(lambda: screen.models.prints.property("softCount") is not None)
    return screen


@pytest.mark.parametrize("size", [QSize(540, 960), QSize(960, 540)], ids=["portrait", "landscape"])
def test_who_touches_nothing_gets_one_of_each(make_screen: MakeScreen, shop: FakeShop, size: QSize) -> None:
    """Most people touch nothing here: one print of each goes into the order, and its price stands before Send."""
    screen = at_prints(make_screen(size=size))
    assert "0.58" in screen.text("next")
    screen.touch("next")
    screen.type("ada@mail.org")
    screen.touch("next")
    assert "0.58" in screen.text("total")
    screen.touch("agree")
    screen.touch("send")
    screen.wait(lambda: bool(shop.drafts))
    (draft,) = shop.drafts
    assert draft.prints is not None
    assert [draft.prints.choice(photo).entry() for photo in draft.sources] == [draft.prints.for_all.entry()] * 2


def test_at_the_end_it_is_told_where_the_prints_are(screen: Screen, shop: FakeShop) -> None:
    """The last page says what to do with the code, and what is to be paid: not for a photo that was not taken."""
    shop.rejected = (RejectedPhoto(STICK.root / "IMG_0003.jpg", RefusalReason.DAMAGED, ""),)
    at_prints(screen)
    screen.touch("next")
    screen.type("ada@mail.org")
    screen.touch("next")
    screen.touch("agree")
    screen.touch("send")
    screen.finish()
    screen.wait_for("done")
    assert "0.29" in screen.text("printsToCollect")


def test_all_are_changed_at_once_and_one_alone(screen: Screen) -> None:
    """A size for all, then three copies of one: the price follows each touch."""
    at_prints(screen)
    screen.touch("size-13x18")
    assert "0.98" in screen.text("next")
    screen.touch("copies-1-more")
    screen.touch("copies-1-more")
    assert (screen.text("copies-1-value"), screen.text("copies-0-value")) == ("3", "1")
    assert "1.96" in screen.text("next")
    for _ in range(3):
        screen.touch("copies-1-less")
    screen.touch("copies-0-less")
    assert screen.text("next") == "Go on"


def test_a_print_is_turned_moved_and_bordered_in_its_editor(screen: Screen) -> None:
    """What a finger does to one print is what is ordered of it, and of no other."""
    at_prints(screen)
    screen.touch("print-0")
    screen.wait(lambda: bool(screen.models.prints.property("enlarged").property("url")))
    before = screen.models.session.session
    screen.touch("closer")
    screen.touch("border")
    screen.touch("editor-finish-matte")
    centre = screen.centre("moveCrop")
    finger = QTest.touchEvent(screen.window, screen.touchscreen, False)  # noqa: FBT003 - Qt takes it by position
    finger.press(0, centre, screen.window)
    finger.commit()
    for step in range(1, 6):
        finger.move(0, centre + QPoint(8 * step, 0), screen.window)
        finger.commit()
    finger.release(0, centre + QPoint(40, 0), screen.window)
    finger.commit()
    session = screen.models.session.session
    assert session.prints is not None
    first, second = (session.prints.choice(photo) for photo in sorted(session.selected))
    assert (first.border, first.finish, second) == (True, "matte", before.prints and before.prints.for_all)
    assert first.crop is not None
    assert first.crop.x > (1 - first.crop.width) / 2 + 0.01
    screen.touch("turn")
    assert list(screen.models.session.session.turns.values()) == [1]
    screen.touch("editorDone")
    assert screen.find("printEditor") is None


def test_a_small_photo_is_warned_of_with_its_figure(screen: Screen, shop: FakeShop) -> None:
    """A photo with too few pixels for its paper says so on its card and, with the dots per inch, in its editor."""
    shop.sizes_px["IMG_0003.jpg"] = (1_000, 750)
    at_prints(screen)
    assert screen.find("soft-1") is None
    screen.touch("size-20x30")
    screen.wait(lambda: screen.find("soft-1") is not None)
    assert screen.find("soft-0") is None
    screen.touch("print-1")
    assert "83 dots" in screen.text("dpiWarning")


def test_what_was_chosen_is_kept_on_the_way_back_and_gone_with_the_customer(screen: Screen) -> None:
    """Back and forth loses nothing; the next customer finds the shop's own choice."""
    at_prints(screen)
    screen.touch("copies-0-more")
    screen.touch("back")
    screen.wait_for("photos")
    screen.touch("next")
    assert screen.text("copies-0-value") == "2"
    screen.models.session.reset()
    at_prints(screen)
    assert screen.text("copies-0-value") == "1"

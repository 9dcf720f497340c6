"""The whole way of a customer, by touch, through the real pages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from kiosk.flow.checkout import CheckoutProblem, CheckoutRefused, RejectedPhoto
from kiosk.imaging.refusal import RefusalReason
from kiosk.uploads.states import PhotoStage
from kiosk.viewmodels.bundle import ScreenTimes
from kiosk.viewmodels.idle import IdleTimes
from tests.fakes.flow import CARD, STICK, FakeShop
from tests.gui.conftest import LOOK_S, MakeScreen, Screen


@pytest.mark.parametrize("size", [QSize(540, 960), QSize(960, 540)], ids=["portrait", "landscape"])
def test_a_customer_goes_from_the_first_touch_to_the_order_code(
    make_screen: MakeScreen, shop: FakeShop, size: QSize
) -> None:
    """By touch alone a customer picks photos, types an address, agrees, sends, and reads her order code."""
    screen = make_screen(size=size)
    screen.send()
    screen.wait_for("sending")
    shop.stages = (PhotoStage.CONFIRMED, PhotoStage.CONFIRMED)
    screen.wait_for("done")
    assert screen.text("orderCode") == "R6H3PA"
    (draft,) = shop.drafts
    assert (draft.email, [path.name for path in draft.sources]) == (
        "ada@mail.org",
        ["IMG_0001.jpg", "IMG_0003.jpg"],
    )


def test_the_order_code_can_be_scanned(make_screen: MakeScreen, shop: FakeShop, tmp_path: Path) -> None:
    """What staff's scanner reads off the last page is the code that stands beside it."""
    screen = make_screen(size=QSize(1080, 1920))
    screen.send()
    screen.finish()
    screen.wait_for("done")
    screen.item("orderQr")
    screen.bot.wait(300)  # the page has faded in
    assert screen.window.grabWindow().save(str(tmp_path / "done.png"))
    picture = cv2.imread(str(tmp_path / "done.png"))
    assert picture is not None
    seen, _corners, _straight = cv2.QRCodeDetector().detectAndDecode(picture)
    assert seen == screen.text("orderCode")


def test_the_mouse_works_as_well_as_the_finger(screen: Screen) -> None:
    """A shop with a mouse instead of a touchscreen is served as well."""
    screen.click("start")
    screen.click("source-0")
    screen.click("photo-1")
    assert screen.text("chosenCount") == "1 chosen"


def test_a_touch_anywhere_begins(screen: Screen) -> None:
    """On the attract page the whole screen is the button."""
    screen.touch("attract")
    screen.wait_for("source")


def test_the_card_may_go_only_after_checkout(screen: Screen, shop: FakeShop) -> None:
    """Until checkout returns the page asks to leave the card in, and Done is shut; then it says that it may go."""
    shop.card_gate.clear()
    screen.send()
    screen.wait_for("sending")
    assert "remove" not in screen.text("title")
    screen.touch("finish")
    assert screen.step == "sending"
    shop.card_gate.set()
    screen.finish()
    screen.wait_for("done")


def test_a_medium_that_comes_is_offered(screen: Screen, shop: FakeShop) -> None:
    """A card that is plugged in while the page is open appears on it by itself."""
    screen.touch("start")
    shop.sources_there = (STICK, CARD)
    assert screen.item("source-1").property("text") == CARD.name


def test_an_illegal_address_is_refused_with_its_reason(screen: Screen) -> None:
    """An address without an @ stays on its page, with a sentence about the @."""
    screen.go_to_email()
    screen.type("ada")
    screen.touch("next")
    assert screen.step == "email"
    assert "@" in screen.text("problem")
    screen.type("@")
    assert screen.find("problem") is None


def test_the_keyboard_erases_and_completes(screen: Screen) -> None:
    """Erase takes the last character, a domain key completes the address, and a held Erase goes on erasing."""
    screen.go_to_email()
    screen.type("adaa")
    screen.touch("key-erase")
    assert screen.text("field") == "ada"
    screen.touch("domain-gmail.com")
    assert screen.text("field") == "ada@gmail.com"
    QTest.mousePress(screen.window, Qt.MouseButton.LeftButton, pos=screen.centre("key-erase"))
    screen.wait(lambda: len(screen.text("field")) < len("ada@gmai"))
    QTest.mouseRelease(screen.window, Qt.MouseButton.LeftButton, pos=screen.centre("key-erase"))


def test_a_hardware_keyboard_types_too(screen: Screen) -> None:
    """Keys of a real keyboard reach the field, and Return goes on."""
    screen.go_to_email()
    screen.item("field")
    for character in "ada@mail.org":
        QTest.keyClick(screen.window, character)  # type: ignore[call-overload] # its stub forgets char
    assert screen.text("field") == "ada@mail.org"
    QTest.keyClick(screen.window, Qt.Key.Key_Return)
    screen.wait_for("consent")


def test_a_likely_typo_is_offered_mended(screen: Screen) -> None:
    """For gmial.com the page offers gmail.com, and takes it at a touch."""
    screen.go_to_email()
    screen.type("ada@gmial")
    screen.touch("key-.com")
    assert screen.text("suggestion") == "Did you mean @gmail.com?"
    screen.touch("suggestion")
    assert screen.text("field") == "ada@gmail.com"


def test_nothing_is_sent_without_consent(screen: Screen, shop: FakeShop) -> None:
    """Without the tick, Send does nothing; with it withdrawn, neither."""
    screen.go_to_consent()
    screen.touch("send")
    screen.touch("agree")
    screen.touch("agree")
    screen.touch("send")
    assert screen.step == "consent"
    assert shop.drafts == []


def test_back_loses_nothing(screen: Screen) -> None:
    """Going back to the photos and forth again finds photos, address and tick as they were."""
    screen.go_to_consent()
    screen.touch("agree")
    screen.touch("back")
    assert screen.text("field") == "ada@mail.org"
    screen.touch("back")
    assert screen.text("chosenCount") == "2 chosen"
    screen.touch("back")
    screen.touch("source-0")
    screen.wait(lambda: screen.text("chosenCount") == "2 chosen")
    screen.touch("next")
    screen.touch("next")
    assert screen.text("address") == "ada@mail.org"
    assert screen.item("agree").property("checked")


def test_choosing_all_leaves_out_what_is_refused(screen: Screen, shop: FakeShop) -> None:
    """A file that is no photo shows why in plain words, can't be touched, and is not among all."""
    shop.refusals = {"IMG_0002.jpg": RefusalReason.VIDEO}
    screen.go_to_photos()
    screen.wait(lambda: screen.find("refusal") is not None)
    assert screen.text("refusal") == "A video, not a photo"
    screen.touch("photo-1")
    assert screen.text("chosenCount") == "None chosen yet"
    screen.touch("selectAll")
    assert screen.text("chosenCount") == f"{shop.photo_count - 1} chosen"
    screen.touch("selectAll")
    assert screen.text("chosenCount") == "None chosen yet"


def test_an_empty_card_says_so(screen: Screen, shop: FakeShop) -> None:
    """A card without photos is named as such, and Next stays shut."""
    shop.photo_count = 0
    screen.touch("start")
    screen.touch("source-0")
    screen.item("nothingFound")
    assert not screen.item("next").property("enabled")


def test_a_card_pulled_too_early_is_asked_back(screen: Screen, shop: FakeShop) -> None:
    """When the chosen card goes, the page asks for it, and goes on with all choices when it is back."""
    screen.go_to_email()
    shop.sources_there = ()
    screen.item("missing")
    shop.sources_there = (STICK,)
    screen.wait(lambda: screen.find("missing") is None)
    assert screen.step == "email"
    assert screen.models.grid.property("selectedCount") == 2


def test_another_card_of_the_same_name_is_not_taken_for_it(screen: Screen, shop: FakeShop) -> None:
    """Two cards of one camera have the same name and the same file names: only the one that was chosen counts."""
    shop.sources_there = (replace(STICK, serial="3A5C-91F0"),)
    screen.wait(lambda: screen.models.sources._sources == shop.sources_there)
    screen.go_to_email()
    shop.sources_there = (replace(STICK, serial="77AA-0001"),)
    screen.item("missing")
    shop.sources_there = (replace(STICK, serial="3A5C-91F0"),)
    screen.wait(lambda: screen.find("missing") is None)


def test_photos_that_checkout_rejects_are_told(screen: Screen, shop: FakeShop) -> None:
    """The customer reads how many of her photos were not taken, and why."""
    shop.rejected = (RejectedPhoto(STICK.root / "IMG_0001.jpg", RefusalReason.DAMAGED, ""),)
    screen.send()
    assert screen.text("rejected") == "1 photo could not be taken: Damaged picture."
    assert screen.text("rejectedNames") == "IMG_0001.jpg"
    assert screen.find("cameOut") is None
    screen.finish()
    screen.wait_for("done")
    assert screen.text("rejectedNames") == "IMG_0001.jpg"


def test_a_card_pulled_out_while_it_was_read_is_told(screen: Screen, shop: FakeShop) -> None:
    """The customer reads which photos were not read, and that they can be sent once more."""
    names = [f"IMG_{number:04}.jpg" for number in range(1, 9)]
    shop.rejected = tuple(RejectedPhoto(STICK.root / name, RefusalReason.UNREADABLE, "") for name in names)
    screen.go_to_photos()
    screen.touch("selectAll")
    screen.touch("next")
    screen.type("ada@mail.org")
    screen.touch("next")
    screen.touch("agree")
    screen.touch("send")
    assert screen.text("rejected") == "8 photos could not be taken: Could not be read."
    assert screen.text("rejectedNames") == "  ·  ".join([*names[:6], "…"])
    assert "came out too early" in screen.text("cameOut")


def test_a_card_that_gave_nothing_apologises_for_the_card(screen: Screen, shop: FakeShop) -> None:
    """Where no photo could be read the page speaks of the card, not of files that are no photos."""
    rejected = (RejectedPhoto(STICK.root / "IMG_0001.jpg", RefusalReason.UNREADABLE, ""),)
    shop.checkout_error = CheckoutRefused(CheckoutProblem.NOTHING_TO_SEND, "nothing", rejected)
    screen.send()
    screen.wait_for("apology")
    assert screen.text("title") == "We could not read your stick or card"


@pytest.mark.parametrize(("seconds_left", "words"), [(40.0, "About a minute more"), (200.0, "About 4 minutes more")])
def test_the_time_that_is_left_is_told(screen: Screen, shop: FakeShop, seconds_left: float, words: str) -> None:
    """The customer who waits reads how long it will take, by what the line carries."""
    shop.seconds_left = seconds_left
    screen.send()
    assert screen.text("timeLeft") == f"{words} until all of them are sent."


def test_a_dead_line_is_told_without_alarm(screen: Screen, shop: FakeShop) -> None:
    """Without network the page says that sending goes on by itself, and the customer may still leave."""
    shop.offline = True
    screen.send()
    screen.item("offline")
    screen.finish()
    screen.wait_for("done")


def test_a_refused_checkout_apologises(screen: Screen, shop: FakeShop) -> None:
    """When the disk is full the page says so in plain words, with an incident number, and leads back to the start."""
    shop.checkout_error = CheckoutRefused(CheckoutProblem.NO_ROOM, "no room")
    screen.send()
    screen.wait_for("apology")
    assert "full" in screen.text("title")
    assert screen.models.session.property("incidentId") in screen.text("incident")
    assert "removed" not in screen.text("words")
    screen.touch("backToStart")
    screen.wait_for("attract")


def test_an_unreadable_card_apologises(screen: Screen, shop: FakeShop) -> None:
    """A listing that breaks off is never passed off as whole."""
    shop.scan_error = OSError(5, "input/output error")
    screen.touch("start")
    screen.touch("source-0")
    screen.wait_for("apology")
    assert "could not read" in screen.text("title")


def test_start_over_wipes(screen: Screen, shop: FakeShop) -> None:
    """Nothing of a customer who starts over is left: no choice, no address, no file."""
    screen.go_to_consent()
    screen.models.session.reset()
    screen.wait_for("attract")
    screen.wait(lambda: shop.preparations[0].closed)
    screen.go_to_photos()
    assert screen.text("chosenCount") == "None chosen yet"
    screen.touch("photo-0")
    screen.touch("next")
    assert screen.text("field") == ""


def test_idleness_warns_and_then_wipes(make_screen: MakeScreen, shop: FakeShop) -> None:
    """A screen left alone warns first and forgets its customer then."""
    idle = IdleTimes(untouched_s=1.2, warning_s=0.3)
    screen = make_screen(ScreenTimes(idle, look_for_sources_every_s=LOOK_S))
    screen.go_to_photos()
    screen.touch("photo-0")
    screen.item("idleWarning")
    assert screen.step == "photos"
    screen.wait_for("attract")
    screen.wait(lambda: shop.preparations[0].closed)


def test_a_touch_answers_the_warning(make_screen: MakeScreen) -> None:
    """A customer who is still there goes on where she was."""
    screen = make_screen(ScreenTimes(IdleTimes(untouched_s=0.5, warning_s=30), look_for_sources_every_s=LOOK_S))
    screen.touch("start")
    screen.touch("stillHere")
    screen.wait(lambda: screen.find("idleWarning") is None)
    assert screen.step == "source"


def test_done_resets_by_itself(make_screen: MakeScreen) -> None:
    """After the thanks the kiosk is ready for the next customer without a touch."""
    screen = make_screen(ScreenTimes(IdleTimes(done_s=0.4), look_for_sources_every_s=LOOK_S))
    screen.send()
    screen.finish()
    screen.wait_for("done")
    screen.wait_for("attract")


def test_a_kiosk_window_refuses_to_close(make_screen: MakeScreen) -> None:
    """In the shop no close request ends the kiosk; a developer's window may be closed."""
    kiosk = make_screen(fullscreen=True)
    assert not kiosk.window.close()
    developer = make_screen()
    assert developer.window.close()

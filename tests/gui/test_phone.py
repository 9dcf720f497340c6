"""Photos from a phone: the code on the screen, what arrives, and where all of it goes."""

from __future__ import annotations

from pathlib import Path

import cv2
import pytest
from PySide6.QtCore import QSize

from kiosk.media.phone.refusals import PhoneUnavailable, Unavailable
from kiosk.media.scan import scan
from kiosk.viewmodels.bundle import ScreenTimes
from kiosk.viewmodels.idle import IdleTimes
from tests.fakes.flow import FakeShop, draw_thumbnail
from tests.fakes.phone import FakeReception
from tests.gui.conftest import LOOK_S, MakeScreen, Screen


@pytest.fixture
def shop(shop: FakeShop) -> FakeShop:
    shop.takes_phones = True
    shop.scan = scan  # type: ignore[method-assign]  # the real one, since what phones send are files
    return shop


def at_phone(screen: Screen) -> FakeReception:
    screen.touch("start")
    screen.touch("usePhone")
    screen.wait_for("phone")
    screen.wait(lambda: bool(screen.models.phone.property("address")))
    return screen.shop.receptions[-1]


def photo(screen: Screen, number: int) -> bytes:
    return draw_thumbnail(screen.shop.folder, number).read_bytes()


def test_photos_come_while_she_chooses_and_go_into_the_order(screen: Screen, shop: FakeShop) -> None:
    """What has come is in the grid, what comes later joins it, and Send ends the reception before the order's taken."""
    reception = at_phone(screen)
    assert screen.text("arrived").startswith("Waiting")
    screen.touch("next")
    assert screen.step == "phone"
    reception.arrive("IMG_1.HEIC", photo(screen, 1))
    screen.wait(lambda: screen.text("arrived") == "1 photo here")
    screen.touch("next")
    screen.wait_for("photos")
    screen.wait(lambda: screen.models.grid.rowCount() == 1)
    reception.arrive("IMG_2.HEIC", photo(screen, 2))
    screen.wait(lambda: screen.models.grid.rowCount() == 2)
    screen.touch("photo-0")
    screen.touch("photo-1")
    screen.touch("next")
    screen.type("ada@mail.org")
    screen.touch("next")
    screen.touch("agree")
    screen.touch("send")
    screen.wait_for("sending")
    screen.wait(lambda: bool(shop.drafts))
    assert [path.name for path in shop.drafts[0].sources] == ["00001.photo", "00002.photo"]
    reception.arrive("IMG_3.HEIC", photo(screen, 3))
    assert not (reception.folder / "00003.photo").exists()


def test_the_code_on_the_screen_is_the_address(make_screen: MakeScreen, tmp_path: Path) -> None:
    """A phone's camera reads the reception's address off the screen."""
    screen = make_screen(size=QSize(1080, 1920))
    at_phone(screen)
    screen.bot.wait(300)
    assert screen.window.grabWindow().save(str(tmp_path / "phone.png"))
    picture = cv2.imread(str(tmp_path / "phone.png"))
    assert picture is not None
    assert cv2.QRCodeDetector().detectAndDecode(picture)[0] == screen.models.phone.property("address")


def test_back_and_forth_keeps_what_came(screen: Screen) -> None:
    """One reception serves a session, however often its page is left and found again."""
    reception = at_phone(screen)
    reception.arrive("IMG_1.JPG", photo(screen, 1))
    screen.wait(lambda: screen.text("arrived") == "1 photo here")
    screen.touch("next")
    screen.wait_for("photos")
    screen.touch("back")
    screen.wait_for("phone")
    screen.touch("back")
    screen.wait_for("source")
    screen.touch("usePhone")
    assert screen.text("arrived") == "1 photo here"
    assert len(screen.shop.receptions) == 1


def test_the_session_ends_the_reception_and_wipes_what_came(screen: Screen) -> None:
    """When its customer has gone the address is dead, and her photos are off the disk."""
    reception = at_phone(screen)
    reception.arrive("IMG_1.JPG", photo(screen, 1))
    screen.models.session.reset()
    screen.wait(lambda: not reception.folder.exists())
    assert at_phone(screen) is not reception
    assert screen.text("arrived").startswith("Waiting")


def test_who_sends_is_not_idle(make_screen: MakeScreen) -> None:
    """Nobody touches the screen while a phone sends, and the session lasts."""
    times = ScreenTimes(IdleTimes(untouched_s=0.6, warning_s=0.3), look_for_sources_every_s=LOOK_S)
    screen = make_screen(times)
    reception = at_phone(screen)
    for number in range(1, 9):
        reception.arrive(f"IMG_{number}.JPG", photo(screen, number))
        screen.bot.wait(200)
    assert screen.step == "phone"
    screen.wait_for("attract")


@pytest.mark.parametrize("code", Unavailable)
def test_no_phone_today_is_said(screen: Screen, shop: FakeShop, code: Unavailable) -> None:
    """Where no phone can reach this kiosk the page says so and leads back to sticks and cards."""
    shop.phone_unavailable = PhoneUnavailable(code, "as the test wants it")
    screen.touch("start")
    screen.touch("usePhone")
    screen.wait(lambda: "No photos from phones" in screen.text("title"))
    assert screen.find("phoneQr") is None
    screen.touch("back")
    screen.wait_for("source")


def test_what_was_turned_away_is_told(screen: Screen) -> None:
    """What a phone sent in vain, the screen tells as well as the phone."""
    reception = at_phone(screen)
    reception.turn_away("film.mp4", "video")
    screen.wait(lambda: screen.find("turnedAway") is not None)


def test_no_phone_is_offered_where_the_shop_wants_none(make_screen: MakeScreen, shop: FakeShop) -> None:
    """The page of sources is as it was."""
    shop.takes_phones = False
    screen = make_screen()
    screen.touch("start")
    screen.item("source-0")
    assert screen.find("usePhone") is None

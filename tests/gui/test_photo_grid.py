"""The grid: what it asks of the workers, what it never tells the screen, and what fingers do to it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from backend_lambdas.contract.limits import ORDER_PHOTOS_MAX
from kiosk.imaging.refusal import PhotoRefused, RefusalReason
from kiosk.media.scan import scan
from kiosk.media.sources import PhotoSource, SourceKind
from kiosk.viewmodels.photos.grid import ROLE_NAMES
from tests.fakes.flow import STICK, FakeShop
from tests.gui.conftest import MakeScreen, Screen


def test_thumbnails_are_made_for_cells_in_sight_alone(screen: Screen, shop: FakeShop) -> None:
    """Of a full card only what the screen shows, and a row or two around it, is drawn."""
    shop.photo_count = 800
    screen.go_to_photos()
    screen.wait(lambda: screen.models.grid.data(screen.models.grid.index(0), _role("thumbnail")) != "")
    screen.bot.wait(200)
    asked = shop.preparations[0].thumbnails_asked
    assert 0 < len(asked) < 60
    assert len(set(asked)) == len(asked)


def test_no_role_gives_a_path_away(screen: Screen, shop: FakeShop) -> None:
    """No value that the screen gets tells where on the customer's medium a photo lies."""
    screen.go_to_photos()
    screen.wait(lambda: screen.models.grid.data(screen.models.grid.index(0), _role("thumbnail")) != "")
    values = [str(screen.models.grid.data(screen.models.grid.index(0), role)) for role in ROLE_NAMES]
    assert not any(str(STICK.root) in value or "IMG_" in value for value in values)


def test_selecting_begins_to_shrink(screen: Screen, shop: FakeShop) -> None:
    """A chosen photo goes to the workers at once, and one that is given up is called off."""
    screen.go_to_photos()
    screen.touch("photo-0")
    screen.touch("photo-1")
    screen.touch("photo-1")
    screen.wait(lambda: shop.preparations[0].selected == {STICK.root / "IMG_0001.jpg"})


def test_an_order_has_a_limit(screen: Screen, shop: FakeShop) -> None:
    """Choosing all of a huge card takes as many as one order holds, and says so."""
    shop.photo_count = ORDER_PHOTOS_MAX + 5
    screen.go_to_photos()
    screen.touch("selectAll")
    assert screen.text("chosenCount") == f"{ORDER_PHOTOS_MAX:,} chosen"
    assert screen.models.grid.property("limitReached")
    assert screen.item("next").property("enabled")


def _role(name: str) -> int:
    return next(int(role) for role, known in ROLE_NAMES.items() if known.decode() == name)


def test_what_is_there_twice_is_chosen_once(make_screen: MakeScreen, shop: FakeShop, tmp_path: Path) -> None:
    """A copy is marked; "Choose all" takes one of each, and a customer who wants the copy touches it."""
    card = tmp_path / "card"
    card.mkdir()
    for number, body in enumerate((b"one", b"two!", b"one"), start=1):
        (card / f"IMG_{number:04}.jpg").write_bytes(body)
    shop.sources_there = (PhotoSource("CARD", card, SourceKind.REMOVABLE),)
    shop.scan = scan  # type: ignore[method-assign]  # the real one, of real files
    shop.photo_count = 3
    screen = make_screen()
    screen.go_to_photos()
    screen.wait(lambda: screen.find("copy-0") is not None)  # found last first
    assert screen.find("copy-2") is None
    screen.touch("selectAll")
    assert {path.name for path in screen.models.session.session.selected} == {"IMG_0001.jpg", "IMG_0002.jpg"}
    screen.touch("photo-0")
    assert len(screen.models.session.session.selected) == 3


def test_photos_stand_below_their_day_and_a_day_is_chosen_at_a_touch(screen: Screen, shop: FakeShop) -> None:
    """The last day is first, each under its date; its button takes the whole day, and gives it up again."""
    shop.photo_count, shop.photos_per_day = 8, 5
    screen.go_to_photos()
    last, before = (screen.text(f"dayName-{line}") for line in screen.headings)
    assert (last, before) == ("Monday, May 4, 2026", "Sunday, May 3, 2026")
    assert screen.centre("photo-4").y() < screen.centre("photo-5").y()
    screen.touch(f"day-{screen.headings[0]}")
    assert screen.chosen() == [1, 2, 3, 4, 5]
    screen.touch("photo-7")
    screen.touch(f"day-{screen.headings[0]}")
    assert screen.chosen() == [8]


def test_a_finger_drawn_sideways_chooses_what_it_passes(screen: Screen) -> None:
    """From the first photo to where the finger is, line by line; who goes back gives up what was passed."""
    screen.go_to_photos()
    screen.draw("photo-1", "photo-2", "photo-7")
    assert screen.chosen() == [2, 3, 4, 5, 6, 7, 8]
    screen.draw("photo-3", "photo-4", "photo-5", "photo-4")
    assert screen.chosen() == [2, 3, 6, 7, 8]


def test_a_finger_drawn_down_scrolls_and_chooses_nothing(screen: Screen, shop: FakeShop) -> None:
    """A flick of the grid is no choice."""
    shop.photo_count = 90
    screen.go_to_photos()
    screen.draw("photo-7", "photo-4", "photo-1")
    screen.wait(lambda: screen.item("grid").property("contentY") > 50)
    assert screen.chosen() == []


def test_a_finger_that_rested_chooses_downwards(screen: Screen, shop: FakeShop) -> None:
    """Who holds a photo and then goes down chooses, and the grid stays where it is; a hold alone chooses the one."""
    shop.photo_count = 90
    screen.go_to_photos()
    screen.draw("photo-0", "photo-3", rest_ms=1_000)
    assert screen.chosen() == [1, 2, 3, 4]
    assert screen.item("grid").property("contentY") == 0
    screen.draw("photo-7", rest_ms=1_000)
    assert screen.chosen() == [1, 2, 3, 4, 8]
    screen.touch("photo-7")
    assert screen.chosen() == [1, 2, 3, 4]


def test_photos_come_to_a_finger_at_the_edge(screen: Screen, shop: FakeShop) -> None:
    """A finger that waits at the lower edge goes on choosing, down the card."""
    shop.photo_count = 90
    screen.go_to_photos()
    grid = screen.item("grid")
    edge = grid.mapToScene(QPoint(int(grid.width() / 2), int(grid.height() - 5))).toPoint()
    screen.draw_through(
        [screen.centre("photo-0"), screen.centre("photo-1"), edge], until=lambda: len(screen.chosen()) > 30
    )
    chosen = screen.chosen()
    assert chosen == list(range(1, len(chosen) + 1))


def test_a_refused_photo_is_passed_over(screen: Screen, shop: FakeShop) -> None:
    """What can't be read is not chosen by a finger that passes it."""
    shop.refusals = {"IMG_0002.jpg": RefusalReason.VIDEO}
    screen.go_to_photos()
    screen.wait(lambda: screen.find("refusal") is not None)
    screen.draw("photo-0", "photo-2")
    assert screen.chosen() == [1, 3]


def test_a_photo_is_looked_at_large_by_a_touch_and_by_two_fingers(screen: Screen) -> None:
    """The magnifier or two fingers fill the screen with it; swipe and arrows lead on; it is chosen there as well."""
    screen.go_to_photos()
    screen.touch("enlarge-4")
    screen.wait(lambda: bool(screen.models.grid.property("enlarged").property("url")))
    assert screen.item("enlarged").property("photo") == 4
    screen.touch("chooseEnlarged")
    assert screen.chosen() == [5]
    screen.touch("nextPhoto")
    assert screen.item("enlarged").property("photo") == 5
    middle = screen.centre("enlargedPicture")
    screen.draw_through([middle, middle + QPoint(300, 0)])
    assert screen.item("enlarged").property("photo") == 4
    screen.touch("closeEnlarged")
    assert screen.find("enlarged") is None

    screen.pinch("photo-7")
    assert screen.item("enlarged").property("photo") == 7
    assert screen.chosen() == [5]


def test_the_first_and_the_last_photo_lead_no_further(screen: Screen, shop: FakeShop) -> None:
    """An arrow that leads nowhere is shut, and what can't be read is passed over."""
    shop.photo_count = 3
    shop.refusals = {"IMG_0002.jpg": RefusalReason.VIDEO}
    screen.go_to_photos()
    screen.wait(lambda: screen.find("refusal") is not None)
    screen.touch("enlarge-0")
    assert not screen.item("previousPhoto").property("enabled")
    screen.touch("nextPhoto")
    assert screen.item("enlarged").property("photo") == 2
    assert not screen.item("nextPhoto").property("enabled")


def test_a_second_finger_does_not_reach_below_what_is_large(screen: Screen) -> None:
    """While one photo fills the screen no other is chosen, by however many fingers."""
    screen.go_to_photos()
    below = screen.centre("photo-7")
    screen.touch("enlarge-4")
    screen.item("enlarged")
    fingers = QTest.touchEvent(screen.window, screen.touchscreen, False)  # noqa: FBT003 - Qt takes it by position
    first = screen.centre("enlargedPicture") - QPoint(0, 120)
    fingers.press(0, first, screen.window)
    fingers.commit()
    fingers.stationary(0).press(1, below, screen.window)
    fingers.commit()
    fingers.stationary(0).release(1, below, screen.window)
    fingers.commit()
    fingers.release(0, first, screen.window)
    fingers.commit()
    screen.bot.wait(30)
    assert screen.chosen() == []


def lose_the_second(screen: Screen, shop: FakeShop) -> None:
    """All are chosen, and the card does not give the second one."""
    shop.slow.add("IMG_0002.jpg")
    screen.go_to_photos()
    screen.touch("selectAll")
    under_way = shop.preparations[0].under_way
    screen.wait(lambda: "IMG_0002.jpg" in under_way)
    under_way["IMG_0002.jpg"].set_exception(PhotoRefused(RefusalReason.UNREADABLE, "gone"))
    screen.wait(lambda: 2 in screen.refused())


def take_the_card_out_and_put_it_back(screen: Screen, shop: FakeShop) -> None:
    shop.sources_there = ()
    screen.item("missing")
    shop.slow.clear()
    shop.sources_there = (STICK,)
    screen.wait(lambda: screen.find("missing") is None)


def test_what_was_given_up_stays_so_when_the_card_is_back(screen: Screen, shop: FakeShop) -> None:
    """Who chose none meanwhile gets none."""
    lose_the_second(screen, shop)
    screen.touch("selectAll")
    take_the_card_out_and_put_it_back(screen, shop)
    screen.wait(lambda: screen.refused() == [])
    assert screen.chosen() == []


def test_a_card_that_is_back_on_a_later_page_counts_on_the_way_back(screen: Screen, shop: FakeShop) -> None:
    """What was lost is chosen again as soon as the customer sees the grid again."""
    lose_the_second(screen, shop)
    screen.touch("next")
    screen.wait_for("email")
    take_the_card_out_and_put_it_back(screen, shop)
    assert 2 not in screen.chosen()
    screen.touch("back")
    assert screen.chosen() == list(range(1, shop.photo_count + 1))


def test_a_large_picture_is_asked_for_again_when_the_card_is_back(screen: Screen, shop: FakeShop) -> None:
    """Who looks at a photo while the card comes out sees it as soon as the card is back."""
    screen.go_to_photos()
    screen.wait(lambda: screen.picture(2) != "")
    shop.slow.add("IMG_0003.jpg")
    screen.touch("enlarge-2")
    under_way = shop.preparations[0].under_way
    screen.wait(lambda: "IMG_0003.jpg" in under_way)
    under_way["IMG_0003.jpg"].set_exception(PhotoRefused(RefusalReason.UNREADABLE, "gone"))
    take_the_card_out_and_put_it_back(screen, shop)
    screen.wait(lambda: bool(screen.models.grid.property("enlarged").property("url")))


def test_a_card_that_comes_back_gives_what_it_did_not(screen: Screen, shop: FakeShop) -> None:
    """Photos that the card would not give when it was pulled out are shown and chosen again once it is back."""
    shop.refusals["IMG_0003.jpg"] = RefusalReason.VIDEO
    lose_the_second(screen, shop)
    assert 2 not in screen.chosen()
    take_the_card_out_and_put_it_back(screen, shop)
    screen.wait(lambda: screen.refused() == [3])
    screen.wait(lambda: screen.picture(1) != "")
    assert screen.chosen() == [number for number in range(1, shop.photo_count + 1) if number != 3]

"""Fingers on a grid that grows below them: a card that is still being read, a phone that still sends."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint

from kiosk.imaging.refusal import PhotoRefused, RefusalReason
from kiosk.media.sources import PhotoSource, SourceKind
from tests.fakes.flow import FakeShop
from tests.gui.conftest import Screen


@pytest.mark.parametrize("newcomers", [(2,), (0,), (0, 2)], ids=["below", "above", "above and below"])
def test_a_photo_that_is_touched_meanwhile_is_chosen(
    screen: Screen, shop: FakeShop, newcomers: tuple[int, ...]
) -> None:
    """Whatever days the newcomers are of, the photo under the finger is the one that it meant."""
    shop.photo_count, shop.photos_per_day = 9, 3
    screen.go_to_photos()
    with screen.finger_down(screen.centre("photo-4")):
        screen.list_more(*newcomers)
    assert screen.chosen() == [5]


def test_what_is_looked_at_stays_where_it_is(screen: Screen, shop: FakeShop) -> None:
    """Newcomers of days above and below do not move the page."""
    shop.photo_count, shop.photos_per_day = 90, 30
    screen.go_to_photos()
    screen.item("grid").setProperty("contentY", 1750)
    screen.bot.wait(100)
    before = screen.centre("photo-36")
    screen.list_more(0, 2)
    assert screen.centre("photo-36") == before


def test_a_drawn_finger_takes_newcomers_as_well(screen: Screen, shop: FakeShop) -> None:
    """A photo that was listed after the finger came down is chosen when the finger passes it."""
    shop.photo_count = 4
    screen.go_to_photos()
    with screen.finger_down(screen.centre("photo-0")) as move:
        move(screen.centre("photo-2"))
        screen.list_more(*[0] * 9)
        move(screen.centre("photo-7"))
    assert screen.chosen() == [1, 2, 3, 4, 5, 6, 7, 8]


def test_a_rested_finger_is_lifted_though_its_line_is_new(screen: Screen, shop: FakeShop) -> None:
    """When the photo below it is laid out anew the grid still scrolls afterwards, and the next finger begins afresh."""
    shop.photo_count = 7
    screen.go_to_photos()
    with screen.finger_down(screen.centre("photo-6")):
        screen.bot.wait(1_000)
        screen.list_more(*[0] * 90)
    assert screen.chosen() == [7]
    assert screen.item("grid").property("interactive")
    screen.draw("photo-0", "photo-2")
    assert screen.chosen() == [1, 2, 3, 7]


def test_a_newcomer_turns_the_buttons(screen: Screen, shop: FakeShop) -> None:
    """A day and a card of which all were chosen are not any more; the buttons do what they say."""
    shop.photo_count = 3
    screen.go_to_photos()
    day = f"day-{screen.headings[0]}"
    screen.touch(day)
    assert screen.text(day) == screen.text("selectAll") == "Choose none"
    screen.list_more(0)
    assert (screen.text(day), screen.text("selectAll")) == ("Choose this day", "Choose all")


def test_a_refusal_turns_the_buttons(screen: Screen, shop: FakeShop) -> None:
    """Where the last photo that was not chosen can't be had, all are chosen, and the buttons say so."""
    shop.photo_count = 3
    shop.slow.add("IMG_0002.jpg")
    screen.go_to_photos()
    screen.touch("photo-0")
    screen.touch("photo-2")
    under_way = shop.preparations[0].under_way
    screen.wait(lambda: "IMG_0002.jpg" in under_way)
    under_way["IMG_0002.jpg"].set_exception(PhotoRefused(RefusalReason.VIDEO, "no photo"))
    screen.wait(lambda: screen.refused() == [2])
    assert screen.text(f"day-{screen.headings[0]}") == screen.text("selectAll") == "Choose none"


def test_the_grid_ends_where_its_photos_end(screen: Screen, shop: FakeShop) -> None:
    """A finger that waits at an edge brings the first and the last line, and nothing beyond them."""
    shop.photo_count = 60
    screen.go_to_photos()
    grid = screen.item("grid")
    middle = screen.centre("grid")

    def has_ended(at: str) -> bool:
        return bool(grid.property(at))

    for edge, ended in ((grid.height() / 2 - 5, "atYEnd"), (5 - grid.height() / 2, "atYBeginning")):
        way = [middle, middle + QPoint(80, 0), middle + QPoint(0, int(edge))]
        screen.draw_through(way, until=partial(has_ended, ended))
        lowest = grid.property("originY") + grid.property("contentHeight") - grid.height()
        assert grid.property("originY") <= grid.property("contentY") <= lowest + 1


def test_photos_from_a_phone_stand_as_they_came(screen: Screen, shop: FakeShop, tmp_path: Path) -> None:
    """Those that were there and those that come later, in one order; a card's begin with its last."""
    screen.go_to_photos()
    session = screen.models.session
    session.back()
    session.move(session.session.choose_source(PhotoSource("", tmp_path, SourceKind.PHONE)))
    screen.wait(lambda: len(shop.listed_backwards) == 2)
    assert shop.listed_backwards == [True, False]

"""The grid's model: what it asks of the workers, and what it never tells the screen."""

from __future__ import annotations

from pathlib import Path

from backend_lambdas.contract.limits import ORDER_PHOTOS_MAX
from kiosk.media.scan import scan
from kiosk.media.sources import PhotoSource, SourceKind
from kiosk.viewmodels.photo_grid import ROLE_NAMES
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
    screen.wait(lambda: screen.find("copy-2") is not None)
    assert screen.find("copy-0") is None
    screen.touch("selectAll")
    assert {path.name for path in screen.models.session.session.selected} == {"IMG_0001.jpg", "IMG_0002.jpg"}
    screen.touch("photo-2")
    assert len(screen.models.session.session.selected) == 3

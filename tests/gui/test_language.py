"""The language: chosen at the start, changed on the way, carried into the order, and gone with its customer."""

from __future__ import annotations

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.languages import LANGUAGES
from kiosk.uploads.states import PhotoStage
from tests.fakes.flow import FakeShop
from tests.gui.conftest import MakeScreen, Screen

ALL = tuple(LANGUAGES.values())


@pytest.fixture
def speaking(make_screen: MakeScreen) -> Screen:
    return make_screen(languages=ALL)


def left_edge(item: QQuickItem) -> float:
    return item.mapToScene(item.boundingRect().topLeft()).x()


def test_the_customer_chooses_and_the_order_speaks_her_language(speaking: Screen, shop: FakeShop) -> None:
    """The language of the screen is that of the order, and so of the notice."""
    screen = speaking
    screen.touch("start")
    screen.wait_for("language")
    screen.touch("language-de")
    screen.wait_for("source")
    assert screen.text("title") == "Wo sind Ihre Fotos?"
    screen.touch("source-0")
    screen.touch("photo-0")
    assert screen.text("chosenCount") == "1 gewählt"
    assert screen.text("next") == "Weiter mit 1 Foto"
    screen.touch("next")
    screen.type("ada@mail.org")
    screen.touch("next")
    screen.touch("agree")
    screen.touch("send")
    screen.wait_for("sending")
    shop.stages = (PhotoStage.CONFIRMED,)
    screen.wait_for("done")
    assert shop.drafts[0].language == "de"


def test_the_next_customer_is_spoken_to_in_the_shop_s_own(make_screen: MakeScreen) -> None:
    """Reset leads back to the shop's first language, whatever the last customer chose."""
    screen = make_screen(languages=ALL, first_language="fr")
    assert screen.text("start") == "Touchez pour commencer"
    screen.touch("start")
    screen.touch("language-zh")
    screen.wait_for("source")
    assert screen.text("title") == "您的照片在哪里\uff1f"
    screen.touch("startOver")
    screen.wait_for("attract")
    assert screen.text("start") == "Touchez pour commencer"


def test_another_language_on_the_way_loses_nothing(speaking: Screen) -> None:
    """The globe changes the words of the page under way; photos, address, cursor and tick stay."""
    screen = speaking
    screen.touch("start")
    screen.touch("language-en")
    screen.touch("source-0")
    screen.touch("photo-0")
    screen.touch("photo-2")
    screen.touch("next")
    screen.type("ada@mail")
    field = screen.item("field")
    screen.touch("globe")
    screen.touch("language-pl")
    screen.wait(lambda: screen.find("chooser") is None)
    assert screen.text("title") == "Dokąd mamy je wysłać?"
    assert screen.item("field") is field
    screen.type(".org")
    assert screen.text("field") == "ada@mail.org"
    screen.touch("next")
    assert screen.text("photoCount") == "2 zdjęcia"
    screen.touch("agree")
    screen.touch("globe")
    screen.touch("keepLanguage")
    assert screen.item("agree").property("checked")
    assert screen.text("photoCount") == "2 zdjęcia"


def test_after_send_the_language_stays(speaking: Screen, shop: FakeShop) -> None:
    """Once the order is under way with its language, no globe is offered; a choice that comes late is dropped."""
    screen = speaking
    shop.card_gate.clear()
    screen.touch("start")
    screen.touch("language-it")
    screen.touch("source-0")
    screen.touch("photo-0")
    screen.touch("next")
    screen.type("ada@mail.org")
    screen.touch("next")
    screen.touch("agree")
    screen.touch("globe")
    screen.models.session.goOn()
    screen.wait(lambda: screen.find("chooser") is None)
    assert screen.find("globe") is None
    screen.models.language.choose("de")
    assert screen.models.language.property("tag") == "it"


def test_a_shop_with_one_language_shows_no_globe(make_screen: MakeScreen) -> None:
    """Where there is nothing to choose nothing is asked, and the attract page lists no languages."""
    screen = make_screen(languages=(LANGUAGES["nl"],))
    assert screen.find("languages") is None
    screen.touch("start")
    screen.wait_for("source")
    assert screen.text("title") == "Waar staan uw foto\u2019s?"
    assert screen.find("globe") is None


@pytest.mark.parametrize("tag", ["ar", "he"])
def test_pages_turn_with_the_script(make_screen: MakeScreen, tag: str) -> None:
    """From right to left: Back stands right, lines end left; the address and its keyboard run as they always do."""
    screen = make_screen(languages=ALL, first_language=tag)
    screen.touch("start")
    screen.touch(f"language-{tag}")
    assert left_edge(screen.item("startOver")) > screen.window.width() / 2
    assert left_edge(screen.item("globe")) < screen.window.width() / 2
    screen.touch("source-0")
    screen.wait(lambda: screen.models.grid.rowCount() > 0)
    assert left_edge(screen.item("photo-0")) > left_edge(screen.item("photo-1"))
    screen.touch("photo-0")
    screen.touch("next")
    assert left_edge(screen.item("back")) > left_edge(screen.item("next"))
    assert left_edge(screen.item("key-q")) < left_edge(screen.item("key-w"))
    screen.type("ada@mail.org")
    assert screen.text("field") == "ada@mail.org"
    cursor = screen.item("field").property("cursorRectangle")
    assert 0 < cursor.x() < screen.window.width() / 2


def test_figures_are_the_language_s(make_screen: MakeScreen) -> None:
    """Counts on the screen have the digits and the plural of the language: two is a form of its own in Arabic."""
    screen = make_screen(languages=ALL, first_language="ar")
    screen.touch("start")
    screen.touch("language-ar")
    screen.touch("source-0")
    screen.wait(lambda: screen.models.grid.rowCount() > 0)
    screen.touch("photo-0")
    screen.touch("photo-1")
    assert screen.text("next") == "متابعة بصورتين"
    screen.touch("photo-2")
    assert screen.text("next") == "متابعة مع ٣ صور"
    assert screen.text("chosenCount") == "المختارة: ٣"

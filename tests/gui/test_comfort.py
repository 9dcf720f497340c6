"""The screen for everyone: what can be read, touched and reached, and that nothing of it stays behind."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from tests.fakes.flow import PRINTS, FakeShop
from tests.gui.conftest import MakeScreen, Screen, theme_of

SIZES = pytest.mark.parametrize("size", [QSize(720, 1280), QSize(1280, 720)], ids=["portrait", "landscape"])
TARGET_PX = 44
READ_ON = {
    "ink": ("paper", "surface", "key", "accentSoft"),
    "inkSoft": ("paper", "surface", "key"),
    "accent": ("paper", "surface", "accentSoft"),
    "accentInk": ("accent", "accentPressed"),
    "trouble": ("paper", "surface", "troubleSoft"),
}
"""Each colour of words, and what they stand on."""


@pytest.fixture
def shop(shop: FakeShop) -> FakeShop:
    shop.catalogue = PRINTS
    return shop


def luminance(colour: QColor) -> float:
    """WCAG 2.2's relative luminance."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def pages(screen: Screen) -> Iterator[str]:
    """From page to page, as a customer goes; each is laid out when its name comes."""
    yield from _settled(screen, "attract")
    screen.touch("comfort")
    yield from _settled(screen, "comfortPanel")
    screen.touch("comfortDone")
    screen.touch("start")
    yield from _settled(screen, "source")
    screen.touch("source-0")
    screen.wait(lambda: screen.models.grid.rowCount() == screen.shop.photo_count)
    yield from _settled(screen, "photos")
    screen.touch("photo-0")
    screen.touch("next")
    yield from _settled(screen, "prints")
    screen.touch("print-0")
    yield from _settled(screen, "printEditor")
    screen.touch("editorDone")
    screen.touch("next")
    yield from _settled(screen, "emailScreen")
    screen.models.email.enter("ada@mail.org")
    screen.touch("next")
    yield from _settled(screen, "consent")
    screen.touch("agree")
    screen.touch("send")
    screen.wait(lambda: screen.step == "sending")
    yield from _settled(screen, "sending")


def _settled(screen: Screen, name: str) -> Iterator[str]:
    screen.item(name)
    screen.bot.wait(50)
    yield name


def touchable(item: QQuickItem) -> Iterator[QQuickItem]:
    """What reacts to a finger, of all that is in sight."""
    if not item.isVisible():
        return
    kind = item.metaObject().className()
    if item.isEnabled() and any(name in kind for name in ("Button", "Key", "Chip", "Tile", "Cell", "MouseArea")):
        yield item
    for child in item.childItems():
        yield from touchable(child)


@pytest.mark.parametrize("strong", [False, True], ids=["normal", "strong"])
def test_every_word_stands_out_from_what_it_stands_on(screen: Screen, *, strong: bool) -> None:
    """Words have WCAG's 4.5 to 1, or 7 to 1 where a customer asked for more; edges of what can be touched 3 to 1."""
    theme = theme_of(screen.window)
    theme.setProperty("highContrast", strong)
    least = {
        (words, ground): contrast(theme.property(words), theme.property(ground))
        for words, grounds in READ_ON.items()
        for ground in grounds
    }
    assert {pair: round(ratio, 2) for pair, ratio in least.items() if ratio < (7 if strong else 4.5)} == {}
    edges = [contrast(theme.property("edge"), theme.property(ground)) for ground in ("paper", "surface")]
    assert min(edges) >= 3
    assert contrast(theme.property("accent"), theme.property("track")) >= 3, "how far a ring and the steps are"


@SIZES
def test_every_target_is_large_enough(make_screen: MakeScreen, size: QSize) -> None:
    """On the smallest screen that a kiosk has, nothing that is to be touched is smaller than 44 by 44 pixels."""
    screen = make_screen(size=size)
    small = {}
    for page in pages(screen):
        for item in touchable(screen.window.contentItem()):
            if min(item.width(), item.height()) < TARGET_PX:
                small[page, item.objectName() or item.metaObject().className()] = (item.width(), item.height())
    assert small == {}


BUTTONS = {"back", "next", "send", "agree", "comfort", "comfortDone", "start", "finish"}


@SIZES
@pytest.mark.parametrize("settings", [("largeText",), ("reach",), ("largeText", "reach")], ids="+".join)
def test_no_target_lies_outside_or_on_another(make_screen: MakeScreen, size: QSize, settings: tuple[str, ...]) -> None:
    """However a customer has the screen, every button and key can be touched, and no two buttons by one touch."""
    screen = make_screen(size=size)
    for setting in settings:
        theme_of(screen.window).setProperty(setting, True)  # noqa: FBT003 - Qt takes it by position
    inside = screen.window.contentItem().boundingRect()
    for page in pages(screen):
        targets = list(touchable(screen.window.contentItem()))
        assert all(key.height() >= TARGET_PX for key in targets if key.objectName().startswith("key-")), page
        places = {
            target.objectName(): target.mapRectToScene(target.boundingRect())
            for target in targets
            if target.objectName() in BUTTONS
        }
        outside = {name: place for name, place in places.items() if not inside.contains(place)}
        assert outside == {}, page
        if page != "comfortPanel":  # which lies over the others, and takes their touches
            for (one, first), (other, second) in itertools.combinations(places.items(), 2):
                assert not first.intersects(second), (page, one, other)


def test_what_one_customer_set_is_gone_with_her(screen: Screen) -> None:
    """Larger letters, contrast, reach and stillness work at once, and the next customer finds the screen as it was."""
    theme = theme_of(screen.window)
    screen.touch("start")
    before = theme.property("bodySize")
    screen.touch("comfort")
    for name in ("largeText", "highContrast", "reach", "still"):
        screen.touch(name)
        assert theme.property(name) is True
    assert theme.property("bodySize") > 1.2 * before
    assert theme.property("calm") == 0
    screen.touch("comfortDone")
    screen.models.session.reset()
    assert [theme.property(name) for name in ("largeText", "highContrast", "reach", "still")] == [False] * 4

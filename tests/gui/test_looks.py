"""Every look of the screen in every language, pseudo-locale included: nothing clipped, nothing left in English."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QRectF, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.languages import ENGLISH, LANGUAGES, Language
from kiosk.order.mail_domains import domains_offered
from kiosk.ui.engine import build_window, take_down, window_of
from kiosk.viewmodels.bundle import ViewModels, build_view_models
from kiosk.viewmodels.setup.bundle import SetupViewModels
from tests.fakes.flow import CARD, FOLDER, STICK, FakeShop
from tests.fakes.phone import ADDRESS
from tests.gui.conftest import MakeScreen, theme_of
from tests.tour import UNHURRIED, Tour, furnish, speak, spoken, stay

REPOSITORY = Path(__file__).parents[2]
PSEUDO = Language("en-XA", "Pseudo")
SETTLE_MS = 450
"""Longer than the longest transition: where something is amiss, it may only be under way."""

PLACEHOLDER = re.compile(r"%L?[n1-9]")
SLACK_PX = 1.5
"""Of rounding, and of glyphs that lean over their box."""

NO_WORDS = frozenset(
    {
        *(language.own_name for language in (*LANGUAGES.values(), PSEUDO)),
        *(source.name for source in (STICK, CARD, FOLDER)),
        *(f"@{domain}" for tag in LANGUAGES for domain in domains_offered(tag)),
        "anna@example.com",  # the address in the empty field
        "maria.lindqvist@gmail.com",
        ".com",
        "R6H3PA",  # the order's code
        ADDRESS,  # of the reception
        "IMG_0020.jpg",  # that is not taken
        "Monday, May 4, 2026",  # the locale's, as all dates
    }
)
"""What is the same in every language: names, addresses, codes."""

EVERY_TAG = (*LANGUAGES, PSEUDO.tag)

COVERS = frozenset({"accents", "enlarged"})
"""What lies over words of its own page, and hides them."""


@dataclass
class Inspector:
    models: ViewModels | SetupViewModels
    window: QQuickWindow
    tags: tuple[str, ...] = EVERY_TAG
    comfort: tuple[str, ...] = ()
    """What the customer asked for, by the theme's names."""
    complaints: list[str] = field(default_factory=list)
    texts_seen: int = 0

    def look(self, name: str, again: Callable[[], None]) -> None:
        before = spoken(self.models)
        for setting in self.comfort:
            theme_of(self.window).setProperty(setting, True)  # noqa: FBT003 - Qt takes it by position
        for tag in self.tags:
            speak(self.models, tag)
            draw(self.window)
            again()
            draw(self.window)
            found = [f"{name} in {tag}: {complaint}" for complaint in self.complaints_in(tag)]
            if found:  # a page that is still coming in is given the time to
                stay(SETTLE_MS)
                found = [f"{name} in {tag}: {complaint}" for complaint in self.complaints_in(tag)]
            self.complaints += found
        speak(self.models, before)

    def complaints_in(self, tag: str) -> Iterator[str]:
        texts = [item for item in shown(self.window.contentItem()) if item.inherits("QQuickText") and text_of(item)]
        self.texts_seen += len(texts)
        for item in texts:
            yield from clipped(item, self.window)
            if PLACEHOLDER.search(text_of(item)):
                yield f"a placeholder is left in {text_of(item)!r}"
            if tag == PSEUDO.tag and has_words(text_of(item)) and not text_of(item).startswith("["):
                yield f"{text_of(item)!r} can't be translated: it goes past qsTr"
        yield from overlapping(texts)
        yield from off_the_window(self.window)


def draw(window: QQuickWindow) -> None:
    """Layouts are settled by the frame that shows them, and a frame may have begun before the words were swapped."""
    for _ in range(2):
        loop = QEventLoop()
        window.frameSwapped.connect(loop.quit)
        window.update()
        loop.exec()
        window.frameSwapped.disconnect(loop.quit)


def shown(root: QQuickItem) -> Iterator[QQuickItem]:
    """A page that is still fading in is shown, too: it has its places already."""
    if root.isVisible():
        yield root
        for child in root.childItems():
            yield from shown(child)


def text_of(item: QQuickItem) -> str:
    return str(item.property("text"))


def has_words(text: str) -> bool:
    known = all(name.strip("\u2068\u2069") in NO_WORDS for name in text.split("  ·  "))
    return not known and re.search(r"[^\W\d_]{2}", text) is not None


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def painted(item: QQuickItem) -> QRectF:
    """Where its letters are, in the window; a text is often narrower than its box."""
    width, height = float(item.property("contentWidth")), float(item.property("contentHeight"))
    slack_x, slack_y = item.width() - width, item.height() - height
    across = {1: 0.0, 2: slack_x, 4: slack_x / 2}.get(_flag(item, "effectiveHorizontalAlignment"), 0.0)
    down = {32: 0.0, 64: slack_y, 128: slack_y / 2}.get(_flag(item, "verticalAlignment"), 0.0)
    return item.mapRectToScene(QRectF(across, down, width, height))


def _flag(item: QQuickItem, name: str) -> int:
    """By QML, since Python has no converter for this enum."""
    context = qmlContext(item)
    assert context is not None
    value, _undefined = QQmlExpression(context, item, f"Number({name})").evaluate()
    return int(value)


def clipped(item: QQuickItem, window: QQuickWindow) -> Iterator[str]:
    text, place = text_of(item), painted(item)
    if item.property("truncated"):
        yield f"{text!r} is cut short"
    if place.width() > item.width() + SLACK_PX or place.height() > item.height() + SLACK_PX:
        yield f"{text!r} is larger than its own box"
    scrolls = False
    for parent in ancestors(item):
        scrolls = scrolls or parent.inherits("QQuickFlickable")
        framed = parent.inherits("QQuickRectangle") or parent.inherits("QQuickAbstractButton") or parent.clip()
        frame = parent.mapRectToScene(QRectF(0, 0, parent.width(), parent.height()))
        if framed and not inside(place, frame, upright=not scrolls):
            yield f"{text!r} runs out of its frame"
            return
    if not inside(place, QRectF(0, 0, window.width(), window.height()), upright=not scrolls):
        yield f"{text!r} runs out of the window"


def inside(place: QRectF, frame: QRectF, *, upright: bool) -> bool:
    across = frame.left() - SLACK_PX <= place.left() and place.right() <= frame.right() + SLACK_PX
    down = frame.top() - SLACK_PX <= place.top() and place.bottom() <= frame.bottom() + SLACK_PX
    return across and (down or not upright)


def overlapping(texts: list[QQuickItem]) -> Iterator[str]:
    """Within one layer: a notice may well lie over the words of its page, and accents over the keys."""
    layered = [(layer_of(item), painted(item), text_of(item)) for item in texts if not scrolling(item)]
    for (layer, place, text), (other_layer, other_place, other) in itertools.combinations(layered, 2):
        shared = place.intersected(other_place)
        if layer is other_layer and shared.width() > SLACK_PX and shared.height() > place.height() / 4:
            yield f"{text!r} and {other!r} lie over each other"


def layer_of(item: QQuickItem) -> QQuickItem:
    """Its page or notice, or what covers all of the page, or the keys."""
    above = list(ancestors(item))
    return next((each for each in above if each.objectName() in COVERS), above[-2])


def off_the_window(window: QQuickWindow) -> Iterator[str]:
    whole = QRectF(0, 0, window.width(), window.height())
    for item in shown(window.contentItem()):
        place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        drawn = item.inherits("QQuickAbstractButton") or item.inherits("QQuickRectangle")
        if drawn and not scrolling(item) and not inside(place, whole, upright=True):
            yield f"{item.objectName() or item.metaObject().className()} at {place} runs out of the window"


def scrolling(item: QQuickItem) -> bool:
    return any(parent.inherits("QQuickFlickable") for parent in ancestors(item))


SIZES = pytest.mark.parametrize("size", [QSize(720, 1280), QSize(1280, 720)], ids=["portrait", "landscape"])

Inspect = Callable[..., Inspector]


@pytest.fixture
def inspect(qapp: QGuiApplication, kept: list[ViewModels], shop: FakeShop, words_folder: Path) -> Inspect:
    """Takes an inspector through all looks, in a window of that size."""

    def take(size: QSize, tags: tuple[str, ...] = EVERY_TAG, comfort: tuple[str, ...] = ()) -> Inspector:
        furnish(shop)
        models = build_view_models(shop.services(), languages=(*LANGUAGES.values(), PSEUDO), times=UNHURRIED)
        kept.append(models)
        engine = build_window(models, fullscreen=False, words_folder=words_folder)
        window = window_of(engine)
        window.resize(size)
        inspector = Inspector(models, window, tags, comfort)
        try:
            Tour(shop, models, window, inspector.look).take()
        finally:
            window.hide()
            take_down(engine)
            models.close()
        return inspector

    return take


@SIZES
def test_every_look_holds_its_words_in_every_language(inspect: Inspect, size: QSize) -> None:
    """No text is cut, elided, too large for its frame, off the window or over another; none is left untranslatable."""
    inspector = inspect(size)
    assert inspector.texts_seen > 1000
    assert not inspector.complaints, "\n".join(inspector.complaints)


@SIZES
def test_every_look_holds_large_words_low_down(inspect: Inspect, size: QSize) -> None:
    """The same for who asked for larger letters and everything further down, in a long language, and from the right."""
    inspector = inspect(size, ("de", "ar"), ("largeText", "reach"))
    assert inspector.texts_seen > 300
    assert not inspector.complaints, "\n".join(inspector.complaints)


def test_what_is_amiss_is_seen(make_screen: MakeScreen) -> None:
    """The inspector names a text that is too long for its button, one that was not filled, and one past qsTr."""
    screen = make_screen()
    inspector = Inspector(screen.models, screen.window)
    assert list(inspector.complaints_in(ENGLISH.tag)) == []
    button = screen.item("start")
    for text, complaint in (
        ("A far too long text for " + "such a button " * 40, "runs out of its frame"),
        ("Touch %1", "a placeholder is left"),
        ("[Töüçh]", ""),
        ("Touch to begin", "goes past qsTr"),
    ):
        button.setProperty("text", text)
        draw(screen.window)
        found = " ".join(each for each in inspector.complaints_in(PSEUDO.tag) if text in each)
        assert complaint in found if complaint else not found

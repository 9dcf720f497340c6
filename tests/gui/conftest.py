"""The real QML, offscreen, over a fake shop; any warning of Qt's fails the test (see `qt_log_level_fail`)."""

from __future__ import annotations

import gc
import os
import subprocess
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQml import QQmlComponent, qmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.config import ShopConfig
from kiosk.languages import ENGLISH, Language
from kiosk.media.scan import Candidate
from kiosk.ui.engine import PLAIN_SHOP, QML_FOLDER, build_window, take_down, window_of
from kiosk.viewmodels.bundle import ScreenTimes, ViewModels, build_view_models
from kiosk.viewmodels.photos.grid import PhotoRole
from kiosk.viewmodels.photos.lines import LineRole, PhotoLinesModel
from tests.cloud import REPOSITORY
from tests.fakes.flow import NOW, STICK, FakeShop

UPRIGHT = QSize(540, 960)
LOOK_S = 0.05
"""Between two looks for media: short, so that no test waits for them."""
WAIT_LIMIT_MS = 20_000
"""Until what a touch brings about is given up. Shorter: a busy machine fails a test by its clock."""


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="module", autouse=True)
def garbage_waits() -> Iterator[None]:
    """Until the end of the module, for this thread.

    Python collects cycles in whichever thread allocates next. A view-model that a test left behind and that dies on a
    bridge's thread leaves its running timers to Qt, which calls the dead: a segmentation fault, some tests later. The
    kiosk itself makes its view-models once and leaves none behind.
    """
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@dataclass
class Hands(ABC):
    """Somebody's hands and eyes before a window: finds items by name, touches them, and waits for what comes."""

    bot: QtBot
    window: QQuickWindow
    touchscreen: QPointingDevice
    drawn_step: str = field(default="", init=False)

    @property
    @abstractmethod
    def step(self) -> str:
        """Whatever changes with the page."""

    def find(self, name: str) -> QQuickItem | None:
        """The visible item of that name."""
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if not item.isVisible():  # and so nothing in it: most of a window is a page that is not shown
                continue
            if item.objectName() == name:
                return item
            waiting.extend(item.childItems())
        return None

    def item(self, name: str) -> QQuickItem:
        found = self.find(name)
        if found is None:
            self.wait(lambda: self.find(name) is not None)
            found = self.find(name)
        assert found is not None
        return found

    def text(self, name: str) -> str:
        return str(self.item(name).property("text"))

    def centre(self, name: str) -> QPoint:
        """Of a page that is new only once a frame has laid it out: before, its items lie over each other."""
        item = self.item(name)
        if self.drawn_step != self.step:
            with self.bot.waitSignal(self.window.frameSwapped, timeout=5000):
                self.window.update()
            self.drawn_step = self.step
            item = self.item(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def touch(self, name: str) -> None:
        at = self.centre(name)
        # One object that outlives its commits: a chained temporary is freed under Qt's hands.
        finger = QTest.touchEvent(self.window, self.touchscreen, False)  # noqa: FBT003 - Qt takes it by position
        finger.press(0, at, self.window)
        finger.commit()
        finger.release(0, at, self.window)
        finger.commit()

    def click(self, name: str) -> None:
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=self.centre(name))

    def type(self, text: str) -> None:
        for character in text:
            self.touch(f"key-{character}")

    def wait(self, condition: Callable[[], bool]) -> None:
        self.bot.waitUntil(condition, timeout=WAIT_LIMIT_MS)


@dataclass
class Screen(Hands):
    """A customer's."""

    shop: FakeShop
    models: ViewModels

    @property
    def step(self) -> str:
        return str(self.models.session.session.step)

    def draw(self, *names: str, rest_ms: int = 0) -> None:
        """One finger from item to item; `rest_ms`: how long it rests on the first."""
        self.draw_through([self.centre(name) for name in names], rest_ms)

    def draw_through(self, way: list[QPoint], rest_ms: int = 0, until: Callable[[], bool] = lambda: True) -> None:
        """`until`: what the finger waits for before it is lifted."""
        with self.finger_down(way[0]) as move:
            self.bot.wait(rest_ms)
            for place in way[1:]:
                move(place)
            self.wait(until)

    @contextmanager
    def finger_down(self, place: QPoint) -> Iterator[Callable[[QPoint], None]]:
        """Gives what moves it; it is lifted where it is in the end."""
        finger = QTest.touchEvent(self.window, self.touchscreen, False)  # noqa: FBT003 - Qt takes it by position
        at = place

        def move(to: QPoint) -> None:
            nonlocal at
            begin, at = at, to
            for part in range(1, 11):
                finger.move(0, begin + (to - begin) * part / 10, self.window)
                finger.commit()
                self.bot.wait(5)

        finger.press(0, place, self.window)
        finger.commit()
        try:
            yield move
        finally:
            finger.release(0, at, self.window)
            finger.commit()
            self.bot.wait(20)  # a finger that rested is lifted a turn later

    def list_more(self, *days_ago: int) -> None:
        """As many photos more, as the scan of a card would bring them in one batch; each of its day."""
        count = self.models.grid.row_count()
        self.models.grid._append(
            [
                Candidate(STICK.root / f"IMG_{number:04}.jpg", 3_000_000, NOW - timedelta(days=days))
                for number, days in enumerate(days_ago, start=count + 1)
            ]
        )
        self.bot.wait(50)

    def pinch(self, name: str) -> None:
        """Two fingers on it, drawn apart."""
        middle = self.centre(name)
        fingers = QTest.touchEvent(self.window, self.touchscreen, False)  # noqa: FBT003 - Qt takes it by position
        for finger in (0, 1):
            fingers.press(finger, middle + QPoint(30 * (2 * finger - 1), 0), self.window)
        fingers.commit()
        for apart in range(35, 110, 5):
            for finger in (0, 1):
                fingers.move(finger, middle + QPoint(apart * (2 * finger - 1), 0), self.window)
            fingers.commit()
            self.bot.wait(5)
        for finger in (0, 1):
            fingers.release(finger, middle + QPoint(105 * (2 * finger - 1), 0), self.window)
        fingers.commit()

    @property
    def headings(self) -> list[int]:
        """The grid's lines that name a day."""
        lines: PhotoLinesModel = self.models.grid.property("lines")
        return [line for line in range(lines.row_count()) if lines.fact(line, LineRole.IS_HEADING)]

    def chosen(self) -> list[int]:
        """The chosen photos' numbers, by their names."""
        return sorted(int(path.stem.split("_")[1]) for path in self.models.session.session.selected)

    def picture(self, row: int) -> str:
        return str(self.models.grid.fact(row, PhotoRole.THUMBNAIL))

    def refused(self) -> list[int]:
        """The numbers of the photos that say why they can't be had."""
        grid = self.models.grid
        return [row + 1 for row in range(grid.row_count()) if grid.fact(row, PhotoRole.REFUSAL)]

    def wait_for(self, step: str) -> None:
        self.wait(lambda: self.step == step)

    def go_to_photos(self) -> None:
        self.touch("start")
        self.touch("source-0")
        self.wait(lambda: self.models.grid.rowCount() == self.shop.photo_count)

    def go_to_email(self) -> None:
        self.go_to_photos()
        self.touch("photo-0")
        self.touch("photo-2")
        self.touch("next")

    def go_to_consent(self) -> None:
        self.go_to_email()
        self.type("ada@mail.org")
        self.touch("next")

    def send(self) -> None:
        self.go_to_consent()
        self.touch("agree")
        self.touch("send")

    def finish(self) -> None:
        """As soon as she may: until her card is free the button says that she is to wait."""
        self.wait(lambda: "remove" in self.text("title"))
        self.touch("finish")


MakeScreen = Callable[..., Screen]


def theme_of(window: QQuickWindow) -> QObject:
    """The one that its pages have, comfort and all."""
    component = QQmlComponent(qmlEngine(window))
    component.setData(
        b'import QtQuick\nimport "theme"\nQtObject { property var theme: Theme }',
        QUrl.fromLocalFile(str(QML_FOLDER / "Probe.qml")),
    )
    probe = component.create()
    assert probe is not None, component.errorString()
    theme = probe.property("theme")
    assert isinstance(theme, QObject)
    return theme


@pytest.fixture(scope="session")
def touchscreen(qapp: QGuiApplication) -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture(scope="session")
def kept(qapp: QGuiApplication) -> Iterator[list[ViewModels]]:
    """View-models of finished tests, never freed before the last one.

    A Python wrapper that dies after its C++ object can unregister a newcomer at the same address, and QML then reads
    `undefined` from that: 3 of 450 windows made one after another, and none of 450 when all were kept.
    """
    models: list[ViewModels] = []
    yield models
    models.clear()


@pytest.fixture(scope="session")
def words_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages' words in the pseudo language, which no language file has."""
    folder = tmp_path_factory.mktemp("words")
    linguist = REPOSITORY / "packaging" / "languages" / "linguist.py"
    subprocess.run([sys.executable, linguist, "pseudo", folder], check=True, cwd=REPOSITORY, timeout=60)
    return folder


@pytest.fixture
def shop(tmp_path: Path) -> FakeShop:
    return FakeShop(tmp_path)


@pytest.fixture
def make_screen(
    qapp: QGuiApplication, qtbot: QtBot, shop: FakeShop, touchscreen: QPointingDevice, kept: list[ViewModels]
) -> Iterator[MakeScreen]:
    closers: list[Callable[[], None]] = []

    def make(
        times: ScreenTimes | None = None,
        size: QSize = UPRIGHT,
        *,
        fullscreen: bool = False,
        languages: tuple[Language, ...] = (ENGLISH,),
        shop_look: ShopConfig = PLAIN_SHOP,
        first_language: str | None = None,
    ) -> Screen:
        models = build_view_models(
            shop.services(),
            languages=languages,
            first_language=first_language,
            times=times or ScreenTimes(look_for_sources_every_s=LOOK_S, linger_when_sent_s=0.1),
        )
        kept.append(models)
        engine = build_window(models, fullscreen=fullscreen, shop=shop_look)
        window = window_of(engine)

        def close() -> None:
            shop.card_gate.set()
            window.hide()
            take_down(engine)
            models.close()

        closers.append(close)
        window.resize(size)
        qtbot.waitUntil(lambda: window.size() == size or fullscreen, timeout=5000)
        screen = Screen(qtbot, window, touchscreen, shop, models)
        screen.wait(lambda: models.sources.rowCount() == len(shop.sources_there))
        return screen

    yield make
    for close in closers:
        close()


@pytest.fixture
def screen(make_screen: MakeScreen) -> Screen:
    return make_screen()

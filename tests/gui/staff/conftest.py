"""Staff at the panel, by touch, over a backend and a queue in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject, QPoint, QSize
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.flow.customer_session import Step
from kiosk.ui.engine import build_window, take_down, window_of
from kiosk.viewmodels.bundle import ScreenTimes, ViewModels, build_view_models
from kiosk.viewmodels.staff.calls import LiveQuestion
from tests.fakes.flow import FakeShop
from tests.fakes.staff_panel import NUMBER, PIN, FakeStaff
from tests.gui.conftest import LOOK_S, MakeScreen, Screen

UPRIGHT = QSize(540, 960)


@dataclass
class StaffScreen:
    """A member of staff's hands and eyes."""

    screen: Screen
    staff: FakeStaff

    @property
    def step(self) -> str:
        assert self.screen.models.staff is not None
        return str(self.screen.models.staff.session.session.step)

    def gesture(self) -> None:
        """The corner held, then the tap in the other one."""
        corner = self.screen.item("staffCorner")
        corner.setProperty("pressAndHoldInterval", 30)  # two seconds otherwise
        with self.screen.finger_down(QPoint(20, 20)):
            self.screen.bot.wait(60)
        window = self.screen.window
        end = QPoint(window.width() - 20, window.height() - 20)
        self.tap(end)

    def tap(self, place: QPoint) -> None:
        finger = QTest.touchEvent(self.screen.window, self.screen.touchscreen, False)  # noqa: FBT003 - by position
        finger.press(0, place, self.screen.window)
        finger.commit()
        finger.release(0, place, self.screen.window)
        finger.commit()

    def type(self, digits: str) -> None:
        for digit in digits:
            self.touch(f"digit-{digit}")

    def log_in(self, number: str = NUMBER, pin: str = PIN) -> None:
        self.gesture()
        self.screen.wait(lambda: self.step == "number")
        self.type(number)
        self.touch("digit-next")
        self.type(pin)

    def open(self) -> None:
        """Without touching each digit: that is shown by the tests of the way in."""
        assert self.screen.models.staff is not None
        session = self.screen.models.staff.session
        session.ask()
        for digit in NUMBER:
            session.typeDigit(digit)
        session.goOn()
        for digit in PIN:
            session.typeDigit(digit)
        self.screen.wait(lambda: self.step == "open")

    def go_to(self, view: str) -> None:
        self.open()
        self.touch(f"view-{view}")

    def touch(self, name: str) -> None:
        """What is laid out anew after a touch is touched where it stands in the next frame."""
        self.screen.item(name)
        self.screen.drawn_step = ""
        self.screen.touch(name)

    def text(self, name: str) -> str:
        return self.screen.text(name)

    def sees(self, name: str) -> bool:
        return self.screen.find(name) is not None

    def wait(self, condition: Callable[[], bool]) -> None:
        self.screen.wait(condition)

    def wait_text(self, name: str, part: str) -> None:
        self.screen.wait(lambda: self.sees(name) and part in self.text(name))


@pytest.fixture(scope="module", autouse=True)
def quick() -> Iterator[None]:
    """Views ask again after some milliseconds instead of seconds."""
    set_up = LiveQuestion.__init__

    def quickly(self: LiveQuestion, ask: Callable[[], None], parent: QObject, _every_s: float = 0.0) -> None:
        set_up(self, ask, parent, 0.03)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(LiveQuestion, "__init__", quickly)
        yield


@dataclass(frozen=True)
class Standing:
    """One window for the tests of a module: to make one takes longer than most of them."""

    shop: FakeShop
    staff: FakeStaff
    models: ViewModels
    window: QQuickWindow

    def leave(self) -> None:
        """The first page, and nothing under way."""
        panel = self.models.staff
        assert panel is not None
        panel.session.close()
        self.staff.backend.gate.set()
        for pool in (panel.bridge._desk, panel.bridge._scouts):
            pool.submit(lambda: None).result()
        if self.models.session.session.step is not Step.ATTRACT:
            self.models.session.reset()


@pytest.fixture(scope="module")
def standing(
    qapp: QGuiApplication, kept: list[ViewModels], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Standing]:
    folder = tmp_path_factory.mktemp("panel")
    shop, staff = FakeShop(folder), FakeStaff(folder)
    shop.staff = staff.services()
    models = build_view_models(shop.services(), times=times_of())
    kept.append(models)
    engine = build_window(models, fullscreen=False)
    window = window_of(engine)
    window.resize(UPRIGHT)
    yield Standing(shop, staff, models, window)
    window.hide()
    take_down(engine)
    models.close()


def times_of(idle_s: float = 600) -> ScreenTimes:
    return ScreenTimes(look_for_sources_every_s=LOOK_S, linger_when_sent_s=0.1, staff_idle_s=idle_s)


@pytest.fixture
def staff(standing: Standing) -> FakeStaff:
    standing.staff.renew()
    return standing.staff


@pytest.fixture
def panel(standing: Standing, staff: FakeStaff, qtbot: QtBot, touchscreen: QPointingDevice) -> Iterator[StaffScreen]:
    standing.window.requestActivate()  # a test's own window took the keys
    qtbot.waitUntil(standing.window.isActive, timeout=5000)
    yield StaffScreen(Screen(qtbot, standing.window, touchscreen, standing.shop, standing.models), staff)
    standing.leave()


@pytest.fixture
def shop(shop: FakeShop, staff: FakeStaff) -> FakeShop:
    """Of a window of its own."""
    shop.staff = staff.services()
    return shop


MakePanel = Callable[..., StaffScreen]


@pytest.fixture
def make_panel(make_screen: MakeScreen, staff: FakeStaff) -> MakePanel:
    def make(size: QSize = UPRIGHT, idle_s: float = 600) -> StaffScreen:
        return StaffScreen(make_screen(times_of(idle_s), size), staff)

    return make

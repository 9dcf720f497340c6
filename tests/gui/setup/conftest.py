"""An owner before a machine that is no kiosk yet, by touch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.flow.setup.ports import SetupServices
from kiosk.languages import ENGLISH, Language
from kiosk.ui.engine import build_setup_window, take_down, window_of
from kiosk.viewmodels.setup.bundle import SetupViewModels, build_setup_view_models
from tests.fakes.setup import FakeMachine
from tests.gui.conftest import LOOK_S, UPRIGHT, Hands

kept_for_good: list[SetupViewModels] = []
"""See `kept` of the customers' tests."""


@dataclass
class SetupScreen(Hands):
    models: SetupViewModels
    touches: int = 0

    @property
    def step(self) -> str:
        return str(self.models.setup.session.step)

    def touch(self, name: str) -> None:
        self.touches += 1
        super().touch(name)

    def type_code(self, code: str) -> None:
        for letter in code:
            self.touch(f"code-{letter}")

    def wait_for(self, step: str) -> None:
        self.wait(lambda: self.step == step)


MakeSetup = Callable[..., SetupScreen]


@pytest.fixture
def machine() -> Iterator[FakeMachine]:
    machine = FakeMachine()
    yield machine
    machine.gate.set()


@pytest.fixture
def make_setup(qapp: QGuiApplication, qtbot: QtBot, touchscreen: QPointingDevice) -> Iterator[MakeSetup]:
    closers: list[Callable[[], None]] = []

    def make(
        services: SetupServices, size: QSize = UPRIGHT, languages: tuple[Language, ...] = (ENGLISH,)
    ) -> SetupScreen:
        models = build_setup_view_models(services, languages=languages, first_language=ENGLISH.tag, look_every_s=LOOK_S)
        kept_for_good.append(models)
        engine = build_setup_window(models, fullscreen=False)
        window = window_of(engine)
        window.resize(size)

        def close() -> None:
            window.hide()
            take_down(engine)
            models.close()

        closers.append(close)
        qtbot.waitUntil(lambda: window.size() == size, timeout=5000)
        return SetupScreen(qtbot, window, touchscreen, models)

    yield make
    for close in closers:
        close()


@pytest.fixture
def setup(make_setup: MakeSetup, machine: FakeMachine) -> SetupScreen:
    return make_setup(machine.services())

"""The touchscreen ends for another version in its place when nobody stands before it, and not before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.viewmodels import restart
from kiosk.viewmodels.bundle import ViewModels, build_view_models
from kiosk.viewmodels.restart import RestartModel
from tests.fakes.flow import FakeShop
from tests.fakes.staff_panel import FakeStaff

LOOK_MS = 15


class Restarts:
    """Counts how often an end is due."""

    def __init__(self, models: ViewModels, bot: QtBot) -> None:
        assert isinstance(models.restart, RestartModel)
        self.models = models
        self.count = 0
        self._bot = bot
        models.restart.due.connect(self._note)

    def _note(self) -> None:
        self.count += 1

    def after(self, looks: int) -> int:
        self._bot.wait(LOOK_MS * looks)
        return self.count


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """The last one stands."""
    monkeypatch.setattr(restart, "LOOK_EVERY_MS", LOOK_MS)
    return [True]


@pytest.fixture
def make_restarts(
    qapp: QGuiApplication, qtbot: QtBot, tmp_path: Path, kept: list[ViewModels], answers: list[bool]
) -> Callable[[], Restarts]:
    def make() -> Restarts:
        shop = FakeShop(tmp_path)
        shop.staff = FakeStaff(tmp_path).services()
        shop.restart_wanted = lambda: answers[-1]
        models = build_view_models(shop.services())
        kept.append(models)
        return Restarts(models, qtbot)

    return make


def test_it_ends_once_when_that_is_wanted_and_nobody_is_here(make_restarts: Callable[[], Restarts]) -> None:
    """After a while without a touch; and not again and again."""
    restarts = make_restarts()
    assert restarts.count == 0
    assert restarts.after(10) == 1
    restarts.models.close()


def test_it_stays_where_nothing_is_wanted(make_restarts: Callable[[], Restarts], answers: list[bool]) -> None:
    """And asks again, for what is not wanted now may be later."""
    answers[:] = [False]
    restarts = make_restarts()
    assert restarts.after(8) == 0
    answers[:] = [True]
    assert restarts.after(8) == 1
    restarts.models.close()


@pytest.mark.parametrize("who", ["a customer", "staff"])
def test_it_waits_for_who_is_here(make_restarts: Callable[[], Restarts], who: str) -> None:
    """From the first touch until they have gone."""
    restarts = make_restarts()
    session, staff = restarts.models.session, restarts.models.staff
    assert staff is not None
    come, go = (session.goOn, session.reset) if who == "a customer" else (staff.session.ask, staff.session.close)
    come()
    assert restarts.after(8) == 0
    go()
    assert restarts.count == 0
    assert restarts.after(8) == 1
    restarts.models.close()


def test_who_comes_while_it_is_asked_keeps_it(make_restarts: Callable[[], Restarts], answers: list[bool]) -> None:
    """The answer that came too late counts for nothing."""
    restarts = make_restarts()
    assert restarts.models.restart is not None
    restarts.models.restart.look()
    restarts.models.session.goOn()
    assert restarts.after(8) == 0
    restarts.models.close()

"""The touchscreen ends, to be started again, when nobody stands before it, and not before."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from kiosk.flow.ports import Restart
from kiosk.supervisor.endings import START_AGAIN
from kiosk.viewmodels.restart import RESTART_WITHIN_S, UNTOUCHED_S
from tests.fakes.flow import FakeShop
from tests.fakes.staff_panel import FakeStaff
from tests.gui.conftest import MakeScreen, Screen

A_SCREEN: Final = """
from pathlib import Path
from kiosk.config import SessionConfig, ShopConfig
from kiosk.flow.ports import Restart
from kiosk.ui.application import run_window
from kiosk.viewmodels import restart
from tests.fakes.flow import FakeShop

restart.LOOK_EVERY_MS, restart.UNTOUCHED_S = 50, 0.0
shop = FakeShop(Path("."))
shop.restart_wanted = lambda: Restart.WHEN_IDLE
raise SystemExit(run_window(shop.services(), SessionConfig(), ShopConfig(), fullscreen=True))
"""


class Looks:
    """Looks when it is told to, and counts how often an end was due."""

    def __init__(self, screen: Screen) -> None:
        assert screen.models.restart is not None
        self.screen, self.model, self.count = screen, screen.models.restart, 0
        self.model.due.connect(self._note)

    def _note(self) -> None:
        self.count += 1

    def after(self, seconds: float, wanted: Restart) -> int:
        """So often in all by then."""
        answered = False

        def answer() -> Restart:
            nonlocal answered
            answered = True
            return wanted

        self.screen.shop.clock.advance(seconds)
        self.model._wanted = answer
        self.model.look()
        self.screen.wait(lambda: answered)
        self.screen.bot.wait(20)  # the answer comes to this thread a turn later
        return self.count


@pytest.fixture
def make_looks(make_screen: MakeScreen, shop: FakeShop, tmp_path: Path) -> Callable[[], Looks]:
    shop.staff = FakeStaff(tmp_path).services()
    shop.restart_wanted = lambda: Restart.NONE
    return lambda: Looks(make_screen())


@pytest.mark.parametrize("wanted", [Restart.WHEN_IDLE, Restart.SOON])
def test_it_ends_once_when_that_is_wanted_and_nobody_is_here(make_looks: Callable[[], Looks], wanted: Restart) -> None:
    """After a while without a touch; and not again and again."""
    looks = make_looks()
    assert looks.after(UNTOUCHED_S - 1, wanted) == 0
    assert looks.after(1, Restart.NONE) == 0
    assert looks.after(0, wanted) == 1
    assert looks.after(60, wanted) == 1


@pytest.mark.parametrize("who", ["a customer", "staff"])
def test_it_waits_for_who_is_here(make_looks: Callable[[], Looks], who: str) -> None:
    """From the first touch until they have gone, and a little longer."""
    looks = make_looks()
    models = looks.screen.models
    assert models.staff is not None
    staff = models.staff.session
    come, go = (models.session.goOn, models.session.reset) if who == "a customer" else (staff.ask, staff.close)
    come()
    assert looks.after(10 * UNTOUCHED_S, Restart.WHEN_IDLE) == 0
    go()
    assert looks.after(UNTOUCHED_S - 1, Restart.WHEN_IDLE) == 0
    assert looks.after(1, Restart.WHEN_IDLE) == 1


@pytest.mark.parametrize(("wanted", "count"), [(Restart.WHEN_IDLE, 0), (Restart.SOON, 1)])
def test_the_owners_command_has_a_latest_time(make_looks: Callable[[], Looks], wanted: Restart, count: int) -> None:
    """Under a customer's hands after half an hour, where the owner commanded it; for a new version never."""
    looks = make_looks()
    looks.screen.go_to_photos()
    assert looks.after(0, wanted) == 0
    assert looks.after(RESTART_WITHIN_S - 1, wanted) == 0
    assert looks.after(1, wanted) == count


def test_photos_that_are_being_taken_are_never_cut_off(make_looks: Callable[[], Looks], shop: FakeShop) -> None:
    """Between Send and the word that her card is free no restart comes, however late it is."""
    looks = make_looks()
    shop.card_gate.clear()
    looks.screen.send()
    assert looks.after(0, Restart.SOON) == 0
    assert looks.after(2 * RESTART_WITHIN_S, Restart.SOON) == 0
    shop.card_gate.set()
    looks.screen.wait(lambda: looks.screen.models.session.session.order is not None)
    assert looks.after(0, Restart.SOON) == 1


def test_who_comes_while_it_is_asked_keeps_it(make_looks: Callable[[], Looks]) -> None:
    """The answer that came too late counts for nothing."""
    looks = make_looks()
    looks.screen.shop.clock.advance(60)

    def answer() -> Restart:
        looks.screen.models.session.goOn()
        return Restart.WHEN_IDLE

    looks.model._judge(answer())
    assert looks.count == 0


def test_a_disk_that_does_not_answer_ends_nothing(make_looks: Callable[[], Looks]) -> None:
    """It is looked at again later."""
    looks = make_looks()
    was_asked = False

    def broken() -> Restart:
        nonlocal was_asked
        was_asked = True
        raise OSError(5, "Input/output error")

    looks.model._wanted = broken
    looks.screen.shop.clock.advance(60)
    looks.model.look()
    looks.screen.wait(lambda: was_asked)
    assert looks.after(0, Restart.WHEN_IDLE) == 1


def test_the_process_asks_to_be_started_again(tmp_path: Path) -> None:
    """The touchscreen ends with the code by which its supervisor starts it again."""
    repository = Path(__file__).parents[2]
    environment = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "PYTHONPATH": str(repository)}
    done = subprocess.run(
        [sys.executable, "-c", A_SCREEN],
        check=False,
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == START_AGAIN, done.stderr

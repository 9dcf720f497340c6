"""What the owner commands from afar at the touchscreen: closed for the moment, and started again; never mid-way."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from kiosk.flow.ports import OwnersWishes
from kiosk.supervisor.endings import START_AGAIN
from kiosk.viewmodels.owner import RESTART_WITHIN_S, OwnerModel
from tests.fakes.flow import FakeShop
from tests.fakes.staff_panel import FakeStaff
from tests.gui.conftest import MakeScreen, Screen

CLOSED: Final = OwnersWishes(closed=True)
OPEN: Final = OwnersWishes()
RESTART: Final = OwnersWishes(restart=True)

A_SCREEN: Final = """
from pathlib import Path
from kiosk.config import SessionConfig, ShopConfig
from kiosk.flow.ports import OwnersWishes
from kiosk.ui.application import run_window
from tests.fakes.flow import FakeShop

shop = FakeShop(Path("."))
shop.wishes = OwnersWishes(restart=True)
raise SystemExit(run_window(shop.services(), SessionConfig(), ShopConfig(), fullscreen=True))
"""


def commanded(screen: Screen, wishes: OwnersWishes) -> OwnerModel:
    """As after the touchscreen's next look."""
    screen.shop.wishes = wishes
    owner = screen.models.owner
    assert owner is not None
    owner.look()
    return owner


class Due:
    """Whether the restart was due since the last question."""

    def __init__(self, screen: Screen) -> None:
        assert screen.models.owner is not None
        self._came = False
        screen.models.owner.restartDue.connect(self._note)

    def _note(self) -> None:
        self._came = True

    @property
    def came(self) -> bool:
        came, self._came = self._came, False
        return came


def test_closed_for_the_moment(make_screen: MakeScreen) -> None:
    """The first page says so, and no touch begins a session; opened again it is as before."""
    screen = make_screen()
    commanded(screen, CLOSED)
    assert screen.text("title") == "Closed for the moment"
    screen.touch("closed")
    screen.touch("title")
    assert (screen.step, screen.find("start")) == ("attract", None)
    commanded(screen, OPEN)
    screen.touch("start")
    assert screen.step == "source"


def test_a_customer_under_way_finishes(make_screen: MakeScreen) -> None:
    """What she began goes to its end, and then it is closed."""
    screen = make_screen()
    screen.go_to_photos()
    commanded(screen, CLOSED)
    screen.touch("photo-0")
    screen.touch("next")
    screen.type("ada@mail.org")
    screen.touch("next")
    screen.touch("agree")
    screen.touch("send")
    screen.wait(lambda: screen.models.session.session.order is not None)
    assert screen.find("closed") is None
    screen.models.session.goOn()
    assert screen.find("closed") is None
    screen.models.session.reset()
    assert screen.text("title") == "Closed for the moment"


def test_a_disk_that_does_not_answer_changes_nothing(make_screen: MakeScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    """What cannot be read leaves the screen as it is."""
    screen = make_screen()
    owner = commanded(screen, CLOSED)

    def broken() -> OwnersWishes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(owner, "_read", broken)
    owner.look()
    assert screen.text("title") == "Closed for the moment"


def test_nobody_is_here(make_screen: MakeScreen) -> None:
    """A restart comes at once where nobody is before the kiosk, and not where none is wanted."""
    screen = make_screen()
    due = Due(screen)
    commanded(screen, CLOSED)
    assert not due.came
    commanded(screen, RESTART)
    assert due.came


def test_a_restart_waits_for_the_customer(make_screen: MakeScreen, shop: FakeShop) -> None:
    """It comes when she has gone; under her hands only after half an hour."""
    screen = make_screen()
    due = Due(screen)
    screen.go_to_photos()
    commanded(screen, RESTART)
    shop.clock.advance(RESTART_WITHIN_S - 1)
    commanded(screen, RESTART)
    assert not due.came
    shop.clock.advance(1)
    commanded(screen, RESTART)
    assert due.came


def test_a_restart_comes_when_she_has_gone(make_screen: MakeScreen) -> None:
    """The first page back is the moment."""
    screen = make_screen()
    due = Due(screen)
    screen.go_to_photos()
    commanded(screen, RESTART)
    assert not due.came
    screen.models.session.reset()
    commanded(screen, RESTART)
    assert due.came


def test_photos_that_are_being_taken_are_never_cut_off(make_screen: MakeScreen, shop: FakeShop) -> None:
    """Between Send and the word that her card is free no restart comes, however late it is."""
    screen = make_screen()
    due = Due(screen)
    shop.card_gate.clear()
    screen.send()
    commanded(screen, RESTART)
    shop.clock.advance(2 * RESTART_WITHIN_S)
    commanded(screen, RESTART)
    assert not due.came
    shop.card_gate.set()
    screen.wait(lambda: screen.models.session.session.order is not None)
    commanded(screen, RESTART)
    assert due.came


def test_staff_at_the_panel_are_somebody(make_screen: MakeScreen, shop: FakeShop, tmp_path: Path) -> None:
    """A restart waits until staff have closed their panel; and they come in also where it is closed for customers."""
    shop.staff = FakeStaff(tmp_path).services()
    screen = make_screen()
    due = Due(screen)
    commanded(screen, CLOSED)
    assert screen.find("staffCorner") is not None
    assert screen.models.staff is not None
    screen.models.staff.session.ask()
    commanded(screen, RESTART)
    assert not due.came
    screen.models.staff.session.close()
    commanded(screen, RESTART)
    assert due.came


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

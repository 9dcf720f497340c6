"""Closed for the moment, by the owner's command from afar; never under a customer's hands."""

from __future__ import annotations

import pytest

from kiosk.viewmodels.closure import ClosureModel
from tests.gui.conftest import MakeScreen, Screen


def commanded(screen: Screen, *, closed: bool) -> ClosureModel:
    """As after the touchscreen's next look."""
    screen.shop.closed = closed
    closure = screen.models.closure
    assert closure is not None
    closure.look()
    return closure


def test_closed_for_the_moment(make_screen: MakeScreen) -> None:
    """The first page says so, and no touch begins a session; opened again it is as before."""
    screen = make_screen()
    commanded(screen, closed=True)
    assert screen.text("title") == "Closed for the moment"
    screen.touch("closed")
    screen.touch("title")
    assert (screen.step, screen.find("start")) == ("attract", None)
    commanded(screen, closed=False)
    screen.touch("start")
    assert screen.step == "source"


def test_a_customer_under_way_finishes(make_screen: MakeScreen) -> None:
    """What she began goes to its end, and then it is closed."""
    screen = make_screen()
    screen.go_to_photos()
    commanded(screen, closed=True)
    screen.touch("photo-0")
    screen.touch("next")
    screen.type("ada@mail.org")
    screen.touch("next")
    screen.touch("agree")
    screen.touch("send")
    screen.wait(lambda: screen.models.session.session.order is not None)
    assert screen.find("closed") is None
    screen.finish()
    screen.wait_for("done")
    screen.models.session.reset()
    assert screen.text("title") == "Closed for the moment"


def test_a_disk_that_does_not_answer_changes_nothing(make_screen: MakeScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    """What cannot be read leaves the screen as it is."""
    screen = make_screen()
    closure = commanded(screen, closed=True)

    def broken() -> bool:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(closure, "_read", broken)
    closure.look()
    assert screen.text("title") == "Closed for the moment"

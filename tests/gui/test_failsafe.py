"""A bug in any state: the customer reads an apology, staff find its number in the log, and the kiosk goes on."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer

from kiosk.flow.customer_session import Step
from kiosk.ui.failsafe import failsafe
from tests.gui.conftest import Screen

WAYS: dict[str, Callable[[Screen], object]] = {
    "attract": lambda _screen: None,
    "source": lambda screen: screen.touch("start"),
    "photos": Screen.go_to_photos,
    "email": Screen.go_to_email,
    "consent": Screen.go_to_consent,
}


def break_down() -> None:
    raise ZeroDivisionError("ada@mail.org")


@pytest.mark.parametrize("step", WAYS)
def test_a_bug_ends_in_an_apology(screen: Screen, step: str, caplog: pytest.LogCaptureFixture) -> None:
    """From any state: the apology shows the number under which the log has the bug's place, but not what it held."""
    WAYS[step](screen)
    assert screen.step == step
    with failsafe(screen.models.session), caplog.at_level(logging.ERROR):
        QTimer.singleShot(0, break_down)
        screen.wait(lambda: screen.step == Step.APOLOGY)
    incident = screen.models.session.property("incidentId")
    assert incident in screen.text("incident")
    assert incident in caplog.text
    assert "test_failsafe.py" in caplog.text
    assert "ada" not in caplog.text
    screen.touch("backToStart")
    screen.wait_for("attract")


def test_a_bug_in_another_thread_is_noted(screen: Screen, caplog: pytest.LogCaptureFixture) -> None:
    """What fails beside the screen disturbs no customer, and staff find it."""
    with failsafe(screen.models.session), caplog.at_level(logging.ERROR):
        thread = threading.Thread(target=break_down)
        thread.start()
        thread.join()
    assert "uncaught_in_thread error=ZeroDivisionError" in caplog.text
    assert screen.step == "attract"

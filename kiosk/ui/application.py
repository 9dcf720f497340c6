"""Runs the window from start to end: the Qt application, the signals that end it, and the order of taking down."""

from __future__ import annotations

import signal
from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.config import SessionConfig, ShopConfig
from kiosk.flow.ports import FlowServices, PreparationT
from kiosk.flow.setup.ports import SetupServices
from kiosk.supervisor.endings import LEFT_BY_STAFF, START_AGAIN, TOLD_TO_END
from kiosk.supervisor.pulse import Pulse
from kiosk.ui.engine import build_setup_window, build_window, take_down, window_of
from kiosk.ui.faces import speakable, use_faces
from kiosk.ui.failsafe import Failing, failsafe
from kiosk.ui.heart import Heart
from kiosk.viewmodels.bundle import ScreenTimes, build_view_models
from kiosk.viewmodels.idle import IdleTimes
from kiosk.viewmodels.setup.bundle import build_setup_view_models

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

STARTED: Final = 1
"""How the loop of the set-up's window ends where customers may come."""

SIGNAL_CHECK_MS: Final = 200
"""Python runs a signal's handler only when the interpreter does; Qt's loop alone would sleep through it."""


def run_window(
    services: FlowServices[PreparationT],
    session: SessionConfig,
    shop: ShopConfig,
    *,
    fullscreen: bool,
    pulse: Pulse | None = None,
) -> int:
    """Blocks until the window is closed or the process is told to end. Returns the exit code, one of
    `supervisor.endings` where there is a pulse for a supervisor.
    """
    application = _application()
    times = ScreenTimes(idle=IdleTimes(untouched_s=session.idle_s))
    use_faces()
    languages = speakable(session.offered_languages)
    view_models = build_view_models(
        services, languages=languages, first_language=session.language, times=times, speakable=speakable
    )
    engine = build_window(view_models, fullscreen=fullscreen, shop=shop)
    if view_models.staff is not None:
        view_models.staff.machine.leaving.connect(application.exit)
    if view_models.restart is not None:
        view_models.restart.due.connect(lambda: application.exit(START_AGAIN))
    try:
        return _run(application, view_models.session, window_of(engine), pulse)
    finally:
        del engine  # before the view-models that its bindings read
        view_models.close()


def run_setup_window(
    services: SetupServices, session: SessionConfig, *, fullscreen: bool, pulse: Pulse | None = None
) -> int | None:
    """Blocks until the kiosk is enrolled and started: then None. Else the exit code, as for `run_window`."""
    application = _application()
    use_faces()
    languages = speakable(session.offered_languages)
    view_models = build_setup_view_models(services, languages=languages, first_language=session.language)
    engine = build_setup_window(view_models, fullscreen=fullscreen)
    view_models.setup.started.connect(lambda: application.exit(STARTED))
    view_models.setup.left.connect(lambda: application.exit(LEFT_BY_STAFF))
    # Kept for the life of the process: see `viewmodels.bundle.ViewModels`.
    view_models.root.setParent(application)
    try:
        ending = _run(application, view_models.setup, window_of(engine), pulse)
        return None if ending == STARTED else ending
    finally:
        take_down(engine)
        view_models.close()


def _run(application: QGuiApplication, session: Failing, window: QQuickWindow, pulse: Pulse | None) -> int:
    heart = None if pulse is None else Heart(pulse, window)
    for number in (signal.SIGINT, signal.SIGTERM):
        # `quit` asks the window first, and a kiosk's window says no.
        signal.signal(number, lambda *_: application.exit(0 if pulse is None else TOLD_TO_END))
    signal_check = QTimer()
    signal_check.timeout.connect(lambda: None)
    signal_check.start(SIGNAL_CHECK_MS)
    try:
        with failsafe(session):
            return application.exec()
    finally:
        signal_check.stop()
        if heart is not None:
            heart.stop()


@cache
def _application() -> QGuiApplication:
    """The process' one: the set-up's window is followed by the customers', and Qt makes no second application."""
    return QGuiApplication([])

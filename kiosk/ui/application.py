"""Runs the window from start to end: the Qt application, the signals that end it, and the order of taking down."""

from __future__ import annotations

import signal
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.config import SessionConfig, ShopConfig
from kiosk.flow.ports import FlowServices, PreparationT
from kiosk.supervisor.endings import START_AGAIN, TOLD_TO_END
from kiosk.supervisor.pulse import Pulse
from kiosk.ui.engine import build_window, window_of
from kiosk.ui.faces import speakable, use_faces
from kiosk.ui.failsafe import failsafe
from kiosk.ui.heart import Heart
from kiosk.viewmodels.bundle import ScreenTimes, build_view_models
from kiosk.viewmodels.idle import IdleTimes

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
    application = QGuiApplication([])
    times = ScreenTimes(idle=IdleTimes(untouched_s=session.idle_s))
    use_faces()
    languages = speakable(session.offered_languages)
    view_models = build_view_models(
        services, languages=languages, first_language=session.language, times=times, speakable=speakable
    )
    engine = build_window(view_models, fullscreen=fullscreen, shop=shop)
    heart = None if pulse is None else Heart(pulse, window_of(engine))
    if view_models.staff is not None:
        view_models.staff.machine.leaving.connect(application.exit)
    for number in (signal.SIGINT, signal.SIGTERM):
        # `quit` asks the window first, and a kiosk's window says no.
        signal.signal(number, lambda *_: application.exit(0 if pulse is None else TOLD_TO_END))
    if view_models.restart is not None:
        view_models.restart.due.connect(lambda: application.exit(START_AGAIN))
    signal_check = QTimer()
    signal_check.timeout.connect(lambda: None)
    signal_check.start(SIGNAL_CHECK_MS)
    try:
        with failsafe(view_models.session):
            return application.exec()
    finally:
        signal_check.stop()
        if heart is not None:
            heart.stop()
        del engine  # before the view-models that its bindings read
        view_models.close()

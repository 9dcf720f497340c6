"""The real window over the real workers, in a process of its own: flicked from end to end while two workers are busy.

    python -m tests.bench.ui.screen CARD FOLDER

prints one JSON object with what it saw. With QT_QPA_PLATFORM=offscreen and QT_QUICK_BACKEND=software no screen and no
GPU is needed: Qt draws in memory, by the processor, which is the worst that a kiosk can have.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import psutil
from PySide6.QtCore import QEventLoop, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.imaging.workers.worker_pool import ImagingPool
from kiosk.media.sources import PhotoSource, SourceKind
from kiosk.ui.engine import build_window, window_of
from kiosk.viewmodels.bundle import ViewModels, build_view_models
from kiosk.viewmodels.photos.grid import PhotoRole
from tests.bench.grid.screen import WORKERS_UP_S, services_over
from tests.bench.ui.pulse import Pulse
from tests.fakes.flow import FakeShop

SIZE: Final = QSize(1080, 1920)
FLICK_PX_S: Final = -9_000.0
"""A strong flick of a thumb."""
FLICK_EVERY_MS: Final = 450
FLICKING_S: Final = 20.0
LIMIT_S: Final = 120.0


def main(card: Path, folder: Path) -> dict[str, float]:
    application = QGuiApplication([])
    source = PhotoSource("CARD", card, SourceKind.REMOVABLE)
    with ImagingPool(2) as pool:
        shop = FakeShop(folder, sources_there=(source,))
        models = build_view_models(services_over(pool, shop, folder))
        engine = build_window(models, fullscreen=False)
        window = window_of(engine)
        window.resize(SIZE)
        try:
            return _measured(models, window, sum(1 for _ in card.iterdir()))
        finally:
            window.hide()
            del engine
            models.close()
            del application


def _measured(models: ViewModels, window: QQuickWindow, count: int) -> dict[str, float]:
    pulse = Pulse(window)
    _until(lambda: pulse.frames > 0)
    first_frame_s = time.time() - psutil.Process().create_time()
    models.session.goOn()
    _until(lambda: models.sources.rowCount() == 1)
    _for_s(WORKERS_UP_S)
    chosen_s = time.monotonic()
    models.sources.choose(0)
    _until(lambda: bool(_picture(models, 0)))
    first_picture_s = time.monotonic() - chosen_s
    _until(lambda: models.grid.rowCount() == count)
    models.grid.selectAll()  # keeps both workers shrinking, up to what one order takes
    grid: Any = window.findChild(QObject, "grid")
    pulse.begin()
    flicks = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=FLICK_EVERY_MS)
    flicks.timeout.connect(lambda: grid.flick(0.0, FLICK_PX_S))
    flicks.start()
    _for_s(FLICKING_S)
    flicks.stop()
    return {
        "first_frame_s": first_frame_s,
        "first_picture_s": first_picture_s,
        "photos_listed": float(count),
        "way_px": float(grid.property("contentY")),
        **pulse.figures(),
        "app_peak_rss_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def _picture(models: ViewModels, row: int) -> str:
    return str(models.grid.data(models.grid.index(row), PhotoRole.THUMBNAIL) or "")


def _until(condition: Callable[[], bool]) -> None:
    deadline_s = time.monotonic() + LIMIT_S
    while not condition():
        if time.monotonic() > deadline_s:
            raise RuntimeError(f"the window was not done within {LIMIT_S:g} s")
        _for_s(0.005)


def _for_s(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2]))) + "\n")

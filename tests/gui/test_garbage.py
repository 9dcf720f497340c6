"""What a test leaves behind dies on the GUI thread (see `garbage_waits`)."""

from __future__ import annotations

import gc
import weakref
from threading import Thread

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

ALLOCATED = 100_000
"""Objects that a thread makes: more than Python lets come together before it looks for garbage, by far."""


class Ticking(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.itself = self
        self.timer = QTimer(self, interval=1000)
        self.timer.start()


def test_another_thread_collects_nothing(qapp: QGuiApplication) -> None:
    """However much it allocates, an abandoned object with a running timer is there until this thread looks for it."""
    alive = weakref.ref(Ticking())
    thread = Thread(target=lambda: [[] for _ in range(ALLOCATED)])
    thread.start()
    thread.join()
    assert alive() is not None
    gc.collect()
    assert alive() is None

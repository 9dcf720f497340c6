"""Closed for the moment, by the owner's word from afar; never under a customer's hands."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Property, QObject, QTimer, Signal

logger = logging.getLogger(__name__)

LOOK_EVERY_MS: Final = 1_000
"""A look at the disk, of microseconds. Longer: the next customer begins before it is closed."""


class ClosureModel(QObject):
    changed = Signal()

    def __init__(self, is_closed: Callable[[], bool], parent: QObject | None = None) -> None:
        """`is_closed` is called on this thread, and raises OSError."""
        super().__init__(parent)
        self._read = is_closed
        self._closed = False
        self._is_unread = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_EVERY_MS)
        self.look()

    def look(self) -> None:
        try:
            closed = self._read()
        except OSError as exc:
            if not self._is_unread:
                logger.warning("closure_unread reason=%s", exc.strerror)
            self._is_unread = True
            return
        self._is_unread = False
        if closed != self._closed:
            self._closed = closed
            logger.info("touchscreen_%s", "closed" if closed else "opened")
            self.changed.emit()

    def _is_closed(self) -> bool:
        return self._closed

    closed = Property(bool, _is_closed, notify=changed)
    """For the first page alone: who is here already finishes."""

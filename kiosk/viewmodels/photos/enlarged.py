"""The one photo that fills the screen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QUrl, Signal

from kiosk.viewmodels.desk import Desk


class EnlargedPhoto(QObject):
    """Of the GUI thread. One at a time: the next one takes the last one's place, on the disk as well."""

    changed = Signal()

    def __init__(self, desk: Desk[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._photo: Path | None = None
        self._url = ""

    def show(self, photo: Path) -> None:
        """`url` becomes its picture as soon as there is one."""
        self._photo, self._url = photo, ""
        self.changed.emit()

        def take(picture: Path) -> None:
            if self._photo == photo:
                self._url = QUrl.fromLocalFile(str(picture)).toString()
                self.changed.emit()

        self._desk.enlarge(photo, take)

    def retry(self) -> None:
        """The medium is back: what it would not give is asked for again."""
        if self._photo is not None and not self._url:
            self.show(self._photo)

    def clear(self) -> None:
        self._photo, self._url = None, ""
        self.changed.emit()

    def _get_url(self) -> str:
        """Empty until it is there."""
        return self._url

    url = Property(str, _get_url, notify=changed)

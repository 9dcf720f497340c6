"""Puts the words of the chosen language under the screen while it runs."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator
from PySide6.QtQml import QQmlEngine

from kiosk.errors import KioskError
from kiosk.viewmodels.language import SpokenLanguage

WORDS_FOLDER: Final = Path(__file__).parent / "languages"


class WordsMissing(KioskError):
    """A language that is offered has no words: a broken installation."""


class Translation(QObject):
    """Make it before the engine loads its pages, so that it hears of a change before any binding does."""

    def __init__(self, language: SpokenLanguage, engine: QQmlEngine, words_folder: Path = WORDS_FOLDER) -> None:
        super().__init__(engine)
        self._language = language
        self._engine = engine
        self._words_folder = words_folder
        self._translator: QTranslator | None = None
        language.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Raises WordsMissing. Every text on the screen is another one when it returns."""
        tag = self._language.current.tag
        translator = QTranslator(self)
        if not translator.load(f"kiosk_{tag}.qm", str(self._words_folder)):
            raise WordsMissing(f"{self._words_folder / f'kiosk_{tag}.qm'} can't be read: reinstall")
        # `%Ln` in a text writes its number by the default.
        QLocale.setDefault(QLocale(tag))
        QCoreApplication.installTranslator(translator)
        self.leave()
        self._translator = translator
        self._engine.retranslate()

    def leave(self) -> None:
        """Takes the words away, as the window goes. May be called again."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator.deleteLater()
            self._translator = None

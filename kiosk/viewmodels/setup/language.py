"""The language of the set-up pages: chosen by whoever sets up, and the shop's from then on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from kiosk.flow.setup.session import SetupStep
from kiosk.languages import Language
from kiosk.viewmodels.language import SpokenLanguage
from kiosk.viewmodels.setup.model import SetupModel


class SetupLanguage(SpokenLanguage):
    def __init__(self, offered: tuple[Language, ...], first: str, setup: SetupModel, parent: QObject | None) -> None:
        super().__init__(offered, first, parent)
        self._setup = setup
        self._first = first
        setup.changed.connect(self._follow)
        setup.stepChanged.connect(self.choosableChanged)

    def may_choose(self) -> bool:
        """Once the kiosk is enrolled, what was chosen is written."""
        return self._setup.session.step is not SetupStep.DONE

    @Slot(str)
    def choose(self, tag: str) -> None:
        if self.may_choose():
            self._setup.move(self._setup.session.choose_language(tag))

    def _follow(self) -> None:
        self.follow(self._setup.session.language or self._first)

"""Makes the view-models of the set-up pages."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from kiosk.flow.setup.ports import SetupServices
from kiosk.languages import Language
from kiosk.viewmodels.bridge import Bridge
from kiosk.viewmodels.formats import FormatModel
from kiosk.viewmodels.setup.language import SetupLanguage
from kiosk.viewmodels.setup.model import SetupModel
from kiosk.viewmodels.setup.sticks import LOOK_EVERY_S, SticksModel


@dataclass(frozen=True, slots=True)
class SetupViewModels:
    """`root` owns all of them."""

    root: QObject
    bridge: Bridge
    setup: SetupModel
    sticks: SticksModel
    language: SetupLanguage
    formats: FormatModel

    def close(self) -> None:
        """Once, when the window is gone; waits for an enrolment that is under way."""
        self.bridge.end_session()
        for timer in self.root.findChildren(QTimer):
            timer.stop()
        self.bridge.close()


def build_setup_view_models(
    services: SetupServices,
    *,
    languages: tuple[Language, ...],
    first_language: str,
    look_every_s: float = LOOK_EVERY_S,
) -> SetupViewModels:
    """On the GUI thread, with an application made before. Begins to look for sticks at once."""
    root = QObject()
    bridge = Bridge(root)
    setup = SetupModel(services, bridge, root)
    sticks = SticksModel(services, bridge, setup, look_every_s, root)
    language = SetupLanguage(languages, first_language, setup, root)
    sticks.look()
    return SetupViewModels(root, bridge, setup, sticks, language, FormatModel(language, root))

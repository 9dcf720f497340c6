"""Every look of the set-up: nothing clipped, nothing left in English, and all of it as large as a finger."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.languages import ENGLISH, LANGUAGES
from kiosk.ui.engine import build_setup_window, take_down, window_of
from kiosk.viewmodels.setup.bundle import build_setup_view_models
from kiosk.viewmodels.setup.model import ADDRESS_PARTS
from tests.fakes.setup import API, FakeMachine
from tests.gui import test_looks
from tests.gui.setup.conftest import kept_for_good
from tests.gui.test_looks import PSEUDO, Inspector
from tests.setup_tour import SetupTour

NAMES = frozenset({*ADDRESS_PARTS, API, "api.example.com", "backend", "http://api.example.com", "Counter left"})


@pytest.mark.parametrize(
    ("size", "tags"),
    [(QSize(720, 1280), ("ar", PSEUDO.tag)), (QSize(1280, 720), (PSEUDO.tag,))],
    ids=["portrait", "landscape"],
)
def test_every_page_holds_its_words(
    qapp: QGuiApplication,
    machine: FakeMachine,
    words_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    size: QSize,
    tags: tuple[str, ...],
) -> None:
    """From the right, and 40 % longer than English, nothing is cut, covered or in English."""
    monkeypatch.setattr(test_looks, "NO_WORDS", test_looks.NO_WORDS | NAMES)
    models = build_setup_view_models(
        machine.services(), languages=(*LANGUAGES.values(), PSEUDO), first_language=ENGLISH.tag, look_every_s=0.05
    )
    kept_for_good.append(models)
    engine = build_setup_window(models, fullscreen=False, words_folder=words_folder)
    window = window_of(engine)
    window.resize(size)
    inspector = Inspector(models, window, tags)
    try:
        SetupTour(machine, models, window, inspector.look).take()
    finally:
        window.hide()
        take_down(engine)
        models.close()
    assert inspector.texts_seen > 200
    assert not inspector.complaints, "\n".join(inspector.complaints)

"""Every look of staff's panel: nothing clipped, nothing left in English, and all of it as large as a finger."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.languages import LANGUAGES
from kiosk.ui.engine import build_window, take_down, window_of
from kiosk.viewmodels.bundle import ViewModels, build_view_models
from tests.fakes.flow import FakeShop
from tests.fakes.staff_panel import FakeStaff
from tests.fakes.staff_shop import some_kiosks, some_settings
from tests.gui import test_looks
from tests.gui.test_comfort import TARGET_PX
from tests.gui.test_looks import PSEUDO, Inspector, ancestors, scrolling, shown
from tests.staff_tour import StaffTour, furnish_staff
from tests.tour import UNHURRIED

SETTINGS = some_settings().settings
NAMES = frozenset(
    {
        "Mia",
        *(kiosk.device_name for kiosk in some_kiosks()),
        *(product.code for product in SETTINGS.products or ()),
        *("EUR", "USD", "GBP", "CHF", "PLN", "TRY", "ILS", "AED", "CNY", "JPY"),
        *(f"{hours}  \u00d7" for hours in SETTINGS.business_hours or ()),
        *("greta.olsson@example.com", "jan@example.net", "li.wei@example.com", "marie.dubois@example.fr"),
        *("omar@example.org", "anna@exmaple.com", "tom@example.com", "bea@example.com", "ada@example.com", "anna@"),
    }
)
NO_TEXT = re.compile(r"AAAA\d\d|\[.*\]|\d{1,2}:\d\d\s?[AP]M")
"""Codes, times, and what has been through the pseudo-locale."""


def untranslated(text: str) -> str:
    return NO_TEXT.sub("", text).replace("\u2066", "").replace("\u2069", "")


def in_strip(item: QQuickItem) -> bool:
    """A row of choices is drawn aside where it is longer than its place."""
    return any(parent.metaObject().className().startswith("Strip") for parent in ancestors(item))


class StaffInspector(Inspector):
    """Looks for what is too small to touch, too."""

    def look(self, name: str, again: object) -> None:
        super().look(name, again)  # type: ignore[arg-type]  # as its owner's
        for item in shown(self.window.contentItem()):
            button = item.inherits("QQuickAbstractButton") and item.isEnabled()
            if button and not scrolling(item) and min(item.width(), item.height()) < TARGET_PX:
                size = f"{item.width():.0f} x {item.height():.0f}"
                self.complaints.append(f"{name}: {item.objectName()} is {size} small")


@pytest.mark.parametrize("size", [QSize(720, 1280), QSize(1280, 720)], ids=["portrait", "landscape"])
def test_every_view_holds_its_words(
    qapp: QGuiApplication,
    kept: list[ViewModels],
    shop: FakeShop,
    staff: FakeStaff,
    words_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    size: QSize,
) -> None:
    """From the right, and 40 % longer than English, nothing is cut, covered, in English or small."""
    has_words = test_looks.has_words
    monkeypatch.setattr(test_looks, "NO_WORDS", test_looks.NO_WORDS | NAMES)
    monkeypatch.setattr(test_looks, "COVERS", test_looks.COVERS | {"sheet"})
    monkeypatch.setattr(test_looks, "has_words", lambda text: has_words(untranslated(text)))
    clipped = test_looks.clipped
    monkeypatch.setattr(test_looks, "clipped", lambda item, window: () if in_strip(item) else clipped(item, window))
    furnish_staff(shop, staff)
    models = build_view_models(shop.services(), languages=(*LANGUAGES.values(), PSEUDO), times=UNHURRIED)
    kept.append(models)
    engine = build_window(models, fullscreen=False, words_folder=words_folder)
    window = window_of(engine)
    window.resize(size)
    inspector = StaffInspector(models, window, ("ar", PSEUDO.tag))
    try:
        StaffTour(shop, staff, models, window, inspector.look).take()
    finally:
        window.hide()
        take_down(engine)
        models.close()
    assert inspector.texts_seen > 600
    assert not inspector.complaints, "\n".join(inspector.complaints)

"""The shop's own look: its colour on every button, its logo and name on the first page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor, QImage

from kiosk.config import ShopConfig
from tests.gui.conftest import MakeScreen, theme_of
from tests.gui.test_comfort import contrast

VIOLET = "#5B2A86"


def test_a_shop_has_its_colour_logo_and_name(make_screen: MakeScreen, tmp_path: Path) -> None:
    """What stands in the settings is what customers see, and words on it can be read."""
    logo = QImage(200, 80, QImage.Format.Format_RGB32)
    logo.fill(QColor(VIOLET))
    assert logo.save(str(tmp_path / "logo.png"))
    screen = make_screen(shop_look=ShopConfig("Foto Lindqvist", VIOLET, str(tmp_path / "logo.png")))
    theme = theme_of(screen.window)
    assert theme.property("accent") == QColor(VIOLET)
    assert screen.text("shopName") == "Foto Lindqvist"
    assert screen.item("logo").width() > 2 * screen.item("logo").height()
    for words, ground in (("accentInk", "accent"), ("accent", "accentSoft"), ("accent", "paper")):
        assert contrast(theme.property(words), theme.property(ground)) >= 4.5


def test_a_shop_without_a_look_has_ours(make_screen: MakeScreen) -> None:
    """Nothing is missing where nothing is set."""
    screen = make_screen()
    assert screen.find("logo") is None
    assert screen.find("shopName") is None

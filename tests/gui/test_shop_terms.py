"""What a manager changes reaches the touchscreen when nobody stands before it, without a restart."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.config import ConfigInvalid, ShopConfig
from kiosk.flow.ports import ShopTerms
from kiosk.languages import ENGLISH, LANGUAGES
from tests.fakes.flow import NO_PRINTS, PRINTS, FakeShop
from tests.gui.conftest import MakeScreen, Screen, theme_of

OLD = ShopTerms(NO_PRINTS, (ENGLISH,), "en", 90, "Foto Lindqvist", "#5B2A86", "")


class Manager:
    """Sets what the kiosk reads next."""

    def __init__(self) -> None:
        self.terms = OLD
        self.is_broken = False
        self.reads = 0

    def read(self) -> ShopTerms:
        self.reads += 1
        if self.is_broken:
            raise ConfigInvalid("config.toml: [shop] accent: too light")
        return self.terms


@pytest.fixture
def manager(shop: FakeShop) -> Manager:
    manager = Manager()
    shop.terms = manager.read
    return manager


def looked(screen: Screen, manager: Manager) -> None:
    before = manager.reads
    assert screen.models.shop is not None
    screen.models.shop.look()
    screen.wait(lambda: manager.reads > before)
    screen.bot.wait(20)  # its answer is a queued signal


def test_what_is_new_counts_while_nobody_is_here(make_screen: MakeScreen, manager: Manager, tmp_path: Path) -> None:
    """Another name, colour, logo, language and catalogue are on the first page at once, and in the next session."""
    logo = QImage(200, 80, QImage.Format.Format_RGB32)
    logo.fill(QColor("#1D5B4F"))
    assert logo.save(str(tmp_path / "logo.png"))
    screen = make_screen(shop_look=ShopConfig(OLD.name, OLD.accent))
    assert screen.find("logo") is None
    german = LANGUAGES["de"]
    manager.terms = ShopTerms(PRINTS, (german, ENGLISH), "de", 30, "Foto Nord", "#1D5B4F", str(tmp_path / "logo.png"))
    looked(screen, manager)
    screen.wait(lambda: screen.text("shopName") == "Foto Nord")
    assert screen.item("logo").isVisible()
    assert theme_of(screen.window).property("accent") == QColor("#1D5B4F")
    assert screen.models.language.current == german
    session = screen.models.session.session
    assert (session.languages, session.prints is not None) == (("de", "en"), True)
    assert [one["tag"] for one in screen.models.language._get_offered()] == ["de", "en"]
    assert screen.models.idle._times.untouched_s == 30


def test_nothing_changes_under_a_customers_hands(make_screen: MakeScreen, manager: Manager) -> None:
    """A customer keeps what her session began with; when she has gone, what is new is read and counts."""
    screen = make_screen(shop_look=ShopConfig(OLD.name, OLD.accent))
    looked(screen, manager)
    screen.models.session.goOn()
    assert screen.step == "source"
    manager.terms = replace(OLD, catalogue=PRINTS, name="Foto Nord")
    before = manager.reads
    assert screen.models.shop is not None
    screen.models.shop.look()
    screen.bot.wait(50)
    assert (manager.reads, screen.models.session.session.prints) == (before, None)
    screen.models.session.reset()
    screen.wait(lambda: screen.models.session.session.prints is not None)
    assert screen.text("shopName") == "Foto Nord"


def test_what_can_not_be_read_changes_nothing(
    make_screen: MakeScreen, manager: Manager, caplog: pytest.LogCaptureFixture
) -> None:
    """Where the files are wrong by now, the screen stays as it is, and the log says why."""
    screen = make_screen(shop_look=ShopConfig(OLD.name, OLD.accent))
    looked(screen, manager)
    manager.is_broken = True
    with caplog.at_level(logging.WARNING):
        looked(screen, manager)
    assert [one.message.partition(" ")[0] for one in caplog.records] == ["shop_terms_unread"]
    assert screen.text("shopName") == OLD.name
    assert screen.step == "attract"

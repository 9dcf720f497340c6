"""The shop's settings at the panel: changed by touch, judged at once, saved as a whole."""

from __future__ import annotations

import base64
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtQuick import QQuickItem

from backend_lambdas.contract.error_codes import ErrorCode
from backend_lambdas.contract.staff.settings import SettingsChange, SettingsState, ShopSettings
from kiosk.api.failures import SettingsConflict
from tests.fakes.staff_panel import FakeStaff
from tests.fakes.staff_shop import some_kiosks, some_settings
from tests.gui.staff.conftest import StaffScreen


@pytest.fixture
def staff(staff: FakeStaff) -> FakeStaff:
    staff.backend.settings = some_settings()
    staff.backend.kiosks = some_kiosks()
    return staff


@pytest.fixture
def at_settings(panel: StaffScreen) -> StaffScreen:
    panel.go_to("settings")
    panel.screen.item("product-10x15-price")
    return panel


def scroll_to(panel: StaffScreen, name: str) -> None:
    """As far as brings it to the middle."""
    page, item = panel.screen.item("settingsPage"), panel.screen.item(name)
    content: QQuickItem = page.property("contentItem")
    wanted = item.mapToItem(content, 0, 0).y() - page.height() / 2
    highest = float(page.property("contentHeight")) - page.height()
    page.setProperty("contentY", max(0.0, min(wanted, highest)))


def touch(panel: StaffScreen, name: str) -> None:
    scroll_to(panel, name)
    panel.touch(name)


def saved(panel: StaffScreen, staff: FakeStaff) -> ShopSettings:
    panel.touch("saveSettings")
    panel.wait_text("settingsSavedWords", "Saved.")
    (change,) = staff.backend.changes
    assert change.based_on == 4
    return change.settings


def test_a_price_is_typed_as_on_a_till(at_settings: StaffScreen, staff: FakeStaff) -> None:
    """Digits come in from the right; the new price is saved, and everything else stays as it was."""
    at_settings.touch("product-10x15-price")
    at_settings.touch("digit-erase")
    at_settings.type("5")
    assert at_settings.text("typedPrice") == "€0.25"
    at_settings.touch("digit-next")
    settings = saved(at_settings, staff)
    assert settings.products is not None
    assert [product.price_minor for product in settings.products] == [25, 49, 990]
    assert settings.shop_name == "Foto Huber"


def test_a_size_comes_and_another_goes(at_settings: StaffScreen, staff: FakeStaff) -> None:
    """A new one is typed in one line, one is taken off, and one made the usual."""
    touch(at_settings, "addProduct")
    for key in "20x30: 203x305 mm, 399":
        at_settings.touch(f"key-{key}")
    at_settings.touch("sheetDone")
    touch(at_settings, "product-13x18-remove")
    touch(at_settings, "product-30x45-usual")
    settings = saved(at_settings, staff)
    assert settings.products is not None
    assert [product.code for product in settings.products] == ["30x45", "10x15", "20x30"]


def test_a_size_that_is_none_says_so(at_settings: StaffScreen, staff: FakeStaff) -> None:
    """What is no size, or is there already, is not taken, and the words tell which."""
    touch(at_settings, "addProduct")
    for key in "10x15":
        at_settings.touch(f"key-{key}")
    at_settings.touch("sheetDone")
    at_settings.wait_text("sheetProblem", "not a name, two sides and a price")
    for key in ": 102x152 mm, 29":
        at_settings.touch(f"key-{key}")
    at_settings.touch("sheetDone")
    at_settings.wait_text("sheetProblem", "on the list already")


def test_a_size_is_given_to_a_printer(at_settings: StaffScreen, staff: FakeStaff) -> None:
    """A touch goes on to the next of the shop's printers."""
    touch(at_settings, "product-10x15-printer")
    settings = saved(at_settings, staff)
    assert settings.products is not None
    assert settings.products[0].printer == "posters"


def test_name_colour_and_languages(at_settings: StaffScreen, staff: FakeStaff) -> None:
    """The shop's look and its languages are saved together."""
    touch(at_settings, "shopNameSetting")
    for key in (" ", "shift", "a"):
        at_settings.touch(f"key-{key}")
    at_settings.touch("sheetDone")
    touch(at_settings, "accent-#8C2F39")
    touch(at_settings, "language-en")
    touch(at_settings, "offered-tr")
    touch(at_settings, "finish-lustre")
    settings = saved(at_settings, staff)
    assert (settings.shop_name, settings.accent) == ("Foto Huber A", "#8C2F39")
    assert (settings.language, settings.languages) == ("en", ("de", "en"))
    assert settings.finishes == ("glossy", "matte", "lustre")


def test_times_and_line(at_settings: StaffScreen, staff: FakeStaff) -> None:
    """Idle time, ceilings and opening hours; hours that are none are refused in words."""
    touch(at_settings, "idle-more")
    touch(at_settings, "ceiling-more")
    touch(at_settings, "businessCeiling-less")
    touch(at_settings, "hours-Sat 09:00-14:00")
    touch(at_settings, "addHours")
    for key in "sun 10:00":
        at_settings.touch(f"key-{key}")
    at_settings.touch("sheetDone")
    at_settings.wait_text("sheetProblem", "not a day and two times")
    for key in "-12:00":
        at_settings.touch(f"key-{key}")
    at_settings.touch("sheetDone")
    settings = saved(at_settings, staff)
    assert (settings.idle_s, settings.ceiling_mbit_s, settings.business_ceiling_mbit_s) == (91, 1.0, 19.0)
    assert settings.business_hours == ("Mon-Fri 08:00-18:30", "Sun 10:00-12:00")


def test_a_logo_comes_from_a_stick(panel: StaffScreen, staff: FakeStaff, tmp_path: Path) -> None:
    """A PNG of the stick becomes the shop's; what is none, or too large, is refused in words."""
    good, wrong, large = tmp_path / "logo.png", tmp_path / "wrong.png", tmp_path / "large.svg"
    Image.new("RGB", (8, 8), "red").save(good)
    wrong.write_bytes(b"not a picture")
    large.write_bytes(b"<svg>" + b" " * 128 * 1024)
    staff.logos = lambda: (good, wrong, large)
    panel.go_to("settings")
    touch(panel, "logoFile-1")
    panel.wait_text("settingsProblemWords", "neither a PNG nor an SVG")
    touch(panel, "logoFile-2")
    panel.wait_text("settingsProblemWords", "more than 128 KB")
    touch(panel, "logoFile-0")
    panel.screen.item("logoSetting")
    settings = saved(panel, staff)
    assert settings.logo_base64 is not None
    assert base64.b64decode(settings.logo_base64) == good.read_bytes()


def test_who_was_slower_is_told_and_keeps_what_she_touched(at_settings: StaffScreen, staff: FakeStaff) -> None:
    """Where another manager saved meanwhile nothing of hers is overwritten: what was touched here stands over it, and
    is saved at the next touch.
    """
    touch(at_settings, "accent-#1B1B1B")
    before = staff.backend.settings
    staff.backend.settings = SettingsState(5, replace(before.settings, shop_name="Foto Nord"))
    staff.backend.failures["put_settings"] = SettingsConflict("", ErrorCode.SETTINGS_CONFLICT)
    at_settings.touch("saveSettings")
    at_settings.wait_text("settingsRefusalWords", "Somebody else has changed the settings")
    at_settings.wait(lambda: "Foto Nord" in at_settings.text("shopNameSetting"))
    assert staff.backend.changes == []
    del staff.backend.failures["put_settings"]
    at_settings.touch("saveSettings")
    at_settings.wait_text("settingsSavedWords", "Saved.")
    assert staff.backend.changes == [
        SettingsChange(5, replace(before.settings, shop_name="Foto Nord", accent="#1B1B1B"))
    ]


def test_undone_is_as_it_was(at_settings: StaffScreen, staff: FakeStaff) -> None:
    """A draft is thrown away at a touch, and there is nothing to save then."""
    touch(at_settings, "product-10x15-remove")
    at_settings.touch("undoSettings")
    at_settings.screen.item("product-10x15-price")
    assert not at_settings.screen.item("saveSettings").isEnabled()


def test_what_the_shop_has_not_set_is_each_kiosk_s_own(panel: StaffScreen, staff: FakeStaff) -> None:
    """The kiosk's own file stands there; only what was touched becomes the shop's."""
    staff.backend.settings = type(staff.backend.settings)(4, ShopSettings())
    panel.go_to("settings")
    touch(panel, "accent-#6B2D73")
    assert panel.text("shopNameSetting") == "Name: Kiosk"
    assert saved(panel, staff) == ShopSettings(accent="#6B2D73")

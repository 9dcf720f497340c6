"""A manager's draft over what others saved, and logos from what is plugged in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from backend_lambdas.contract.staff.settings import ProductSetting, SettingsState, ShopSettings
from kiosk.flow.staff.settings_draft import SettingsDraft
from kiosk.flow.staff.shop_settings import SettingsImpossible, SettingsProblem, edited, find_logos, with_logo
from kiosk.media.sources import PhotoSource, SourceKind

OWN = ShopSettings(shop_name="Kiosk", idle_s=60)
BEGUN = SettingsState(4, ShopSettings(shop_name="Foto Huber", accent="#1D5B4F", idle_s=90))


def test_what_was_touched_stands_over_what_others_saved() -> None:
    """The rest is theirs, also what was taken away; the next save is based on their version."""
    draft = SettingsDraft(OWN).over(BEGUN).edited(lambda shop: edited(shop, accent="#1B1B1B"))
    rebased = draft.over(SettingsState(5, ShopSettings(shop_name="Foto Nord", accent="#6B2D73")))
    assert rebased.change.based_on == 5
    assert rebased.settings == ShopSettings(shop_name="Foto Nord", accent="#1B1B1B")
    assert rebased.whole.idle_s == 60


def test_sizes_and_prices_are_laid_over_theirs_one_by_one() -> None:
    """A price set here, a size taken off, a new one and the usual one stand; others' prices and sizes stay theirs."""

    def catalogue(**price_minor: int) -> tuple[ProductSetting, ...]:
        return tuple(ProductSetting(code, 102, 152, price) for code, price in price_minor.items())

    begun = SettingsState(4, ShopSettings(currency="EUR", products=catalogue(a=29, b=49, c=99, d=199)))
    ours = catalogue(d=199, a=25, b=49, e=5)
    theirs = SettingsState(5, replace(begun.settings, products=catalogue(a=31, b=55, c=88, d=188, f=7)))
    draft = SettingsDraft(OWN).over(begun).edited(lambda shop: edited(shop, products=ours))
    assert draft.over(theirs).settings.products == catalogue(d=188, a=25, b=55, f=7, e=5)


def test_nothing_touched_is_nothing_to_save() -> None:
    """Others' settings alone make no draft."""
    draft = SettingsDraft(OWN).over(BEGUN).over(SettingsState(5, ShopSettings(shop_name="Foto Nord")))
    assert not draft.is_changed


def test_what_does_not_go_with_theirs_is_given_up() -> None:
    """Where both together are no settings at all, theirs stand."""
    prices = (ProductSetting("10x15", 102, 152, 29),)
    begun = SettingsState(4, ShopSettings(currency="EUR"))
    draft = SettingsDraft(OWN).over(begun).edited(lambda shop: edited(shop, products=prices))
    theirs = SettingsState(5, ShopSettings(shop_name="Foto Nord"))
    assert draft.over(theirs) == replace(draft, state=theirs, settings=theirs.settings)


def medium(root: Path) -> PhotoSource:
    return PhotoSource(root.name, root, SourceKind.REMOVABLE)


def test_a_link_on_a_stick_is_no_logo(tmp_path: Path) -> None:
    """Neither offered, nor read where it took a file's place meanwhile: it may lead to any file of the kiosk's."""
    stick = tmp_path / "stick"
    stick.mkdir()
    private, logo = tmp_path / "private.svg", stick / "logo.svg"
    private.write_text("<svg/>", encoding="utf-8")
    logo.write_text("<svg/>", encoding="utf-8")
    (stick / "link.svg").symlink_to(private)
    assert find_logos([medium(stick)]) == (logo,)
    logo.unlink()
    logo.symlink_to(private)
    with pytest.raises(SettingsImpossible) as caught:
        with_logo(ShopSettings(), logo)
    assert caught.value.problem is SettingsProblem.LOGO


def test_a_stick_that_is_pulled_out_takes_no_other_along(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a file can't be looked at any more its medium has no logos; the others' are offered."""
    first, second = tmp_path / "first", tmp_path / "second"
    for stick in (first, second):
        stick.mkdir()
        (stick / "logo.svg").write_text("<svg/>", encoding="utf-8")
    look = Path.is_file

    def pulled_out(path: Path) -> bool:
        if path.is_relative_to(first):
            raise OSError(5, "Input/output error")
        return look(path)

    monkeypatch.setattr(Path, "is_file", pulled_out)
    sources = [medium(first), medium(second)]
    assert find_logos(sources) == (second / "logo.svg",)

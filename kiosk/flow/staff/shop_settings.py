"""The shop's settings as a manager edits them: each change judged at once, by the rules that kiosks read them by."""

from __future__ import annotations

import base64
import os
from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from backend_lambdas.contract.staff.settings import LOGO_BYTES_MAX, PRODUCTS_MAX, ProductSetting, ShopSettings
from backend_lambdas.contract.violation import ContractViolation
from kiosk.business_hours import BusinessHours
from kiosk.catalogue import PrintProduct
from kiosk.config import PAPER, KioskConfig
from kiosk.contrast import READABLE, contrast
from kiosk.errors import KioskError
from kiosk.media.sources import PhotoSource

HOURS_MAX: Final = 14
LOGO_SUFFIXES: Final = (".png", ".svg")
LOGOS_MAX: Final = 12
"""Files offered. More: nobody finds hers on a card full of pictures."""


class SettingsProblem(StrEnum):
    PRODUCT = "product"
    PRODUCT_TWICE = "product_twice"
    TOO_MANY = "too_many"
    HOURS = "hours"
    ACCENT = "accent"
    LOGO = "logo"
    LOGO_TOO_LARGE = "logo_too_large"
    INVALID = "invalid"


class SettingsImpossible(KioskError):
    """The change is none that a kiosk would take; nothing changed."""

    def __init__(self, problem: SettingsProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


def own_settings_of(config: KioskConfig) -> ShopSettings:
    """What this kiosk's own file says; its logo is a file that a manager does not see here."""
    catalogue = config.prints.catalogue
    return ShopSettings(
        shop_name=config.shop.name,
        accent=config.shop.accent,
        currency=catalogue.currency,
        products=tuple(
            ProductSetting(one.code, one.width_mm, one.height_mm, one.price_minor) for one in catalogue.products
        ),
        finishes=catalogue.finishes,
        language=config.session.language,
        languages=config.session.languages,
        idle_s=config.session.idle_s,
        ceiling_mbit_s=config.line.ceiling_mbit_s,
        business_ceiling_mbit_s=config.line.business_ceiling_mbit_s,
        business_hours=config.line.business_hours,
    )


def whole_settings(own: ShopSettings, shop: ShopSettings) -> ShopSettings:
    """What this kiosk's own file says, where the shop's settings say nothing."""
    told = {field.name: value for field in fields(shop) if (value := getattr(shop, field.name)) is not None}
    return replace(own, **told)


def with_product(settings: ShopSettings, text: str) -> ShopSettings:
    """One size more, from `10x15: 102x152 mm, 29`."""
    try:
        product = PrintProduct.parse(" ".join(text.split()))
    except ValueError as exc:
        raise SettingsImpossible(SettingsProblem.PRODUCT) from exc
    products = settings.products or ()
    if len(products) >= PRODUCTS_MAX:
        raise SettingsImpossible(SettingsProblem.TOO_MANY)
    if any(one.code == product.code for one in products):
        raise SettingsImpossible(SettingsProblem.PRODUCT_TWICE)
    added = ProductSetting(product.code, product.width_mm, product.height_mm, product.price_minor)
    return _checked(settings, products=(*products, added))


def with_price(settings: ShopSettings, code: str, price_minor: int) -> ShopSettings:
    return _checked(settings, products=_changed(settings, code, price_minor=price_minor))


def with_printer(settings: ShopSettings, code: str, printers: Sequence[str]) -> ShopSettings:
    """The next of the shop's printers, and after the last one none: any that has the paper."""
    choices = [None, *printers]
    current = next((one.printer for one in settings.products or () if one.code == code), None)
    place = choices.index(current) if current in choices else 0
    following = choices[(place + 1) % len(choices)]
    return _checked(settings, products=_changed(settings, code, printer=following))


def without_product(settings: ShopSettings, code: str) -> ShopSettings:
    return _checked(settings, products=tuple(one for one in settings.products or () if one.code != code))


def with_usual_product(settings: ShopSettings, code: str) -> ShopSettings:
    """The first is what a customer gets who touches nothing."""
    return _checked(settings, products=tuple(sorted(settings.products or (), key=lambda one: one.code != code)))


def with_hours(settings: ShopSettings, text: str) -> ShopSettings:
    """From `Mon-Fri 08:00-18:30`, in letters of any size."""
    tidy = " ".join(text.split()).title()
    try:
        BusinessHours.parse(tidy)
    except ValueError as exc:
        raise SettingsImpossible(SettingsProblem.HOURS) from exc
    hours = settings.business_hours or ()
    if len(hours) >= HOURS_MAX:
        raise SettingsImpossible(SettingsProblem.TOO_MANY)
    return _checked(settings, business_hours=(*hours, tidy))


def with_accent(settings: ShopSettings, colour: str) -> ShopSettings:
    """Dark enough for white words on it, and for words of it on paper."""
    try:
        is_readable = min(contrast(colour, ground) for ground in ("#FFFFFF", PAPER)) >= READABLE
    except ValueError:
        is_readable = False
    if not is_readable:
        raise SettingsImpossible(SettingsProblem.ACCENT)
    return _checked(settings, accent=colour)


def with_logo(settings: ShopSettings, path: Path) -> ShopSettings:
    """Reads the file: not on the GUI thread. Whether it is a picture that a kiosk shows, others judge."""
    try:
        with open(path, "rb", opener=_open_no_link) as file:
            content = file.read(LOGO_BYTES_MAX + 1)
    except OSError as exc:
        raise SettingsImpossible(SettingsProblem.LOGO) from exc
    if len(content) > LOGO_BYTES_MAX:
        raise SettingsImpossible(SettingsProblem.LOGO_TOO_LARGE)
    return _checked(settings, logo_base64=base64.b64encode(content).decode("ascii"))


def edited(settings: ShopSettings, **values: object) -> ShopSettings:
    """Values that the contract alone judges."""
    return _checked(settings, **values)


def find_logos(sources: Iterable[PhotoSource]) -> tuple[Path, ...]:
    """PNG and SVG files at the top of what is plugged in. Reads the media: not on the GUI thread."""
    found: list[Path] = []
    for source in sources:
        try:
            found += [entry for entry in sorted(source.root.iterdir()) if _may_be_logo(entry)]
        except OSError:  # taken out in this moment
            continue
    return tuple(found[:LOGOS_MAX])


def _may_be_logo(entry: Path) -> bool:
    """A link may lead out of the medium, to whatever the kiosk's user can read."""
    return entry.suffix.lower() in LOGO_SUFFIXES and not entry.is_symlink() and entry.is_file()


def _open_no_link(path: str, flags: int) -> int:
    """What was a file when it was found may be a link by now. Windows has no such flag."""
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0))


def _changed(settings: ShopSettings, code: str, **values: object) -> tuple[ProductSetting, ...]:
    try:
        return tuple(
            replace(one, **values) if one.code == code else one  # type: ignore[arg-type]  # of its fields
            for one in settings.products or ()
        )
    except ContractViolation as exc:
        raise SettingsImpossible(SettingsProblem.INVALID) from exc


def _checked(settings: ShopSettings, **values: object) -> ShopSettings:
    try:
        return replace(settings, **values)  # type: ignore[arg-type]  # of its fields
    except ContractViolation as exc:
        raise SettingsImpossible(SettingsProblem.INVALID) from exc

"""What a manager sets for all kiosks of the shop, and what each kiosk asks for.

A kiosk keeps the last good settings on its disk and runs on them without the backend. What is absent here, the kiosk's
own file says.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar, Final

from backend_lambdas.contract import fields, limits
from backend_lambdas.contract.rules import Items, Number, Ruled, Text, Together

SETTINGS_VERSION: Final = Number(0, 10**9)
PRODUCTS_MAX: Final = 24
"""Sizes in a catalogue. More: a customer finds none. Fewer: a lab's list does not fit."""
LOGO_BYTES_MAX: Final = 128 * 1024
"""Of the file, before base 64. Larger: the record outgrows DynamoDB's 400 KB. Smaller: no room for a good PNG."""
LOGO: Final = Text(
    "not a PNG or SVG of 128 KB in base 64", fields.BASE64_PATTERN, length_max=LOGO_BYTES_MAX * 4 // 3 + 4
)
COLOUR: Final = Text("not a colour like #1D5B4F", fields.COLOUR_PATTERN)
HOURS: Final = Text(length_min=1, length_max=40)


@dataclass(frozen=True, slots=True)
class ProductSetting(Ruled):
    """One size of paper that the shop sells."""

    code: Annotated[str, fields.SHOP_CODE]
    width_mm: Annotated[int, fields.SIDE_MM]
    height_mm: Annotated[int, fields.SIDE_MM]
    price_minor: Annotated[int, Number(0, limits.PRINT_PRICE_MINOR_MAX)]
    printer: Annotated[str, fields.SHOP_CODE] | None = None
    """The agent's name of the printer that takes this size, where that agent has it; else, and where it is absent, the
    agent's own settings say which.
    """


@dataclass(frozen=True, slots=True)
class ShopSettings(Ruled):
    shop_name: Annotated[str, Text(length_max=60)] | None = None
    accent: Annotated[str, COLOUR] | None = None
    logo_base64: Annotated[str, LOGO] | None = None
    """A PNG or an SVG."""
    currency: Annotated[str, fields.CURRENCY] | None = None
    products: Annotated[tuple[ProductSetting, ...], Items(0, PRODUCTS_MAX)] | None = None
    """The usual one first; empty where the shop sells no prints."""
    finishes: Annotated[tuple[Annotated[str, fields.SHOP_CODE], ...], Items(1, 8)] | None = None
    language: Annotated[str, fields.LANGUAGE] | None = None
    languages: Annotated[tuple[Annotated[str, fields.LANGUAGE], ...], Items(0, 40)] | None = None
    """What a customer may choose, in this order; empty offers all."""
    idle_s: Annotated[int, Number(15, 900)] | None = None
    ceiling_mbit_s: Annotated[float, Number(0, 10_000)] | None = None
    """Of uploads, together; 0 is none."""
    business_ceiling_mbit_s: Annotated[float, Number(0, 10_000)] | None = None
    business_hours: Annotated[tuple[Annotated[str, HOURS], ...], Items(0, 14)] | None = None
    """As `Mon-Fri 08:00-18:30`, by each kiosk's clock."""

    TOGETHER: ClassVar = (
        Together(
            "products: a code stands twice",
            lambda shop: shop.products is not None and len({one.code for one in shop.products}) != len(shop.products),
        ),
        Together(
            "currency: missing, where products have prices",
            lambda shop: bool(shop.products) and shop.currency is None,
        ),
    )


@dataclass(frozen=True, slots=True)
class SettingsState(Ruled):
    """What is in force, and who made it so. Its ETag is the version in quotes."""

    version: Annotated[int, SETTINGS_VERSION]
    """One more with each change; 0 while nobody has changed anything."""
    settings: ShopSettings
    changed_at: str | None = None
    changed_by: str | None = None
    """The staff number."""


@dataclass(frozen=True, slots=True)
class SettingsChange(Ruled):
    """The whole of the new settings, made from those of `based_on`; refused with settings_conflict where somebody else
    was faster.
    """

    based_on: Annotated[int, SETTINGS_VERSION]
    settings: ShopSettings

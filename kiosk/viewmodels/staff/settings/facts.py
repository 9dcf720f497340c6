"""The shop's settings as their page shows them, and what may be chosen there."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from backend_lambdas.contract.staff.settings import ShopSettings
from kiosk.languages import LANGUAGES
from kiosk.viewmodels.staff.keyed_rows import Facts

PRODUCT_ROLES: Final = ("widthMm", "heightMm", "priceMinor", "printer", "usual")

ACCENTS: Final = ("#1D5B4F", "#1F4E8C", "#6B2D73", "#8C2F39", "#7A4A12", "#3B4A54", "#2E6B2F", "#1B1B1B")
"""Each bears white words. A shop with another one writes it into its kiosks' own files."""

CURRENCIES: Final = ("EUR", "USD", "GBP", "CHF", "PLN", "TRY", "ILS", "AED", "CNY", "JPY")
FINISHES: Final = ("glossy", "matte", "lustre")


def shop_facts(shop: ShopSettings) -> Facts:
    return {
        "shopName": shop.shop_name or "",
        "accent": shop.accent or "",
        "logo": _picture(shop.logo_base64),
        "currency": shop.currency or "",
        "finishes": list(shop.finishes or ()),
        "language": shop.language or "",
        "languages": list(shop.languages or LANGUAGES),
        "idleS": shop.idle_s or 0,
        "ceiling": round(shop.ceiling_mbit_s or 0),
        "businessCeiling": round(shop.business_ceiling_mbit_s or 0),
        "hours": list(shop.business_hours or ()),
    }


def product_facts(shop: ShopSettings) -> list[Facts]:
    return [
        {
            "key": product.code,
            "widthMm": product.width_mm,
            "heightMm": product.height_mm,
            "priceMinor": product.price_minor,
            "printer": product.printer or "",
            "usual": place == 0,
        }
        for place, product in enumerate(shop.products or ())
    ]


def choices(printers: tuple[str, ...], logos: tuple[Path, ...]) -> Facts:
    return {
        "accents": list(ACCENTS),
        "currencies": list(CURRENCIES),
        "finishes": list(FINISHES),
        "languages": [{"tag": one.tag, "ownName": one.own_name} for one in LANGUAGES.values()],
        "printers": list(printers),
        "logos": [path.name for path in logos],
    }


def _picture(logo_base64: str | None) -> str:
    """As QML's Image takes it."""
    if not logo_base64:
        return ""
    kind = "png" if logo_base64.startswith("iVBORw0KGgo") else "svg+xml"
    return f"data:image/{kind};base64,{logo_base64}"

"""The shop's settings laid over this kiosk's own, by the rules of config.toml."""

from __future__ import annotations

import base64
import binascii
import dataclasses
from collections.abc import Mapping
from typing import Any

from backend_lambdas.contract.staff.settings import ProductSetting, ShopSettings
from kiosk.config import ConfigInvalid, KioskConfig
from kiosk.fleet.logo import LogoRefused, logo_suffix

SOURCE = "the shop's settings"


def laid_over(own: KioskConfig, shop: ShopSettings, logo: str | None = None) -> KioskConfig:
    """What the shop does not say stays as this kiosk's file says. `logo` is the path of the shop's, where it has one
    and that is kept. Raises ConfigInvalid, with every problem in it.
    """
    said: Mapping[str, Mapping[str, object]] = {
        "shop": {"name": shop.shop_name, "accent": shop.accent, "logo": logo},
        "prints": {
            "currency": shop.currency,
            "products": None if shop.products is None else [_line(product) for product in shop.products],
            "finishes": _listed(shop.finishes),
        },
        "session": {"language": shop.language, "languages": _listed(shop.languages), "idle_s": shop.idle_s},
        "line": {
            "ceiling_mbit_s": shop.ceiling_mbit_s,
            "business_ceiling_mbit_s": shop.business_ceiling_mbit_s,
            "business_hours": _listed(shop.business_hours),
        },
    }
    tables: dict[str, dict[str, Any]] = dataclasses.asdict(own)
    for section, values in said.items():
        tables[section] |= {name: value for name, value in values.items() if value is not None}
    return KioskConfig.of({name: _as_written(table) for name, table in tables.items()}, SOURCE)


def check(own: KioskConfig, shop: ShopSettings) -> None:
    """Raises ConfigInvalid where a kiosk with such a file of its own would not take them."""
    logo_of(shop)
    laid_over(own, shop)


def logo_of(shop: ShopSettings) -> tuple[bytes, str] | None:
    """The logo's file and its suffix; None where the shop has none. Raises ConfigInvalid."""
    if shop.logo_base64 is None:
        return None
    try:
        content = base64.b64decode(shop.logo_base64, validate=True)
        return content, logo_suffix(content)
    except (LogoRefused, binascii.Error) as exc:
        raise ConfigInvalid(f"{SOURCE}: {exc}") from exc


def _line(product: ProductSetting) -> str:
    return f"{product.code}: {product.width_mm}x{product.height_mm} mm, {product.price_minor}"


def _listed(values: tuple[str, ...] | None) -> list[str] | None:
    return None if values is None else list(values)


def _as_written(table: Mapping[str, Any]) -> dict[str, Any]:
    """TOML has lists where a dataclass has tuples."""
    return {name: list(value) if isinstance(value, tuple) else value for name, value in table.items()}

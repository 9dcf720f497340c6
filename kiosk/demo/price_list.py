"""What the demo's shop prints."""

from __future__ import annotations

from typing import Final

from kiosk.config import PrintsConfig

PRICE_LIST: Final = PrintsConfig(
    currency="EUR",
    products=("10x15: 102x152 mm, 29", "13x18: 127x178 mm, 49", "20x30: 203x305 mm, 399"),
    finishes=("glossy", "matte"),
)

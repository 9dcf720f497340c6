"""What the shop prints and for how much, as its settings write it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Self

from backend_lambdas.contract import limits
from backend_lambdas.contract.fields import CODE_PATTERN, CURRENCY_PATTERN

_PRODUCT: Final = re.compile(
    rf"(?P<code>{CODE_PATTERN.pattern}): (?P<width>\d{{1,4}})x(?P<height>\d{{1,4}}) mm, (?P<price>\d{{1,9}})"
)


@dataclass(frozen=True, slots=True)
class PrintProduct:
    """One size of paper."""

    code: str
    """The shop's own; what customer and staff read, too: `10x15`."""
    width_mm: int
    height_mm: int
    price_minor: int
    """Of one print, in the currency's smallest unit."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """From `10x15: 102x152 mm, 29`. Raises ValueError, which says what is wrong."""
        found = _PRODUCT.fullmatch(text)
        if found is None:
            raise ValueError(f"{text!r} is not like `10x15: 102x152 mm, 29` (the price in cents)")
        product = cls(found["code"], int(found["width"]), int(found["height"]), int(found["price"]))
        if not all(1 <= side <= limits.PRINT_SIDE_MM_MAX for side in (product.width_mm, product.height_mm)):
            raise ValueError(f"{text!r}: a side has 1 to {limits.PRINT_SIDE_MM_MAX} mm")
        if product.price_minor > limits.PRINT_PRICE_MINOR_MAX:
            raise ValueError(f"{text!r}: the price is at most {limits.PRINT_PRICE_MINOR_MAX}")
        return product


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The first size and the first finish are what a customer gets who touches nothing."""

    currency: str
    """ISO 4217."""
    products: tuple[PrintProduct, ...]
    """None where the shop sells no prints: photos then go to the gallery alone."""
    finishes: tuple[str, ...]

    @classmethod
    def parse(cls, currency: str, products: tuple[str, ...], finishes: tuple[str, ...]) -> Self:
        """Raises ValueError, which says what is wrong."""
        if CURRENCY_PATTERN.fullmatch(currency) is None:
            raise ValueError(f"{currency!r} is no currency of ISO 4217, such as EUR")
        parsed = tuple(map(PrintProduct.parse, products))
        if len({product.code for product in parsed}) < len(parsed):
            raise ValueError("a size stands twice")
        for finish in finishes:
            if CODE_PATTERN.fullmatch(finish) is None:
                raise ValueError(f"{finish!r} is no word for a finish, such as glossy")
        if parsed and not finishes:
            raise ValueError("prints need a finish, such as glossy")
        return cls(currency, parsed, finishes)

    @property
    def sells_prints(self) -> bool:
        return bool(self.products)

    def product(self, code: str) -> PrintProduct:
        """Raises KeyError."""
        return {product.code: product for product in self.products}[code]

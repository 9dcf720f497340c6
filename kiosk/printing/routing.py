"""Which of the shop's printers takes which size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PrinterRoute:
    printer: str
    """The shop's name of it."""
    products: tuple[str, ...] = ()
    """Codes of sizes; empty: each that no other printer names."""


@dataclass(frozen=True, slots=True)
class Routes:
    printers: Sequence[PrinterRoute]

    @property
    def names(self) -> frozenset[str]:
        return frozenset(route.printer for route in self.printers)

    def of(self, product: str) -> tuple[str, ...]:
        """Printers that take this size, those that name it before all others; none where no printer does."""
        named = tuple(route.printer for route in self.printers if product in route.products)
        return named or tuple(route.printer for route in self.printers if not route.products)

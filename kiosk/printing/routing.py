"""Which of the shop's printers takes which size."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

Chosen = Mapping[str, str]
"""Names of printers by the codes of sizes: what a manager set for the whole shop, whose printers may be another's."""
NOTHING_CHOSEN: Final[Chosen] = MappingProxyType({})


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

    def of(self, product: str, chosen: str | None = None) -> tuple[str, ...]:
        """Printers that take this size: the one that the shop chose for it, where it is one of these; those that name
        it before all others; none where no printer does.
        """
        if chosen in self.names:
            return (chosen,)
        named = tuple(route.printer for route in self.printers if product in route.products)
        return named or tuple(route.printer for route in self.printers if not route.products)

"""What a customer wants on paper: one choice for all photos, and another for some. Values: a change gives new ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from backend_lambdas.contract.limits import PRINT_COPIES_MAX
from backend_lambdas.contract.prints import PrintCrop, PrintEntry
from kiosk.catalogue import Catalogue, PrintProduct


@dataclass(frozen=True, slots=True)
class PrintChoice:
    product: PrintProduct
    finish: str
    copies: int = 1
    """0: the photo goes to the gallery alone."""
    border: bool = False
    crop: PrintCrop | None = None
    """None: the middle, as large as the paper's shape allows."""

    def with_copies(self, copies: int) -> PrintChoice:
        """Kept within what one order may have."""
        return replace(self, copies=min(max(copies, 0), PRINT_COPIES_MAX))

    def with_product(self, product: PrintProduct) -> PrintChoice:
        """A part that was cut for another shape of paper is forgotten."""
        return replace(self, product=product, crop=self.crop if product == self.product else None)

    def entry(self) -> PrintEntry | None:
        """As the manifest has it; None where nothing is printed."""
        if self.copies == 0:
            return None
        paper = self.product
        return PrintEntry(
            product=paper.code,
            width_mm=paper.width_mm,
            height_mm=paper.height_mm,
            finish=self.finish,
            copies=self.copies,
            unit_price_minor=paper.price_minor,
            border=self.border,
            crop=self.crop,
        )


@dataclass(frozen=True, slots=True)
class PriceLine:
    """So many prints of one size and finish."""

    product: PrintProduct
    finish: str
    copies: int

    @property
    def price_minor(self) -> int:
        return self.copies * self.product.price_minor


@dataclass(frozen=True, slots=True)
class PrintChoices:
    """Raises ValueError where the shop sells no prints."""

    catalogue: Catalogue
    for_all: PrintChoice
    changed: Mapping[Path, PrintChoice] = field(default_factory=lambda: MappingProxyType({}))
    """Of photos that are to be printed otherwise than the rest."""

    @classmethod
    def of(cls, catalogue: Catalogue) -> PrintChoices:
        """One print of each, in the shop's first size and finish."""
        if not catalogue.sells_prints:
            raise ValueError("this shop sells no prints")
        return cls(catalogue, PrintChoice(catalogue.products[0], catalogue.finishes[0]))

    def untouched(self) -> PrintChoices:
        """As the next customer finds it."""
        return PrintChoices.of(self.catalogue)

    def choice(self, photo: Path) -> PrintChoice:
        return self.changed.get(photo, self.for_all)

    def change(self, photo: Path, choice: PrintChoice) -> PrintChoices:
        return replace(self, changed=MappingProxyType({**self.changed, photo: choice}))

    def change_all(self, change: Callable[[PrintChoice], PrintChoice]) -> PrintChoices:
        """The same change to each: what else was chosen of one photo, its copies above all, stays."""
        changed = {photo: change(own) for photo, own in self.changed.items()}
        return replace(self, for_all=change(self.for_all), changed=MappingProxyType(changed))

    def lines(self, photos: Iterable[Path]) -> tuple[PriceLine, ...]:
        """In the catalogue's order."""
        copies: dict[tuple[PrintProduct, str], int] = {}
        for photo in photos:
            choice = self.choice(photo)
            if choice.copies:
                kind = (choice.product, choice.finish)
                copies[kind] = copies.get(kind, 0) + choice.copies
        return tuple(
            PriceLine(product, finish, copies[product, finish])
            for product in self.catalogue.products
            for finish in self.catalogue.finishes
            if (product, finish) in copies
        )

    def total_minor(self, photos: Iterable[Path]) -> int:
        return sum(line.price_minor for line in self.lines(photos))

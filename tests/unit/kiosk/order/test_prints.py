"""What a customer wants on paper, and what it costs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from backend_lambdas.contract.limits import PRINT_COPIES_MAX
from backend_lambdas.contract.prints import PrintCrop
from kiosk.catalogue import Catalogue
from kiosk.order.prints import PrintChoices

SHOP = Catalogue.parse("EUR", ("10x15: 102x152 mm, 29", "13x18: 127x178 mm, 49"), ("glossy", "matte"))
ONE, TWO, THREE = (Path(f"IMG_{number}.JPG") for number in range(3))
SMALL, LARGE = SHOP.products
MIDDLE = PrintCrop(0.1, 0.1, 0.8, 0.8)


@pytest.fixture
def untouched() -> PrintChoices:
    return PrintChoices.of(SHOP)


def test_who_touches_nothing_gets_one_of_each(untouched: PrintChoices) -> None:
    """One print of every photo in the shop's usual size and finish."""
    choice = untouched.choice(ONE)
    assert (choice.product, choice.finish, choice.copies, choice.border, choice.crop) == (
        SMALL,
        "glossy",
        1,
        False,
        None,
    )
    assert untouched.total_minor([ONE, TWO, THREE]) == 87


def test_one_photo_may_differ(untouched: PrintChoices) -> None:
    """A change of one photo leaves the others as they are, and each size has its line."""
    larger = untouched.choice(TWO).with_product(LARGE).with_copies(3)
    changed = untouched.change(TWO, larger)
    assert changed.choice(ONE) == untouched.for_all
    assert [(line.product.code, line.copies, line.price_minor) for line in changed.lines([ONE, TWO, THREE])] == [
        ("10x15", 2, 58),
        ("13x18", 3, 147),
    ]
    assert untouched.choice(TWO).product == SMALL


def test_a_change_of_all_keeps_what_was_chosen_of_one(untouched: PrintChoices) -> None:
    """Another size for all prints no photo that was not to be printed, and none more often or less."""
    chosen = untouched.change(ONE, untouched.for_all.with_copies(0)).change(TWO, untouched.for_all.with_copies(3))
    larger = chosen.change_all(lambda choice: choice.with_product(LARGE))
    assert [larger.choice(photo).copies for photo in (ONE, TWO, THREE)] == [0, 3, 1]
    assert {larger.choice(photo).product for photo in (ONE, TWO, THREE)} == {LARGE}


def test_a_part_that_was_cut_lasts_as_long_as_the_paper_has_its_shape(untouched: PrintChoices) -> None:
    """Another finish or the same size again leaves it, another size forgets it."""
    cut = untouched.change(ONE, replace(untouched.for_all, crop=MIDDLE))
    assert cut.change_all(lambda choice: replace(choice, finish="matte")).choice(ONE).crop == MIDDLE
    assert cut.change_all(lambda choice: choice.with_product(SMALL)).choice(ONE).crop == MIDDLE
    assert cut.change_all(lambda choice: choice.with_product(LARGE)).choice(ONE).crop is None


def test_copies_stay_within_an_order() -> None:
    """A finger that stays on a button neither goes below nothing nor empties the paper."""
    choice = PrintChoices.of(SHOP).for_all
    assert choice.with_copies(-1).copies == 0
    assert choice.with_copies(10_000).copies == PRINT_COPIES_MAX


def test_no_copy_is_no_entry(untouched: PrintChoices) -> None:
    """A photo that is not to be printed has nothing in the manifest, and costs nothing."""
    none = untouched.change(ONE, untouched.for_all.with_copies(0))
    assert none.choice(ONE).entry() is None
    assert none.lines([ONE]) == ()
    entry = none.choice(TWO).entry()
    assert entry is not None
    assert (entry.product, entry.width_mm, entry.height_mm, entry.price_minor) == ("10x15", 102, 152, 29)


def test_a_shop_without_prints_offers_none() -> None:
    """There is nothing to choose where nothing is sold."""
    with pytest.raises(ValueError, match="sells no prints"):
        PrintChoices.of(Catalogue.parse("EUR", (), ()))

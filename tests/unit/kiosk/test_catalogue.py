"""The shop's sizes and prices, from the words of its settings."""

from __future__ import annotations

import pytest

from kiosk.catalogue import Catalogue, PrintProduct


def test_a_size_is_read_from_one_line() -> None:
    """Code, paper and price stand in one text."""
    assert PrintProduct.parse("10x15: 102x152 mm, 29") == PrintProduct("10x15", 102, 152, 29)


@pytest.mark.parametrize(
    ("currency", "products", "finishes", "words"),
    [
        ("Euro", (), ("glossy",), "ISO 4217"),
        ("EUR", ("10x15 102x152 mm, 29",), ("glossy",), "is not like"),
        ("EUR", ("10x15: 102x152 mm, 0.29",), ("glossy",), "in cents"),
        ("EUR", ("wall: 9000x152 mm, 29",), ("glossy",), "1 to 2000 mm"),
        ("EUR", ("10x15: 102x152 mm, 999999999",), ("glossy",), "the price is at most"),
        ("EUR", ("10x15: 102x152 mm, 29", "10x15: 100x150 mm, 25"), ("glossy",), "stands twice"),
        ("EUR", (), ("Very Glossy",), "no word for a finish"),
        ("EUR", ("10x15: 102x152 mm, 29",), (), "need a finish"),
    ],
)
def test_what_is_wrong_is_said(currency: str, products: tuple[str, ...], finishes: tuple[str, ...], words: str) -> None:
    """A catalogue that a shop mistyped is refused with what to write instead."""
    with pytest.raises(ValueError, match=words):
        Catalogue.parse(currency, products, finishes)


def test_a_shop_may_sell_no_prints() -> None:
    """Without sizes there is nothing to choose, and no finish is needed."""
    assert not Catalogue.parse("JPY", (), ()).sells_prints

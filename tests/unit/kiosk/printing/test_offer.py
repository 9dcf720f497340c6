"""What customers are offered, by the papers that the shop's printers told last."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.catalogue import Catalogue
from kiosk.printing.media import Margins, Media, MediaSize
from kiosk.printing.offer import OfferWatch, printable
from kiosk.printing.routing import PrinterRoute, Routes
from kiosk.printing.status_board import PrinterStatus, StatusBoard

CATALOGUE = Catalogue.parse("EUR", ("10x15: 102x152 mm, 29", "13x18: 127x178 mm, 59"), ("glossy", "matte"))
GLOSSY, MATTE = "photographic-glossy", "photographic-matte"
SMALL, LARGE = MediaSize(10160, 15240), MediaSize(12700, 17780)
ONE = Routes([PrinterRoute("counter")])
TWO = Routes([PrinterRoute("counter", ("10x15",)), PrinterRoute("minilab")])


def told(*media: Media, printer: str = "counter") -> PrinterStatus:
    return PrinterStatus(printer, "2026-05-04T09:30:00.000Z", media=media)


def offered(routes: Routes, *statuses: PrinterStatus) -> tuple[list[str], tuple[str, ...]]:
    left = printable(CATALOGUE, routes, statuses)
    return [product.code for product in left.products], left.finishes


@pytest.mark.parametrize(
    ("media", "codes", "finishes"),
    [
        ([Media(SMALL), Media(LARGE)], ["10x15", "13x18"], ("glossy", "matte")),
        ([Media(SMALL, kind=GLOSSY)], ["10x15"], ("glossy",)),
        (
            [Media(SMALL, kind=GLOSSY), Media(LARGE, kind=GLOSSY), Media(SMALL, kind=MATTE)],
            ["10x15", "13x18"],
            ("glossy",),
        ),
        ([Media(SMALL, kind=MATTE), Media(LARGE, kind=GLOSSY)], ["10x15"], ("matte",)),
        ([Media(SMALL, Margins(340, 340, 340, 340), GLOSSY)], [], ()),
        ([], [], ()),
    ],
)
def test_what_can_not_be_printed_is_not_offered(
    media: list[Media], codes: list[str], finishes: tuple[str, ...]
) -> None:
    """Each size that is offered can be printed in each finish that is, to its edges."""
    found_codes, found_finishes = offered(ONE, told(*media))
    assert found_codes == codes
    assert found_finishes == finishes or not codes


def test_a_printer_that_never_told_is_believed() -> None:
    """The shop sells what it says, until a printer says otherwise; one that others stand in for, too."""
    assert offered(ONE)[0] == ["10x15", "13x18"]
    assert offered(TWO, told(Media(SMALL, kind=GLOSSY), printer="counter")) == (["10x15", "13x18"], ("glossy",))


def test_a_size_is_asked_of_its_own_printers() -> None:
    """The minilab's large paper does not make the counter's printer print large, nor the other way round."""
    counter, minilab = told(Media(LARGE)), told(Media(LARGE), Media(SMALL), printer="minilab")
    assert offered(TWO, counter, minilab) == (["13x18"], ("glossy", "matte"))


def test_a_size_without_any_printer_is_not_offered() -> None:
    """Where each printer names its sizes, another is sold by none."""
    assert offered(Routes([PrinterRoute("counter", ("10x15",))]))[0] == ["10x15"]


def test_the_offer_follows_the_printers(tmp_path: Path) -> None:
    """Whoever asks is told at once what was seen last, and waits for no file."""
    board = StatusBoard(tmp_path)
    board.put(told(Media(SMALL)))
    watch = OfferWatch(ONE, board)
    assert watch.of(CATALOGUE) == CATALOGUE
    with watch.kept():
        pass
    assert [product.code for product in watch.of(CATALOGUE).products] == ["10x15"]
    assert watch.of(CATALOGUE) == replace(CATALOGUE, products=CATALOGUE.products[:1])


def test_the_printer_that_the_shop_chose_must_have_the_paper() -> None:
    """A size that a manager gave to a printer without its paper is not sold, whatever another printer has."""
    counter, minilab = told(Media(SMALL)), told(Media(LARGE), printer="minilab")
    assert [one.code for one in printable(CATALOGUE, TWO, (counter, minilab)).products] == ["10x15", "13x18"]
    left = printable(CATALOGUE, TWO, (counter, minilab), {"10x15": "minilab"})
    assert [one.code for one in left.products] == ["13x18"]

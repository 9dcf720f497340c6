"""Whether an order can be printed, before it is taken."""

from __future__ import annotations

from dataclasses import replace

import pytest

from backend_lambdas.contract.prints import PrintEntry
from kiosk.printing.media import Margins, Media, MediaSize
from kiosk.printing.ports import Capabilities, SheetFormat
from kiosk.printing.preflight import Obstacle, obstacle

ENTRY = PrintEntry("10x15", 102, 152, "glossy", 2, 29, border=False)
FOUR_BY_SIX = Media(MediaSize(10160, 15240), kind="photographic-glossy")
WITH_MARGINS = replace(FOUR_BY_SIX, margins=Margins(340, 340, 340, 340))


def can(*media: Media) -> Capabilities:
    return Capabilities("printer", frozenset({SheetFormat.JPEG}), media, (300, 600))


def test_a_size_in_mm_finds_its_paper_in_inches() -> None:
    """102x152 mm is 4x6 inches, whichever way round it lies in the catalogue; 100x148 is another paper."""
    assert obstacle(can(FOUR_BY_SIX), ENTRY) is None
    assert obstacle(can(FOUR_BY_SIX), replace(ENTRY, width_mm=152, height_mm=102)) is None
    assert obstacle(can(FOUR_BY_SIX), replace(ENTRY, width_mm=100, height_mm=148)) is not None


@pytest.mark.parametrize(
    ("media", "entry", "expected"),
    [
        ([FOUR_BY_SIX], replace(ENTRY, width_mm=127, height_mm=178), Obstacle.NO_SUCH_PAPER),
        ([FOUR_BY_SIX], replace(ENTRY, finish="matte"), Obstacle.NO_SUCH_FINISH),
        ([WITH_MARGINS], ENTRY, Obstacle.NOT_BORDERLESS),
    ],
)
def test_what_will_never_be_printed_here_is_said_before_the_order(
    media: list[Media], entry: PrintEntry, expected: Obstacle
) -> None:
    """What stands against it."""
    assert obstacle(can(*media), entry) is expected


def test_a_border_prints_on_paper_with_margins_too() -> None:
    """And takes the paper with the least of them where there is a choice."""
    bordered = replace(ENTRY, border=True)
    assert obstacle(can(WITH_MARGINS), bordered) is None
    size = MediaSize.of_mm(102, 152)
    assert can(WITH_MARGINS, FOUR_BY_SIX).media_for(size, "glossy", borderless=False) == FOUR_BY_SIX


def test_a_printer_that_does_not_tell_papers_apart_is_believed() -> None:
    """But one that does is preferred to be right."""
    untold = replace(FOUR_BY_SIX, kind=None)
    assert obstacle(can(untold), ENTRY) is None
    size = MediaSize.of_mm(102, 152)
    assert can(untold, FOUR_BY_SIX).media_for(size, "glossy", borderless=True) == FOUR_BY_SIX


def test_the_lowest_resolution_that_is_enough_is_taken() -> None:
    """Or the highest there is."""
    assert can(FOUR_BY_SIX).resolution_dpi(300) == 300
    assert can(FOUR_BY_SIX).resolution_dpi(301) == 600
    assert can(FOUR_BY_SIX).resolution_dpi(1200) == 600

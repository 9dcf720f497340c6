"""What printers say is wrong with them, whatever they append to it."""

from __future__ import annotations

import pytest

from kiosk.printing.reasons import WORDS, Trouble, blocking, troubles, words
from kiosk.printing.states import PrinterReport, PrinterState


@pytest.mark.parametrize("suffix", ["", "-error", "-warning", "-report"])
@pytest.mark.parametrize(
    ("stem", "trouble"),
    [
        ("media-empty", Trouble.MEDIA_EMPTY),
        ("media-needed", Trouble.MEDIA_EMPTY),
        ("media-jam", Trouble.MEDIA_JAM),
        ("cover-open", Trouble.COVER_OPEN),
        ("door-open", Trouble.COVER_OPEN),
        ("marker-supply-empty", Trouble.SUPPLY_EMPTY),
        ("output-area-full", Trouble.OUTPUT_FULL),
        ("paused", Trouble.STOPPED),
    ],
)
def test_the_stem_decides_and_not_how_grave_the_printer_calls_it(stem: str, suffix: str, trouble: Trouble) -> None:
    """The same trouble with any ending."""
    assert blocking([stem + suffix]) == {trouble}


def test_what_runs_low_blocks_nothing() -> None:
    """It is told, and prints go on."""
    low = ["media-low-warning", "marker-supply-low-report", "output-area-almost-full-warning"]
    assert blocking(low) == frozenset()
    assert troubles(low) == {Trouble.MEDIA_LOW, Trouble.SUPPLY_LOW, Trouble.OUTPUT_ALMOST_FULL}


def test_an_unknown_word_counts_only_as_an_error() -> None:
    """Vendors report much that is no trouble."""
    assert troubles(["com.example-glitter-report", "cups-ipp-conformance-failure-report"]) == frozenset()
    assert troubles(["com.example-glitter-error"]) == {Trouble.OTHER}


def test_each_trouble_has_plain_words_and_the_worst_stands_first() -> None:
    """Nobody before a printer is shown a keyword."""
    assert set(WORDS) == set(Trouble)
    both = words([Trouble.MEDIA_LOW, Trouble.MEDIA_JAM])
    assert both.index("jam") < both.index("soon")


def test_a_stopped_printer_without_a_reason_is_blocked_all_the_same() -> None:
    """Its state is a reason by itself."""
    assert PrinterReport(PrinterState.STOPPED).blocked_by == {Trouble.STOPPED}
    assert PrinterReport(PrinterState.STOPPED, ("media-jam-error",)).blocked_by == {Trouble.MEDIA_JAM}
    assert PrinterReport(PrinterState.IDLE).blocked_by == frozenset()

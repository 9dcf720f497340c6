"""How the bench of the backend judges its figures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.bench.backend.report import Bundle, Report, p95
from tests.bench.backend.starts import Times

GOOD = Times(import_cpu=60, first_cpu=200, cold_wall=300, warm_cpu=2, warm_wall=4)
REPORT = Report(
    Bundle(6_000_000, 20_000_000, "0" * 64),
    7,
    {"authorizer": GOOD, "put_order": replace(GOOD, first_cpu=600)},
    {"authorizer": replace(GOOD, first_cpu=80), "put_order": GOOD},
    boto3_import_cpu_ms=400,
    processed_s=[0.2] * 50,
    mailed_s=[1.0] * 10,
)


def missed(report: Report) -> list[str]:
    return [figure.name for figure in report.figures if not figure.kept]


def test_good_figures_keep_every_goal() -> None:
    """Where all is within its bound nothing is missed, and a function with boto3 may be slower than the authorizer."""
    assert (missed(REPORT), REPORT.good) == ([], True)


@pytest.mark.parametrize(
    ("changed", "name"),
    [
        (replace(REPORT, sources={"authorizer": replace(GOOD, first_cpu=241)}), "authorizer, cold, processor"),
        (replace(REPORT, boto3_import_cpu_ms=54), "longest import of a function / boto3's"),
        (replace(REPORT, processed_s=[0.2] * 47 + [1.5] * 3), "last byte to processed, 95 of 100"),
        (replace(REPORT, mailed_s=[1.0] * 9 + [3.5]), "last byte to mail accepted, 95 of 100"),
    ],
)
def test_each_goal_can_be_missed(changed: Report, name: str) -> None:
    """One figure beyond its bound is said to be missed, by name, and the run is not good."""
    assert (missed(changed), changed.good) == ([name], False)


def test_the_table_and_the_chapter_tell_of_each_function() -> None:
    """Both name every function with its cold time, and the chapter every goal with its verdict."""
    assert all(name in REPORT.table() and f"`{name}`" in REPORT.chapter() for name in REPORT.sources)
    assert "| `put_order` | 60 | 600 | 660 | 300 | 2.0 | 4.0 | 260 |" in REPORT.chapter()
    assert REPORT.chapter().count("| kept |") == 4


@pytest.mark.parametrize(("values", "found"), [([3.0, 1.0, 2.0], 3.0), ([float(n) for n in range(1, 101)], 95.0)])
def test_p95(values: list[float], found: float) -> None:
    """The value that 95 of 100 do not exceed, of few values the largest."""
    assert p95(values) == found

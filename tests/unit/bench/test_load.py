"""How the load bench counts, prices and judges."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from tests.bench.load.bill import PRICES, Meter, price_usd
from tests.bench.load.fit import fitted
from tests.bench.load.fleet import Stage
from tests.bench.load.report import Load, Report, Sized

LINES = [
    {"service": "lambda", "operation": "Invoke", "principal": "PutOrderFunction", "busy_s": 0.5},
    {"service": "lambda", "operation": "Invoke", "principal": "AuthorizerFunction", "busy_s": 0.1},
    {"service": "dynamodb", "operation": "PutItem", "principal": "PutOrderFunction", "write_units": 2, "read_units": 0},
    {"service": "dynamodb", "operation": "Query", "principal": "administrator", "write_units": 0, "read_units": 7},
    {"service": "s3", "operation": "PutObject", "principal": "GrantUploadsFunction"},
    {"service": "s3", "operation": "GetObject", "principal": "PhotoStoredFunction"},
    {"service": "sqs", "operation": "ReceiveMessage", "principal": "PhotoStoredFunction"},
    {"service": "sqs", "operation": "DeleteMessage", "principal": "PhotoStoredFunction"},
    {"service": "sns", "operation": "Publish", "principal": "administrator"},
]


def load(orders: int, write_units: float, apart_s: float = 1.0) -> Load:
    used = Counter({"write_units": write_units * orders, "mails": orders})
    return Load(Stage(orders, 1, apart_s, 60.0, 3), used)


USED = Counter({"s3_puts": 52, "mails": 1})
REPORT = Report(
    photos_an_order=10,
    stages=[load(25, 100), load(50, 100), load(100, 100), load(100, 900, apart_s=0)],
    sized=[Sized(5, Counter({"s3_puts": 7, "mails": 1})), Sized(50, USED)],
    naive=Counter({"api_requests": 20_000}),
    naive_originals=Counter({"api_requests": 20_000}),
    photo_bytes=(1_000_000, 30_000, 4_000_000),
)


def missed(report: Report) -> list[str]:
    return [figure.name for figure in report.figures if not figure.kept]


def test_what_the_meter_holds_is_counted(tmp_path: Path) -> None:
    """Functions are counted apart from whoever looks on, and a batch that is deleted counts once, with its receipt."""
    meter = Meter(tmp_path / "meter", frozenset({"PutOrderFunction"}))
    meter.path.write_text("{}\n")
    mark = meter.mark()
    with meter.path.open("a") as file:
        file.writelines(json.dumps(line) + "\n" for line in LINES)
    used = meter.since(mark)
    assert (used["api_requests"], used["lambda_requests"], used["lambda_gb_s"]) == (1, 2, 0.6)
    assert (used["write_units"], used["read_units"], used["sqs_requests"]) == (2, 0, 2)
    assert (used["s3_puts"], used["s3_gets"], used["sns_publishes"]) == (1, 1, 1)
    assert meter.since(mark, of_administrator=True)["read_units"] == 7


def test_only_what_has_a_price_is_billed() -> None:
    """A figure beside the amounts, as how often a function ran, costs nothing."""
    assert price_usd({"mails": 2, "invocations of PutOrderFunction": 9}) == pytest.approx(2 * PRICES["mails"])


def test_a_straight_line_is_found() -> None:
    """Slope, start and how well the points lie on it; one x alone gives none."""
    line = fitted([(1, 5), (2, 7), (4, 11)])
    assert (line.at_zero, line.slope, line.r_squared) == pytest.approx((3, 2, 1))
    assert fitted([(1, 0), (2, 3), (3, 0)]).r_squared == pytest.approx(0)
    with pytest.raises(ValueError, match="one x"):
        fitted([(1, 5), (1, 7)])


def test_good_figures_keep_every_goal() -> None:
    """Where all is within its bound nothing is missed; what came all at once is not part of the line."""
    assert (missed(REPORT), REPORT.good) == ([], True)
    assert REPORT.line.r_squared == pytest.approx(1)


@pytest.mark.parametrize(
    ("changed", "name"),
    [
        (
            replace(REPORT, naive=Counter({"api_requests": 300})),
            "of the naive design with the same photos",
        ),
        (
            replace(REPORT, naive_originals=Counter({"api_requests": 10}), photo_bytes=(1_000_000, 0, 10_000)),
            "of the naive design with phones' originals",
        ),
        (replace(REPORT, stages=[load(25, 100), load(50, 150)]), "an order's price, largest stage / smallest"),
    ],
)
def test_each_goal_can_be_missed(changed: Report, name: str) -> None:
    """One figure beyond its bound is said to be missed, by name, and the run is not good."""
    assert (missed(changed), changed.good) == ([name], False)


def test_a_dear_order_is_told() -> None:
    """More than a cent for fifty photos misses the goal."""
    dear = replace(REPORT, sized=[*REPORT.sized[:1], Sized(50, Counter({"mails": 100}))])
    assert "an order, requests and a month's storage" in missed(dear)


def test_the_chapter_tells_of_each_stage_and_price() -> None:
    """A row for each stage, one for each amount that costs, and every goal with its verdict."""
    chapter = REPORT.chapter()
    assert "| 100 | 1 | all at once |" in chapter
    assert "| 25 | 1 | 1 s apart |" in chapter
    assert "| s3_puts | 52 | 0.000260 |" in chapter
    assert chapter.count("| kept |") == 4

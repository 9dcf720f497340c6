"""A run in figures, and what it says to the goals: a table for a person, one object for a program, a chapter."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from tests.bench.chapters import Marks
from tests.bench.grid.command import Figure
from tests.bench.load.bill import PRICES, price_usd
from tests.bench.load.fit import Line, fitted
from tests.bench.load.fleet import Stage
from tests.bench.machine import machine

PAGE: Final = Path(__file__).resolve().parents[3] / "docs" / "cost.md"
MARKS: Final = Marks("load")

GOAL_ORDER_USD: Final = 0.01
"""For 50 photos, before transfer."""
GOAL_OF_NAIVE: Final = 1 / 3
GOAL_GROWTH: Final = 1.1
"""Of an order's price, from the smallest stage to the largest."""
RETENTION_MONTHS: Final = 1.0

COUNTED: Final = {
    "api_requests": "API calls",
    "lambda_requests": "function runs",
    "write_units": "write units",
    "read_units": "read units",
    "s3_puts": "S3 PUT",
    "s3_gets": "S3 GET",
    "sqs_requests": "SQS calls",
}
"""What the stages' table shows, in this order."""


@dataclass(frozen=True, slots=True)
class Load:
    stage: Stage
    used: Counter[str]

    @property
    def price_usd(self) -> float:
        """Of one of its orders."""
        return price_usd(self.used) / self.stage.orders


@dataclass(frozen=True, slots=True)
class Sized:
    photos: int
    used: Counter[str]


@dataclass(frozen=True, slots=True)
class Report:
    photos_an_order: int
    stages: Sequence[Load]
    sized: Sequence[Sized]
    naive: Counter[str]
    """Of an order of as many photos as the largest of `sized`, the same bytes."""
    naive_originals: Counter[str]
    """The same with photos as they come from a phone."""
    photo_bytes: tuple[int, int, int]
    """Of a rendition, of a preview, of a phone's original."""

    @property
    def paced(self) -> list[Load]:
        """Those whose orders came one after the other."""
        return [one for one in self.stages if one.stage.apart_s]

    @property
    def line(self) -> Line:
        """US$ over orders."""
        return fitted([(one.stage.orders, price_usd(one.used)) for one in self.paced])

    @property
    def by_photos(self) -> Line:
        """US$ of an order over its photos."""
        return fitted([(one.photos, price_usd(one.used)) for one in self.sized])

    @property
    def photos_max(self) -> int:
        return self.sized[-1].photos

    def kept_usd(self, photo_bytes: int) -> float:
        """What S3 asks for keeping an order's photos until they are forgotten."""
        return self.photos_max * photo_bytes / 1e9 * PRICES["storage_gb_months"] * RETENTION_MONTHS

    @property
    def figures(self) -> list[Figure]:
        ours = price_usd(self.sized[-1].used)
        rendition, preview, original = self.photo_bytes
        whole = ours + self.kept_usd(rendition + preview)
        naive = price_usd(self.naive) + self.kept_usd(rendition)
        originals = price_usd(self.naive_originals) + self.kept_usd(original)
        growth = self.paced[-1].price_usd / self.paced[0].price_usd
        of = f"{self.photos_max} photos"
        return [
            Figure(
                "an order, requests and a month's storage", whole * 100, GOAL_ORDER_USD * 100, "¢", at_most=True, of=of
            ),
            Figure(
                "of the naive design with phones' originals", whole / originals, GOAL_OF_NAIVE, "x", at_most=True, of=of
            ),
            Figure("of the naive design with the same photos", whole / naive, GOAL_OF_NAIVE, "x", at_most=True, of=of),
            Figure(
                "an order's price, largest stage / smallest",
                growth,
                GOAL_GROWTH,
                "x",
                at_most=True,
                of=f"{self.paced[-1].stage.orders} / {self.paced[0].stage.orders} orders",
            ),
        ]

    @property
    def good(self) -> bool:
        return all(figure.kept for figure in self.figures)

    def table(self) -> str:
        return "\n".join([*self._stage_lines(), "", *self._price_lines(), "", *map(str, self.figures)])

    def document(self) -> dict[str, Any]:
        return {
            "stages": [{**asdict(one.stage), "used": dict(one.used)} for one in self.stages],
            "sized": [{"photos": one.photos, "used": dict(one.used)} for one in self.sized],
            "naive": dict(self.naive),
            "naive_originals": dict(self.naive_originals),
            "us_dollars_an_order": {"at_zero": self.by_photos.at_zero, "a_photo": self.by_photos.slope},
            "r_squared_over_orders": self.line.r_squared,
            "goals": {one.name: {"value": one.value, "goal": one.goal, "kept": one.kept} for one in self.figures},
            "good": self.good,
        }

    def chapter(self) -> str:
        goals = [
            f"| {one.name} ({one.of}) | {one.value:.3g} {one.unit} | {one.goal:.3g} {one.unit} |"
            f" {'kept' if one.kept else 'MISSED'} |"
            for one in self.figures
        ]
        return "\n".join(
            [
                f"{dt.datetime.now(dt.UTC):%Y-%m-%d}: {machine()}.",
                "",
                *self._stage_lines(),
                "",
                *self._price_lines(),
                "",
                "| goal | is | at most | |",
                "|---|---|---|---|",
                *goals,
            ]
        )

    def _stage_lines(self) -> list[str]:
        heads = ["orders", "stores", "came", "orders a minute", "queue at its deepest", *COUNTED.values(), "US$"]
        lines = [
            f"Orders of {self.photos_an_order} photos; from API calls on, for one order:",
            "",
            f"| {' | '.join(heads)} |",
            "|" + "---|" * len(heads),
        ]
        for one in self.stages:
            amounts = [f"{one.used[name] / one.stage.orders:.1f}" for name in COUNTED]
            pace = f"{one.stage.orders / one.stage.seconds * 60:.0f}"
            came = f"{one.stage.apart_s:g} s apart" if one.stage.apart_s else "all at once"
            cells = [
                one.stage.orders,
                one.stage.stores,
                came,
                pace,
                one.stage.depth_max,
                *amounts,
                f"{one.price_usd:.6f}",
            ]
            lines.append(f"| {' | '.join(map(str, cells))} |")
        line = self.line
        lines += ["", f"A straight line over orders: US$ {line.slope:.6f} each, R² {line.r_squared:.4f}."]
        return lines

    def _price_lines(self) -> list[str]:
        ours = self.sized[-1].used
        rendition, preview, original = self.photo_bytes
        kept = [self.kept_usd(size_bytes) for size_bytes in (rendition + preview, rendition, original)]
        lines = [
            f"An order of {self.photos_max} photos, in US$ (originals: of {original / 1e6:.0f} MB each):",
            "",
            "| | amount | ours | naive | naive, originals |",
            "|---|---|---|---|---|",
        ]
        for name, price in PRICES.items():
            if name == "storage_gb_months":
                continue
            prices = [used[name] * price for used in (ours, self.naive, self.naive_originals)]
            if any(prices):
                lines.append(f"| {name} | {ours[name]:.6g} | {' | '.join(f'{one:.6f}' for one in prices)} |")
        sums = [price_usd(used) for used in (ours, self.naive, self.naive_originals)]
        lines.append(f"| a month in S3 | | {' | '.join(f'{one:.6f}' for one in kept)} |")
        wholes = [requests + month for requests, month in zip(sums, kept, strict=True)]
        lines.append(f"| **together** | | {' | '.join(f'**{one:.6f}**' for one in wholes)} |")
        line = self.by_photos
        return [*lines, "", f"Of ours, requests alone: US$ {line.at_zero:.6f} an order and {line.slope:.7f} a photo."]

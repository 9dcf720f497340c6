"""The chapters of docs/benchmarks.md that benches write themselves."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

PAGE: Final = Path(__file__).resolve().parents[2] / "docs" / "benchmarks.md"


@dataclass(frozen=True, slots=True)
class Marks:
    """Around what one target of make writes."""

    target: str

    @property
    def begin(self) -> str:
        return f"<!-- written by `make {self.target}` -->"

    @property
    def end(self) -> str:
        return f"<!-- end of what `make {self.target}` writes -->"


def write_chapter(page: Path, marks: Marks, chapter: str) -> None:
    """Between the two marks of the page; raises ValueError where it has none."""
    before, begin, rest = page.read_text("utf-8").partition(marks.begin)
    _old, end, after = rest.partition(marks.end)
    if not begin or not end:
        raise ValueError(f"{page} has no place for the figures: {marks.begin} … {marks.end}")
    page.write_text(f"{before}{begin}\n\n{chapter}\n\n{end}{after}", "utf-8")

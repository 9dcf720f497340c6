"""The chapters that benches write."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from tests.bench.chapters import Marks, write_chapter

MARKS: Final = Marks("bench-something")


def test_figures_go_between_the_marks(tmp_path: Path) -> None:
    """A page keeps all that is not between the marks, and is refused without them."""
    page = tmp_path / "page.md"
    page.write_text(f"before\n{MARKS.begin}\nold\n{MARKS.end}\nafter\n", "utf-8")
    write_chapter(page, MARKS, "new")
    assert page.read_text("utf-8") == f"before\n{MARKS.begin}\n\nnew\n\n{MARKS.end}\nafter\n"
    page.write_text("no marks", "utf-8")
    with pytest.raises(ValueError, match="no place"):
        write_chapter(page, MARKS, "new")

"""The Makefile, by which all work on the house is started."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Final

MAKEFILE: Final = Path(__file__).parents[3] / "Makefile"
TARGET: Final = re.compile(r"^([a-z][a-z-]*):(?!=)", re.MULTILINE)


def test_every_target_stands_once() -> None:
    """No target has two recipes, of which make takes the later."""
    targets = TARGET.findall(MAKEFILE.read_text("utf-8"))
    assert "test" in targets
    assert sorted(targets) == sorted(set(targets))


def test_make_reads_it_without_a_word() -> None:
    """Nothing in it is overridden or ignored."""
    told = subprocess.run(
        ["make", "--dry-run", "help"], cwd=MAKEFILE.parent, capture_output=True, text=True, check=True, timeout=30
    )
    assert told.stderr == ""

"""The Makefile, by which all work on the house is started."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Final

MAKEFILE: Final = Path(__file__).parents[3] / "Makefile"
TARGET: Final = re.compile(r"^([a-z][a-z-]*):(?!=)", re.MULTILINE)


def test_every_target_is_declared_and_stands_once() -> None:
    """A target is no file's name by chance, has one recipe, and none is declared that is not there."""
    text = MAKEFILE.read_text("utf-8")
    (declared,) = re.findall(r"^\.PHONY: (.*)$", text, re.MULTILINE)
    assert sorted(TARGET.findall(text)) == sorted(declared.split())


def test_make_reads_it_without_a_word() -> None:
    """Nothing in it is overridden or ignored."""
    told = subprocess.run(
        ["make", "--dry-run", "help"], cwd=MAKEFILE.parent, capture_output=True, text=True, check=True, timeout=30
    )
    assert told.stderr == ""

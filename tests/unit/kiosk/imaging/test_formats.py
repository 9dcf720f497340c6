"""The table of formats: complete, and without two that claim the same file."""

from __future__ import annotations

import importlib
from itertools import combinations

import pytest

from kiosk.imaging.formats import FORMATS, ImageFormat


@pytest.mark.parametrize("fmt", ImageFormat)
def test_every_format_has_a_reader(fmt: ImageFormat) -> None:
    """The table names a module that is there and can read."""
    reader = importlib.import_module(f"kiosk.imaging.readers.{FORMATS[fmt].reader}")
    assert callable(reader.read)


def test_no_file_begins_like_two_formats() -> None:
    """No mark is the beginning of another format's."""
    marks = [(fmt, mark) for fmt, kind in FORMATS.items() for mark in kind.marks]
    assert len(marks) >= 8
    for (one, first), (other, second) in combinations(marks, 2):
        assert one is other or not (first.startswith(second) or second.startswith(first))

"""What the release workflow tries a bundle with, on Windows and macOS, tried itself on the sources."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.packaging_scripts import script

REPOSITORY = Path(__file__).parents[2]


def bundle(folder: Path, name: str, line: str) -> Path:
    program = folder / name / name
    program.parent.mkdir(parents=True)
    program.write_text(f"#!/bin/sh\ncd {REPOSITORY}\n{line}\n")
    program.chmod(0o755)
    return program.parent


@pytest.mark.parametrize(
    ("kiosk", "words"),
    [
        (f'exec {sys.executable} -m kiosk "$@"', ""),
        (f'[ "$1" = --version ] && exec {sys.executable} -m kiosk "$@"', "ended with 1"),
        ("echo kiosk 0.0.0", "--version says"),
        ("exit 3", "ended with 3"),
    ],
    ids=["good", "can't shrink", "another version", "does not start"],
)
def test_a_bundle_is_judged_by_what_it_does(
    tmp_path: Path, kiosk: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """One that tells its version and shrinks a photo passes; one that does not is refused with what it said."""
    app, supervisor = bundle(tmp_path, "kiosk", kiosk), bundle(tmp_path, "supervisor", "exit 0")
    code = script("release/try_bundle.py").main(["--kiosk", str(app), "--supervisor", str(supervisor)])
    told = capsys.readouterr()
    assert code == (1 if words else 0), told.err
    assert words in told.err

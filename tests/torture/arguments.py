"""What arguments of the torture's commands may be."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Final

Program = tuple[str, ...]
"""What is run, before its arguments: this checkout's `kiosk`, or a bundle's program."""

KIOSK: Final[Program] = (sys.executable, "-m", "kiosk")


def add_program(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--program", type=program, default=KIOSK, metavar="FILE", help="a bundle's kiosk (default: these sources')"
    )


def program(text: str) -> Program:
    """A file that can be run."""
    path = Path(text).absolute()
    if not path.is_file():
        raise argparse.ArgumentTypeError(f"no such program: {text!r}; `make bundle` builds build/bundle/kiosk/kiosk")
    return (str(path),)


def count(text: str) -> int:
    """One or more."""
    number = int(text) if text.isascii() and text.isdigit() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number above 0")
    return number

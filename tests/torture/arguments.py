"""What arguments of the torture's commands may be."""

from __future__ import annotations

import argparse


def count(text: str) -> int:
    """One or more."""
    number = int(text) if text.isascii() and text.isdigit() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number above 0")
    return number

"""Keep the touchscreen running: start it again when it dies or freezes, until staff close it.

What an installed kiosk's own supervisor does, for the app that this command belongs to.
"""

from __future__ import annotations

import argparse
from typing import Final

from kiosk.cli import run
from kiosk.errors import KioskError
from kiosk.supervisor.__main__ import supervise
from kiosk.supervisor.installation import SourceTree

NAME: Final = "supervise"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    run.add_arguments(parser)


def execute(arguments: argparse.Namespace) -> int:
    of_run = [run.NAME, "--data", str(arguments.data.root)]
    if arguments.windowed:
        of_run.append("--windowed")
    for folder in arguments.source:
        of_run += ["--source", str(folder)]
    try:
        supervise(arguments.data, SourceTree(of_run))
    except OSError as exc:
        raise KioskError(f"{exc.filename or arguments.data.root} can't be used: {exc.strerror}") from exc
    return 0

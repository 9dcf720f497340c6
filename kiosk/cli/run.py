"""Show the touchscreen and send what customers order."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from kiosk.app.kiosk import Kiosk
from kiosk.app.setup import needs_enrolment, run_setup
from kiosk.app.touchscreen import run_touchscreen
from kiosk.supervisor.endings import START_AGAIN
from kiosk.supervisor.pulse import Pulse

NAME: Final = "run"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--windowed", action="store_true", help="in a window that can be closed, for developers")
    parser.add_argument(
        "--source", type=Path, action="append", default=[], metavar="DIR", help="offer this folder as a source too"
    )


def execute(arguments: argparse.Namespace) -> int:
    kiosk = Kiosk.load(arguments.data)
    if needs_enrolment(kiosk):
        ending = run_setup(kiosk, windowed=arguments.windowed)
        if ending is not None:
            return ending
        if Pulse.of_environment() is not None:  # whose supervisor starts it again, in a process for customers alone
            return START_AGAIN
        kiosk = Kiosk.load(arguments.data)
    kiosk.api_client().close()  # says at once what is missing, and not when the first customer waits
    return run_touchscreen(kiosk, windowed=arguments.windowed, extra_sources=tuple(arguments.source))

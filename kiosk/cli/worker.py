"""Send what is in the spool, without a screen, until told to stop."""

from __future__ import annotations

import argparse
from typing import Final

from kiosk.app import Kiosk, stop_on_signals

NAME: Final = "worker"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--until-idle", action="store_true", help="end when the backend has everything")


def execute(arguments: argparse.Namespace) -> int:
    Kiosk.load(arguments.data).run_worker(stop_on_signals(), until_idle=arguments.until_idle)
    return 0

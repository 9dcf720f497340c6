"""Send what is in the spool, without a screen, until told to stop."""

from __future__ import annotations

import argparse
import threading
from functools import partial
from typing import Final

from kiosk.app.kiosk import Kiosk
from kiosk.app.uploading import run_worker
from kiosk.cli import support_bundle
from kiosk.cli.console import TroubleLine
from kiosk.cli.signals import stop_on_signals

NAME: Final = "worker"
TROUBLE_POLL_S: Final = 1.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--until-idle", action="store_true", help="end when the backend has everything")


def execute(arguments: argparse.Namespace) -> int:
    kiosk, stop = Kiosk.load(arguments.data), stop_on_signals()
    threading.Thread(target=_show_trouble, args=(kiosk, stop), daemon=True).start()
    write_bundle = None if arguments.until_idle else partial(support_bundle.write, arguments.data)
    run_worker(kiosk, stop, until_idle=arguments.until_idle, all_day=write_bundle)
    return 0


def _show_trouble(kiosk: Kiosk, stop: threading.Event) -> None:
    line = TroubleLine(kiosk)
    while not stop.wait(TROUBLE_POLL_S):
        line.show()
